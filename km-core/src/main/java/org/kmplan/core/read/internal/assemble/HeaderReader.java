package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.AchievementIndicator;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.StrategicIssue;
import org.kmplan.core.read.internal.draft.Items;
import org.kmplan.core.read.internal.draft.PlanDraft;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.words.Organisations;
import org.kmplan.core.read.internal.words.TitleLine;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/**
 * Reads the header fields of a plan into its header. Numbers such as table 2.2 and indicator 1.3 are ordinals. The agency is
 * taken from its field or line, else from the running text, since many titles do not name it.
 */
final class HeaderReader {
    private static final Pattern ISSUE = Pattern.compile(
            "^(?:(?:ประเด็น)?ยุทธศาสตร์(?:การพัฒนา)?)?\\s*+(?:ที่)?\\s*+(\\d{1,3}(?:\\.\\d{1,3}){0,20})(?!\\d)\\s*+[:.)]?\\s*+(.*)$");
    private static final Pattern NUMBER_AT_END = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,20})$");
    private static final Pattern DIMENSION_WORD = Pattern.compile("(?:ตาม)?มิติที่?");
    private static final Pattern DIMENSION = Pattern.compile("มิติที่?\\s*+(\\d{1,2})");
    private static final Pattern INDICATOR =
            Pattern.compile("(?i)(?:ตัวชี้?วัดที่?|indicator)\\s*+(\\d{1,3}(?:\\.\\d{1,3}){0,20})");

    private HeaderReader() {}

    static PlanHeader read(PlanDraft plan) {
        PlanHeader.Builder header = PlanHeader.builder();
        plan.field(HeaderItem.TITLE)
                .flatMap(field -> TitleLine.of(field.text()))
                .ifPresent(title -> {
                    header.tableNumber(title.tableNumber());
                    header.planNumber(title.planNumber());
                });
        // A label with nothing behind it is an empty field, whatever the title says.
        header.topic(
                plan.field(HeaderItem.TOPIC).isPresent()
                        ? value(plan, HeaderItem.TOPIC)
                        : plan.field(HeaderItem.TITLE)
                                .flatMap(field -> TitleLine.of(field.text()))
                                .flatMap(TitleLine::topic));
        header.hostUnit(value(plan, HeaderItem.HOST_UNIT));
        header.reason(filled(plan, HeaderItem.REASON).map(PlanDraft.Field::text));
        header.organisation(organisation(plan));
        header.strategicIssue(filled(plan, HeaderItem.STRATEGIC_ISSUE).flatMap(HeaderReader::issue));
        filled(plan, HeaderItem.ACHIEVEMENT_INDICATOR)
                .ifPresent(field -> header.addAllAchievementIndicators(indicators(field)));
        plan.fields.forEach(field -> header.addField(field(field)));
        return header.build();
    }

    /** Returns a field as the model keeps it: as written, without markup. */
    static HeaderField field(PlanDraft.Field field) {
        return HeaderField.builder()
                .item(field.item)
                .label(field.label)
                .text(field.raw())
                .source(field.place.position())
                .build();
    }

    private static Optional<String> value(PlanDraft plan, HeaderItem item) {
        return filled(plan, item).map(field -> ThaiText.singleLine(field.text()));
    }

    /** Returns the first field with a meaning that says something: a form may hold the same label twice, once left empty. */
    private static Optional<PlanDraft.Field> filled(PlanDraft plan, HeaderItem item) {
        return plan.fields.stream()
                .filter(field -> field.item == item && !Items.isNothing(field.text()))
                .findFirst();
    }

    private static Optional<String> organisation(PlanDraft plan) {
        Optional<String> own = value(plan, HeaderItem.ORGANISATION);
        if (own.isPresent()) {
            return own;
        }
        for (PlanDraft.Field field : plan.fields) {
            Optional<String> name = Organisations.mentionedIn(field.text());
            if (name.isPresent()) {
                return name;
            }
        }
        for (RowDraft row : plan.rows) {
            for (RowDraft.Cell cell : row.cells) {
                Optional<String> name = Organisations.mentionedIn(cell.text());
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** The number may stand in the label or behind the colon, as in {@code ประเด็นยุทธศาสตร์ที่ : ยุทธศาสตร์ที่ ๖ …}. */
    private static Optional<StrategicIssue> issue(PlanDraft.Field field) {
        String value = ThaiText.singleLine(field.text());
        Matcher matcher = ISSUE.matcher(Numerals.ARABIC.of(value));
        if (matcher.matches()) {
            String title = value.substring(matcher.start(2));
            return Optional.of(new StrategicIssue(Optional.of(matcher.group(1)), present(title)));
        }
        Matcher label = NUMBER_AT_END.matcher(Numerals.ARABIC.of(field.label).stripTrailing());
        Optional<String> number = label.find() ? Optional.of(label.group(1)) : Optional.empty();
        Optional<String> title = present(value);
        return number.isEmpty() && title.isEmpty() ? Optional.empty() : Optional.of(new StrategicIssue(number, title));
    }

    private static Optional<String> present(String text) {
        return Items.isNothing(text) ? Optional.empty() : Optional.of(text.strip());
    }

    private static List<AchievementIndicator> indicators(PlanDraft.Field field) {
        List<AchievementIndicator> indicators = new ArrayList<>();
        Optional<String> dimension = Optional.empty();
        for (Grid.Paragraph paragraph : field.paragraphs) {
            String digits = Numerals.ARABIC.of(paragraph.text());
            Matcher number = INDICATOR.matcher(digits);
            int from = 0;
            while (number.find()) {
                dimension =
                        lastDimension(digits.substring(from, number.start())).or(same(dimension));
                from = number.end();
                int end = next(digits, from);
                indicators.add(indicator(
                        dimension, number.group(1), paragraph.text().substring(from, end), paragraph.position()));
            }
        }
        String whole = ThaiText.singleLine(field.text());
        if (indicators.isEmpty() && !Items.isNothing(whole)) {
            indicators.add(AchievementIndicator.builder()
                    .dimension(lastDimension(Numerals.ARABIC.of(whole)))
                    .title(whole)
                    .source(field.place.position())
                    .build());
        }
        return indicators;
    }

    private static java.util.function.Supplier<Optional<String>> same(Optional<String> dimension) {
        return () -> dimension;
    }

    private static int next(String digits, int from) {
        Matcher next = INDICATOR.matcher(digits);
        int end = next.find(from) ? next.start() : digits.length();
        // No further than to the next indicator: many indicators would each look at the whole rest.
        Matcher dimension = DIMENSION_WORD.matcher(digits).region(from, end);
        return dimension.find() ? dimension.start() : end;
    }

    private static AchievementIndicator indicator(
            Optional<String> dimension, String number, String title, SourcePosition position) {
        String text = title.strip();
        return AchievementIndicator.builder()
                .dimension(dimension)
                .number(number)
                .title(text)
                .source(position)
                .build();
    }

    private static Optional<String> lastDimension(String digits) {
        Matcher matcher = DIMENSION.matcher(digits);
        Optional<String> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(matcher.group(1));
        }
        return last;
    }
}
