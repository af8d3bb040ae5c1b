package org.kmplan.core.read.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.Numerals;

/**
 * Columns that hold values: one for each year, planned and reached beside each other, a number and a percentage. The year is
 * part of the heading; what was reached is a result, whatever stands above it.
 */
public final class ValueColumns {
    private static final String YEAR = "(25\\d{2}|20\\d{2}|[5-9]\\d)(?!\\d)";
    /** A few blanks: a heading with more of them between the parts of its year has none. */
    private static final String BLANKS = "\\s{0,3}+";

    private static final Pattern DATED = Pattern.compile("(?i)(?:(?:ประจำ|ประจํา)" + BLANKS + ")?(?:ใน)?ปี" + BLANKS
            + "(?:งบประมาณ)?" + BLANKS + "(?:พ\\.?" + BLANKS + "ศ\\.?)?" + BLANKS + YEAR + "|พ\\.?" + BLANKS + "ศ\\.?"
            + BLANKS + YEAR + "|(?<![A-Za-z])FY" + BLANKS + YEAR + "|(?:fiscal )?year" + BLANKS + YEAR);
    private static final Pattern ALONE = Pattern.compile("^[(]?" + BLANKS + "(?:ปี" + BLANKS + "(?:งบประมาณ)?" + BLANKS
            + ")?(?:พ\\.?" + BLANKS + "ศ\\.?" + BLANKS + ")?(25\\d{2}|20\\d{2})" + BLANKS + "[)]?$");
    private static final Pattern BARE =
            Pattern.compile("(?:^|[\\s(])(25\\d{2}|20\\d{2})" + BLANKS + "[)]?" + BLANKS + "$");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(（\\[]\\s*[)）\\]]");
    private static final Pattern PLANNED = Pattern.compile("(?i)(?:แผน|ตามแผน|plan|planned)");
    private static final Pattern PERCENT = Pattern.compile("(?i)(?:%|ร้อยละ|เปอร์เซ็นต์|percent)");

    private ValueColumns() {}

    /** Returns the meaning of a heading that names a year or says what was planned, its levels from the top down. */
    public static Optional<WordTable.Match<PlanColumn>> meaning(List<String> texts) {
        for (int i = texts.size() - 1; i >= 0; i--) {
            String text = texts.get(i);
            if (!hasTwoDigits(text)) {
                continue; // names no year
            }
            if (PLANNED.matcher(text.strip()).matches()) {
                continue;
            }
            String bare = withoutYear(text);
            if (!bare.equals(text)) {
                Optional<WordTable.Match<PlanColumn>> match = PlanWords.column(bare);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasTwoDigits(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) && isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '๐' && c <= '๙';
    }

    private static String withoutYear(String heading) {
        String digits = Numerals.ARABIC.of(heading);
        Matcher dated = DATED.matcher(digits);
        Matcher bare = BARE.matcher(digits);
        Matcher found = dated.find() ? dated : bare.find() ? bare : null;
        if (found == null) {
            return heading;
        }
        String rest = heading.substring(0, found.start()) + " " + heading.substring(found.end());
        int open = rest.lastIndexOf('(');
        String closed = open >= 0 && rest.indexOf(')', open) < 0 ? rest.substring(0, open) : rest;
        return EMPTY_BRACKETS.matcher(closed).replaceAll(" ").strip();
    }

    /** Returns the Buddhist year of a heading, the last that it names. */
    public static OptionalInt year(String heading) {
        if (!hasTwoDigits(heading)) {
            return OptionalInt.empty();
        }
        String digits = Numerals.ARABIC.of(heading);
        OptionalInt year = OptionalInt.empty();
        Matcher dated = DATED.matcher(digits);
        while (dated.find()) {
            for (int group = 1; group <= dated.groupCount(); group++) {
                if (dated.group(group) != null) {
                    year = OptionalInt.of(BuddhistEra.yearOf(Integer.parseInt(dated.group(group))));
                }
            }
        }
        Matcher bare = BARE.matcher(digits);
        return bare.find() ? OptionalInt.of(BuddhistEra.yearOf(Integer.parseInt(bare.group(1)))) : year;
    }

    /**
     * Names the columns of targets in a table that has none by that name: two years or more alone, what was planned beside
     * what was reached, or a percentage behind the indicator.
     *
     * @param columns meanings so far, changed where they are found out
     * @param headings headings of the columns
     * @return indices of the columns that were found to hold targets
     */
    public static List<Integer> complete(List<PlanColumn> columns, List<String> headings) {
        List<Integer> found = new ArrayList<>();
        if (columns.contains(PlanColumn.TARGET)) {
            return found;
        }
        List<Integer> years = matching(columns, headings, ALONE);
        List<Integer> planned = columns.contains(PlanColumn.RESULT) ? matching(columns, headings, PLANNED) : List.of();
        List<Integer> percent =
                columns.contains(PlanColumn.INDICATOR) ? matching(columns, headings, PERCENT) : List.of();
        for (List<Integer> candidates : List.of(years, planned, percent)) {
            boolean enough = candidates.size() >= (candidates.equals(years) && planned.isEmpty() ? 2 : 1);
            if (found.isEmpty() && enough && !candidates.isEmpty()) {
                found.addAll(candidates);
            }
        }
        found.forEach(index -> columns.set(index, PlanColumn.TARGET));
        return found;
    }

    private static List<Integer> matching(List<PlanColumn> columns, List<String> headings, Pattern pattern) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String heading = Numerals.ARABIC.of(headings.get(i));
            if (columns.get(i) == PlanColumn.OTHER
                    && pattern.matcher(heading.strip()).matches()) {
                found.add(i);
            }
        }
        return found;
    }

    /** Words in the cells of a column that tell rows of the plan from rows of what was reached. */
    public static final Set<String> PLAN_MARKS =
            Set.of("แผน", "เป้าหมาย", "ตามแผน", "แผนงาน", "plan", "planned", "target");

    public static final Set<String> RESULT_MARKS =
            Set.of("ผล", "ผลงาน", "ผลการดำเนินงาน", "ผลการดำเนินการ", "ผลจริง", "ผลที่ได้", "actual", "result", "done");
}
