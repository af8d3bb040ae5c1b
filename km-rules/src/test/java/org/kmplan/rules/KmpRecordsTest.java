package org.kmplan.rules;

import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.rules.test.RuleVerifier;

/** What was done of the seven KMP steps. */
class KmpRecordsTest {
    private static final String LAST_DAY = "2023-03-31";
    private static final String DAY_AFTER = "2023-04-01";

    @Test
    void two_items_that_are_identified_and_verified_suffice_at_any_time() {
        items(item("1", true, true), item("2", true, true)).asOf("2023-01-01").passes("steps/KMP1");
    }

    @Test
    void one_item_is_too_few_from_the_day_after_the_last() {
        RuleVerifier.Execution one = items(item("1", true, true), item("2", true, false));
        one.asOf(LAST_DAY).isNotYetDue("steps/KMP1");
        one.asOf(DAY_AFTER).fails("steps/KMP1", "too-few");
    }

    @Test
    void parts_of_an_item_and_its_repetition_do_not_count() {
        items(item("1", true, true), item("1.1", true, true)).asOf(DAY_AFTER).fails("steps/KMP1", "too-few");
        items(item("1", true, true), item("2", true, true).withTitle("เรื่อง 1"))
                .asOf(DAY_AFTER)
                .fails("steps/KMP1", "too-few");
    }

    @Test
    void an_item_of_which_nobody_says_whether_it_was_verified_leaves_it_open() {
        items(item("1", true, true), item("2", true, true).withVerified(Optional.empty()))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/KMP1", "undecided");
    }

    @Test
    void an_empty_list_is_unknown_unless_it_is_complete() {
        items().asOf(DAY_AFTER).isNotDeterminable("steps/KMP1", "not-recorded");
        verify("KMP-03")
                .given(
                        compliant(),
                        PlanRecords.builder()
                                .addCompleteKinds(RecordKind.KNOWLEDGE_ITEMS)
                                .build())
                .asOf(DAY_AFTER)
                .fails("steps/KMP1", "too-few");
    }

    private static RuleVerifier.Execution items(IdentifiedKnowledge... items) {
        return verify("KMP-03")
                .given(
                        compliant(),
                        PlanRecords.builder().addKnowledgeItems(items).build());
    }

    private static IdentifiedKnowledge item(String number, boolean identified, boolean verified) {
        return IdentifiedKnowledge.builder()
                .id("item-" + number)
                .title("เรื่อง " + number)
                .number(number)
                .identified(identified)
                .verified(verified)
                .build();
    }
}
