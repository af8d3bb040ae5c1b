package org.kmplan.rules.internal.cause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.Severity;

/**
 * Goes over the results of an evaluation and names the cause of those that follow from a finding, by {@link CauseTable}.
 *
 * <p>A cause has failed, is not waived, weighs at least as much as what follows from it and follows from nothing itself. What
 * failed follows only from a finding of its own aspect, so that the verdict on that stays as it is.
 */
public final class Causes {
    private static final Set<Outcome> UNMET =
            EnumSet.of(Outcome.FAILED, Outcome.NOT_DETERMINABLE, Outcome.NOT_APPLICABLE);
    private static final Map<String, List<CauseLine>> LINES = byReason();

    private final CauseContext context;
    private final Map<Integer, Link> links = new HashMap<>();
    private int looks;

    /** Finding at the root of a result, and what becomes of the result; that of a root is itself. */
    private record Link(Unmet root, Effect effect) {}

    private Causes(CauseContext context) {
        this.context = context;
    }

    private static Map<String, List<CauseLine>> byReason() {
        Map<String, List<CauseLine>> lines = new HashMap<>();
        for (CauseLine line : CauseTable.all()) {
            for (String rule : line.rules()) {
                for (String reason : line.reasons()) {
                    lines.computeIfAbsent(key(rule, line.aspect(), reason), key -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        return lines;
    }

    private static String key(String rule, Aspect aspect, String reason) {
        return rule + ' ' + aspect + ' ' + reason;
    }

    /**
     * Sets the causes of results.
     *
     * @param results results, replaced where they have a cause; none is added or lost
     * @param facts fact that decided a result, {@code null} for one that no line can be about
     * @param plan what the results are about, asked for only if something failed
     * @return number of pairs of a result and a possible cause that were looked at, which grows with the results and no faster
     */
    public static int link(
            List<Finding> results, Function<Finding, @Nullable Check> facts, Supplier<PlanContext> plan) {
        List<Unmet> unmet = new ArrayList<>();
        List<Unmet> failed = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Finding result = results.get(i);
            @Nullable Check fact = UNMET.contains(result.outcome()) ? facts.apply(result) : null;
            if (fact != null) {
                Unmet one = Unmet.of(i, result, fact);
                unmet.add(one);
                if (result.outcome() == Outcome.FAILED) {
                    failed.add(one);
                }
            }
        }
        if (failed.isEmpty()) {
            return 0;
        }
        Causes causes = new Causes(new CauseContext(plan.get(), failed));
        for (Unmet one : unmet) {
            Link link = causes.link(one);
            if (link.root().index() != one.index()) {
                results.set(one.index(), follows(one.finding(), link));
            }
        }
        return causes.looks;
    }

    private static Finding follows(Finding result, Link link) {
        Outcome outcome = result.outcome() == Outcome.FAILED && link.effect() == Effect.UNJUDGED
                ? Outcome.NOT_DETERMINABLE
                : result.outcome();
        return result.withOutcome(outcome).withCausedBy(ReportKey.of(link.root().finding()));
    }

    private Link link(Unmet result) {
        @Nullable Link known = links.get(result.index());
        if (known == null) {
            Link itself = new Link(result, Effect.SAME_FACT);
            // Found again on the way to its own cause it is taken for a root: no result ever follows from itself.
            links.put(result.index(), itself);
            known = find(result).orElse(itself);
            links.put(result.index(), known);
        }
        return known;
    }

    /** Returns the cause of a result: that of its first reason, if each of the others has one as well. */
    private Optional<Link> find(Unmet result) {
        Map<String, Link> found = new LinkedHashMap<>();
        for (String reason : result.reasons()) {
            Optional<Link> link = find(result, reason);
            if (link.isEmpty()) {
                return Optional.empty();
            }
            found.put(reason, link.get());
        }
        boolean unjudged = found.values().stream().allMatch(link -> link.effect() == Effect.UNJUDGED);
        return found.values().stream()
                .findFirst()
                .map(first -> new Link(first.root(), unjudged ? Effect.UNJUDGED : Effect.SAME_FACT));
    }

    private Optional<Link> find(Unmet result, String reason) {
        String key = key(result.rule(), result.finding().aspect(), reason);
        for (CauseLine line : LINES.getOrDefault(key, List.of())) {
            List<Unmet> possible =
                    line.relation().near() ? context.near(line.cause(), result.row()) : context.failures(line.cause());
            for (Unmet cause : possible) {
                looks++;
                if (cause.index() != result.index()
                        && line.isCause(cause)
                        && line.relation().test().holds(result, cause, context)) {
                    Unmet root = link(cause).root();
                    if (root.index() != result.index() && carries(root.finding(), result.finding())) {
                        return Optional.of(new Link(root, line.effect()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether a finding may stand for a result, so that no verdict becomes milder and nothing mandatory is hidden. */
    private static boolean carries(Finding root, Finding result) {
        boolean weighs = root.severity() == Severity.MANDATORY || result.severity() == Severity.RECOMMENDED;
        return weighs && (result.outcome() != Outcome.FAILED || root.aspect() == result.aspect());
    }
}
