package org.kmplan.core.time.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.internal.PeriodToken.Kind;
import org.kmplan.core.time.internal.PeriodToken.Mark;
import org.kmplan.core.time.internal.PeriodWords.Word;

/**
 * Vocabulary of period expressions: which words officers use, and what they mean.
 *
 * <p>Some words are listed only so that a shorter one is not found inside them: {@code เงินเดือน} (salary) is no month.
 */
final class PeriodVocabulary {
    private final Map<Character, List<Word>> words = new HashMap<>();

    private PeriodVocabulary() {}

    /** Returns all words, folded, by their first character, the longest first. */
    static Map<Character, List<Word>> words() {
        PeriodVocabulary vocabulary = new PeriodVocabulary();
        PeriodMonthNames.addTo(vocabulary);
        vocabulary.bounds();
        vocabulary.spans();
        vocabulary.contexts();
        vocabulary.noTimes();
        for (List<Word> list : vocabulary.words.values()) {
            list.sort(Comparator.comparingInt((Word w) -> w.folded().length()).reversed());
        }
        return vocabulary.words;
    }

    private void bounds() {
        add(
                Kind.WITHIN,
                0,
                "ภายใน",
                "ไม่เกิน",
                "ไม่ช้ากว่า",
                "ไม่ช้าไปกว่า",
                "ไม่ล่าช้ากว่า",
                "ไม่เกินกว่า",
                "มิให้เกิน",
                "ไม่ให้เกิน",
                "อย่างช้าไม่เกิน",
                "ไม่เกินภายใน",
                "within",
                "by",
                "no later than");
        add(
                Kind.LATEST,
                0,
                "อย่างช้า",
                "อย่างช้าที่สุด",
                "อย่างช้าสุด",
                "ช้าที่สุด",
                "ช้าสุด",
                "เป็นอย่างช้า",
                "เป็นอย่างช้าที่สุด",
                "at the latest",
                "the latest");
        add(Kind.BEFORE, 0, "ก่อน", "ก่อนหน้า", "ก่อนถึง", "before");
        add(Kind.AFTER, 0, "ภายหลัง", "ภายหลังจาก", "หลังจาก", "หลัง", "after");
        add(
                Kind.FROM,
                0,
                "ตั้งแต่",
                "เริ่ม",
                "เริ่มตั้งแต่",
                "นับตั้งแต่",
                "เริ่มต้น",
                "เริ่มต้นตั้งแต่",
                "อย่างเร็ว",
                "เร็วที่สุด",
                "เริ่มดำเนินการ",
                "นับแต่",
                "นับจาก",
                "นับถัดจาก",
                "จาก",
                "from",
                "since");
        add(Kind.BETWEEN, 0, "ระหว่าง", "between");
        add(Kind.ONWARD, 0, "เป็นอย่างเร็ว", "เป็นต้นไป", "เป็นตันไป", "onward", "onwards");
        add(
                Kind.CONTINUED,
                0,
                "ต่อเนื่อง",
                "อย่างต่อเนื่อง",
                "และต่อเนื่อง",
                "ต่อเนื่องไป",
                "ต่อเนื่องกันไป",
                "เรื่อยไป",
                "ไปเรื่อยๆ",
                "ไปเรื่อย ๆ",
                "สืบไป",
                "ตลอดไป",
                "ongoing",
                "on-going",
                "continuously",
                "continuous");
        add(
                Kind.DONE,
                0,
                "แล้วเสร็จ",
                "ให้แล้วเสร็จ",
                "เสร็จ",
                "ให้เสร็จ",
                "เสร็จสิ้น",
                "ให้เสร็จสิ้น",
                "เสร็จเรียบร้อย",
                "แล้วเสร็จใน",
                "completed");
        add(
                Kind.LASTING,
                1,
                "เป็นเวลา",
                "เป็นระยะเวลา",
                "ใช้เวลา",
                "ใช้ระยะเวลา",
                "รวมระยะเวลา",
                "รวมเวลา",
                "มีกำหนด",
                "มีกำหนดเวลา",
                "เป็นเวลานาน",
                "for a period of",
                "lasting");
        add(Kind.LASTING, 0, "นาน", "รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "จำนวน", "for");
        add(Kind.SINCE, 0, "เป็นต้นมา");
        add(Kind.NOW, 0, "ปัจจุบัน", "บัดนี้");
        add(
                Kind.TO,
                0,
                "ถึง",
                "จนถึง",
                "ถีง",
                "กระทั่งถึง",
                "จนกระทั่งถึง",
                "จนกระทั่ง",
                "ไปจนถึง",
                "ไปถึง",
                "จน",
                "to",
                "until",
                "till",
                "through");
        add(Kind.AND, 0, "และ", "กับ", "และใน", "และในเดือน", "and");
        add(Kind.OR, 0, "หรือ", "และ/หรือ", "or");
    }

    private void spans() {
        int number = 0;
        add(Kind.DAY_WORD, 0, "วันที่", "ลงวันที่", "ณ วันที่", "ในวันที่");
        for (String day : List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "พฤหัส", "ศุกร์", "เสาร์", "อาทิตย์")) {
            add(Kind.FILLER, 0, "วัน" + day, "วัน" + day + "ที่");
        }
        add(Kind.MONTH_WORD, 0, "เดือน", "ประจำเดือน", "ในเดือน", "ช่วงเดือน");
        add(
                Kind.VAGUE,
                0,
                "ต้นเดือน",
                "กลางเดือน",
                "ปลายเดือน",
                "ช่วงต้นเดือน",
                "ช่วงกลางเดือน",
                "ช่วงปลายเดือน",
                "ต้น",
                "กลาง",
                "ปลาย");
        add(Kind.MONTH_END, 0, "สิ้นเดือน", "วันสิ้นเดือน", "วันสุดท้ายของเดือน", "วันทำการสุดท้ายของเดือน");
        add(Kind.END, 0, "สิ้น");
        add(Kind.END, 1, "สิ้นสุด", "สิ้นสุดใน");
        add(Kind.YEAR_WORD, 0, "ปี", "ประจำปี", "ในปี", "ช่วงปี", "year");
        add(
                Kind.FISCAL,
                0,
                "ปีงบประมาณ",
                "ประจำปีงบประมาณ",
                "ปีงบฯ",
                "ปีงบ",
                "งป.",
                "งป",
                "ปีงป.",
                "ปีงป",
                "งปม.",
                "ปีงปม.",
                "fy",
                "fiscal year",
                "ปี งบประมาณ");
        add(Kind.CALENDAR, 0, "ปีปฏิทิน", "ปีปฎิทิน", "ปีพุทธศักราช", "calendar year");
        add(
                Kind.ACADEMIC,
                0,
                "ปีการศึกษา",
                "ประจำปีการศึกษา",
                "ภาคเรียนที่",
                "ภาคการศึกษาที่",
                "ภาคเรียน",
                "academic year");
        add(Kind.BUDDHIST, 0, "พ.ศ.", "พ.ศ", "พศ.", "พศ", "พุทธศักราช", "b.e.", "be");
        add(Kind.COMMON, 0, "ค.ศ.", "ค.ศ", "คศ.", "คศ", "คริสต์ศักราช", "a.d.", "ad", "c.e.");
        add(Kind.QUARTER, 0, "ไตรมาส", "ไตรมาสที่", "ไตรมาศ", "ไตรมาศที่", "quarter");
        add(Kind.QUARTER, 1, "first quarter", "1st quarter");
        add(Kind.QUARTER, 2, "second quarter", "2nd quarter");
        add(Kind.QUARTER, 3, "third quarter", "3rd quarter");
        add(Kind.QUARTER, 4, "fourth quarter", "4th quarter");
        for (String name : List.of("หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ")) {
            add(Kind.NUMBER, ++number, name);
        }
        add(Kind.NUMBER, 11, "สิบเอ็ด");
        add(Kind.NUMBER, 12, "สิบสอง");
        add(Kind.NUMBER, 15, "สิบห้า");
        add(Kind.NUMBER, 20, "ยี่สิบ");
        add(Kind.NUMBER, 30, "สามสิบ");
        add(Kind.NUMBER, 45, "สี่สิบห้า");
        add(Kind.NUMBER, 60, "หกสิบ");
        add(Kind.NUMBER, 90, "เก้าสิบ");
        add(Kind.NUMBER, 1, "i");
        add(Kind.NUMBER, 2, "ii");
        add(Kind.NUMBER, 3, "iii");
        add(Kind.NUMBER, 4, "iv");
        add(Kind.HALF, 1, "ครึ่งปีแรก", "ครึ่งแรก", "ครึ่งปีงบประมาณแรก", "ครึ่งแรกของ", "ครึ่งปีแรกของ");
        add(Kind.HALF, 2, "ครึ่งปีหลัง", "ครึ่งหลัง", "ครึ่งปีงบประมาณหลัง", "ครึ่งหลังของ", "ครึ่งปีหลังของ");
        add(Kind.HALF_YEAR, 0, "ครึ่งปี");
        add(Kind.ROUND, 0, "รอบ", "ในรอบ");
        add(Kind.FIRST, 0, "แรก", "แรกของ");
        add(Kind.LATTER, 0, "หลังของ", "สุดท้าย", "สุดท้ายของ");
        add(Kind.EVERY, 0, "ทุก", "ทุกๆ", "ทุก ๆ", "every", "ในทุก", "ของทุก");
        recurring(
                PlanPeriod.Recurrence.MONTHLY,
                "รายเดือน",
                "ทุกเดือน",
                "เป็นประจำทุกเดือน",
                "monthly",
                "ทุกต้นเดือน",
                "ทุกๆเดือน");
        add(
                Kind.RECURRING,
                PlanPeriod.Recurrence.MONTHLY.ordinal(),
                Mark.MONTH_END,
                "ทุกสิ้นเดือน",
                "ทุกวันสิ้นเดือน",
                "ทุกๆสิ้นเดือน",
                "ทุกวันสุดท้ายของเดือน");
        recurring(
                PlanPeriod.Recurrence.QUARTERLY,
                "รายไตรมาส",
                "ทุกไตรมาส",
                "เป็นประจำทุกไตรมาส",
                "quarterly",
                "ทุกสิ้นไตรมาส",
                "ทุกๆไตรมาส");
        recurring(PlanPeriod.Recurrence.HALF_YEARLY, "ทุกครึ่งปี", "รายครึ่งปี");
        recurring(PlanPeriod.Recurrence.WEEKLY, "รายสัปดาห์", "ทุกสัปดาห์", "ทุกๆสัปดาห์", "ทุกอาทิตย์", "weekly");
        add(Kind.PER, PlanPeriod.Recurrence.MONTHLY.ordinal(), "เดือนละ");
        add(Kind.PER, PlanPeriod.Recurrence.QUARTERLY.ordinal(), "ไตรมาสละ");
        add(Kind.PER, PlanPeriod.Recurrence.WEEKLY.ordinal(), "สัปดาห์ละ", "อาทิตย์ละ");
        add(Kind.WEEK, 0, "สัปดาห์", "สัปดาห์ที่", "อาทิตย์");
        add(Kind.DAYS, 0, "วัน", "days");
        add(Kind.DAYS, 1, "วันทำการ", "working days");
        add(Kind.TIMES, 0, "ครั้ง");
        add(Kind.ALL, 0, "ตลอด", "ตลอดทั้ง", "ทั้ง", "ตลอดช่วง");
    }

