package org.kmplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that stand in forms where nothing is said yet, and texts that say something. */
class PlaceholdersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "-",
                "–",
                "—",
                "--",
                "- -",
                "...",
                "……",
                "…………",
                ".........",
                "____",
                "N/A",
                "n/a",
                "N.A.",
                "x",
                "xxx",
                "XXXX",
                "ไม่มี",
                "ไม่ระบุ",
                "(ไม่ระบุ)",
                "- ไม่มี -",
                "รอกำหนด",
                "รอมอบหมาย",
                "อยู่ระหว่างจัดทำ",
                "อยู่ระหว่างการจัดทำ",
                "(ระบุเหตุผล)",
                "(โปรดระบุชื่อหน่วยงาน)",
                "[กรอกเป้าหมาย]",
                "<ระบุชื่อ>",
                "(please specify)",
                "TBD",
                "ระบุ..........",
                ".......... (ระบุ)",
                "อื่น ๆ (ระบุ)",
                "เหตุผลที่เลือกองค์ความรู้ (โปรดระบุ)",
                "Other (please specify)",
                "จะแจ้งภายหลัง",
                "ไม ระบุ",
                "ไม่ร\u200Bะบุ",
                "รอก\u0E4Dาหนด",
                "…โปรดกรอก…",
                "To be\u00A0confirmed"
            })
    void say_nothing_yet(String text) {
        assertThat(Placeholders.isOne(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "กองช่าง",
                "ไม่มีความเสี่ยงระดับสูง",
                "ไม่ระบุชื่อผู้ตอบแบบสอบถาม",
                "รอกำหนดการจากกรม",
                "✓",
                "☑",
                "→",
                "0",
                "๐",
                "๑",
                "(กองคลัง)",
                "ระบุความเสี่ยง",
                "อบรม (ระบุหลักสูตร)",
                "จำนวน (ระบุ) เรื่อง",
                "การระบุความเสี่ยง",
                "X-ray",
                "ไม่มีx",
                "tb",
                "รอกำหนดd",
                "Excel",
                "มี"
            })
    void say_something(String text) {
        assertThat(Placeholders.isOne(text)).as(text).isFalse();
    }
}
