package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.text.internal.Ids;
import org.kmplan.core.time.FiscalYear;

/**
 * Records of what was really done under a knowledge plan (ผลการดำเนินงานตามแผนการจัดการความรู้).
 *
 * <p>Unknown is not zero: what is not recorded is absent. A list with entries of what a rule asks for, such as events that are
 * briefings, is what was done; one without any is unknown unless its kind is {@linkplain #completeKinds declared complete}. Contradictory records are representable; rules report them.
 * Records are read from JSON or from a workbook, or built in code, as in {@code PlanRecords.builder().addActivity(
 * ActivityRecord.builder().activity(ActivityRef.parse("KMP2/1")).attendance(Attendance.of(40,
 * 50)).build()).build()}.
 */
@Value.Immutable
public abstract class PlanRecords implements WithPlanRecords {
    PlanRecords() {}

    /** Returns the id, unique within a document; {@code records} unless set. */
    @Value.Default
    public String id() {
        return "records";
    }

    /** Returns the id of the plan that the records belong to. */
    public abstract Optional<String> planId();

    /** Returns the fiscal year that the records belong to. */
    public abstract Optional<FiscalYear> fiscalYear();

    /** Tells whether the plan was issued (ประกาศใช้แผน), if known. */
    public abstract Optional<Boolean> planIssued();

    /** Returns the day on which the plan was issued (rule CMP-05). */
    public abstract Optional<LocalDate> planIssuedOn();

    /**
     * Returns the kinds whose lists are complete: what they do not list was not done. In every other list, what is
     * missing is unknown.
     */
    public abstract Set<RecordKind> completeKinds();

    /** Returns what was done of each activity, at most one record each. */
    public abstract List<ActivityRecord> activities();

    /** Returns the events. */
    public abstract List<KnowledgeEvent> events();

    /** Returns the documents and evidence. */
    public abstract List<RecordedDocument> documents();

    /** Returns the topics for dissemination or advice. */
    public abstract List<KnowledgeTopic> topics();

    /** Returns the publications. */
    public abstract List<Publication> publications();

    /** Returns the measured results. */
    public abstract List<MeasuredResult> results();

    /** Returns the results of training. */
    public abstract List<TrainingResult> trainings();

    /** Returns the orders. */
    public abstract List<AppointmentOrder> orders();

    /** Returns the reports. */
    public abstract List<ResultReport> reports();

    /** Returns the knowledge items. */
    public abstract List<IdentifiedKnowledge> knowledgeItems();

    /** Returns the bodies of knowledge. */
    public abstract List<KnowledgeBody> knowledgeBodies();

    /** Returns the cases of use. */
    public abstract List<UseCase> useCases();

    /** Returns the recognitions. */
    public abstract List<Recognition> recognitions();

    /** Returns the dated events of risk management. */
    public abstract List<RiskEvent> riskEvents();

    /** Returns the risk register. */
    public abstract Optional<RiskRegister> riskRegister();

    /** Returns records that say nothing. */
    public static PlanRecords empty() {
        return builder().build();
    }

    /** Tells whether nothing at all is recorded. */
    public boolean isEmpty() {
        return equals(empty().withId(id()).withPlanId(planId()).withFiscalYear(fiscalYear()));
    }

    /**
     * Tells whether the list of a kind is declared complete, so that what it does not list was not done. What it lists
     * was done in any case; what a list that is not declared complete has no entry of is unknown.
     */
    public boolean isComplete(RecordKind kind) {
        return completeKinds().contains(kind);
    }

    /**
     * Returns these records as they would have stood on a day, for judging a plan as of a day in the past.
     *
     * <p>What is dated later is left out: entries, follow-ups, entries of the repository, reviews of orders, acceptances of
     * risks, and results done or measured later. Of a body of knowledge updated or exchanged later, that date is unknown. A
     * plan issued later was not issued. An activity completed later is in progress; one begun later is not started, has no
     * attendance but its headcount, and documents are no evidence of it. Entries without a date stay, and so do dates that
     * may lie ahead: the end of an order, the review of an activity, the due date of a risk. Lists that are complete are
     * complete then, too.
     *
     * <p>Example: of records with {@code KMP2/1} begun on 3 April and completed on 30 May 2566, those known by 30 April say
     * that it is in progress since 3 April.
     */
    public PlanRecords knownBy(LocalDate day) {
        return RecordsByDay.of(this, day);
    }

