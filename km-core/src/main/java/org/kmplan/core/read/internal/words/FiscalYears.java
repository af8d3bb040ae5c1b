package org.kmplan.core.read.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Numerals;

/**
 * Finds the places where a plan states its fiscal year. A bare year is none, an academic year is none, a year with "since"
 * (เป็นต้นมา) is history, and a span of years is that of another plan.
 */
public final class FiscalYears {
    private static final String YEAR = "(0?\\d{4}|\\d{2})(?!\\d)(?!\\s*+[-–]\\s*+\\d)(?!\\s*+เป็นต้นมา)";
    private static final Pattern FISCAL = Pattern.compile(
            "(?i)(?:fiscal\\s++year\\s++|(?<![\\p{L}\\p{Mn}\\p{Nd}_])FY\\s*+|(?:ประจำ|ประจํา|ประจา)?ปี\\s*+(?:งบประม[าำ]ณ|งบฯ|งบ\\.|งป\\.?)\\s*+(?:รายจ่าย\\s*+)?(?:พ\\.?\\s*+ศ\\.?\\s*+)?)"
                    + YEAR);
    private static final Pattern ANNUAL =
            Pattern.compile("(?:ประจำ|ประจํา|ประจา)ปี\\s*+(?:พ\\.?\\s*+ศ\\.?\\s*+)?" + YEAR);
    private static final Pattern BARE = Pattern.compile("^\\s*+(?:พ\\.?\\s*+ศ\\.?\\s*+)?" + YEAR);

    private FiscalYears() {}

    /** Returns the fiscal years stated in running text. */
    public static List<FiscalYearMention> in(String text, SourcePosition position) {
        boolean any = text.contains("ปี") || text.indexOf('F') >= 0 || text.indexOf('f') >= 0;
        return any ? find(FISCAL, text, position) : List.of();
    }

    /** Returns the fiscal years of a title, where "annual" means the fiscal year. */
    public static List<FiscalYearMention> inTitle(String text, SourcePosition position) {
        List<FiscalYearMention> fiscal = in(text, position);
        return fiscal.isEmpty() ? find(ANNUAL, text, position) : fiscal;
    }

    /** Returns the fiscal year behind the label of its own. */
    public static List<FiscalYearMention> inField(String text, SourcePosition position) {
        List<FiscalYearMention> fiscal = in(text, position);
        return fiscal.isEmpty() ? find(BARE, text, position) : fiscal;
    }

    private static List<FiscalYearMention> find(Pattern pattern, String text, SourcePosition position) {
        if (!hasDigit(text)) {
            return List.of();
        }
        List<FiscalYearMention> mentions = new ArrayList<>();
        Matcher matcher = pattern.matcher(Numerals.ARABIC.of(text));
        while (matcher.find()) {
            int year = BuddhistEra.yearOf(Integer.parseInt(matcher.group(1)));
            if (FiscalYear.isKnown(year)) {
                mentions.add(FiscalYearMention.builder()
                        .year(FiscalYear.of(year))
                        .raw(ThaiText.singleLine(text.substring(matcher.start(), matcher.end())))
                        .source(position)
                        .build());
            }
        }
        return mentions;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= '๐' && c <= '๙') {
                return true;
            }
        }
        return false;
    }
}
