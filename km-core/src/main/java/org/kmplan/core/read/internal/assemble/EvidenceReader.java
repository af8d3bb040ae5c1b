package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.read.internal.draft.Items;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.text.ThaiText;

/**
 * Reads evidence entries: the kinds of document by their words, alternatives joined by "or", entries that break off, and
 * activities that stand where a document should.
 */
final class EvidenceReader {
    private record Word(EvidenceType type, Pattern pattern) {}

    /** The first that fits wins: minutes before reports, a manual put on the web is a publication. */
    private static final List<Word> WORDS = List.of(
            word(EvidenceType.PHOTO, "ภาพถ่าย|รูปถ่าย|ภาพกิจกรรม|รูปภาพ|^ภาพ|photo"),
            word(EvidenceType.MEETING_MINUTES, "รายงานการประชุม|รายงานประชุม|บันทึกการประชุม|บันทึกประชุม"),
            word(EvidenceType.ATTENDANCE_LIST, "ลงชื่อ|ลงเวลา|รายชื่อ|ใบลงทะเบียน|ทะเบียนผู้|บัญชีลง"),
            word(EvidenceType.ORDER, "คำสั่ง"),
            word(EvidenceType.CERTIFICATE, "เกียรติบัตร|ประกาศนียบัตร|วุฒิบัตร|ใบประกาศ|โล่"),
            word(EvidenceType.KNOWLEDGE_SUMMARY, "สรุป(?:ผล|บทเรียน)?(?:การ)?.{0,12}ความรู้|ถอดบทเรียน"),
            word(EvidenceType.EVALUATION, "แบบประเมิน|แบบสอบถาม|แบบทดสอบ|ผลการประเมิน|ผลประเมิน|แบบสำรวจ"),
            word(
                    EvidenceType.ACTIVITY,
                    "^(?:การ)?(?:จัด)?กิจกรรม|^การให้|^การยกย่อง|^การมอบ|^การจัด|^การประชุม|^การอบรม|^จัด|^ประชุม|^อบรม"),
            word(EvidenceType.CIRCULAR, "แจ้งเวียน|หนังสือเวียน|เวียนแจ้ง"),
            word(
                    EvidenceType.COMPILED_DOCUMENT,
                    "เอกสาร(?:ที่)?(?:ได้)?(?:รวบรวม|เรียบเรียง)|เอกสารองค์ความรู้|รูปเล่ม|รวมเล่ม|คลังความรู้"),
            word(EvidenceType.SOURCE_DOCUMENT, "เอกสารจาก|เอกสารอ้างอิง|ตำรา|เอกสารที่(?:ศึกษา|ค้นคว้า)"),
            word(
                    EvidenceType.WEB_PUBLICATION,
                    "^(?:(?!เผยแพร่).)*+เผยแพร่.*(?:เว็บ|เวบ|web|facebook|line|สื่อ|อินเท|ออนไลน์)|^(?:เว็บ|เวบ|web|facebook|line)|หน้าเว็บ"),
            word(EvidenceType.MANUAL, "คู่มือ|manual"),
            word(EvidenceType.REPORT, "รายงาน|สรุปผล|report"),
            word(EvidenceType.PLAN, "แผน|โครงการ|ปฏิทิน"),
            word(EvidenceType.WEB_PUBLICATION, "เว็บไซต์|เวบไซต์|website|facebook"),
            word(EvidenceType.COMPILED_DOCUMENT, "องค์ความรู้"));

    private static final Pattern OR = Pattern.compile("(?:\\G|(?<!\\s))\\s*+หรือ\\s*+(?=\\S)");
    private static final Pattern CUT_OFF = Pattern.compile(
            "(?:ที่ระบุ|และ|หรือ|เพื่อ|ได้แก่|เช่น|รวมทั้ง|พร้อมทั้ง|ตลอดจน|ซึ่ง|(?<!สิ่ง|ข้าว)ของ|(?<!ภาย|ด้าน)ใน|เกี่ยวกับ|จาก|โดย|[,/:…]|\\.\\.\\.)\\s*+$");

    /** Longer entries tell their kind at the beginning. */
    private static final int MAX_TYPED = 400;

    private EvidenceReader() {}

    private static Word word(EvidenceType type, String pattern) {
        return new Word(type, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    static List<Evidence> read(List<RowDraft.Part> parts) {
        List<Evidence> evidence = new ArrayList<>();
        for (Items.Item item : Items.of(parts)) {
            evidence.add(Evidence.builder()
                    .id(Integer.toString(evidence.size() + 1))
                    .text(item.text())
                    .addAllTypes(types(item.text()))
                    .isCutOff(CUT_OFF.matcher(item.text()).find())
                    .source(item.position())
                    .build());
        }
        return evidence;
    }

    /** Returns the kinds of a text; several if "or" joins documents of different kinds. */
    static List<EvidenceType> types(String text) {
        List<EvidenceType> types = new ArrayList<>();
        for (String alternative : OR.split(text, -1)) {
            EvidenceType type = type(alternative);
            if (!types.contains(type) && (type != EvidenceType.OTHER || types.isEmpty())) {
                types.add(type);
            }
        }
        if (types.size() > 1) {
            types.remove(EvidenceType.OTHER);
        }
        return types;
    }

    private static EvidenceType type(String text) {
        String key = ThaiText.key(text.substring(0, Math.min(text.length(), MAX_TYPED)));
        Matcher matcher = WORDS.get(0).pattern().matcher(key);
        for (Word word : WORDS) {
            if (matcher.reset().usePattern(word.pattern()).find()) {
                return word.type();
            }
        }
        return EvidenceType.OTHER;
    }
}