    private void contexts() {
        add(
                Kind.RELATIVE,
                0,
                "ปีนี้",
                "ปีหน้า",
                "ปีที่แล้ว",
                "ปีก่อน",
                "ปีถัดไป",
                "เดือนนี้",
                "เดือนหน้า",
                "เดือนถัดไป",
                "เดือนที่แล้ว",
                "เดือนก่อน",
                "สัปดาห์หน้า",
                "สัปดาห์นี้",
                "ไตรมาสนี้",
                "ไตรมาสหน้า",
                "ไตรมาสถัดไป",
                "ปีงบประมาณหน้า",
                "ปีงบประมาณถัดไป",
                "ปีงบประมาณที่ผ่านมา",
                "ปีที่ผ่านมา",
                "ปีปัจจุบัน",
                "สิ้นเดือนนี้",
                "สิ้นเดือนหน้า",
                "สิ้นเดือนถัดไป");
        add(
                Kind.EXCEPT,
                0,
                "ยกเว้น",
                "เว้น",
                "ยกเว้นวันหยุด",
                "except",
                "ไม่ใช่",
                "มิใช่",
                "ไม่",
                "มิได้",
                "not",
                "เดิม");
        add(Kind.CANCEL, 0, "งด", "ยกเลิก", "เลื่อน", "เลื่อนจาก");
        add(Kind.APPROXIMATE, 0, "ประมาณ", "ราวๆ", "ราว", "คาดว่า", "โดยประมาณ");
        add(
                Kind.ORDINAL,
                0,
                "ครั้งที่",
                "รุ่นที่",
                "ระยะที่",
                "กลุ่มที่",
                "ขั้นที่",
                "ขั้นตอนที่",
                "ฉบับที่",
                "งวดที่",
                "ข้อที่",
                "ข้อ",
                "ลำดับที่",
                "หลักสูตรที่",
                "กิจกรรมที่",
                "โครงการที่",
                "คำสั่งที่",
                "เลขที่",
                "หนังสือที่",
                "มาตรา",
                "หมวด",
                "รอบที่",
                "มิติที่",
                "ตอนที่",
                "บทที่",
                "ว",
                "หน้า");
        add(Kind.TERM, 0, "กำหนด", "กำหนดเวลา", "ระยะเวลาที่กำหนด", "เวลาที่กำหนด");
        add(
                Kind.FILLER,
                0,
                ":",
                "ใน",
                "ของ",
                "ณ",
                "ประจำ",
                "จัด",
                "ดำเนินการ",
                "เดือนที่",
                "โดย",
                "ระยะเวลา",
                "ในช่วง",
                "ในช่วงเดือน",
                "ช่วง",
                "ช่วงเวลา",
                "เป็นต้น",
                "เวลา",
                "ประมาณช่วง",
                "ที่",
                "on",
                "in",
                "of",
                "the",
                "during",
                "ฯลฯ",
                "เฉพาะ");
    }

