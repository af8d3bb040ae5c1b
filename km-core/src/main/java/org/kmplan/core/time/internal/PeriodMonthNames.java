package org.kmplan.core.time.internal;

import org.kmplan.core.time.ThaiMonth;
import org.kmplan.core.time.internal.PeriodToken.Kind;
import org.kmplan.core.time.internal.PeriodToken.Mark;

/** Names of the months, with the slips of the pen that are read, and the damaged words that are not. */
final class PeriodMonthNames {
    private PeriodMonthNames() {}

    static void addTo(PeriodVocabulary words) {
        months(words);
        damaged(words);
    }

    private static void months(PeriodVocabulary words) {
        for (ThaiMonth month : ThaiMonth.values()) {
            words.add(Kind.MONTH, month.number(), Mark.NONE, month.thaiName());
            words.add(Kind.MONTH, month.number(), Mark.ENGLISH, month.englishName(), month.englishAbbreviation());
        }
        words.add(Kind.MONTH, ThaiMonth.SEPTEMBER.number(), Mark.ENGLISH, "sept");
        months(words, Mark.MISSPELT, 1, "มกราคน", "มกราม", "มกรคม", "มกาาคม");
        months(
                words,
                Mark.MISSPELT,
                2,
                "กุมภาพัน",
                "กุมพาพันธ์",
                "กุมภาพันธุ์",
                "กุมภาพัณธ์",
                "กุมภาพัทธ์",
                "กุมภาพนธ์",
                "กุมพาพันธุ์");
        months(words, Mark.MISSPELT, 3, "มีนาคน", "มีนามคม", "มึนาคม");
        months(words, Mark.MISSPELT, 4, "เมษาน", "เมษยน", "เมศายน", "เมษายม", "เมสายน");
        months(words, Mark.MISSPELT, 5, "พฤกษภาคม", "พฤศภาคม", "พฤษาคม", "พฤสภาคม", "พฤษภาคน", "พฤษภคม");
        months(words, Mark.MISSPELT, 6, "มิถุนายม", "มิถุนาย", "มิถนายน", "มิถุยายน");
        months(words, Mark.MISSPELT, 7, "กรกฏาคม", "กรกดาคม", "กรกฎคม", "กรกฎาคน", "กรกฏคม");
        months(words, Mark.MISSPELT, 8, "สิงหาคน", "สิงคม", "สิงหคม");
        months(words, Mark.MISSPELT, 9, "กันยายม", "กัญยายน", "กันยาน", "กันยนยน");
        months(words, Mark.MISSPELT, 10, "ตุลาคน", "ตุลคม", "ตุลามคม");
        months(words, Mark.MISSPELT, 11, "พฤษจิกายน", "พฤศจิกายม", "พฤจิกายน", "พฤสจิกายน", "พฤศจิการยน");
        months(words, Mark.MISSPELT, 12, "ธันวาคน", "ธัณวาคม", "ธันวคม");
    }

    private static void damaged(PeriodVocabulary words) {
        words.add(
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
        words.add(
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
    }

    private static void months(PeriodVocabulary words, Mark mark, int month, String... names) {
        words.add(Kind.MONTH, month, mark, names);
    }
}
