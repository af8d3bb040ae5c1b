package org.kmplan.rules.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kmplan.core.text.ThaiText;

/**
 * Wrapping of Thai and Latin text to the width of a terminal.
 *
 * <p>Thai is written without blanks between words. A line ends at a blank where one is near; else between two words of the
 * JDK's dictionary, before one that often begins a phrase if possible, but not inside a compound or, if it can be helped, a
 * quotation. Where the JDK has no dictionary, a line ends where a syllable certainly begins or ends. No line begins with a
 * mark, a vowel that follows its consonant, or a silenced consonant, and none ends with a vowel that precedes its consonant.
 */
final class ThaiWrap {
    /** Columns that a line may lose to end at a better place. */
    private static final int PHRASE = 6;

    private static final int BEFORE_NUMBER = 4;
    private static final int AFTER_NUMBER = 10;

    private static final int WORD = 12;
    private static final int SYLLABLE = 14;
    private static final int SYLLABLE_END = 24;
    private static final int ANYWHERE = 45;
    private static final int IN_QUOTATION = 15;
    private static final int NEVER = Integer.MAX_VALUE;

    private static final String LEADING_VOWELS = "เแโใไ";
    private static final String NEVER_FIRST = "ะาำๅๆฯฤฦ)]}”’\"',.:;!?%»…";
    private static final String NEVER_LAST = "([{“‘«";
    private static final String SYLLABLE_ENDS = "ะำๆฯ";
    private static final String NEEDS_FINAL = "\u0E31\u0E47\u0E37";
    private static final char THANTHAKHAT = '\u0E4C';
    private static final List<String> PHRASE_WORDS = List.of(
            "การ", "ความ", "และ", "หรือ", "ที่", "ซึ่ง", "ของ", "ให้", "ได้", "เป็น", "ใน", "จาก", "ตาม", "โดย", "กับ",
            "เพื่อ", "ว่า", "ระบุ", "กำกับ", "กำหนด", "มี", "แล้ว", "ทั้ง", "คือ", "หาก", "หน่วย", "เอกสาร", "กิจกรรม",
            "แผน", "ตาราง", "บุคลากร", "ขั้นตอน", "ไม่", "ต้อง", "เช่น", "ภายใน", "อย่าง", "แต่", "เมื่อ", "ถ้า", "ผู้",
            "องค์", "ด้วย");

    /** Beginnings of words that go on with one of the words above. */
    private static final List<String> STEMS = List.of("องค์", "ราช", "บริ", "กรรม", "โครง", "วิช", "วิทยา", "หน้า");

    /** Words of several that a reader takes as one, and that the dictionary takes apart. */
    private static final List<String> COMPOUNDS = List.of(
            "องค์ความรู้",
            "ความรู้",
            "ความเสี่ยง",
            "ร้อยละ",
            "ขั้นตอน",
            "ขั้นต่ำ",
            "น้อยกว่า",
            "ต่ำกว่า",
            "มากกว่า",
            "สูงกว่า",
            "ตัวชี้วัด",
            "ตัวอย่าง",
            "ระยะเวลา",
            "หน่วยงาน",
            "หน่วยนับ",
            "สำนักงาน",
            "ปีงบประมาณ",
            "ผู้รับผิดชอบ",
            "ผู้บริหาร",
            "ผู้เชี่ยวชาญ",
            "ผู้เข้าร่วม",
            "การจัดการ",
            "ถ่ายทอด",
            "รายงานผล",
            "เป็นไปตาม",
            "คณะทำงาน",
            "ภาพถ่าย",
            "เหตุผล",
            "วันที่",
            "วันทบทวน",
            "วันสุดท้าย",
            "ไม่ได้",
            "พ้นกำหนด",
            "หน้าที่",
            "พื้นที่");

    /** A day and a percentage, which are not broken. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![\\d๐-๙])[\\d๐-๙]{1,2} [\\p{L}\\p{M}.]{2,12}+ [\\d๐-๙]{4}(?: B\\.E\\.)?+|ร้อยละ [\\d๐-๙]");

    /** Quotation in English, which an apostrophe does not begin. */
    private static final Pattern ENGLISH_QUOTATION =
            Pattern.compile("(?<![\\p{L}\\p{M}\\d])'[^'\\n]{1,200}+'(?![\\p{L}\\d])");

    private static final Locale THAI = Locale.forLanguageTag("th-TH");

    /** Whether this JDK knows Thai words; a run-time image without its locale data does not. */
    private static final boolean HAS_DICTIONARY = wordStarts("แผนความรู้").get("แผน".length());

    private final String text;
    private final BitSet words;
    private final BitSet quoted;
    private final BitSet whole;

    private ThaiWrap(String text) {
        this.text = text;
        this.words = HAS_DICTIONARY ? wordStarts(text) : new BitSet();
        this.quoted = quoted(text);
        this.whole = whole(text);
    }

