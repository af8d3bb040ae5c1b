package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Outcome;

/** Evaluator of the rules in plain Java. */
public final class Oracle {
    /** Ids of the rules that look at the plan. */
    static final List<String> OF_PLANS = List.of(
            "PLN-01", "PLN-02", "PLN-03", "PLN-04", "PLN-05", "PLN-06", "KMP-01", "KMP-02", "KMP-03", "KMP-04",
            "KMP-05", "KMP-06", "KMP-07", "KMP-08", "CMP-01", "CMP-02", "CMP-06", "CMP-07", "CMP-08", "LNK-01",
            "LNK-02", "LNK-03", "TGT-01", "TGT-02", "TGT-03", "TGT-04", "TGT-05", "SCH-01", "SCH-02", "SCH-03",
            "SCH-04", "PRT-01", "EVD-01", "EVD-04", "EVD-05", "DSM-01", "LRN-01", "REC-01", "REC-02", "RSK-01",
            "RSK-02", "PLN-07", "PLN-08", "PLN-09");
    /** Ids of the rules that look at what was done. */
    static final List<String> OF_RECORDS = List.of(
            "KMP-03", "KMP-04", "KMP-05", "KMP-06", "KMP-07", "KMP-08", "CMP-02", "CMP-03", "CMP-04", "CMP-05",
            "CMP-06", "CMP-07", "CMP-08", "LNK-03", "TGT-06", "SCH-05", "PRT-01", "PRT-02", "PRT-03", "EVD-02",
            "EVD-03", "EVD-05", "DSM-01", "DSM-02", "LRN-01", "LRN-02", "REC-02", "RSK-03", "RSK-07", "EXE-01",
            "EXE-02", "EXE-03", "CMP-09");
    /** Ids of the rules that look at a risk register. */
    static final List<String> OF_REGISTERS = List.of("RSK-04", "RSK-05", "RSK-06");

    private Oracle() {}

    /**
     * Judges a plan and, if there are records, what was done by a day.
     *
     * @param asOf day as of which execution is judged; needed with records
     */
    public static Map<Judgement.Key, Judgement> evaluate(
            KnowledgePlan plan, Optional<PlanRecords> records, Optional<LocalDate> asOf, Limits limits) {
        PlanIndex index = new PlanIndex(plan, limits);
        records.flatMap(PlanRecords::riskRegister).ifPresent(register -> index.shownSteps = register.coveredSteps());
        index.reviews = new HashMap<>();
        for (ActivityRecord entry : records.map(PlanRecords::activities).orElse(List.of())) {
            index.reviews.putIfAbsent(entry.activity().path(), entry.reviewOn().orElse(null));
        }
        Verdicts out = new Verdicts();
        new HeaderJudge(index, out).judge();
        new StepJudge(index, out).judge();
        new TargetJudge(index, out).judge();
        new PeriodJudge(index, out).judge();
        new SignatureJudge(index, out).judge();
        out.complete(Aspect.PLAN, OF_PLANS, Outcome.NOT_APPLICABLE);
        if (records.isEmpty()) {
            out.complete(Aspect.EXECUTION, OF_RECORDS, Outcome.NOT_DETERMINABLE);
        } else {
            RecordIndex done = new RecordIndex(index, records.get(), asOf.orElseThrow());
            new KnowledgeJudge(done, out).judge();
            new ChangeJudge(done, out).judge();
            new RoundJudge(done, out).judge();
            new ActivityJudge(done, out).judge();
            new ConsistencyJudge(done, out).judge();
            new AttendanceJudge(done, out).judge();
            new EvidenceJudge(done, out).judge();
            new PublicationJudge(done, out).judge();
            new RiskJudge(done, out).judge();
            out.complete(Aspect.EXECUTION, OF_RECORDS, Outcome.NOT_APPLICABLE);
        }
        out.complete(Aspect.EXECUTION, OF_REGISTERS, Outcome.NOT_APPLICABLE);
        out.leaveOut(limits);
        return out.all();
    }

    /** Returns what tells of judgements of a plan which follow from which. */
    static ConsequenceJudge consequences(KnowledgePlan plan, Limits limits, Map<Judgement.Key, Judgement> judgements) {
        return new ConsequenceJudge(new PlanIndex(plan, limits), judgements);
    }
}
