package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.rules.report.Aspect;

/** What one judgement looks at and does not find, with those who report it. */
final class Needs {
    private final Reporters who;
    private final Judgement judged;
    private final String rule;
    private final String subject;
    private final List<Set<Judgement.Key>> needs = new ArrayList<>();

    Needs(Reporters who, Judgement judged) {
        this.who = who;
        this.judged = judged;
        this.rule = judged.key().rule();
        this.subject = judged.key().subject();
    }

    /** Returns them; null if they are not known. */
    @Nullable
    List<Set<Judgement.Key>> all() {
        boolean known = judged.key().aspect() == Aspect.PLAN ? ofPlan() : ofRecords();
        return !known ? null : needs.isEmpty() ? List.of(Set.of()) : needs;
    }

    private void need(boolean isMissing, Set<Judgement.Key> reporters) {
        if (isMissing) {
            needs.add(reporters);
        }
    }

    private boolean ofPlan() {
        boolean open = judged.outcome() == NOT_DETERMINABLE;
        PlanStep row = who.index.row(Reporters.row(subject).replaceFirst("^steps/", ""));
        switch (rule) {
            case "PLN-02" ->
                need(open, Reporters.any(who.columnSomewhere(PlanColumn.PERIOD), who.planned("SCH-01", path -> true)));
            case "PLN-03" -> owners(row);
            case "PLN-04" -> {
                need(!who.written.hasIssue(), who.header(HeaderItem.STRATEGIC_ISSUE));
                need(who.written.indicatorsShort(), who.header(HeaderItem.ACHIEVEMENT_INDICATOR));
            }
            case "KMP-01", "CMP-01" -> need(who.isWholeMissing(PlanProcess.valueOf(rule.substring(0, 3))), who.total());
            case "PLN-07" ->
                need(
                        true,
                        row != null && who.written.lacksNoOtherResource(row)
                                ? who.planned("PLN-05", subject::equals)
                                : Set.of());
            case "KMP-02" -> need(true, who.cell(subject, PlanColumn.ACTIVITY));
            case "CMP-02" -> appointment();
            case "LNK-01" -> totals();
            case "LNK-02" -> links(open);
            case "LNK-03" -> preparation(open);
            case "REC-01" -> recognition(open);
            case "TGT-01" -> {
                need(Reporters.isNone(judged.expected()), who.cell(Reporters.row(subject), PlanColumn.INDICATOR));
                need(Reporters.isNone(judged.actual()), who.cell(Reporters.row(subject), PlanColumn.TARGET));
            }
            case "TGT-05" -> pairing();
            case "TGT-04" ->
                need(
                        true,
                        Reporters.any(who.cell(Reporters.row(subject), PlanColumn.TARGET).stream()
                                .filter(key -> key.subject().startsWith("tables/"))
                                .collect(Collectors.toSet())));
            case "SCH-01" ->
                need(
                        !subject.contains("/periods/") || judged.reasons().contains("unreadable"),
                        who.cell(Reporters.row(subject), PlanColumn.PERIOD));
            case "SCH-02" -> need(open, who.year());
            case "EVD-01" -> need(true, who.cell(subject, PlanColumn.EVIDENCE));
            default -> need(open && judged.reasons().contains("no-target"), target());
        }
        return true;
    }

    private void owners(@Nullable PlanStep row) {
        if (row == null) {
            need(true, who.header(HeaderItem.HOST_UNIT));
        } else if (who.written.hasNoOwner(row)) {
            need(true, who.cell(subject, PlanColumn.OWNER));
        } else if (who.written.namesHostAlone(row)) {
            need(true, who.header(HeaderItem.HOST_UNIT));
        }
    }

    private void appointment() {
        boolean there = who.index.has(ProcessStep.CMP1);
        Set<ProcessStep> due = who.dueStep(rule);
        need(
                !Boolean.TRUE.equals(judged.actual()),
                there
                        ? Reporters.any(who.cell(subject, PlanColumn.ACTIVITY), who.cell(subject, PlanColumn.METHOD))
                        : who.missing(Set.of(ProcessStep.CMP1)));
        need(
                there && judged.expected() == null,
                Reporters.any(who.period(who.rows(due)), who.missing(due), who.year()));
    }

    private void totals() {
        Set<Judgement.Key> knowledge = who.planned("KMP-01", path -> true);
        Set<Judgement.Key> change = who.planned("CMP-01", path -> true);
        if (subject.equals("steps")) {
            boolean whole = who.found(PlanProcess.KMP) == 0 || who.found(PlanProcess.CMP) == 0;
            need(!who.total().isEmpty() && !whole && who.addsUp(), Reporters.any(knowledge, change));
            return;
        }
        StatedTotals stated = (StatedTotals) judged.expected();
        int kmp = who.found(PlanProcess.KMP);
        int cmp = who.found(PlanProcess.CMP);
        int allKmp = kmp + who.lacking(PlanProcess.KMP);
        int allCmp = cmp + who.lacking(PlanProcess.CMP);
        stated.kmp().ifPresent(n -> need(n != kmp, n == allKmp ? knowledge : Set.of()));
        stated.cmp().ifPresent(n -> need(n != cmp, n == allCmp ? change : Set.of()));
        stated.total()
                .ifPresent(
                        n -> need(n != kmp + cmp, n == allKmp + allCmp ? Reporters.any(knowledge, change) : Set.of()));
        if (stated.kmp().isPresent()
                && stated.cmp().isPresent()
                && stated.total().isPresent()) {
            long sum = (long) stated.kmp().get() + stated.cmp().get();
            need(sum != stated.total().get(), Set.of());
        }
    }

