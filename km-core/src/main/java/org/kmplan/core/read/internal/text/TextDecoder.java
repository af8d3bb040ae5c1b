package org.kmplan.core.read.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.ThaiCharset;
import org.kmplan.core.text.Phrase;

/**
 * Finds out the encoding of a text and decodes it: UTF-8 and UTF-16 with or without a byte-order mark, else TIS-620 or
 * Windows-874, which differ only in punctuation.
 */
public final class TextDecoder {
    private static final int SAMPLE = 8_192;

    private TextDecoder() {}

    /** Returns the text, or empty with a problem if the bytes are text in no known encoding. */
    public static Optional<String> decode(byte[] bytes, Problems problems) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3, problems);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16LE, problems);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16BE, problems);
        }
        Optional<Charset> wide = wideCharset(bytes);
        if (wide.isPresent()) {
            problems.add(
                    ProblemCode.ENCODING_ASSUMED,
                    Phrase.of("encoding.no-mark").with("charset", wide.get().name()),
                    "");
            return utf16(bytes, 0, wide.get(), problems);
        }
        return utf8(bytes, 0, problems);
    }

    /** UTF-16 without a mark shows in zero bytes at every second place; Thai letters have 0x0E there. */
    private static Optional<Charset> wideCharset(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int zeros = 0;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            byte first = bytes[2 * i];
            byte second = bytes[2 * i + 1];
            zeros += first == 0 ? 1 : 0;
            zeros += second == 0 ? 1 : 0;
            even += first == 0 || first == 0x0E || first == 0x20 ? 1 : 0;
            odd += second == 0 || second == 0x0E || second == 0x20 ? 1 : 0;
        }
        if (zeros == 0 || pairs < 2) {
            return Optional.empty();
        }
        if (odd * 10 >= pairs * 9 && even * 2 < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (even * 10 >= pairs * 9 && odd * 2 < pairs) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Optional<String> utf16(byte[] bytes, int start, Charset charset, Problems problems) {
        String text = new String(bytes, start, bytes.length - start, charset);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        if (broken * 20 > text.length()) {
            return refuse(Phrase.of("encoding.unreadable").with("charset", charset.name()), problems);
        }
        if (broken > 0) {
            problems.add(
                    ProblemCode.ENCODING_DAMAGED,
                    Phrase.of("encoding.broken").with("charset", charset.name()).with("count", broken),
                    "");
        }
        return Optional.of(text);
    }

    private static Optional<String> utf8(byte[] bytes, int start, Problems problems) {
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return Optional.of(text);
        }
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(input)
                    .toString());
        } catch (CharacterCodingException e) {
            return notUtf8(bytes, start, problems);
        }
    }

    private static Optional<String> notUtf8(byte[] bytes, int start, Problems problems) {
        String lenient = lenientUtf8(bytes, start);
        long wide = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
        if (start > 0 || broken * 20 <= wide) {
            problems.add(
                    ProblemCode.ENCODING_DAMAGED,
                    Phrase.of("encoding.broken").with("charset", "UTF-8").with("count", broken),
                    "");
            return Optional.of(lenient);
        }
        return windows874(bytes, problems);
    }

    private static String lenientUtf8(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start), out, true);
        if (result.isUnderflow()) {
            decoder.flush(out);
        }
        return out.flip().toString();
    }

    private static Optional<String> windows874(byte[] bytes, Problems problems) {
        String text = new String(bytes, ThaiCharset.WINDOWS_874);
        int high = 0;
        int letters = 0;
        int undefined = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                high++;
                letters += c >= '\u0E01' && c <= '\u0E2E' ? 1 : 0;
                undefined += c == '\uFFFD' ? 1 : 0;
            }
        }
        // In Thai text about half of all letters and marks are consonants; Western text has hardly any at their places.
        if (undefined * 50 > high || letters * 3 < high) {
            return refuse(Phrase.of("encoding.unreadable.any"), problems);
        }
        problems.add(ProblemCode.ENCODING_ASSUMED, Phrase.of("encoding.thai"), "");
        if (undefined > 0) {
            problems.add(
                    ProblemCode.ENCODING_DAMAGED,
                    Phrase.of("encoding.broken").with("charset", "Windows-874").with("count", undefined),
                    "");
        }
        return Optional.of(text);
    }

    private static Optional<String> refuse(Phrase refusal, Problems problems) {
        problems.add(
                ProblemCode.UNREADABLE_ENCODING, Phrase.of("encoding.hinted").with("refusal", refusal), "");
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
