package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_APPLICABLE;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.report.Outcome;

/** Rules KMP-01, KMP-02, CMP-01, CMP-02 (plan), LNK-01 to LNK-03, REC-01, RSK-01 and RSK-02. */
final class StepJudge {
    private static final List<String> ORDERS =
            List.of(ThaiText.skeleton("คำสั่ง"), ThaiText.skeleton("แต่งตั้ง"), "order", "appoint");

    private final PlanIndex index;
    private final Limits limits;
    private final Verdicts out;

    StepJudge(PlanIndex index, Verdicts out) {
        this.index = index;
        this.limits = index.limits;
        this.out = out;
    }

    void judge() {
        present("KMP-01", "KMP-01.required_kmp", PlanProcess.KMP);
        present("CMP-01", "CMP-01.required_cmp", PlanProcess.CMP);
        knowledgeTypes();
        appointment();
        totals();
        links();
        preparation();
        recognition();
        risk();
        references();
    }

    private void present(String rule, String parameter, PlanProcess process) {
        for (String number : limits.words(parameter)) {
            ProcessStep step = ProcessStep.of(process, Integer.parseInt(number));
            out.plan(
                    rule,
                    PlanIndex.subject(step),
                    index.has(step),
                    1,
                    index.rows(step).size());
        }
    }

    private void knowledgeTypes() {
        for (String number : limits.words("KMP-02.steps")) {
            ProcessStep step = ProcessStep.of(PlanProcess.KMP, Integer.parseInt(number));
            if (!index.has(step)) {
                continue;
            }
            Set<KnowledgeType> types = EnumSet.noneOf(KnowledgeType.class);
            for (PlanStep row : index.rows(step)) {
                for (Activity activity : row.activities()) {
                    types.addAll(activity.knowledgeTypes());
                }
            }
            out.plan("KMP-02", PlanIndex.subject(step), types.size() == KnowledgeType.values().length, null, types);
        }
    }

    private void appointment() {
        if (!index.has(ProcessStep.CMP1)) {
            out.plan("CMP-02", Verdicts.PLAN, NOT_DETERMINABLE);
            return;
        }
        boolean named = index.rows(ProcessStep.CMP1).stream().anyMatch(StepJudge::namesOrder);
        LocalDate deadline = index.deadline("CMP-02.deadline");
        Outcome outcome = named && deadline != null ? PASSED : NOT_DETERMINABLE;
        out.plan("CMP-02", "steps/" + index.rows(ProcessStep.CMP1).get(0).id(), outcome, deadline, named);
    }

    private static boolean namesOrder(PlanStep row) {
        return RowTexts.of(row).stream()
                .map(ThaiText::skeleton)
                .anyMatch(text -> ORDERS.stream().anyMatch(text::contains));
    }

    private int count(PlanProcess process) {
        return (int) index.rows.keySet().stream()
                .filter(step -> step.process() == process)
                .count();
    }

    private void totals() {
        int kmp = count(PlanProcess.KMP);
        int cmp = count(PlanProcess.CMP);
        int expected = limits.whole("LNK-01.expected_total");
        out.plan("LNK-01", "steps", kmp + cmp == expected, expected, kmp + cmp);
        List<StatedTotals> all = index.plan.statedTotals();
        for (int i = 0; i < all.size(); i++) {
            StatedTotals stated = all.get(i);
            boolean holds = agrees(stated.kmp(), kmp) && agrees(stated.cmp(), cmp) && agrees(stated.total(), kmp + cmp);
            if (stated.kmp().isPresent()
                    && stated.cmp().isPresent()
                    && stated.total().isPresent()) {
                long sum = (long) stated.kmp().get() + stated.cmp().get();
                holds &= sum == stated.total().get();
            }
            out.plan("LNK-01", "totals/" + (i + 1), holds, stated, kmp + cmp);
        }
    }

    private static boolean agrees(Optional<Integer> stated, int found) {
        return stated.isEmpty() || stated.get() == found;
    }

    private void links() {
        for (ProcessStep step : index.rows.keySet()) {
            Set<ProcessStep> linked = EnumSet.noneOf(ProcessStep.class);
            Set<ProcessStep> own = declared(step);
            Set<ProcessStep> wanted = own.isEmpty() ? limits.links.getOrDefault(step, Set.of()) : own;
            wanted.stream().filter(index::has).forEach(linked::add);
            Outcome outcome = FAILED;
            for (ProcessStep other : linked) {
                boolean knowledge = step.process() == PlanProcess.KMP;
                Outcome one = inTime(index.window(knowledge ? step : other), index.window(knowledge ? other : step));
                outcome = one == PASSED || outcome == FAILED ? one : outcome;
                if (outcome == PASSED) {
                    break;
                }
            }
            out.plan("LNK-02", PlanIndex.subject(step), outcome, wanted, linked);
        }
    }

