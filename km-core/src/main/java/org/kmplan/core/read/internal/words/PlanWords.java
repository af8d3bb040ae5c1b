package org.kmplan.core.read.internal.words;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;

/** Words by which headings, labels and columns are known, with the synonyms met in real plans. */
public final class PlanWords {
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[][^()（）\\[\\]]{0,80}[)）\\]]");
    private static final int MAX_ANNEX = 40;
    private static final Pattern LABEL_TAIL = Pattern.compile(
            "(?:(?<!\\s)\\s++(?:ที่?+)?+\\s*+[0-9๐-๙.]*+|ที่?+\\s*+[0-9๐-๙.]*+|(?<![0-9๐-๙.])[0-9๐-๙.]++)\\s*+$");
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\s*+(?:(?:ส่วน|ตอน|ตาราง|แบบฟอร์ม)(?:ที่)?\\s*+(?:[0-9๐-๙]{1,2}|[ก-ฮ](?=[\\s.:]))[.:)]?|[0-9๐-๙]{1,2}(?:[.][0-9๐-๙]{1,2}){0,20}[.)]|[ก-ฮ][.)]|[-•–*])\\s*");

    /** What follows the name of a process in its heading: the number of its steps, the year. */
    private static final Pattern SECTION_TAIL = Pattern.compile(
            "(?<!\\s)\\s*+(?:(?:จำนวน\\s*+)?[0-9๐-๙]{1,2}\\s*+ขั้นตอน|(?:ประจำ)?ปี(?:งบประมาณ)?\\s*+(?:พ\\.?\\s*+ศ\\.?\\s*+)?[0-9๐-๙]{2,4})\\s*+$");

    private static final WordTable<PlanColumn> COLUMNS =
            WordTable.read("columns.words", "columns", PlanColumn::valueOf);

    private static final WordTable<HeaderItem> LABELS = WordTable.read("labels.words", "labels", HeaderItem::valueOf);

    private static final WordTable<PlanProcess> SECTIONS =
            WordTable.read("labels.words", "sections", PlanProcess::valueOf);

    private static final WordTable<Boolean> OUTPUTS = WordTable.read("columns.words", "outputs", meaning -> true);

    private static final Pattern INDICATOR = Pattern.compile(
            "(?i)[-•\\s0-9๐-๙.)]{0,8}+(?:จำนวน|ร้อยละ|ระดับ|สัดส่วน|อัตรา|number of|percentage|share of|rate of|level of)");

    private static final WordTable<Boolean> REMARKS = WordTable.read("labels.words", "remarks", meaning -> true);
    private static final WordTable<Boolean> ANNEXES = WordTable.read("labels.words", "annexes", meaning -> true);

    /** The number or letter of an annex. */
    private static final Pattern ANNEX_TAIL =
            Pattern.compile("(?<!\\s)\\s*+(?:ที่\\s*+)?(?:[0-9๐-๙]{1,2}|(?<=\\s)[ก-ฮA-Za-z])\\s*+$");

    private PlanWords() {}

    /** Returns the column that a heading means; the whole cell counts, remarks in brackets apart. */
    public static Optional<WordTable.Match<PlanColumn>> column(String heading) {
        Optional<WordTable.Match<PlanColumn>> whole = COLUMNS.find(heading);
        if (whole.isPresent()) {
            return whole;
        }
        String bare = trimColon(withoutBrackets(heading));
        return bare.equals(heading) ? whole : COLUMNS.find(bare);
    }

    /** Returns the header field that a label means; a number behind the label does not matter. */
    public static Optional<WordTable.Match<HeaderItem>> label(String label) {
        String bare = NUMBERING.matcher(withoutBrackets(trimColon(label))).replaceFirst("");
        Optional<WordTable.Match<HeaderItem>> whole = LABELS.find(bare);
        return whole.isPresent() ? whole : LABELS.find(LABEL_TAIL.matcher(bare).replaceFirst(""));
    }

    /** Returns the process whose section a heading opens. */
    public static Optional<WordTable.Match<PlanProcess>> section(String heading) {
        String bare = NUMBERING.matcher(trimColon(heading)).replaceFirst("");
        Optional<WordTable.Match<PlanProcess>> whole = SECTIONS.find(bare);
        return whole.isPresent()
                ? whole
                : SECTIONS.find(SECTION_TAIL.matcher(withoutBrackets(bare)).replaceFirst(""));
    }

    /** Tells whether the heading of a column is that of outputs or outcomes. */
    public static boolean isOutputHeading(String heading) {
        String bare = BRACKETS.matcher(heading.replace('\n', ' ')).replaceAll(" ");
        return OUTPUTS.find(trimColon(bare)).isPresent();
    }

    /** Tells whether a text names what is counted or the share of something, as an indicator does. */
    public static boolean namesIndicator(String text) {
        return INDICATOR.matcher(text).lookingAt();
    }

    /** Tells whether a line opens the remarks below a table. */
    public static boolean isRemarkHeading(String line) {
        return REMARKS.find(trimColon(line)).isPresent();
    }

    /** Whether a line is the heading of an annex, such as "ภาคผนวก ก"; what the annex is about does not stand in it. */
    public static boolean isAnnexHeading(String line) {
        String bare = trimColon(line);
        return bare.length() <= MAX_ANNEX
                && (ANNEXES.find(bare).isPresent()
                        || ANNEXES.find(ANNEX_TAIL.matcher(bare).replaceFirst(""))
                                .isPresent());
    }

    private static String withoutBrackets(String text) {
        boolean bracket = text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('（') >= 0;
        return bracket ? BRACKETS.matcher(text).replaceAll(" ") : text;
    }

    private static String trimColon(String text) {
        String line = text.strip();
        return line.endsWith(":") || line.endsWith("：") ? line.substring(0, line.length() - 1) : line;
    }
}
