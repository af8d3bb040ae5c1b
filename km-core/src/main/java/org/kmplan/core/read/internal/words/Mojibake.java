package org.kmplan.core.read.internal.words;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kmplan.core.text.ThaiText;

/**
 * Thai text that was read in a wrong encoding and saved again, or saved in an encoding without Thai letters. The former is
 * undone where every character leads back to one byte; the rest is told apart from text that merely holds no plan.
 */
public final class Mojibake {
    private static final int MAX_LAYERS = 3;
    private static final int MIN_MARKS = 8;

    /** Characters of Windows-1252 at 0x80 to 0x9F; those without one are kept as control characters by most programs. */
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static final String WINDOWS_874 =
            "€\u0081\u0082\u0083\u0084…\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F\u0090‘’“”•–—"
                    + "\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F";

    private Mojibake() {}

    /** Tells whether a text is Thai read in a wrong encoding, or Thai of which nothing but question marks is left. */
    public static boolean is(String text) {
        return mayBe(text) && (isUtf8ReadAsOther(text) || isThaiReadAsWestern(text) || isQuestionMarks(text));
    }

    /** Tells whether the text has as many of the signs as the least of them needs; most texts have none. */
    private static boolean mayBe(String text) {
        int pairs = 0;
        int accented = 0;
        int lost = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u00A1') {
                lost += c == '?' ? 1 : 0;
            } else if (c <= '\u00FB') {
                accented++;
                pairs++;
            } else if (c == '\uFFFD') {
                lost++;
            } else if (c == 'เ' && i + 1 < text.length()) {
                char next = text.charAt(i + 1);
                pairs += next == 'ธ' || next == 'น' ? 1 : 0;
            }
        }
        return pairs >= MIN_MARKS || accented >= MIN_MARKS || lost >= MIN_MARKS;
    }

    /** Returns the text as it was before it was read in a wrong encoding; empty if it was not, or if that cannot be undone. */
    public static Optional<String> undone(String text) {
        String current = text;
        int layers = 0;
        while (layers < MAX_LAYERS && is(current)) {
            Optional<String> before = layer(current);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            current = before.get();
            layers++;
        }
        return layers == 0 || is(current) || !isThai(current) ? Optional.empty() : Optional.of(current);
    }

    private static Optional<String> layer(String text) {
        if (isUtf8ReadAsOther(text)) {
            Optional<String> western = bytes(text, false).flatMap(Mojibake::utf8);
            return western.isPresent() ? western : bytes(text, true).flatMap(Mojibake::utf8);
        }
        return isThaiReadAsWestern(text) ? bytes(text, false).map(Mojibake::thai) : Optional.empty();
    }

    /** Thai letters are three bytes in UTF-8, the first two of which look like two letters again and again. */
    private static boolean isUtf8ReadAsOther(String text) {
        int pairs = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\0';
            boolean western = c == 'à' && (next == '¸' || next == '¹') || c == 'Ã' && next == '\u00A0';
            boolean thai = c == 'เ' && (next == 'ธ' || next == 'น');
            pairs += western || thai ? 1 : 0;
            letters += c > 0x7F ? 1 : 0;
        }
        return pairs >= MIN_MARKS && pairs * 6 >= letters;
    }

    /** Bytes of TIS-620 read as Western letters: hardly any letter is ASCII, most are accented. */
    private static boolean isThaiReadAsWestern(String text) {
        int accented = 0;
        int consonants = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00A1' && c <= '\u00FB') {
                accented++;
                consonants += c <= '\u00CE' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                others++;
            }
        }
        return accented >= MIN_MARKS * 4 && accented > others && consonants * 3 > accented;
    }

    private static boolean isQuestionMarks(String text) {
        int marks = 0;
        int runs = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lost = c == '?' || c == '\uFFFD';
            marks += lost ? 1 : 0;
            runs += lost && i > 1 && text.charAt(i - 1) == c && text.charAt(i - 2) == c ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return runs >= MIN_MARKS && marks > letters;
    }

    private static boolean isThai(String text) {
        return text.chars().filter(c -> ThaiText.isConsonant((char) c)).count() >= MIN_MARKS;
    }

    /** Returns the bytes that were read as these characters, or empty if one of them comes from no byte. */
    private static Optional<byte[]> bytes(String text, boolean thai) {
        byte[] bytes = new byte[text.length()];
        String upper = thai ? WINDOWS_874 : WINDOWS_1252;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = upper.indexOf(c);
            if (value >= 0) {
                value += 0x80;
            } else if (thai && c >= '\u0E01' && c <= '\u0E5B') {
                value = c - 0x0E00 + 0xA0;
            } else if (c < (thai ? '\u00A1' : '\u0100')) {
                value = c;
            } else {
                return i == 0 && c == '\uFEFF' ? bytes(text.substring(1), thai) : Optional.empty();
            }
            bytes[i] = (byte) value;
        }
        return Optional.of(bytes);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String thai(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            int value = b & 0xFF;
            char upper = value >= 0x80 && value < 0xA0 ? WINDOWS_874.charAt(value - 0x80) : (char) value;
            text.append(value > 0xA0 ? (char) (0x0E00 + value - 0xA0) : upper);
        }
        return text.toString();
    }
}
