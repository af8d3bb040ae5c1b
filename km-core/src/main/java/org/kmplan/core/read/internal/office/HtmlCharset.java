package org.kmplan.core.read.internal.office;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decodes web pages that declare one of the Thai encodings; every other page is decoded as text is. */
public final class HtmlCharset {
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*+=\\s*+[\"']?\\s*+(?:x-)?(?:tis-?620|windows-874|iso-8859-11|cp874|ms874)\\b");
    private static final int HEAD = 8_192;

    private HtmlCharset() {}

    /** Returns the text, or empty if the page declares no Thai encoding or is in UTF-8 whatever it declares. */
    public static Optional<String> decode(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!head.contains("<meta") || !DECLARED.matcher(head).find() || !Charset.isSupported("x-windows-874")) {
            return Optional.empty();
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of(new String(bytes, Charset.forName("x-windows-874")));
        }
    }
}
