package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;

/** Damaged workbooks and separated values: a result comes out of everything, and nothing else. */
class SheetFuzzProperties {
    private static final byte[] WORKBOOK = Sheets.workbook(book -> {
        Sheet sheet = book.createSheet("แผน");
        Sheets.fill(sheet, 0, Sheets.rows(Plans.complete()));
        for (int i = 0; i < 12; i++) {
            Sheets.set(sheet, 8, 8 + i, Sheets.MONTHS.get(i));
            Sheets.cell(sheet, 9, 8 + i).setCellStyle(Sheets.shade(book, IndexedColors.RED));
        }
        Sheets.merge(sheet, "A1:H1");
        Sheets.merge(sheet, "A10:A11");
    });
    private static final byte[] TABLE =
            Sheets.separated(Sheets.rows(Plans.complete()), ",").getBytes(StandardCharsets.UTF_8);

    @Property(tries = 1_000)
    void reads_workbooks_with_damaged_bytes(@ForAll long seed) {
        read("plan.xlsx", mutated(WORKBOOK, new Random(seed)));
    }

    @Property(tries = 1_000)
    void reads_workbooks_with_damaged_parts(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORKBOOK));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(random.nextInt(3) == 0 ? mutated(content, random) : content);
                zip.closeEntry();
            }
        }
        read("plan.xlsx", out.toByteArray());
    }

    @Property(tries = 2_000)
    void reads_damaged_separated_values(@ForAll long seed) {
        read("plan.csv", mutated(TABLE, new Random(seed)));
    }

    private static void read(String name, byte[] document) {
        ReadResult result = PlanReader.standard().read(name, document);
        assertThat(result.plans().isEmpty() && result.problems().isEmpty()).isFalse();
    }

    /** Returns a copy with a few bytes changed, cut out, doubled, or replaced by signs that mean something. */
    private static byte[] mutated(byte[] document, Random random) {
        byte[] copy = document.clone();
        int changes = 1 + random.nextInt(8);
        byte[] signs = "<>\"&;,\t\n0129:=/\0\u0001".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < changes && copy.length > 0; i++) {
            int at = random.nextInt(copy.length);
            int other = random.nextInt(copy.length);
            int length = Math.min(random.nextInt(200), copy.length - Math.max(at, other));
            switch (random.nextInt(5)) {
                case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> copy[at] = signs[random.nextInt(signs.length)];
                case 2 -> System.arraycopy(copy, other, copy, at, length);
                case 3 -> copy[at] = (byte) random.nextInt(256);
                default -> copy = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(copy, at) : copy;
            }
        }
        return copy;
    }
}
