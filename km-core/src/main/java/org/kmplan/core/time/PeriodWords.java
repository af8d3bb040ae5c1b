package org.kmplan.core.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PeriodToken.Kind;
import org.kmplan.core.time.PeriodToken.Mark;

/**
 * Words of period expressions, folded, with the longest first.
 *
 * <p>Some words are listed only so that a shorter one is not found inside them: {@code เงินเดือน} (salary) is no month.
 */
final class PeriodWords {
    record Word(String folded, Kind kind, int value, Mark mark) {}

    /** Word found, with the folded index after it. */
    record Hit(Word word, int end) {}

    private static final int LOOSE_FROM = 5;
    private static final int WIDEST_GAP = 2;
    private static final Map<Character, List<Word>> WORDS = new HashMap<>();

    private PeriodWords() {}

    static {
        for (ThaiMonth month : ThaiMonth.values()) {
            add(Kind.MONTH, month.number(), Mark.NONE, month.thaiName());
            add(Kind.MONTH, month.number(), Mark.ENGLISH, month.englishName(), month.englishAbbreviation());
        }
        add(Kind.MONTH, ThaiMonth.SEPTEMBER.number(), Mark.ENGLISH, "sept");
        months(Mark.MISSPELT, 1, "มกราคน", "มกราม", "มกรคม", "มกาาคม");
        months(
                Mark.MISSPELT,
                2,
                "กุมภาพัน",
                "กุมพาพันธ์",
                "กุมภาพันธุ์",
                "กุมภาพัณธ์",
                "กุมภาพัทธ์",
                "กุมภาพนธ์",
                "กุมพาพันธุ์");
        months(Mark.MISSPELT, 3, "มีนาคน", "มีนามคม", "มึนาคม");
        months(Mark.MISSPELT, 4, "เมษาน", "เมษยน", "เมศายน", "เมษายม", "เมสายน");
        months(Mark.MISSPELT, 5, "พฤกษภาคม", "พฤศภาคม", "พฤษาคม", "พฤสภาคม", "พฤษภาคน", "พฤษภคม");
        months(Mark.MISSPELT, 6, "มิถุนายม", "มิถุนาย", "มิถนายน", "มิถุยายน");
        months(Mark.MISSPELT, 7, "กรกฏาคม", "กรกดาคม", "กรกฎคม", "กรกฎาคน", "กรกฏคม");
        months(Mark.MISSPELT, 8, "สิงหาคน", "สิงคม", "สิงหคม");
        months(Mark.MISSPELT, 9, "กันยายม", "กัญยายน", "กันยาน", "กันยนยน");
        months(Mark.MISSPELT, 10, "ตุลาคน", "ตุลคม", "ตุลามคม");
        months(Mark.MISSPELT, 11, "พฤษจิกายน", "พฤศจิกายม", "พฤจิกายน", "พฤสจิกายน", "พฤศจิการยน");
        months(Mark.MISSPELT, 12, "ธันวาคน", "ธัณวาคม", "ธันวคม");
        add(
                Kind.DAMAGED,
                0,
                "มนาคม",
                "ม นาคม",
                "มถนายน",
                "ม ถ นายน",
                "กนยายน",
                "ก นยายน",
                "กมภาพนธ",
                "ก มภาพ นธ",
                "พฤศจกายน",
                "พฤศจ กายน",
                "ธนวาคม",
                "ธ นวาคม",
                "สงหาคม",
                "ส งหาคม",
                "ตลาคม",
                "ต ลาคม");
        add(
                Kind.DAMAGED,
                0,
                "เดอน",
                "เด อน",
                "ตงแต",
                "ต งแต",
                "ปงบประมาณ",
                "ป งบประมาณ",
                "วนท",
                "ว นท",
                "ดาเนนการ",
                "ดาเน นการ",
                "จดการ",
                "จ ดการ",
                "สนเดอน");
        add(
                Kind.WITHIN,
                0,
                "ภายใน",
                "ไม่เกิน",
                "ไม่ช้ากว่า",
                "อย่างช้าไม่เกิน",
                "ไม่เกินภายใน",
                "within",
                "by",
                "no later than",
                "อย่างช้า");
        add(Kind.BEFORE, 0, "ก่อน", "ก่อนหน้า", "ก่อนถึง", "before");
        add(Kind.AFTER, 0, "ภายหลัง", "ภายหลังจาก", "หลังจาก", "หลัง", "after");
        add(
                Kind.FROM,
                0,
                "ตั้งแต่",
                "เริ่ม",
                "เริ่มตั้งแต่",
                "นับตั้งแต่",
                "เริ่มต้นตั้งแต่",
                "เริ่มดำเนินการ",
                "นับแต่",
                "นับจาก",
                "นับถัดจาก",
                "จาก",
                "from",
                "since");
        add(Kind.BETWEEN, 0, "ระหว่าง", "between");
        add(Kind.ONWARD, 0, "เป็นต้นไป", "เป็นตันไป", "onward", "onwards");
        add(Kind.SINCE, 0, "เป็นต้นมา");
        add(Kind.NOW, 0, "ปัจจุบัน");
        add(Kind.TO, 0, "ถึง", "จนถึง", "ถีง", "กระทั่งถึง", "จนกระทั่งถึง", "จนกระทั่ง", "to", "until", "till");
        add(Kind.AND, 0, "และ", "กับ", "และใน", "และในเดือน", "and");
        add(Kind.OR, 0, "หรือ", "และ/หรือ", "or");
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
        add(Kind.END, 0, "สิ้น", "สิ้นสุด");
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
                "ทุกสิ้นเดือน",
                "ทุกต้นเดือน",
                "ทุกๆเดือน");
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
        add(Kind.DAYS, 0, "วัน", "วันทำการ");
        add(Kind.TIMES, 0, "ครั้ง");
        add(Kind.ALL, 0, "ตลอด", "ตลอดทั้ง", "ทั้ง", "ตลอดช่วง");
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
                "แล้วเสร็จ",
                "ให้แล้วเสร็จ",
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
                "เริ่มต้น",
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
        WORDS.values()
                .forEach(l -> l.sort(
                        Comparator.comparingInt((Word w) -> w.folded().length()).reversed()));
    }

    private static void months(Mark mark, int month, String... words) {
        add(Kind.MONTH, month, mark, words);
    }

    private static void recurring(PlanPeriod.Recurrence recurrence, String... words) {
        add(Kind.RECURRING, recurrence.ordinal(), words);
    }

    private static void add(Kind kind, int value, String... words) {
        add(kind, value, Mark.NONE, words);
    }

    private static void add(Kind kind, int value, Mark mark, String... words) {
        for (String word : words) {
            String folded = PeriodText.fold(word);
            WORDS.computeIfAbsent(folded.charAt(0), c -> new ArrayList<>()).add(new Word(folded, kind, value, mark));
        }
    }

    /** Returns the longest word that begins at an index; longer words may hold a blank, as line wraps leave it. */
    static @Nullable Hit at(PeriodText text, int index) {
        for (Word word : WORDS.getOrDefault(text.at(index), List.of())) {
            int end = match(text, index, word.folded());
            if (end > 0 && !cutsLatin(text, index, end)) {
                return new Hit(word, end);
            }
        }
        return null;
    }

    private static int match(PeriodText text, int index, String word) {
        int i = index;
        boolean loose = word.length() >= LOOSE_FROM && PeriodText.isThai(word.charAt(0));
        for (int k = 0; k < word.length(); k++) {
            if (loose && word.charAt(k) != ' ') {
                for (int gap = 0; gap < WIDEST_GAP && text.at(i) == ' ' && k > 0; gap++) {
                    i++;
                }
            }
            if (text.at(i) != word.charAt(k)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private static boolean cutsLatin(PeriodText text, int start, int end) {
        return PeriodText.isLatin(text.at(start))
                && (PeriodText.isLatin(text.at(start - 1)) || PeriodText.isLatin(text.at(end)));
    }
}
