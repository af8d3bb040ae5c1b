package org.kmplan.core.read.internal.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.ThaiDate;

/** Row of a sheet for records, whose cells are read by the keys of their columns. */
final class RecordRow {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    private static final Pattern ACTIVITY = Pattern.compile(
            "\\G\\s*+((?:KMP|CMP)\\s*+\\d++|[A-Za-z0-9][A-Za-z0-9_.-]*+)(?:\\s?/\\s?([A-Za-z0-9][A-Za-z0-9_.-]*+))?+"
                    + "(?:\\s*+,|\\s|$)");
    private static final Pattern SLASHED_DATE = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern ENTRIES = Pattern.compile("[;\\n]");
    private static final Pattern VALUES = Pattern.compile("[;,\\n]");
    private static final Pattern NUMBER_NOISE = Pattern.compile("ร้อยละ|เปอร์เซ็นต์|%|คน|คะแนน|,(?=\\d{3})|\\s");

    private final RecordSheet sheet;
    private final int number;
    private final Map<String, RecordCell> cells;
    private final Problems problems;

    RecordRow(RecordSheet sheet, int number, Map<String, RecordCell> cells, Problems problems) {
        this.sheet = sheet;
        this.number = number;
        this.cells = Map.copyOf(cells);
        this.problems = problems;
    }

    /** Tells whether anything was filled in beyond what the template gives. */
    boolean isFilled() {
        return sheet.columns().stream()
                .filter(column -> !column.given())
                .anyMatch(column -> cell(column.key()).isPresent());
    }

    /** Returns the place of the row. */
    Optional<SourcePosition> source() {
        return first().map(cell -> cell.place().position())
                .map(position -> SourcePosition.builder()
                        .document(position.document())
                        .sheet(sheet.title())
                        .row(number)
                        .build());
    }

    /** Returns the id: as written, else made from the number of the row. */
    String id() {
        Optional<RecordCell> cell = cell("id");
        String generated = sheet.prefix() + "-" + number;
        if (cell.isEmpty()) {
            return generated;
        }
        String id = Numerals.ARABIC.of(cell.get().text());
        if (ID.matcher(id).matches()) {
            return id;
        }
        unreadable(cell.get(), "id", Phrase.of("record.expected.id"));
        return generated;
    }

    Optional<String> text(String key) {
        return cell(key).map(RecordCell::text);
    }

    /** Returns the names in a cell, separated by semicolons or line breaks. */
    List<String> names(String key) {
        return ENTRIES.splitAsStream(text(key).orElse(""))
                .map(ThaiText::singleLine)
                .filter(name -> !name.isBlank())
                .toList();
    }

