package org.kmplan.rules.internal.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.Waiver;
import org.kmplan.rules.internal.catalog.PolicyTexts;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;

/** Waivers of a policy, applied to the results of an evaluation. */
public final class Waivers {
    private final List<Waiver> waivers;
    private final RuleCatalog catalog;

    Waivers(List<Waiver> waivers, RuleCatalog catalog) {
        this.waivers = List.copyOf(waivers);
        this.catalog = catalog;
    }

    public boolean isEmpty() {
        return waivers.isEmpty();
    }

    /**
     * Replaces the failures that a valid waiver covers by waived results, which keep their reasons, and says what is to be said
     * about waivers that are not valid, not needed, or name what is not there.
     */
    public void apply(KnowledgePlan plan, Optional<LocalDate> asOf, List<Finding> results, List<Message> notices) {
        Optional<LocalDate> day = asOf.or(() -> plan.fiscalYear().map(FiscalYear::lastDay));
        List<Integer> failed = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).outcome() == Outcome.FAILED) {
                failed.add(i);
            }
        }
        List<Finding> before = List.copyOf(results);
        for (Waiver waiver : waivers) {
            List<Integer> covered = failed.stream()
                    .filter(index -> waiver.covers(before.get(index)))
                    .toList();
            if (!covered.isEmpty() && day.filter(waiver::isValidOn).isPresent()) {
                covered.forEach(index -> results.set(index, waived(results.get(index), waiver)));
            } else {
                notices.add(notice(waiver, covered.size(), day, plan, before));
            }
        }
    }

    /** Returns the result under a waiver; the first waiver that covers it is the one that is named. */
    private static Finding waived(Finding result, Waiver waiver) {
        if (result.outcome() == Outcome.WAIVED) {
            return result;
        }
        List<Message> observations = new ArrayList<>(result.observations());
        observations.add(0, new Message("waiver.applied", values(waiver)));
        return result.withOutcome(Outcome.WAIVED).withObservations(observations);
    }

    private Message notice(
            Waiver waiver, int covered, Optional<LocalDate> day, KnowledgePlan plan, List<Finding> results) {
        Map<String, Argument> values = values(waiver);
        if (catalog.entry(waiver.rule()).isEmpty()) {
            return new Message("waiver.unknown-rule", values);
        }
        if (waiver.subject().filter(path -> !isKnown(path, plan, results)).isPresent()) {
            return new Message("waiver.unknown-subject", values);
        }
        if (covered == 0) {
            return new Message("waiver.unused", values);
        }
        values.put("count", Argument.number(covered));
        if (day.isEmpty()) {
            return new Message("waiver.no-day", values);
        }
        values.put("day", new Argument.Date(day.get()));
        return new Message(day.get().isAfter(waiver.until()) ? "waiver.expired" : "waiver.not-yet-valid", values);
    }

    private static Map<String, Argument> values(Waiver waiver) {
        Map<String, Argument> values = new TreeMap<>();
        values.put("rule", Argument.name(waiver.rule().value(), waiver.rule().value()));
        values.put(
                "subject",
                waiver.subject().map(PolicyTexts::subject).orElseGet(() -> Argument.name("ทั้งแผน", "the whole plan")));
        values.put("reason", Argument.text(waiver.reason()));
        values.put("approver", Argument.text(waiver.approver()));
        values.put("from", new Argument.Date(waiver.from()));
        values.put("until", new Argument.Date(waiver.until()));
        return values;
    }

    /** Tells whether a subject is in the plan or some result is about it. */
    private static boolean isKnown(String path, KnowledgePlan plan, List<Finding> results) {
        for (PlanStep step : plan.steps()) {
            String row = "steps/" + step.id();
            if (path.equals(row)
                    || step.activities().stream()
                            .anyMatch(activity -> path.equals(row + "/activities/" + activity.id()))) {
                return true;
            }
        }
        return results.stream().anyMatch(result -> Waiver.isWithin(result.subject(), path));
    }
}
