package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RepositoryEntry;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.test.RuleVerifier;

/** Whether published knowledge is kept in a repository that can be searched (DSM-02). */
class RepositoryRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 7, 10);
    private static final RepositoryEntry ENTRY = RepositoryEntry.builder()
            .title("คู่มือ")
            .date(DAY)
            .address("https://km.example.go.th/1")
            .build();
    private static final KnowledgeBody MANUAL =
            KnowledgeBody.builder().id("b1").title("คู่มือ").repository(ENTRY).build();
    private static final Publication PUBLICATION =
            Publication.builder().id("p1").body("b1").date(DAY).build();

    @Test
    void published_knowledge_with_a_whole_entry_is_kept() {
        judged(MANUAL).passes("plan");
    }

    @Test
    void an_entry_without_title_date_or_address_is_found() {
        judged(entered(ENTRY.withTitle(Optional.empty()))).fails("plan", "no-title");
        judged(entered(ENTRY.withDate(Optional.empty()))).fails("plan", "no-date");
        RuleVerifier.Results results = judged(entered(ENTRY.withAddress(Optional.empty())));
        results.fails("plan", "no-address");
        assertThat(text(results)).isEqualTo("Entries of the repository have no address; incomplete: 'คู่มือ'.");
    }

    @Test
    void an_entry_that_is_not_recorded_is_unknown_unless_the_list_is_complete() {
        KnowledgeBody unkept = MANUAL.withRepository(Optional.empty());
        RuleVerifier.Results results = judged(unkept).isNotDeterminable("plan", "entry-not-recorded");
        assertThat(text(results)).isEqualTo("No entry in the repository is recorded for what was published: 'คู่มือ'.");
        complete(unkept).fails("plan", "no-entry");
        judged().isNotDeterminable("plan", "entry-not-recorded");
        complete().fails("plan", "no-entry");
    }

    @Test
    void an_entry_counts_from_its_date_on() {
        judged(entered(ENTRY.withDate(DAY.plusDays(1)))).isNotDeterminable("plan", "entry-not-recorded");
        complete(entered(ENTRY.withDate(DAY.plusDays(1)))).fails("plan", "no-entry");
        judged(entered(ENTRY.withDate(DAY.minusDays(1)))).passes("plan");
    }

    @Test
    void each_published_body_needs_an_entry() {
        PlanRecords records = records(MANUAL)
                .withPublications(
                        PUBLICATION,
                        PUBLICATION.withId("p2"),
                        PUBLICATION.withId("p3").withBody("b2"));
        RuleVerifier.Results results =
                verify("DSM-02").given(compliant(), records).asOf(DAY).isNotDeterminable("plan", "entry-not-recorded");
        assertThat(text(results)).endsWith(": 'b2'.");
        verify("DSM-02")
                .given(compliant(), records.withKnowledgeBodies(MANUAL, MANUAL.withId("b2")))
                .asOf(DAY)
                .passes("plan");
    }

    @Test
    void without_a_dated_publication_of_a_body_there_is_nothing_to_keep() {
        for (Publication none : List.of(
                PUBLICATION.withBody(Optional.empty()),
                PUBLICATION.withDate(Optional.empty()),
                PUBLICATION.withDate(DAY.plusDays(1)))) {
            verify("DSM-02")
                    .given(compliant(), records().withPublications(none))
                    .asOf(DAY)
                    .isNotApplicable("plan");
        }
        verify("DSM-02")
                .given(compliant(), records(MANUAL).withPublications())
                .asOf(DAY)
                .isNotApplicable("plan");
    }

    private static KnowledgeBody entered(RepositoryEntry entry) {
        return MANUAL.withRepository(entry);
    }

    private static RuleVerifier.Results judged(KnowledgeBody... bodies) {
        return verify("DSM-02").given(compliant(), records(bodies)).asOf(DAY);
    }

    private static RuleVerifier.Results complete(KnowledgeBody... bodies) {
        return verify("DSM-02")
                .given(compliant(), records(bodies).withCompleteKinds(RecordKind.KNOWLEDGE_BODIES))
                .asOf(DAY);
    }

    private static PlanRecords records(KnowledgeBody... bodies) {
        return PlanRecords.builder()
                .addPublication(PUBLICATION)
                .addKnowledgeBodies(bodies)
                .build();
    }

    private static String text(RuleVerifier.Results results) {
        return Messages.of(Language.EN).text(results.result("plan").reasons().get(0));
    }
}
