package org.kmplan.core.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that stand in a form where nothing is said yet: dashes and dots, words such as {@code ไม่ระบุ} and {@code รอกำหนด}, and
 * the request of a form for a text, such as {@code (ระบุเหตุผล)}. One list, for the reader and for every rule.
 */
public final class Placeholders {
    private static final Set<String> WORDS = Stream.of(
                    "n/a",
                    "na",
                    "none",
                    "nil",
                    "tbd",
                    "tba",
                    "tbc",
                    "ไม่มี",
                    "ไม่มีข้อมูล",
                    "ยังไม่มี",
                    "ไม่ระบุ",
                    "ไม่ได้ระบุ",
                    "ยังไม่ระบุ",
                    "ยังไม่ได้ระบุ",
                    "ยังไม่กำหนด",
                    "ยังไม่ได้กำหนด",
                    "รอกำหนด",
                    "รอการกำหนด",
                    "รอมอบหมาย",
                    "รอการมอบหมาย",
                    "รอระบุ",
                    "รอแต่งตั้ง",
                    "รอสรรหา",
                    "รอคัดเลือก",
                    "อยู่ระหว่างสรรหา",
                    "อยู่ระหว่างการสรรหา",
                    "อยู่ระหว่างคัดเลือก",
                    "ว่าง",
                    "ตำแหน่งว่าง",
                    "โปรดกรอก",
                    "กรุณากรอก",
                    "แจ้งให้ทราบภายหลัง",
                    "จะแจ้งให้ทราบภายหลัง",
                    "to be confirmed",
                    "to be announced",
                    "to be determined",
                    "to be advised",
                    "not yet known",
                    "รอข้อมูล",
                    "รอยืนยัน",
                    "รอพิจารณา",
                    "กำหนดภายหลัง",
                    "จะกำหนดภายหลัง",
                    "ระบุภายหลัง",
                    "จะระบุภายหลัง",
                    "แจ้งภายหลัง",
                    "จะแจ้งภายหลัง",
                    "อยู่ระหว่างจัดทำ",
                    "อยู่ระหว่างการจัดทำ",
                    "อยู่ระหว่างดำเนินการจัดทำ",
                    "อยู่ระหว่างกำหนด",
                    "อยู่ระหว่างพิจารณา",
                    "อยู่ระหว่างการพิจารณา",
                    "อยู่ระหว่างมอบหมาย",
                    "อยู่ระหว่างแต่งตั้ง",
                    "ระบุ",
                    "โปรดระบุ",
                    "กรุณาระบุ",
                    "เว้นว่าง")
            .map(Placeholders::letters)
            .collect(Collectors.toUnmodifiableSet());

    /** Words with which a text in brackets asks for one. */
    private static final List<String> REQUESTS = Stream.of(
                    "ระบุ", "โปรด", "กรุณา", "ให้ระบุ", "ให้ใส่", "ใส่", "กรอก", "เติม", "พิมพ์", "เขียน", "specify",
                    "please", "fillin", "insert", "enter", "tobe")
            .map(Placeholders::letters)
            .toList();

    /** Requests that stand in brackets behind the label of a form. */
    private static final Set<String> ASKED = Stream.of(
                    "ระบุ", "โปรดระบุ", "กรุณาระบุ", "ให้ระบุ", "specify", "please specify")
            .map(Placeholders::letters)
            .collect(Collectors.toUnmodifiableSet());

    /** Most letters that one has. */
    public static final int LONGEST = 60;

    /** Signs that are drawn where a text is missing; ticks and arrows say something and are none. */
    private static final String SIGNS = "-_.,:;/\\|*=~+()[]{}<>\"'`·•…–—‐‑‒―−ๆฯ“”‘’×";

    /** Letters with which one begins. */
    private static final String FIRSTS = Stream.concat(WORDS.stream(), REQUESTS.stream())
            .map(word -> word.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    private static final LetterSieve SIEVE = LetterSieve.of(WORDS);

    private Placeholders() {}

    /** Tells whether a text says nothing yet: it is blank, or one of those that stand for a text to come. */
    public static boolean isOne(String text) {
        boolean mayBeWord = SIEVE.mayHold(text);
        if (!mayBeWord && !endsWithBracket(text)) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < text.length() && letters <= LONGEST; i++) {
            char c = text.charAt(i);
            boolean letter = ThaiText.isConsonant(c) || Character.isLetterOrDigit(c) || ThaiText.isCombining(c);
            if (letter && letters == 0 && isThaiLetter(c) && FIRSTS.indexOf(c) < 0 && text.indexOf('(') < 0) {
                return false; // none begins with it
            }
            letters += letter ? 1 : 0;
            if (!letter && !ThaiText.isWhiteSpace(c) && !ThaiText.isZeroWidth(c) && SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        if (letters == 0 || letters > LONGEST) {
            return letters == 0;
        }
        return mayBeWord && isWord(letters(text)) || isRequest(text.strip()) || isLabelWithRequest(text.strip());
    }

    /** Tells whether a character is a Thai letter that stays the first one: a doubled SARA E becomes another. */
    private static boolean isThaiLetter(char c) {
        return c >= '\u0E01' && c <= '\u0E44' && c != 'เ';
    }

    private static boolean isWord(String key) {
        return WORDS.contains(key) || key.chars().allMatch(c -> c == 'x');
    }

    /** Tells whether a text ends with the bracket behind a request. */
    private static boolean endsWithBracket(String text) {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 && ")]>}".indexOf(text.charAt(last)) >= 0;
    }

    /** Tells whether a text is the label of a form that asks for one, such as {@code อื่น ๆ (ระบุ)}. */
    private static boolean isLabelWithRequest(String line) {
        int bracket = line.lastIndexOf('(');
        return bracket > 0 && line.endsWith(")") && ASKED.contains(letters(line.substring(bracket)));
    }

    private static boolean isRequest(String line) {
        char first = line.charAt(0);
        char last = line.charAt(line.length() - 1);
        boolean brackets = first == '(' && last == ')'
                || first == '[' && last == ']'
                || first == '<' && last == '>'
                || first == '{' && last == '}';
        if (!brackets) {
            return false;
        }
        String key = letters(line);
        return REQUESTS.stream().anyMatch(key::startsWith);
    }

    /** Returns the letters and digits of a text by which damaged words are still recognised. */
    private static String letters(String text) {
        String skeleton = ThaiText.skeleton(text.replace('<', '(').replace('>', ')')); // no tags
        StringBuilder result = new StringBuilder(skeleton.length());
        for (int i = 0; i < skeleton.length(); i++) {
            if (!isSign(skeleton.charAt(i))) {
                result.append(skeleton.charAt(i));
            }
        }
        return result.toString();
    }

    /** Tells whether a character is one of the signs, at once for the usual letters and vowels, which are none. */
    private static boolean isSign(char c) {
        boolean usual = c >= '\u0E01' && c <= '\u0E2E' || c >= '\u0E30' && c <= '\u0E45' || c >= 'a' && c <= 'z';
        return !usual && SIGNS.indexOf(c) >= 0;
    }
}
