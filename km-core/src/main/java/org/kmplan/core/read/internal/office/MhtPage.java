package org.kmplan.core.read.internal.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.read.internal.grid.ThaiCharset;

/**
 * Web page in one file (.mht), as Office and browsers save it: the first part that is a web page. Pictures and other parts are
 * not read, nothing is fetched. The time is linear in the length of the file.
 */
public final class MhtPage {
    private static final Pattern START = Pattern.compile(
            "(?i)^\\s*+(?:[\\w-]{1,60}+:[^\\r\\n]{0,2000}+\\r?\\n(?:[ \\t][^\\r\\n]{0,2000}+\\r?\\n){0,9}){0,30}?content-type:\\s*+multipart/");
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;\"]{1,200}))");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]{1,40})");
    private static final int MAX_HEAD = 20_000;
    private static final int MAX_DEPTH = 4;

    private MhtPage() {}

    /** Tells whether a document begins as such a file does. */
    public static boolean isOne(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
        return START.matcher(head).lookingAt();
    }

    /** Returns the bytes of the page, in UTF-8 if its encoding is named; empty if there is none. */
    public static Optional<byte[]> page(byte[] bytes) {
        return page(new String(bytes, StandardCharsets.ISO_8859_1), 0);
    }

    private static Optional<byte[]> page(String part, int depth) {
        int body = bodyOf(part);
        String head = part.substring(0, Math.min(body, MAX_HEAD));
        String lower = head.toLowerCase(Locale.ROOT).replaceAll("\\r?\\n[ \\t]+", " ");
        if (lower.contains("content-type: multipart/") || lower.contains("content-type:multipart/")) {
            Matcher boundary = BOUNDARY.matcher(head);
            return depth < MAX_DEPTH && boundary.find()
                    ? parts(
                            part.substring(body),
                            "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1)),
                            depth)
                    : Optional.empty();
        }
        boolean page = lower.contains("text/html") || lower.contains("application/xhtml");
        return page ? Optional.of(decoded(part.substring(body), lower)) : Optional.empty();
    }

    private static Optional<byte[]> parts(String text, String boundary, int depth) {
        int start = text.indexOf(boundary);
        while (start >= 0) {
            int begin = start + boundary.length();
            int end = text.indexOf(boundary, begin);
            Optional<byte[]> page =
                    page(text.substring(begin, end < 0 ? text.length() : end).stripLeading(), depth + 1);
            if (page.isPresent()) {
                return page;
            }
            start = end;
        }
        return Optional.empty();
    }

    /** Returns where the body begins, behind the first empty line. */
    private static int bodyOf(String part) {
        int unix = part.indexOf("\n\n");
        int windows = part.indexOf("\r\n\r\n");
        if (windows >= 0 && (unix < 0 || windows < unix)) {
            return windows + 4;
        }
        return unix < 0 ? part.length() : unix + 2;
    }

    private static byte[] decoded(String body, String head) {
        byte[] bytes = head.contains("quoted-printable")
                ? quotedPrintable(body)
                : head.contains("base64") ? base64(body) : body.getBytes(StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        if (charset.find()) {
            try {
                return new String(bytes, charset(charset.group(1))).getBytes(StandardCharsets.UTF_8);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return bytes;
            }
        }
        return bytes;
    }

    private static Charset charset(String name) {
        return ThaiCharset.isNamed(name)
                ? ThaiCharset.WINDOWS_874
                : Charset.forName(name.equals("unicode") ? "UTF-16LE" : name);
    }

    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(body.length());
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i);
            if (c != '=') {
                result.write(c);
                i++;
            } else if (i + 1 < body.length() && (body.charAt(i + 1) == '\n' || body.charAt(i + 1) == '\r')) {
                i += body.startsWith("\r\n", i + 1) ? 3 : 2;
            } else {
                int high = i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
                int low = i + 2 < body.length() ? Character.digit(body.charAt(i + 2), 16) : -1;
                boolean code = high >= 0 && low >= 0;
                result.write(code ? high * 16 + low : c);
                i += code ? 3 : 1;
            }
        }
        return result.toByteArray();
    }
}