    private void noTimes() {
        add(
                Kind.OTHER,
                0,
                "เงินเดือน",
                "หมายถึง",
                "รวมถึง",
                "กล่าวถึง",
                "เข้าถึง",
                "ทั่วถึง",
                "คำนึงถึง",
                "งบประมาณ",
                "ปีละ",
                "สำนักงาน ก.พ.",
                "ไม่น้อยกว่า",
                "ไม่ต่ำกว่า",
                "ไม่มากกว่า",
                "ตามกำหนด",
                "ปีใหม่",
                "ระดับปี",
                "วันหยุด",
                "จัดการ",
                "การจัดการ",
                "จัดทำ",
                "จัดความรู้",
                "ต้นแบบ",
                "กลางแจ้ง",
                "ปลายทาง",
                "ส่วนกลาง",
                "ไม่มี",
                "ไม่ใช้งบประมาณ",
                "ไม่ใช้งบ",
                "ไม่เสียค่าใช้จ่าย",
                "ต้นฉบับ",
                "ต้นทุน",
                "หลังคา",
                "เบื้องต้น",
                "ทั้งหมด",
                "ทั้งนี้",
                "ทั้งสิ้น",
                "ขั้นต้น",
                "ช่วงชั้น",
                "วัตถุ",
                "เว้นวรรค",
                "เบื้องหลัง",
                "ก่อนหลัง",
                "ไม่เป็นทางการ",
                "วันเวลา",
                "ตลอดจน",
                "รอบคอบ",
                "รอบด้าน",
                "คนกลาง",
                "ข้อมูล",
                "หน้าที่",
                "ข้อตกลง",
                "ความคิด",
                "ว่า",
                "ไว้",
                "ระหว่างกัน",
                "ระหว่างหน่วยงาน",
                "ตั้งแต่ต้น",
                "ดำเนินการจัดการ",
                "หมวดหมู่",
                "โดยเฉพาะ",
                "เฉพาะกิจ",
                "เดิมที");
    }

    private void recurring(PlanPeriod.Recurrence recurrence, String... names) {
        add(Kind.RECURRING, recurrence.ordinal(), names);
    }

    /** Adds words of one meaning. */
    void add(Kind kind, int value, String... names) {
        add(kind, value, Mark.NONE, names);
    }

    /** Adds words of one meaning with what is odd about them. */
    void add(Kind kind, int value, Mark mark, String... names) {
        for (String word : names) {
            String folded = PeriodText.fold(word);
            words.computeIfAbsent(folded.charAt(0), c -> new ArrayList<>()).add(new Word(folded, kind, value, mark));
        }
    }
}
