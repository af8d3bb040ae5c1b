package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparator or a number with a damaged character makes a target unreadable, never its opposite. */
class DamagedTargetsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ร้อยละ ๘๐ และข้อร้องเรียนไม1เกินร้อยละ ๕",
                "ไม1 เกินร้อยละ ๕",
                "?ม่เกินร้อยละ 5",
                "ไ?่เกิน 5 เรื่อง",
                "ไม\uFFFDเกินร้อยละ 5",
                "\uFFFDม่น้อยกว่าร้อยละ 80",
                "ไม่น?อยกว่าร้อยละ 80",
                "ไม่น้อยก9ว่า 3 ครั้ง",
                "ไม&ต่ำกว่า ร้อยละ 80",
                "ไม่\uFFFDกว่าร้อยละ 80",
                "อย'างน้อย 3 ครั้ง",
                "อย?างน้อย 3 ครั้ง",
                "ร้อยละ 8?",
                "ร้อยละ ?0",
                "๘\uFFFD คน",
                "ร?อยละ 80",
                "ร9อยละ 80",
                "เพ?มขึ้นร้อยละ 5"
            })
    void a_damaged_comparator_or_number_is_not_read(String text) {
        assertThat(TargetExpression.readAll(text, Optional.empty()))
                .extracting(TargetExpression::kind)
                .containsOnly(TargetKind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ไม่เกินร้อยละ 5",
                "อย่างน้อย 2 ฉบับ",
                "ไม่น้อยกว่าร้อยละ 80 (KM2)",
                "อบรม KM 1 ครั้ง ไม่น้อยกว่า 20 คน",
                "1)ไม่น้อยกว่า 3 ครั้ง",
                "เพิ่ม 1 ขั้น",
                "มีการประชุม 2 ครั้ง เกินกว่าร้อยละ 80",
                "ผู้เข้าร่วม20คน มากกว่าร้อยละ80",
                "ถาม-ตอบ (Q&A) 5 เรื่อง",
                "เว็บไซต์ https://km.example.go.th/?id=5 อย่างน้อย 1 ช่องทาง"
            })
    void sound_targets_are_read(String text) {
        assertThat(TargetExpression.readAll(text, Optional.empty()))
                .extracting(TargetExpression::kind)
                .doesNotContain(TargetKind.UNREADABLE);
    }
}
