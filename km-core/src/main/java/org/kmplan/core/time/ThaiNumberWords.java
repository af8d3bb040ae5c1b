package org.kmplan.core.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads numbers written in Thai words, such as {@code แปดสิบ} (80), {@code หนึ่งร้อยยี่สิบเอ็ด} (121) or {@code ครึ่ง} (1/2).
 *
 * <p>Read in the formal way: a unit word may be left out before ร้อย and above ({@code ร้อย} is 100), places descend, and
 * {@code สองพันห้า} is 2,005, not the 2,500 of everyday speech. Fractions are read as {@code สองในสาม} and
 * {@code สองส่วนสาม} (2/3) and {@code ครึ่งหนึ่ง}, {@code กึ่งหนึ่ง} (1/2), decimals with {@code จุด}.
 */
public final class ThaiNumberWords {

    /**
     * Number found in a text.
     *
     * @param value its value
     * @param end index after its last character
     */
    public record Match(Fraction value, int end) {}

    private static final List<String> DIGITS =
            List.of("ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า");
    private static final List<String> PLACES = List.of("สิบ", "ร้อย", "พัน", "หมื่น", "แสน");
    private static final String MILLION = "ล้าน";
    private static final int MAX_DECIMALS = 12;
    private static final long MAX = 1_000_000_000_000_000L;

    /** What follows a number word when it is the beginning of another word: สามารถ (can), ร้อยละ (per cent). */
    private static final Map<String, List<String>> OTHER_WORDS = Map.of(
            "สาม", List.of("ารถ", "ัญ", "ัคคี", "เณร", "ี"),
            "ร้อย", List.of("ละ", "เอก", "โท", "ตรี", "ตำรวจ"),
            "ห้า", List.of("ม", "ง"),
            "พัน", List.of("ธ", "เอก", "โท", "ตรี", "ตำรวจ", "จ่า"),
            "สิบ", List.of("เอก", "โท", "ตรี", "ตำรวจ"),
            "หก", List.of("ล้ม"),
            "เก้า", List.of("อี้"),
            "แปด", List.of("เปื้อน"),
            "ครึ่ง", List.of("ปี", "แรก", "หลัง", "วัน", "เดือน"),
            "สอง", List.of("แถว"));

    private ThaiNumberWords() {}

    /** Reads a text that is one number in words; blanks in it are ignored. Empty if it is anything else. */
    public static Optional<Fraction> parse(String text) {
        StringBuilder glued = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(glued::appendCodePoint);
        return at(glued.toString(), 0).filter(m -> m.end() == glued.length()).map(Match::value);
    }

    /**
     * Reads the longest number in words that begins at an index; words that merely begin like a number, such as
     * {@code สามารถ} or {@code ร้อยละ}, are none, nor is {@code ศูนย์} (zero, or centre) before another letter.
     *
     * @throws IndexOutOfBoundsException if the index is outside the text
     */
    public static Optional<Match> at(String text, int start) {
        if (start < 0 || start > text.length()) {
            throw new IndexOutOfBoundsException("Number words: index " + start + " of a text of " + text.length());
        }
        for (String half : List.of("ครึ่งหนึ่ง", "กึ่งหนึ่ง", "ครึ่ง")) {
            if (word(text, start, half)) {
                return Optional.of(new Match(Fraction.of(1, 2), start + half.length()));
            }
        }
        Optional<Match> whole = whole(text, start);
        if (whole.isEmpty()) {
            return whole;
        }
        Match first = whole.get();
        int i = first.end();
        if (word(text, i, "ครึ่ง")) {
            return Optional.of(new Match(first.value().add(Fraction.of(1, 2)), i + "ครึ่ง".length()));
        }
        for (String over : List.of("ใน", "ส่วน")) {
            if (text.startsWith(over, i)) {
                Optional<Match> below =
                        whole(text, i + over.length()).filter(m -> m.value().signum() > 0);
                if (below.isPresent()) {
                    return Optional.of(new Match(
                            first.value().divide(below.get().value()),
                            below.get().end()));
                }
            }
        }
        return Optional.of(decimals(text, first));
    }

    private static Match decimals(String text, Match whole) {
        if (!text.startsWith("จุด", whole.end())) {
            return whole;
        }
        StringBuilder digits = new StringBuilder();
        int i = whole.end() + "จุด".length();
        boolean more = true;
        while (more && digits.length() < MAX_DECIMALS) {
            more = false;
            for (int d = 0; d < DIGITS.size() && !more; d++) {
                if (word(text, i, DIGITS.get(d))) {
                    digits.append(d);
                    i += DIGITS.get(d).length();
                    more = true;
                }
            }
        }
        return digits.length() == 0
                ? whole
                : new Match(whole.value().add(Fraction.of(new BigDecimal("0." + digits))), i);
    }

    private static Optional<Match> whole(String text, int start) {
        long millions = 0;
        boolean any = false;
        int i = start;
        while (true) {
            long[] part = belowMillion(text, i);
            boolean read = part[1] > i;
            if (read) {
                millions += part[0];
                i = (int) part[1];
            }
            if (!word(text, i, MILLION) || millions > MAX / 1_000_000) {
                any |= read;
                break;
            }
            millions = (read || any ? millions : 1) * 1_000_000;
            i += MILLION.length();
            any = true;
        }
        return any ? Optional.of(new Match(Fraction.of(millions), i)) : Optional.empty();
    }

    /** Returns the value and the index after it, which is the start if there is no number. */
    private static long[] belowMillion(String text, int start) {
        long sum = 0;
        int i = start;
        int below = PLACES.size();
        boolean afterTen = false;
        while (true) {
            int digit = digitAt(text, i);
            int next = digit < 0 ? i : i + DIGITS.get(digit).length();
            if (digit < 0 && text.startsWith("ยี่สิบ", i)) {
                digit = 2;
                next = i + "ยี่".length();
            }
            int place = digit == 0 ? -1 : placeAt(text, next, below);
            if (place >= 0) {
                long unit = 1;
                for (int p = 0; p <= place; p++) {
                    unit *= 10;
                }
                sum += (digit < 0 ? 1 : digit) * unit;
                i = next + PLACES.get(place).length();
                below = place;
                afterTen = true;
                continue;
            }
            if (afterTen && text.startsWith("เอ็ด", i)) {
                return new long[] {sum + 1, i + "เอ็ด".length()};
            }
            if (digit > 0 || digit == 0 && i == start) {
                return new long[] {sum + digit, next};
            }
            return new long[] {sum, i};
        }
    }

    private static int placeAt(String text, int i, int below) {
        for (int p = 0; p < below; p++) {
            if (word(text, i, PLACES.get(p))) {
                return p;
            }
        }
        return -1;
    }

    private static int digitAt(String text, int i) {
        for (int d = 0; d < DIGITS.size(); d++) {
            String digit = DIGITS.get(d);
            if (word(text, i, digit)) {
                int end = i + digit.length();
                boolean centre =
                        d == 0 && end < text.length() && isThaiLetter(text.charAt(end)) && !text.startsWith("จุด", end);
                return centre ? -1 : d;
            }
        }
        return -1;
    }

    private static boolean word(String text, int i, String word) {
        if (!text.startsWith(word, i)) {
            return false;
        }
        int end = i + word.length();
        for (String rest : OTHER_WORDS.getOrDefault(word, List.of())) {
            if (text.startsWith(rest, end)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThaiLetter(char c) {
        return c >= 'ก' && c <= 'ฮ' || c >= 'เ' && c <= 'ไ';
    }
}
