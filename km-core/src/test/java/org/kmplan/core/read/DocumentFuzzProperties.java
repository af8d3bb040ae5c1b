package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Mutated documents: whatever is done to their bytes, or to the XML within them, a reading comes out and nothing else. More
 * of them with {@code -Dkmplan.fuzz=N}, which multiplies the documents of each run.
 */
class DocumentFuzzProperties {
    private static final int FACTOR = Integer.getInteger("kmplan.fuzz", 1);
    private static final byte[] DOCX = Documents.docx(Plans.complete());
    private static final Map<String, byte[]> PARTS = unzip(DOCX);
    private static final byte[] HTML = Documents.html(Plans.complete()).getBytes(StandardCharsets.UTF_8);
    private static final PlanReader READER = PlanReader.standard();

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void reads_mutated_word_documents(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < FACTOR; i++) {
            check("plan.docx", mutate(DOCX, random));
        }
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void reads_word_documents_of_mutated_parts(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < FACTOR; i++) {
            Map<String, byte[]> parts = new LinkedHashMap<>(PARTS);
            List<String> names = new ArrayList<>(parts.keySet());
            String name = random.nextInt(3) > 0 ? "word/document.xml" : names.get(random.nextInt(names.size()));
            parts.put(name, mutate(parts.get(name), random));
            check("plan.docx", Documents.zipBytes(parts));
        }
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void reads_mutated_web_pages(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < FACTOR; i++) {
            check("plan.html", mutate(HTML, random));
        }
    }

    private static void check(String name, byte[] document) {
        assertThat(READER.read(name, document)).isNotNull();
    }

    /** Flips, cuts, repeats, moves or deletes bytes, or swaps tags of markup, one to eight times. */
    private static byte[] mutate(byte[] document, Random random) {
        byte[] bytes = document.clone();
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times && bytes.length > 1; i++) {
            int from = random.nextInt(bytes.length);
            int length = 1 + random.nextInt(Math.min(bytes.length - from, 1 << random.nextInt(12)));
            switch (random.nextInt(6)) {
                case 0 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[from] = (byte) random.nextInt(256);
                case 2 -> {
                    if (random.nextInt(4) == 0) {
                        bytes = Arrays.copyOf(bytes, from);
                    }
                }
                case 3 -> bytes = splice(bytes, from, length, new byte[0]);
                case 4 -> bytes = splice(bytes, from, 0, Arrays.copyOfRange(bytes, from, from + length));
                default -> {
                    int to = random.nextInt(bytes.length);
                    bytes = splice(bytes, to, 0, Arrays.copyOfRange(bytes, from, from + length));
                }
            }
        }
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int at, int removed, byte[] added) {
        byte[] result = new byte[bytes.length - removed + added.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(added, 0, result, at, added.length);
        System.arraycopy(bytes, at + removed, result, at + added.length, bytes.length - at - removed);
        return result;
    }

    private static Map<String, byte[]> unzip(byte[] document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
