package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kmplan.core.test.TextWork;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;

class TargetProperties {
    private static final List<String> PIECES = List.of(
            "อย่างน้อย",
            "ไม่น้อยกว่า",
            "ร้อยละ",
            "จำนวน",
            "ครั้ง",
            "เรื่อง",
            "/",
            "ต่อ",
            "ปี",
            "ละ",
            "๑",
            "2566",
            "30",
            "-",
            " - ",
            "%",
            "(",
            ")",
            "เช่น",
            "และ",
            "ภายใน",
            "ม.ค.",
            "ระดับ",
            "ดี",
            "ขึ้นไป",
            "คน",
            "สอง",
            "ครึ่ง",
            "ใน",
            "ทุก",
            ".",
            ",",
            "\n",
            " ",
            "<p>",
            "๑.๒)",
            "คะแนน",
            "บาท",
            "=",
            "\u0E49",
            "\u0E33",
            "\uFFFD",
            "0",
            "ล้าน",
            "ไม่",
            "รวม",
            "พ.ศ.",
            "…",
            "o",
            "พัน",
            "ร้อย",
            "ห้า",
            "5/13/66",
            "5th Jan",
            "\uD83D");

    @Property(tries = 3000)
    void never_throws_on_a_heap_of_words(@ForAll("heaps") String text) {
        for (TargetExpression target : TargetExpression.readAll(text, TargetTexts.FY2566)) {
            assertThat(target.raw()).isNotBlank();
        }
    }

    @Property(tries = 1000)
    void never_throws_on_any_characters(@ForAll String text) {
        assertThat(TargetExpression.quantitiesIn(text, TargetTexts.FY2566))
                .allSatisfy(target -> assertThat(target.value()).isPresent());
    }

    @Property(tries = 300)
    void reads_any_count_in_both_numerals(@ForAll @IntRange(max = 2399) int count) {
        for (Numerals numerals : Numerals.values()) {
            List<TargetExpression> targets =
                    TargetExpression.readAll("ไม่น้อยกว่า " + numerals.of(count) + " เรื่อง", TargetTexts.FY2566);
            assertThat(targets).hasSize(1);
            assertThat(targets.get(0).value()).contains(Fraction.of(count));
            assertThat(targets.get(0).units()).containsExactly(TargetUnit.TOPIC);
        }
    }

    /** Reads the text as that of a target. */
    static final class Targets implements Consumer<String> {
        @Override
        public void accept(String text) {
            TargetExpression.readAll(text, TargetTexts.FY2566);
        }
    }

    @Example
    void reads_long_texts_in_work_that_grows_with_their_length() {
        TextWork work = TextWork.of(Targets.class);
        Map<String, String> faults = new TreeMap<>();
        for (String piece : PIECES) {
            work.fault(length -> piece.repeat(length / piece.length())).ifPresent(fault -> faults.put(piece, fault));
        }
        String mixed = "อย่างน้อย ๑ เรื่อง และบุคลากรร้อยละ 80 เช่น (2 คน) ";
        work.fault(length -> mixed.repeat(length / mixed.length())).ifPresent(fault -> faults.put(mixed, fault));
        assertThat(faults).isEmpty();
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }
}
