package org.kmplan.core.plan.internal;

import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Rate.Per;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;

/** Words that targets are made of. */
final class TargetWords {
    /** Comparator as a word, with the two readings that need a remark. */
    enum Compare {
        AT_LEAST(Comparator.AT_LEAST),
        BLENDED(Comparator.AT_LEAST),
        MORE_THAN(Comparator.MORE_THAN),
        AT_MOST(Comparator.AT_MOST),
        LESS_THAN(Comparator.LESS_THAN),
        EQUAL(Comparator.EQUAL),
        ALL(Comparator.EQUAL),
        WITHIN(Comparator.AT_MOST);

        private final Comparator comparator;

        Compare(Comparator comparator) {
            this.comparator = comparator;
        }

        Comparator comparator() {
            return comparator;
        }
    }

    /** Comparators before the number. */
    static final WordList<Compare> BEFORE = new WordList<Compare>()
            .add(Compare.AT_LEAST, "อย่างน้อย", "อย่างต่ำ", "ไม่น้อยกว่า", "ไม่ต่ำกว่า", "มิน้อยกว่า", "มิต่ำกว่า")
            .add(Compare.AT_LEAST, "ไม่น้อยไปกว่า", "ไม่ต่ำไปกว่า", "ตั้งแต่", "ขั้นต่ำ", "≥", ">=", "=>", ">/=")
            .add(Compare.AT_LEAST, "มากกว่าหรือเท่ากับ", "สูงกว่าหรือเท่ากับ", "เกินกว่าหรือเท่ากับ")
            .add(Compare.AT_LEAST, "เท่ากับหรือมากกว่า", "เท่ากับหรือสูงกว่า")
            .add(Compare.BLENDED, "อย่างน้อยกว่า")
            .add(Compare.MORE_THAN, "มากกว่า", "มากไปกว่า", "เกิน", "เกินกว่า", "สูงกว่า", ">")
            .add(Compare.AT_MOST, "ไม่เกิน", "ไม่เกินกว่า", "ไม่มากกว่า", "ไม่มากไปกว่า", "ไม่สูงกว่า", "มิเกิน")
            .add(Compare.AT_MOST, "≤", "<=", "=<", "</=", "อย่างมาก", "น้อยกว่าหรือเท่ากับ", "ต่ำกว่าหรือเท่ากับ")
            .add(Compare.AT_MOST, "เท่ากับหรือน้อยกว่า", "เท่ากับหรือต่ำกว่า")
            .add(Compare.LESS_THAN, "น้อยกว่า", "ต่ำกว่า", "<")
            .add(Compare.EQUAL, "เท่ากับ", "=", "ครบ", "ครบถ้วน", "ครบทั้ง", "ครบถ้วนทั้ง")
            .add(Compare.ALL, "ทั้งหมด")
            .add(Compare.AT_LEAST, "at least", "not less than", "no less than", "not fewer than", "minimum of")
            .add(Compare.AT_LEAST, "no fewer than", "minimum", "not below", "no lower than", "not lower than")
            .add(Compare.MORE_THAN, "more than", "greater than", "higher than")
            .add(Compare.AT_MOST, "at most", "not more than", "no more than", "not exceeding", "up to", "maximum of")
            .add(Compare.EQUAL, "equal to", "exactly")
            .add(Compare.LESS_THAN, "less than", "fewer than")
            .add(Compare.WITHIN, "ภายใน", "ภายในเวลา", "ภายในระยะเวลา");

    /** Comparators behind the number and its unit. */
    static final WordList<Compare> BEHIND = new WordList<Compare>()
            .add(Compare.AT_LEAST, "ขึ้นไป", "เป็นอย่างน้อย", "เป็นอย่างต่ำ", "หรือมากกว่า", "หรือสูงกว่า")
            .add(Compare.AT_LEAST, "or more", "or above", "and above", "or higher", "at least")
            .add(Compare.AT_MOST, "or less", "or fewer", "or below")
            .add(Compare.AT_MOST, "หรือน้อยกว่า", "หรือต่ำกว่า", "ลงมา", "เป็นอย่างมาก", "เป็นอย่างสูง");

    /** Comparators that stand for a demand even where the number is missing. */
    static final WordList<Compare> DEMANDS =
            new WordList<Compare>().add(Compare.AT_LEAST, "อย่างน้อย", "ไม่น้อยกว่า", "ไม่ต่ำกว่า");

    static final WordList<String> PERCENT = WordList.of("ร้อยละ", "รัอยละ", "เปอร์เซ็นต์", "percent");

    static final WordList<String> PERCENT_SIGN =
            WordList.of("%", "เปอร์เซ็นต์", "เปอร์เซนต์", "เปอร์เซ็น", "เปอร์เซ็นท์", "เปอร์เซนท์", "percent", "per cent");

    /** Words between a comparator and its number that mean nothing. */
    static final WordList<String> FILLERS = WordList.of(
            "จำนวน", "เป็นจำนวน", "คิดเป็น", "ได้", "เป็น", "ประมาณ", "ราว", "ว่า", ":", "อยู่ที่", "ต้อง", "(");

