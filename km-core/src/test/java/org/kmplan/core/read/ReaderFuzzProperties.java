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
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.kmplan.core.json.PlanJson;

/**
 * Mutated documents: whatever is done to their bytes, or to the XML within them, a reading comes out and nothing else.
 * Ten thousand in each format; more of them with {@code -Dkmplan.fuzz=N}, which multiplies the documents of each run.
 */
class ReaderFuzzProperties {
    private static final int FACTOR = Integer.getInteger("kmplan.fuzz", 1);
    private static final String TEXT = """
            แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
            เจ้าภาพ : สำนักปลัด

            ที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\tกลุ่มเป้าหมาย\tผู้รับผิดชอบ\tหลักฐาน
            ๑.\t<p>การบ่งชี้ความรู้ (KMP ๑)</p> <p>๑) ประชุม</p> <p>๒) สรุป</p>\tม.ค. - มี.ค. ๒๕๖๗\t- จำนวนรายการ\t- อย่างน้อย ๒ เรื่อง เช่น ๑) กฎหมาย\tบุคลากรร้อยละ ๘๐\t- กองคลัง - เจ้าภาพ\t- รายงานการประชุม หรือภาพถ่าย
            ๒.\tการสร้างและแสวงหาความรู้ (KMP ๒)\tภายใน 30 ก.ย. 67\tจำนวนครั้ง\tปีละ ๑ ครั้ง\tบุคลากร\tกองคลัง\tคู่มือ

            ที่\tกิจกรรม\tวิธีการสู่ความสำเร็จ\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\tผู้รับผิดชอบ
            ๑\tการเตรียมการและปรับเปลี่ยนพฤติกรรม (CMP ๑)\tแต่งตั้งคณะทำงาน\tไตรมาส 1\tคำสั่ง\tมีคำสั่ง\tเจ้าภาพ
            """;
    private static final byte[] PLAIN = TEXT.getBytes(StandardCharsets.UTF_8);
    private static final byte[] DOCX = Documents.docx(TEXT);
    private static final Map<String, byte[]> DOCX_PARTS = unzip(DOCX);
    private static final byte[] XLSX = Sheets.workbook(book -> {
        Sheet sheet = book.createSheet("แผน");
        Sheets.fill(sheet, 0, Sheets.rows(TEXT));
        for (int i = 0; i < 12; i++) {
            Sheets.set(sheet, 3, 8 + i, Sheets.MONTHS.get(i));
            Sheets.cell(sheet, 4, 8 + i).setCellStyle(Sheets.shade(book, IndexedColors.RED));
        }
        Sheets.merge(sheet, "A1:H1");
    });
    private static final Map<String, byte[]> XLSX_PARTS = unzip(XLSX);
    private static final byte[] HTML = Documents.html(TEXT).getBytes(StandardCharsets.UTF_8);
    private static final byte[] CSV = Sheets.separated(Sheets.rows(TEXT), ",").getBytes(StandardCharsets.UTF_8);
    private static final byte[] JSON = PlanJson.write(
                    PlanReader.standard().readText("plan.txt", TEXT).plans())
            .getBytes(StandardCharsets.UTF_8);
    private static final PlanReader READER = PlanReader.standard();

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void reads_mutated_text(@ForAll long seed) {
        fuzz("plan.txt", seed, random -> mutate(PLAIN, random));
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void reads_mutated_word_documents(@ForAll long seed) {
        fuzz("plan.docx", seed, random -> mutate(DOCX, random));
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void reads_word_documents_of_mutated_parts(@ForAll long seed) {
        fuzz("plan.docx", seed, random -> withMutatedPart(DOCX_PARTS, "word/document.xml", random));
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void reads_mutated_workbooks(@ForAll long seed) {
        fuzz("plan.xlsx", seed, random -> mutate(XLSX, random));
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void reads_workbooks_of_mutated_parts(@ForAll long seed) {
        fuzz("plan.xlsx", seed, random -> withMutatedPart(XLSX_PARTS, "xl/worksheets/sheet1.xml", random));
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void reads_mutated_web_pages(@ForAll long seed) {
        fuzz("plan.html", seed, random -> mutate(HTML, random));
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void reads_mutated_separated_values(@ForAll long seed) {
        fuzz("plan.csv", seed, random -> mutate(CSV, random));
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void reads_mutated_json(@ForAll long seed) {
        fuzz("plan.json", seed, random -> mutate(JSON, random));
    }

    private static void fuzz(String name, long seed, Function<Random, byte[]> documents) {
        Random random = new Random(seed);
        for (int i = 0; i < FACTOR; i++) {
            ReadResult result = READER.read(name, documents.apply(random));
            assertThat(result.plans().isEmpty() && result.problems().isEmpty())
                    .as("neither a plan nor a problem")
                    .isFalse();
        }
    }

    private static byte[] withMutatedPart(Map<String, byte[]> document, String main, Random random) {
        Map<String, byte[]> parts = new LinkedHashMap<>(document);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = random.nextInt(3) > 0 ? main : names.get(random.nextInt(names.size()));
        parts.computeIfPresent(name, (key, part) -> mutate(part, random));
        return Documents.zipBytes(parts);
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