    @SuppressWarnings("unchecked")
    private void links(boolean open) {
        Set<ProcessStep> wanted = (Set<ProcessStep>) judged.expected();
        Set<ProcessStep> compared = new HashSet<>((Set<ProcessStep>) judged.actual());
        compared.add(ProcessStep.valueOf(subject.substring("steps/".length())));
        Set<Judgement.Key> absent =
                who.missing(wanted.stream().filter(step -> !who.index.has(step)).collect(Collectors.toSet()));
        need(true, open ? Reporters.any(absent, who.period(who.rows(compared)), who.year()) : absent);
    }

    private void preparation(boolean open) {
        need(
                open && judged.actual() == null,
                Reporters.any(
                        who.period(who.rows(Set.of(ProcessStep.CMP1))),
                        who.missing(Set.of(ProcessStep.CMP1)),
                        who.year()));
        Set<ProcessStep> knowledge = Set.copyOf(ProcessStep.of(PlanProcess.KMP));
        need(open && judged.expected() == null, Reporters.any(who.period(who.rows(knowledge)), who.year()));
        ProcessStep first = ProcessStep.of(PlanProcess.KMP).stream()
                .filter(who.index::has)
                .findFirst()
                .orElseThrow();
        need(
                open
                        && judged.actual() != null
                        && judged.expected() != null
                        && who.index.window(first).end() == null,
                Reporters.any(who.period(who.rows(Set.of(first))), who.year()));
    }

    private void recognition(boolean open) {
        boolean change = who.index.has(ProcessStep.CMP6);
        if (who.index.recognition == null && !change) {
            need(true, who.missing(Set.of(ProcessStep.CMP6)));
        } else if (open) {
            need(isOpen((Window) judged.expected()), Reporters.any(who.period(who.recognitions()), who.year()));
            need(
                    isOpen((Window) judged.actual()),
                    Reporters.any(who.period(who.rows(Set.of(ProcessStep.CMP6))), who.year()));
        }
    }

    private static boolean isOpen(Window window) {
        return window.start() == null || window.end() == null;
    }

    private void pairing() {
        int activities = Reporters.number(judged.expected());
        List<?> numbers = (List<?>) judged.actual();
        int periods = Reporters.number(numbers.get(0));
        int indicators = Reporters.number(numbers.get(1));
        int targets = Reporters.number(numbers.get(2));
        need(indicators == 1 || targets == 1, Set.of());
        need(periods != 1 && periods != activities, who.cell(subject, PlanColumn.PERIOD));
        need(indicators != 1 && indicators != activities, who.cell(subject, PlanColumn.INDICATOR));
        need(targets != 1 && targets != activities, who.cell(subject, PlanColumn.TARGET));
    }

    private Set<Judgement.Key> target() {
        boolean recognition = rule.equals("REC-02");
        Set<String> rows = recognition ? who.recognitions() : who.rows(Reporters.step(rule));
        Set<Judgement.Key> reporters = Reporters.any(
                who.missing(Reporters.step(rule)),
                who.failed(
                        Aspect.PLAN,
                        "TGT-01",
                        one -> rows.contains(one.key().subject()) && Reporters.isNone(one.actual())),
                who.failed(
                        Aspect.PLAN,
                        "TGT-02",
                        one -> rows.contains(Reporters.row(one.key().subject())) && isUnusable(one)));
        if (rule.equals("PRT-01")) {
            reporters.addAll(who.columnSomewhere(PlanColumn.TARGET));
        }
        if (recognition) {
            reporters.addAll(unplanned());
        }
        return reporters;
    }

    private Set<Judgement.Key> unplanned() {
        return Reporters.any(
                who.index.recognition == null && !who.index.has(ProcessStep.CMP6)
                        ? who.planned("REC-01", path -> true)
                        : Set.of(),
                who.isWholeMissing(PlanProcess.KMP) ? who.total() : Set.of());
    }

    /** Tells whether a target cannot be read, or all targets of a row are wishes. */
    private boolean isUnusable(Judgement target) {
        return !target.key().subject().contains("/targets/")
                || isUnreadable(target.key().subject());
    }

    private boolean isUnreadable(String path) {
        return who.index.plan.steps().stream()
                .flatMap(row -> who.index.targets(row).stream())
                .anyMatch(placed ->
                        placed.path().equals(path) && placed.expression().kind() == TargetKind.UNREADABLE);
    }

