package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;

/** Targets of which an application has the words alone. */
class TargetParseTest {
    @ParameterizedTest
    @CsvSource({
        "ไม่น้อยกว่าร้อยละ ๘๐,PERCENT,80",
        "๒ ฉบับ/ชิ้น,COUNT,2",
        "อย่างน้อยปีละ ๑ ครั้ง,FREQUENCY,1",
        "อย่างน้อย 3 ช่องทาง,COUNT,3"
    })
    void reads_what_officers_write(String text, TargetKind kind, String value) {
        Target target = Target.parse(text);
        assertThat(target.id()).isEqualTo("1");
        assertThat(target.expression().kind()).isEqualTo(kind);
        assertThat(target.expression().value()).hasToString("Optional[" + value + "]");
        assertThat(target.expression().raw()).isEqualTo(text);
    }

    @Test
    void takes_the_year_from_the_plan_if_it_is_given() {
        assertThat(Target.parse("ภายในเดือน ม.ค.", FiscalYear.of(2566))
                        .expression()
                        .by())
                .contains(PlanPeriod.parse("ภายใน 31 ม.ค. 2566"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "๒ ฉบับ ๓ ครั้ง"})
    void refuses_no_target_and_several(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.parse(text))
                .withMessageStartingWith("Target: expected one that can be read")
                .withMessageContaining("but was '" + text + "'")
                .withMessageContaining("Hint: TargetExpression.readAll");
    }
}