    /** Returns the record of an activity, or of a step as a whole. */
    public Optional<ActivityRecord> activity(ActivityRef activity) {
        return activities().stream()
                .filter(entry -> entry.activity().equals(activity))
                .findFirst();
    }

    /** Returns the events of a kind. */
    public List<KnowledgeEvent> eventsOf(EventKind kind) {
        return events().stream().filter(event -> event.kind() == kind).toList();
    }

    /** Returns the documents with a role. */
    public List<RecordedDocument> documentsOf(DocumentRole role) {
        return documents().stream()
                .filter(document -> document.roles().contains(role))
                .toList();
    }

    /** Returns the results measured for a target, in the order recorded. */
    public List<MeasuredResult> resultsOf(String subject) {
        return results().stream()
                .filter(result -> result.subject().equals(subject))
                .toList();
    }

    /** Returns the body of knowledge with an id. */
    public Optional<KnowledgeBody> knowledgeBody(String id) {
        return knowledgeBodies().stream().filter(body -> body.id().equals(id)).findFirst();
    }

    /** Returns the entries of a kind; none for the risks, which {@link RiskRegister#risks()} lists. */
    public List<? extends RecordEntry> entries(RecordKind kind) {
        return switch (kind) {
            case ACTIVITIES -> activities();
            case EVENTS -> events();
            case DOCUMENTS -> documents();
            case TOPICS -> topics();
            case PUBLICATIONS -> publications();
            case RESULTS -> results();
            case TRAININGS -> trainings();
            case ORDERS -> orders();
            case REPORTS -> reports();
            case KNOWLEDGE_ITEMS -> knowledgeItems();
            case KNOWLEDGE_BODIES -> knowledgeBodies();
            case USE_CASES -> useCases();
            case RECOGNITIONS -> recognitions();
            case RISK_EVENTS -> riskEvents();
            case RISKS -> List.of();
        };
    }

    /** Returns the records in one line: their id, plan and number of entries of each kind that has any. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Records " + id());
        planId().ifPresent(plan -> text.append(" of ").append(plan));
        fiscalYear().ifPresent(year -> text.append(", fiscal year ").append(year.buddhistYear()));
        for (RecordKind kind : RecordKind.values()) {
            int number = kind == RecordKind.RISKS
                    ? riskRegister().map(register -> register.risks().size()).orElse(0)
                    : entries(kind).size();
            if (number > 0 || isComplete(kind)) {
                text.append(", ").append(kind).append(' ').append(number).append(isComplete(kind) ? " (all)" : "");
            }
        }
        return text.toString();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses ids that are used twice in one list. */
    @Value.Check
    void validate() {
        Ids.check("Records", id());
        Ids.checkUnique("Activity records", activities(), RecordEntry::id);
        Ids.checkUnique("Events", events(), RecordEntry::id);
        Ids.checkUnique("Documents", documents(), RecordEntry::id);
        Ids.checkUnique("Topics", topics(), RecordEntry::id);
        Ids.checkUnique("Publications", publications(), RecordEntry::id);
        Ids.checkUnique("Results", results(), RecordEntry::id);
        Ids.checkUnique("Trainings", trainings(), RecordEntry::id);
        Ids.checkUnique("Orders", orders(), RecordEntry::id);
        Ids.checkUnique("Reports", reports(), RecordEntry::id);
        Ids.checkUnique("Knowledge items", knowledgeItems(), RecordEntry::id);
        Ids.checkUnique("Bodies of knowledge", knowledgeBodies(), RecordEntry::id);
        Ids.checkUnique("Cases of use", useCases(), RecordEntry::id);
        Ids.checkUnique("Recognitions", recognitions(), RecordEntry::id);
        Ids.checkUnique("Events of risk management", riskEvents(), RecordEntry::id);
    }

    /** Builder of {@link PlanRecords}. */
    public static final class Builder extends ImmutablePlanRecords.Builder {
        Builder() {}
    }
}