    /** Takes the reasons that the oracle gives; without any it knows none. */
    private boolean ofRecords() {
        if (rule.equals("EXE-02") && judged.outcome() == FAILED) {
            need(true, who.undone(path -> true));
            return true;
        }
        if (rule.equals("TGT-06") && judged.outcome() == FAILED) {
            return missedTarget();
        }
        judged.reasons().forEach(reason -> needs.add(because(reason)));
        return !judged.reasons().isEmpty();
    }

    /** A target without a day of its own is missed by its value; of one with a day the oracle does not tell which. */
    private boolean missedTarget() {
        Demand.Placed target = who.index.plan.steps().stream()
                .flatMap(row -> who.index.targets(row).stream())
                .filter(placed -> placed.path().equals(subject))
                .findFirst()
                .orElseThrow();
        if (target.expression().kind() == TargetKind.TIME || Demand.dayOf(target) != null) {
            return false;
        }
        if (Demand.isUpperLimit(target.expression())) {
            return true;
        }
        Set<Judgement.Key> reporters = new HashSet<>(who.undone(path -> Reporters.isSameWork(subject, path)));
        for (Demand demand : Demand.values()) {
            if (who.index.stated(demand).stream()
                    .anyMatch(placed -> placed.path().equals(subject))) {
                reporters.addAll(who.failed(
                        Aspect.EXECUTION,
                        demand.rule,
                        one -> (demand == Demand.SCORE || one.reasons().stream().anyMatch(shortfalls(demand)::contains))
                                && (Reporters.row(one.key().subject())
                                                .equals(one.key().subject())
                                        || Reporters.isSameWork(
                                                subject, one.key().subject()))));
            }
        }
        need(true, reporters);
        return true;
    }

    /** Returns the reasons by which the rule of a demand says that it is not met; of a score there are no others. */
    private static Set<String> shortfalls(Demand demand) {
        return switch (demand) {
            case SETS -> Set.of("too-few-sets");
            case TOPICS -> Set.of("too-few-topics");
            case FOLLOW_UPS -> Set.of("too-few-follow-ups");
            case EXCHANGES -> Set.of("too-few-exchanges");
            case EXAMPLES -> Set.of("too-few-examples");
            case PUBLICITY -> Set.of("too-few-channels");
            case LEARNING, PARTICIPATION -> Set.of("too-few", "not-more");
            default -> Set.of("too-few");
        };
    }

    private Set<Judgement.Key> because(String reason) {
        boolean ofRow = rule.equals("TGT-06") || rule.startsWith("PRT") || rule.equals("LRN-01");
        return switch (reason) {
            case "due-unknown" -> due(ofRow);
            case "no-period" -> Reporters.any(who.period(Set.of(Reporters.row(subject))), who.year());
            case "year-unknown" -> who.year();
            case "unreadable" -> isUnreadable(subject) ? who.planned("TGT-02", subject::equals) : Set.of();
            case "inconsistent" ->
                who.failed(
                        Aspect.EXECUTION,
                        "EXE-03",
                        one -> Reporters.isSameWork(subject, one.key().subject()));
            case "unusable" ->
                rule.equals("CMP-06")
                        ? Set.of()
                        : who.failed(
                                Aspect.EXECUTION,
                                "PRT-02",
                                one -> one.key().subject().equals(subject));
            case "no-report" -> Reporters.any(ofStep(), Reporters.isNone(judged.actual()) ? few("CMP-07") : Set.of());
            case "no-order" -> few("CMP-02");
            case "no-event" -> few("KMP-05");
            case "not-completed", "not-begun" -> rule.equals("SCH-05") ? who.undone(subject::equals) : Set.of();
            case "too-few-examples", "too-few-channels" -> who.undoneRows(who.recognitions());
            case "too-few" -> ofRow ? who.undone(path -> Reporters.isSameWork(subject, path)) : ofStep();
            case "not-more" -> who.undone(path -> Reporters.isSameWork(subject, path));
            case "none-held",
                    "not-issued",
                    "too-few-sets",
                    "too-few-topics",
                    "too-few-follow-ups",
                    "too-few-exchanges" -> ofStep();
            default -> Set.of();
        };
    }

    private Set<Judgement.Key> few(String of) {
        return who.failed(Aspect.EXECUTION, of, one -> one.reasons().contains("too-few"));
    }

    private Set<Judgement.Key> ofStep() {
        return who.undoneRows(who.rows(Reporters.step(rule)));
    }

    private Set<Judgement.Key> due(boolean ofRow) {
        if (ofRow) {
            return Reporters.any(who.period(Set.of(Reporters.row(subject))), who.year());
        }
        if (rule.equals("REC-02")) {
            return Reporters.any(who.period(who.recognitions()), who.year(), unplanned());
        }
        Set<ProcessStep> steps = who.dueStep(rule);
        return Reporters.any(who.period(who.rows(steps)), who.missing(steps), who.year());
    }
}