    /** Returns the steps of the other process that a row of the step links it with, or a row of which links itself with it. */
    private Set<ProcessStep> declared(ProcessStep step) {
        Set<ProcessStep> declared = EnumSet.noneOf(ProcessStep.class);
        for (PlanStep row : index.plan.steps()) {
            ProcessStep of = row.step().orElse(null);
            if (of == step) {
                declared.addAll(row.links());
            } else if (of != null && row.links().contains(step)) {
                declared.add(of);
            }
        }
        declared.removeIf(other -> other.process() == step.process());
        return declared;
    }

    /** Tells whether two windows overlap or the change ends no later than the knowledge work: it starts before its end. */
    private static Outcome inTime(Window knowledge, Window change) {
        if (knowledge.end() == null || change.start() == null) {
            return NOT_DETERMINABLE;
        }
        return Verdicts.outcome(!change.start().isAfter(knowledge.end()));
    }

    private void preparation() {
        boolean knowledge = index.rows.keySet().stream().anyMatch(step -> step.process() == PlanProcess.KMP);
        if (!index.has(ProcessStep.CMP1) || !knowledge) {
            return;
        }
        LocalDate first = null;
        for (ProcessStep step : ProcessStep.of(PlanProcess.KMP)) {
            LocalDate end = index.window(step).end();
            first = end != null && (first == null || end.isBefore(first)) ? end : first;
        }
        LocalDate prepared = index.window(ProcessStep.CMP1).end();
        boolean open = false;
        for (ProcessStep step : ProcessStep.of(PlanProcess.KMP)) {
            if (index.has(step)) {
                open = index.window(step).end() == null;
                break;
            }
        }
        Outcome outcome = NOT_DETERMINABLE;
        if (first != null && prepared != null && prepared.isAfter(first)) {
            outcome = FAILED;
        } else if (first != null && prepared != null && !open) {
            outcome = PASSED;
        }
        out.plan("LNK-03", PlanIndex.subject(ProcessStep.CMP1), outcome, first, prepared);
    }

    private void recognition() {
        PlanStep row = index.recognition;
        boolean change = index.has(ProcessStep.CMP6);
        String subject = row != null
                ? "steps/" + row.id()
                : change ? "steps/" + index.rows(ProcessStep.CMP6).get(0).id() : "steps/" + PlanStep.RECOGNITION_ID;
        if (row == null || !change) {
            out.plan("REC-01", subject, row != null || change, null, null);
            return;
        }
        Window left = index.window(index.recognitions);
        Window right = index.window(ProcessStep.CMP6);
        Outcome outcome = PASSED;
        if (isBefore(left.end(), right.start()) || isBefore(right.end(), left.start())) {
            outcome = FAILED;
        } else if (left.start() == null || left.end() == null || right.start() == null || right.end() == null) {
            outcome = NOT_DETERMINABLE;
        }
        out.plan("REC-01", subject, outcome, left, right);
    }

    private static boolean isBefore(@Nullable LocalDate left, @Nullable LocalDate right) {
        return left != null && right != null && left.isBefore(right);
    }

    private void risk() {
        Set<RiskManagementStep> required = EnumSet.noneOf(RiskManagementStep.class);
        for (String number : limits.words("RSK-01.required_risk_steps")) {
            required.add(RiskManagementStep.values()[Integer.parseInt(number) - 1]);
        }
        Set<RiskManagementStep> covered = EnumSet.noneOf(RiskManagementStep.class);
        Deque<KnowledgeItem> items = new ArrayDeque<>(index.plan.knowledgeItems());
        while (!items.isEmpty()) {
            KnowledgeItem item = items.pop();
            RiskManagementStep.namedIn(item.text()).ifPresent(covered::add);
            item.parts().forEach(items::push);
        }
        covered.addAll(index.shownSteps);
        covered.retainAll(required);
        Outcome outcome = index.isOnRisk() ? Verdicts.outcome(covered.size() == required.size()) : NOT_APPLICABLE;
        out.plan("RSK-01", "knowledgeItems", outcome, required.size(), covered.size());
    }

    private void references() {
        List<LegalReference> all = index.plan.references();
        if (all.isEmpty() && !index.isOnRisk()) {
            out.plan("RSK-02", "references", NOT_APPLICABLE);
            return;
        }
        int least = limits.whole("RSK-02.min_references");
        out.plan("RSK-02", "references", all.size() >= least || !index.isOnRisk(), least, all.size());
        for (LegalReference reference : all) {
            if (reference.kind() == LegalReference.Kind.LETTER) {
                boolean wellFormed = reference
                        .letterNumber()
                        .filter(number -> limits.letters.stream()
                                .anyMatch(form -> form.matcher(number).matches()))
                        .isPresent();
                out.plan(
                        "RSK-02",
                        "references/" + reference.id(),
                        PASSED,
                        null,
                        wellFormed && reference.date().isPresent());
            }
        }
    }
}
