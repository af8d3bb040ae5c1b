package org.kmplan.core.read.internal.words;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.text.internal.WordFile;
import org.kmplan.core.text.internal.WordFinder;

/**
 * Meanings of headings that no list has as a whole: those of several words joined by a slash or "and", such as
 * {@code ตัวชี้วัด/ค่าเป้าหมาย}, and those that say more than the usual word with which they begin, such as
 * {@code หลักฐานเชิงประจักษ์}. The first word decides, since a Thai noun precedes what qualifies it. What was done, rather
 * than planned, has columns of its own and is no such heading.
 */
public final class LooseHeadings {
    private static final int MAX_LENGTH = 60;
    private static final String OUTPUT = "ผลผลิต";
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[][^()（）\\[\\]]{0,80}[)）\\]]");
    private static final Pattern JOINT = Pattern.compile(
            "(?:\\G|(?<!\\s))\\s*+(?:[/,&+]|และ|(?<![\\p{L}\\p{Mn}\\p{Nd}_])and(?![\\p{L}\\p{Mn}\\p{Nd}_]))\\s*+");
    private static final Pattern NO_HEADING = Pattern.compile("[0-9๐-๙]|จริง|ที่ผ่านมา");
    private static final WordFinder<PlanColumn> BEGINNINGS = beginnings();

    private LooseHeadings() {}

    private static WordFinder<PlanColumn> beginnings() {
        WordFinder<PlanColumn> finder = new WordFinder<>();
        WordFile.read(LooseHeadings.class, "columns.words")
                .words("beginnings")
                .forEach(word -> finder.add(
                        word.text(), PlanColumn.valueOf(word.meaning().get(0))));
        return finder;
    }

    /** Returns the columns that a heading names, in its order; empty if it names none. */
    public static Set<PlanColumn> meanings(String heading) {
        if (heading.length() > MAX_LENGTH || NO_HEADING.matcher(heading).find()) {
            return EnumSet.noneOf(PlanColumn.class);
        }
        Set<PlanColumn> meanings = new LinkedHashSet<>();
        String[] parts = JOINT.split(BRACKETS.matcher(heading).replaceAll(" "), -1);
        for (String part : parts) {
            if (parts.length > 1 && ThaiText.key(part).equals(OUTPUT)) {
                continue; // alone what shows success, beside an indicator what it measures
            }
            PlanWords.column(part)
                    .ifPresentOrElse(match -> meanings.add(match.meaning()), () -> beginning(part, meanings));
        }
        return meanings;
    }

    private static void beginning(String part, Set<PlanColumn> meanings) {
        String key = ThaiText.word(part);
        BEGINNINGS.startingAt(WordFinder.Letters.of(key), 0).ifPresent(hit -> meanings.add(hit.meaning()));
    }
}
