package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.KnowledgeTopic;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.RepositoryEntry;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.record.UseFollowUp;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskAcceptance;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.FiscalYear;

/** Rule EXE-03: records contradict neither themselves nor the as-of date. */
final class ConsistencyJudge {
    private static final String RULE = "EXE-03";

    private final RecordIndex done;
    private final Verdicts out;

    ConsistencyJudge(RecordIndex done, Verdicts out) {
        this.done = done;
        this.out = out;
    }

    void judge() {
        PlanRecords records = done.records;
        for (ActivityRecord entry : records.activities()) {
            boolean consistent = !done.isInconsistent(entry);
            out.done(RULE, entry.activity().path(), Verdicts.outcome(consistent), null, entry.status());
        }
        if (records.activities().isEmpty() && !done.isComplete(RecordKind.ACTIVITIES)) {
            out.done(RULE, Verdicts.PLAN, NOT_DETERMINABLE, null, null);
        }
        for (RecordKind kind : RecordKind.values()) {
            boolean risks = kind == RecordKind.RISKS;
            int entries = risks
                    ? records.riskRegister()
                            .map(register -> register.risks().size())
                            .orElse(0)
                    : records.entries(kind).size();
            if (kind != RecordKind.ACTIVITIES && entries > 0) {
                LocalDate latest = dates(kind).max(LocalDate::compareTo).orElse(null);
                boolean past = latest == null || !latest.isAfter(done.asOf);
                out.done(RULE, "records/" + name(kind), Verdicts.outcome(past), done.asOf, latest);
            }
        }
        identity();
    }

    private void identity() {
        PlanRecords records = done.records;
        if (records.planId().isEmpty()
                && records.fiscalYear().isEmpty()
                && records.planIssuedOn().isEmpty()) {
            return;
        }
        boolean otherPlan =
                records.planId().filter(id -> !id.equals(done.plan.plan.id())).isPresent();
        boolean otherYear =
                records.fiscalYear().isPresent() && isOther(records.fiscalYear().get());
        boolean later =
                records.planIssuedOn().filter(day -> day.isAfter(done.asOf)).isPresent();
        out.done(RULE, "records/plan", Verdicts.outcome(!otherPlan && !otherYear && !later), done.asOf, null);
    }

    /** Tells whether a year is none of those that the plan states or lies in. */
    private boolean isOther(FiscalYear year) {
        Set<FiscalYear> stated = done.plan.stated;
        if (!stated.isEmpty()) {
            return !stated.contains(year);
        }
        Integer inferred = done.plan.inferredYear(done.plan.closedPeriods());
        return inferred != null && inferred != year.buddhistYear();
    }

    private static String name(RecordKind kind) {
        StringBuilder name = new StringBuilder();
        for (String part : kind.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.length() == 0 ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }

    private Stream<LocalDate> dates(RecordKind kind) {
        PlanRecords records = done.records;
        Stream<Optional<LocalDate>> dates = switch (kind) {
            case ACTIVITIES, KNOWLEDGE_ITEMS -> Stream.empty();
            case EVENTS -> records.events().stream().map(KnowledgeEvent::date);
            case DOCUMENTS -> records.documents().stream().map(RecordedDocument::date);
            case TOPICS -> records.topics().stream().map(KnowledgeTopic::date);
            case PUBLICATIONS -> records.publications().stream().map(Publication::date);
            case RESULTS -> records.results().stream().flatMap(one -> Stream.of(one.measuredOn(), one.doneOn()));
            case TRAININGS -> records.trainings().stream().map(TrainingResult::date);
            case ORDERS -> records.orders().stream().flatMap(ConsistencyJudge::dates);
            case REPORTS -> records.reports().stream().map(ResultReport::date);
            case KNOWLEDGE_BODIES -> records.knowledgeBodies().stream().flatMap(ConsistencyJudge::dates);
            case USE_CASES -> records.useCases().stream().map(UseCase::date);
            case RECOGNITIONS -> records.recognitions().stream().map(Recognition::date);
            case RISK_EVENTS -> records.riskEvents().stream().map(RiskEvent::date);
            case RISKS ->
                records.riskRegister().map(RiskRegister::risks).stream()
                        .flatMap(risks -> risks.stream())
                        .map(Risk::acceptance)
                        .map(acceptance -> acceptance.flatMap(RiskAcceptance::date));
        };
        return dates.flatMap(Optional::stream);
    }

    private static Stream<Optional<LocalDate>> dates(AppointmentOrder order) {
        return Stream.of(order.date(), order.reviewedOn());
    }

    private static Stream<Optional<LocalDate>> dates(KnowledgeBody body) {
        Function<RepositoryEntry, Optional<LocalDate>> entered = RepositoryEntry::date;
        return Stream.concat(
                Stream.of(
                        body.updatedOn(), body.exchangedOn(), body.repository().flatMap(entered)),
                body.followUps().stream().map(UseFollowUp::date));
    }
}
