package org.kmplan.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Accepts or rejects the tracked changes of a Word document as Word does: in its XML, with nothing of the library. */
final class TrackedChanges {
    private TrackedChanges() {}

    static byte[] accepted(byte[] document) {
        return changed(document, true);
    }

    static byte[] rejected(byte[] document) {
        return changed(document, false);
    }

    static String main(byte[] document) {
        StringBuilder main = new StringBuilder();
        each(
                document,
                (name, content) -> main.append(
                        name.equals("word/document.xml") ? new String(content, StandardCharsets.UTF_8) : ""));
        return main.toString();
    }

    private interface Part {
        void take(String name, byte[] content) throws IOException;
    }

    private static void each(byte[] document, Part part) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                part.take(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(byte[] document, boolean accept) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            each(document, (name, content) -> {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.equals("word/document.xml") ? main(content, accept) : content);
                zip.closeEntry();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] main(byte[] content, boolean accept) {
        String gone = accept ? "del" : "ins";
        String kept = accept ? "ins" : "del";
        return new String(content, StandardCharsets.UTF_8)
                .replaceAll("<w:" + gone + " [^>]*w:author=\"km\"[^>]*>.*?</w:" + gone + ">", "")
                .replaceAll("</?w:" + kept + "( [^>]*)?>", "")
                .replace("<w:delText", "<w:t")
                .replace("</w:delText>", "</w:t>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
