package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;

/** Records of what was done, in few words. */
final class RecordSamples {
    private RecordSamples() {}

    static AppointmentOrder order(String id, String day) {
        return AppointmentOrder.builder()
                .id(id)
                .kind(OrderKind.WORKING_GROUP)
                .date(LocalDate.parse(day))
                .build();
    }

    static KnowledgeEvent event(String id, EventKind kind) {
        return KnowledgeEvent.builder().id(id).kind(kind).build();
    }

    static KnowledgeEvent event(String id, EventKind kind, String day) {
        return event(id, kind).withDate(LocalDate.parse(day));
    }

    static PlanRecords orders(AppointmentOrder... orders) {
        return PlanRecords.builder().addOrders(orders).build();
    }

    static PlanRecords events(KnowledgeEvent... events) {
        return PlanRecords.builder().addEvents(events).build();
    }

    /** Returns records that list nothing of some kinds and are declared complete in them. */
    static PlanRecords complete(RecordKind... kinds) {
        return PlanRecords.builder().addCompleteKinds(kinds).build();
    }

    /** Expects that the reason of a result reads so in both languages. */
    static void assertSays(Finding result, String english, String thai) {
        assertThat(result.reasons()).hasSize(1);
        assertThat(Messages.of(Language.EN).text(result.reasons().get(0))).isEqualTo(english);
        assertThat(Messages.of(Language.TH).text(result.reasons().get(0))).isEqualTo(thai);
    }
}