    /** Words that declare a total. */
    static final WordList<TargetNote> TOTALS = new WordList<TargetNote>()
            .add(TargetNote.DECLARED_TOTAL, "รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "รวมเป็น", "รวมจำนวน")
            .add(TargetNote.DECLARED_TOTAL, "รวมทั้งสิ้นจำนวน", "รวมจำนวนทั้งสิ้น")
            .add(TargetNote.RESULT, "ทั้งสิ้น", "จำนวนทั้งสิ้น", "ผลการดำเนินงาน", "ได้ผล");

    /** Words that end in "together" without declaring a total. */
    static final WordList<String> NO_TOTALS =
            WordList.of("รวบรวม", "โดยรวม", "ภาพรวม", "ส่วนรวม", "เข้าร่วม", "มีส่วนร่วม", "ผู้ร่วม");

    static final WordList<Per> RATES_BEFORE = new WordList<Per>()
            .add(Per.YEAR, "ปีละ", "ปีงบประมาณละ")
            .add(Per.HALF_YEAR, "ครึ่งปีละ")
            .add(Per.QUARTER, "ไตรมาสละ")
            .add(Per.MONTH, "เดือนละ")
            .add(Per.WEEK, "สัปดาห์ละ", "อาทิตย์ละ")
            .add(Per.DAY, "วันละ")
            .add(Per.PERSON, "คนละ", "รายละ", "ท่านละ")
            .add(Per.UNIT, "หน่วยงานละ", "กองละ", "สำนักละ", "ฝ่ายละ", "ส่วนราชการละ", "แห่งละ", "กลุ่มงานละ", "งานละ")
            .add(Per.EVENT, "ครั้งละ")
            .add(Per.OTHER, "รุ่นละ", "โครงการละ", "เรื่องละ", "ด้านละ", "หลักสูตรละ", "กิจกรรมละ", "กลุ่มละ")
            .add(Per.OTHER, "ตำบลละ", "หมู่บ้านละ", "อำเภอละ", "ชุมชนละ", "แผนกละ", "ประเด็นละ", "ๆ ละ");

    /** Denominators of a rate after a slash or ต่อ. */
    static final WordList<Per> RATES_BEHIND = new WordList<Per>()
            .add(Per.YEAR, "ปี", "ปีงบประมาณ")
            .add(Per.HALF_YEAR, "ครึ่งปี")
            .add(Per.QUARTER, "ไตรมาส")
            .add(Per.MONTH, "เดือน")
            .add(Per.WEEK, "สัปดาห์", "อาทิตย์")
            .add(Per.DAY, "วัน")
            .add(Per.PERSON, "คน", "ราย", "ท่าน", "บุคคล")
            .add(Per.UNIT, "หน่วยงาน", "กอง", "สำนัก", "ฝ่าย", "ส่วนราชการ", "แห่ง", "กลุ่มงาน")
            .add(Per.EVENT, "ครั้ง")
            .add(Per.YEAR, "year", "fiscal year")
            .add(Per.QUARTER, "quarter")
            .add(Per.MONTH, "month")
            .add(Per.WEEK, "week")
            .add(Per.DAY, "day")
            .add(Per.PERSON, "person", "head")
            .add(Per.UNIT, "unit", "division", "office", "agency")
            .add(Per.EVENT, "session", "time")
            .add(
                    Per.OTHER,
                    "รุ่น",
                    "โครงการ",
                    "หลักสูตร",
                    "ตำบล",
                    "หมู่บ้าน",
                    "แผนก",
                    "องค์ความรู้",
                    "เรื่อง",
                    "กิจกรรม");

    /** Rates written with "every". */
    static final WordList<Per> EVERY = new WordList<Per>()
            .add(Per.YEAR, "ทุกปี", "ในแต่ละปี", "แต่ละปี", "ประจำทุกปี", "เป็นประจำทุกปี")
            .add(Per.YEAR, "a year", "annually", "yearly", "per annum", "every year", "each year")
            .add(Per.QUARTER, "ทุกไตรมาส", "แต่ละไตรมาส", "a quarter", "quarterly", "every quarter", "each quarter")
            .add(Per.MONTH, "ทุกเดือน", "แต่ละเดือน", "เป็นประจำทุกเดือน", "ประจำทุกเดือน")
            .add(Per.MONTH, "a month", "monthly", "every month", "each month")
            .add(Per.WEEK, "ทุกสัปดาห์", "แต่ละสัปดาห์", "a week", "weekly", "every week", "each week");

    /** Lengths of time, which make a rate when a slash and an event follow. */
    static final WordList<Per> TIMES = new WordList<Per>()
            .add(Per.YEAR, "ปี", "ปีงบประมาณ")
            .add(Per.QUARTER, "ไตรมาส")
            .add(Per.MONTH, "เดือน")
            .add(Per.WEEK, "สัปดาห์", "อาทิตย์")
            .add(Per.DAY, "วัน");

    /** Units; the ones without a constant of their own are {@link TargetUnit#OTHER}. */
    static final WordList<TargetUnit> UNITS = UnitWords.all();

    /** Words that begin like a unit and are none. */
    static final WordList<String> NO_UNITS = WordList.of(
            "หนังสือ",
            "หนอง",
            "หนทาง",
            "หนี้",
            "วันที่",
            "รายได้",
            "รายละเอียด",
            "รายชื่อ",
            "รายจ่าย",
            "ราย/",
            "กองทุน",
            "ครั้งที่",
            "สำนักงาน",
            "ระดับความ",
            "ความรู้สึก",
            "ของ",
            "ข้อมูล",
            "ข้อเสนอ",
            "ข้อร้อง",
            "แผนที่",
            "ปีที่",
            "ปีงบประมาณ พ.ศ",
            "ชั้นปี",
            "คนละ",
            "ครั้งละ");

    /** Numbers behind these are ordinals or references. */
    static final WordList<String> ORDINALS = WordList.of(
            "ที่",
            "ข้อ",
            "มาตรา",
            "หมวด",
            "มิติ",
            "ยุทธศาสตร์",
            "ลำดับ",
            "ตัวชี้วัด",
            "เลข",
            "เลขที่",
            "หน้า",
            "บท",
            "kmp",
            "cmp",
            "โทร",
            "โทร.",
            "อายุ",
            "รอบ",
            "ฉบับ พ.ศ.",
            "/ว",
            "iso",
            "เวลา",
            "แบบ",
            "ชั้น",
            "รหัส",
            "ปี พ.ศ.",
            "pmqa",
            "version");

    /** Words that end like an ordinal and are none. */
    static final WordList<String> NO_ORDINALS =
            WordList.of("หน้าที่", "พื้นที่", "สถานที่", "แผนที่", "ทันที", "เนื้อที่", "นาที", "เต็มที่", "คงที่");

    /** Nouns for those of whom a share or a headcount is meant. */
    static final WordList<String> GROUPS = WordList.of(
            "กลุ่มเป้าหมาย",
            "บุคลากร",
            "เจ้าหน้าที่",
            "พนักงาน",
            "ข้าราชการ",
            "คณะทำงาน",
            "คณะกรรมการ",
            "ประชาชน",
            "ประชากร",
            "ผู้",
            "ครัวเรือน",
            "หน่วยงาน",
            "สมาชิก",
            "ลูกจ้าง",
            "นักเรียน",
            "นักศึกษา",
            "ครู",
            "ส่วนราชการ",
            "โครงการ",
            "ทุกคน",
            "องค์ความรู้",
            "ทีมงาน",
            "คณะผู้บริหาร",
            "อาจารย์",
            "กำลังพล",
            "เกษตรกร",
            "ชุมชน",
            "สถานศึกษา",
            "โรงเรียน",
            "จำนวนคน",
            "staff",
            "personnel",
            "participant",
            "employee",
            "officer",
            "official",
            "trainee",
            "member",
            "people");

    /** Verbs that end a noun and that make a headcount a demand. */
    static final WordList<String> VERBS = WordList.of(
            "เข้าร่วม",
            "เข้ารับ",
            "ได้รับ",
            "ผ่าน",
            "สามารถ",
            "มีความ",
            "มีส่วน",
            "พัฒนา",
            "อบรม",
            "ฝึกอบรม",
            "นำความรู้",
            "นำองค์ความรู้",
            "มีคะแนน",
            "ทำแบบ",
            "ตอบแบบ",
            "เข้าถึง",
            "ไม่น้อย",
            "พึงพอใจ",
            "รับทราบ");

    /** Verbs that end the noun of which a share is meant. */
    static final WordList<String> NOUN_ENDS = WordList.of(
            "เข้าร่วม",
            "เข้ารับ",
            "ได้รับ",
            "ผ่าน",
            "สามารถ",
            "มีความ",
            "มีส่วน",
            "นำความรู้",
            "นำองค์ความรู้",
            "มีคะแนน",
            "ทำแบบ",
            "ตอบแบบ",
            "เข้าถึง",
            "พึงพอใจ",
            "รับทราบ",
            "มีผล",
            "นำไป",
            "ต้อง");

    /** Words that introduce examples. */
    static final WordList<String> EXAMPLES = WordList.of("เช่น", "ได้แก่", "อาทิ", "ประกอบด้วย", "ดังนี้");

    /** Words that end a list of examples. */
    static final WordList<String> EXAMPLES_END = WordList.of("เป็นต้น", "ฯลฯ");

    static final WordList<String> LEVELS = WordList.of(
            "ดีเยี่ยม",
            "ดีเด่น",
            "ดีมาก",
            "ดี",
            "มากที่สุด",
            "มาก",
            "ปานกลาง",
            "พอใช้",
            "น้อยที่สุด",
            "น้อย",
            "สูงมาก",
            "สูงสุด",
            "สูง",
            "ต่ำ",
            "ยอดเยี่ยม",
            "ผ่าน",
            "ผ่านเกณฑ์",
            "เชี่ยวชาญ",
            "ต้องปรับปรุง");

    private TargetWords() {}
}
