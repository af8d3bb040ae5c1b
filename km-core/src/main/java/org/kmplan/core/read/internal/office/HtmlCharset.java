package org.kmplan.core.read.internal.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kmplan.core.read.internal.grid.ThaiCharset;

/** Decodes web pages that declare one of the Thai encodings; every other page is decoded as text is. */
public final class HtmlCharset {
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*+=\\s*+[\"']?\\s*+" + ThaiCharset.NAMES + "\\b");
    private static final int HEAD = 8_192;

    private HtmlCharset() {}

    /** Returns the text, or empty if the page declares no Thai encoding or is in UTF-8 whatever it declares. */
    public static Optional<String> decode(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!head.contains("<meta") || !DECLARED.matcher(head).find()) {
            return Optional.empty();
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of(new String(bytes, ThaiCharset.WINDOWS_874));
        }
    }
}