    Optional<LocalDate> date(String key) {
        return cell(key).flatMap(cell -> {
            if (cell.date().isPresent()) {
                return cell.date();
            }
            try {
                String written = Numerals.ARABIC.of(ThaiText.singleLine(cell.text()));
                Matcher slashed = SLASHED_DATE.matcher(written);
                return Optional.of(ThaiDate.parse(
                        slashed.matches()
                                ? slashed.group(3) + "-" + twoDigits(slashed.group(2)) + "-"
                                        + twoDigits(slashed.group(1))
                                : written));
            } catch (IllegalArgumentException e) {
                return unreadable(cell, key, Phrase.of("record.expected.date"));
            }
        });
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    Optional<Fraction> number(String key) {
        return cell(key).flatMap(cell -> {
            try {
                return Optional.of(
                        cell.number().isPresent()
                                ? Fraction.of(cell.number().get())
                                : Fraction.parse(NUMBER_NOISE
                                        .matcher(Numerals.ARABIC.of(cell.text()))
                                        .replaceAll("")));
            } catch (IllegalArgumentException e) {
                return unreadable(cell, key, Phrase.of("record.expected.number"));
            }
        });
    }

    /** Returns a whole number. */
    Optional<Integer> whole(String key) {
        return number(key).flatMap(value -> {
            if (value.isWhole() && value.numerator().bitLength() < Integer.SIZE) {
                return Optional.of(value.numerator().intValue());
            }
            return cell(key).flatMap(cell -> unreadable(cell, key, Phrase.of("record.expected.whole")));
        });
    }

    Optional<Boolean> flag(String key) {
        return cell(key).flatMap(cell -> switch (ThaiText.skeleton(cell.text())) {
            case "ใช", "มี", "yes", "true", "y", "1", "มีแลว", "/", "✓" -> Optional.of(true);
            case "ไมใช", "ไมมี", "no", "false", "n", "0", "ยังไมมี" -> Optional.of(false);
            default -> unreadable(cell, key, Phrase.of("record.expected.yes-no"));
        });
    }

    <E> Optional<E> choice(String key, Function<String, Optional<E>> named) {
        return cell(key)
                .flatMap(cell ->
                        named.apply(cell.text()).or(() -> unreadable(cell, key, Phrase.of("record.expected.listed"))));
    }

    <E> Set<E> choices(String key, Function<String, Optional<E>> named) {
        Set<E> values = new LinkedHashSet<>();
        cell(key)
                .ifPresent(cell -> VALUES.splitAsStream(cell.text())
                        .filter(part -> !part.isBlank())
                        .forEach(part -> named.apply(part)
                                .or(() -> unreadable(cell, key, Phrase.of("record.expected.several")))
                                .ifPresent(values::add)));
        return values;
    }

    /** Returns the only activity of the row. */
    Optional<ActivityRef> activity() {
        List<ActivityRef> activities = activities();
        if (activities.size() > 1) {
            cell("activity").ifPresent(cell -> unreadable(cell, "activity", Phrase.of("record.expected.one-activity")));
        }
        return activities.size() == 1 ? Optional.of(activities.get(0)) : Optional.empty();
    }

    /** Returns the steps and activities of the row; what follows a reference, such as its title, is skipped. */
    List<ActivityRef> activities() {
        List<ActivityRef> activities = new ArrayList<>();
        cell("activity").ifPresent(cell -> {
            for (String entry : ENTRIES.split(Numerals.ARABIC.of(cell.text()), -1)) {
                Matcher matcher = ACTIVITY.matcher(entry);
                int at = 0;
                while (matcher.find(at) && matcher.start() == at) {
                    String step = ThaiText.withoutWhiteSpace(matcher.group(1));
                    activities.add(new ActivityRef(step, Optional.ofNullable(matcher.group(2))));
                    at = matcher.end();
                    if (!matcher.group().endsWith(",")) {
                        break;
                    }
                }
                if (at == 0 && !entry.isBlank()) {
                    unreadable(cell, "activity", Phrase.of("record.expected.activity"));
                }
            }
        });
        return activities;
    }

    /** Reports that the row cannot be read without a value, unless the value is there and was reported as unreadable. */
    <E> Optional<E> incomplete(String key) {
        if (cell(key).isEmpty()) {
            problems.add(
                    ProblemCode.RECORD_INCOMPLETE,
                    place(key),
                    key,
                    Phrase.of("record.incomplete").with("column", heading(key)),
                    "");
        }
        return Optional.empty();
    }

    /** Reports a problem with the value of a column. */
    void report(ProblemCode code, String key, Phrase message) {
        problems.add(code, place(key), key, message, text(key).orElse(""));
    }

    private Problems.Place place(String key) {
        return cell(key)
                .or(() -> cells.values().stream().findFirst())
                .map(RecordCell::place)
                .map(place -> cell(key).isPresent()
                        ? place
                        : new Problems.Place(place.order(), source().orElse(place.position())))
                .orElseGet(problems::wholeDocument);
    }

    private Optional<RecordCell> first() {
        return cells.values().stream()
                .min(Comparator.comparingInt(cell -> cell.place().order()));
    }

    private String heading(String key) {
        return sheet.columns().stream()
                .filter(column -> column.key().equals(key))
                .map(RecordColumn::heading)
                .findFirst()
                .orElse(key);
    }

    private Optional<RecordCell> cell(String key) {
        return Optional.ofNullable(cells.get(key)).filter(cell -> !cell.isBlank());
    }

    private <E> Optional<E> unreadable(RecordCell cell, String key, Phrase expected) {
        problems.add(
                ProblemCode.RECORD_VALUE_UNREADABLE,
                cell.place(),
                key,
                Phrase.of("record.unreadable").with("expected", expected).with("text", Problems.quote(cell.text())),
                cell.text());
        return Optional.empty();
    }

    /** Returns the shortest decimal that a cell with this value shows. */
    static BigDecimal decimal(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