    /** Returns the lines of a text, each at most so many columns wide; a line feed begins a new line. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String whole = paragraph.strip();
            if (TerminalWidth.of(whole) <= columns) {
                lines.add(whole);
            } else {
                new ThaiWrap(whole).addLines(lines, columns);
            }
        }
        return lines;
    }

    private void addLines(List<String> lines, int columns) {
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start, columns);
            lines.add(text.substring(start, end).strip());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
    }

    /** Returns where words begin by the dictionary, but for those inside a compound. */
    private static BitSet wordStarts(String text) {
        BitSet starts = new BitSet();
        BreakIterator breaks = BreakIterator.getLineInstance(THAI);
        breaks.setText(text);
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            starts.set(at);
        }
        for (String compound : COMPOUNDS) {
            for (int at = text.indexOf(compound); at >= 0; at = text.indexOf(compound, at + 1)) {
                starts.clear(at + 1, at + compound.length());
            }
        }
        return starts;
    }

    /** Returns the places inside quotations. */
    private static BitSet quoted(String text) {
        BitSet places = new BitSet();
        for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
            int close = text.indexOf('”', open);
            if (close < 0) {
                break;
            }
            places.set(open + 1, close + 1);
        }
        ENGLISH_QUOTATION.matcher(text).results().forEach(match -> places.set(match.start() + 1, match.end()));
        return places;
    }

    /** Returns the places inside what is not broken. */
    private static BitSet whole(String text) {
        BitSet places = new BitSet();
        WHOLE.matcher(text).results().forEach(match -> places.set(match.start() + 1, match.end()));
        return places;
    }

    private int lineEnd(int start, int columns) {
        int best = start;
        int bestScore = Integer.MIN_VALUE;
        int last = start;
        int width = 0;
        int i = start;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (i > start && TerminalWidth.of(codePoint) > 0) {
                int cost = cost(i);
                if (cost != NEVER && width - cost >= bestScore) {
                    best = i;
                    bestScore = width - cost;
                }
                last = i;
            }
            width += TerminalWidth.of(codePoint);
            if (width > columns) {
                return best > start ? best : last > start ? last : start + Character.charCount(text.codePointAt(start));
            }
            i += Character.charCount(codePoint);
        }
        return text.length();
    }

    private int cost(int i) {
        int cost = whole.get(i) ? NEVER : cost(text, i);
        if (cost == NEVER) {
            return NEVER;
        }
        if (HAS_DICTIONARY && text.charAt(i) != ' ' && isThaiLetter(text.charAt(i)) && isThai(text.charAt(i - 1))) {
            if (!words.get(i)) {
                return NEVER;
            }
            cost = Math.min(cost, WORD);
        }
        return quoted.get(i) ? cost + IN_QUOTATION : cost;
    }

    /** Returns the columns that it costs to begin a line at an index. */
    private static int cost(String text, int i) {
        char before = text.charAt(i - 1);
        char first = text.charAt(i);
        if (first == ' ') {
            return atBlank(text, i);
        }
        if (before == ' '
                || NEVER_FIRST.indexOf(first) >= 0
                || NEVER_LAST.indexOf(before) >= 0
                || before == '\'' && (i == 1 || text.charAt(i - 2) == ' ')
                || LEADING_VOWELS.indexOf(before) >= 0
                || isSilenced(text, i)
                || needsFinal(text, i)) {
            return NEVER;
        }
        if (!isThaiLetter(first) || !isThai(before)) {
            boolean change = isThaiLetter(first) != isThaiLetter(before) && !isDigit(before);
            return change || before == '/' ? SYLLABLE : NEVER;
        }
        if (PHRASE_WORDS.stream().anyMatch(word -> text.startsWith(word, i)) && !isInsideWord(text, i)) {
            return PHRASE;
        }
        if (LEADING_VOWELS.indexOf(first) >= 0) {
            return SYLLABLE;
        }
        return SYLLABLE_ENDS.indexOf(before) >= 0 ? SYLLABLE_END : ANYWHERE;
    }

    /** Tells whether what begins at an index belongs to the word before it, as in {@code องค์การ} and {@code บริการ}. */
    private static boolean isInsideWord(String text, int i) {
        String before = text.substring(0, i);
        return STEMS.stream().anyMatch(before::endsWith);
    }

    private static int atBlank(String text, int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (NEVER_FIRST.indexOf(next) >= 0) {
            return NEVER;
        }
        if (isDigit(next) && text.charAt(i - 1) >= 'A' && text.charAt(i - 1) <= 'Z') {
            return NEVER; // KMP 6
        }
        return isDigit(text.charAt(i - 1)) ? AFTER_NUMBER : isDigit(next) ? BEFORE_NUMBER : 0;
    }

    private static boolean isSilenced(String text, int i) {
        return i + 1 < text.length() && text.charAt(i + 1) == THANTHAKHAT
                || i + 2 < text.length()
                        && ThaiText.isCombining(text.charAt(i + 1))
                        && text.charAt(i + 2) == THANTHAKHAT;
    }

    /** Tells whether the syllable that stands before an index lacks its final consonant. */
    private static boolean needsFinal(String text, int i) {
        for (int k = i - 1; k >= 0 && ThaiText.isCombining(text.charAt(k)); k--) {
            if (NEEDS_FINAL.indexOf(text.charAt(k)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThaiLetter(char c) {
        return isThai(c) && !isDigit(c);
    }

    private static boolean isThai(char c) {
        return c >= '\u0E01' && c <= '\u0E5B';
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c);
    }
}
