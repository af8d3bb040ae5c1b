package org.kmplan.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.time.Fraction;

class PlanRecordsTest {
    @Test
    void parses_the_references_it_prints() {
        assertThat(ActivityRef.parse("KMP2/1")).isEqualTo(ActivityRef.of("KMP2", "1"));
        assertThat(ActivityRef.parse("KMP_RECOGNITION")).hasToString("KMP_RECOGNITION");
        assertThat(ActivityRef.of("KMP2", "1").path()).isEqualTo("steps/KMP2/activities/1");
        assertThatThrownBy(() -> ActivityRef.parse("KMP2/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Activity reference: expected a form such as 'KMP2/1' or 'KMP2', but was 'KMP2/'");
    }

    @Test
    void represents_contradictions_and_keeps_unknown_apart_from_zero() {
        Attendance contradictory = Attendance.of(60, -1);
        Attendance listed = Attendance.builder().addPersons("p1", "p2", "p1").build();

        assertThat(contradictory.participants()).contains(Fraction.of(60));
        assertThat(listed.participants()).contains(Fraction.of(2));
        assertThat(Attendance.builder().build().participants()).isEmpty();
        assertThat(Attendance.of(0, 50).participants()).contains(Fraction.ZERO);
    }

    @Test
    void computes_training_percentages_exactly() {
        TrainingResult training = TrainingResult.builder()
                .id("t1")
                .score(Fraction.of(2))
                .maximum(Fraction.of(3))
                .build();

        assertThat(training.percent()).contains(Fraction.of(200, 3));
        assertThat(training.withMaximum(Fraction.ZERO).percent()).isEmpty();
        assertThat(TrainingResult.builder()
                        .id("t2")
                        .percentage(Fraction.of(7999, 100))
                        .build()
                        .percent())
                .contains(Fraction.of(7999, 100));
    }

    @Test
    void refuses_two_entries_with_one_id() {
        KnowledgeTopic topic = KnowledgeTopic.builder().id("t1").build();

        assertThatThrownBy(() -> PlanRecords.builder().addTopics(topic, topic).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Topics: the id 't1' is used twice");
    }

    @Test
    void knows_no_zero_unless_a_kind_is_declared_complete() {
        PlanRecords records = PlanRecords.empty();

        assertThat(records.isEmpty()).isTrue();
        assertThat(records.isComplete(RecordKind.EVENTS)).isFalse();
        assertThat(records.withCompleteKinds(RecordKind.EVENTS).isComplete(RecordKind.EVENTS))
                .isTrue();
        assertThat(records.withCompleteKinds(RecordKind.EVENTS).isEmpty()).isFalse();
    }

    @Test
    void counts_a_document_once_by_its_address_or_title() {
        RecordedDocument first =
                RecordedDocument.builder().id("d1").title("คู่มือ  งาน").build();

        assertThat(first.identity())
                .isEqualTo(first.withId("d2").withTitle("คู่มืองาน").identity());
        assertThat(RecordedDocument.builder().id("d3").build().identity()).isEqualTo("d3");
    }

    @Test
    void counts_top_level_items_only() {
        IdentifiedKnowledge item =
                IdentifiedKnowledge.builder().id("i1").title("กระบวนการ").build();

        assertThat(item.isTopLevel()).isTrue();
        assertThat(item.withNumber("2").isTopLevel()).isTrue();
        assertThat(item.withNumber("2.").isTopLevel()).isTrue();
        assertThat(item.withNumber("2.1").isTopLevel()).isFalse();
    }

    @Test
    void recognises_names_in_their_spellings() {
        assertThat(ChannelKind.namedIn("เว็บไซด์")).contains(ChannelKind.WEBSITE);
        assertThat(ChannelKind.namedIn("หนังสือแจ้งเวียนภายใน")).contains(ChannelKind.CIRCULAR);
        assertThat(ChannelKind.namedIn("กลุ่ม Line")).contains(ChannelKind.LINE);
        assertThat(ChannelKind.namedIn("สื่อออนไลน์")).contains(ChannelKind.OTHER_ONLINE);
        assertThat(ChannelKind.namedIn("ฯลฯ")).isEmpty();
        assertThat(ActivityStatus.namedIn("ยังไม่แล้วเสร็จ")).isEmpty();
        assertThat(ActivityStatus.namedIn("ยังไม่ดำเนินการ")).contains(ActivityStatus.NOT_STARTED);
        assertThat(ActivityStatus.namedIn("อยู่ระหว่างดำเนินการ")).contains(ActivityStatus.IN_PROGRESS);
        assertThat(RiskLevel.namedIn("ระดับสูงมาก")).contains(RiskLevel.VERY_HIGH);
        assertThat(RiskResponse.namedIn("ถ่ายโอนความเสี่ยง")).contains(RiskResponse.SHARE);
        assertThat(RiskResponse.namedIn("ไม่ยอมรับ")).isEmpty();
    }
}
