package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.OwnJudgements;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;

/** Comparison of the library with the oracle under one policy, result by result. */
final class Comparison {
    private final PreparedPolicy library;
    private final Limits limits;
    private final Census census;

    Comparison(CompliancePolicy policy, Census census) {
        library = PreparedPolicy.of(policy, RuleCatalog.standard());
        limits = Limits.of(policy);
        this.census = census;
    }

    /**
     * Result on which the two disagree.
     *
     * @param key rule, aspect and subject
     * @param library what the library says
     * @param oracle what the oracle says
     */
    record Disagreement(Judgement.Key key, String library, String oracle) {
        @Override
        public String toString() {
            return key.rule() + " " + key.aspect() + " " + key.subject() + ": library " + library + ", oracle "
                    + oracle;
        }
    }

    /** Returns the disagreements on a sample; empty if there are none. */
    List<Disagreement> disagreements(Sample sample) {
        census.plan();
        Map<Judgement.Key, Judgement> oracle = judgedByOracle(sample);
        OwnJudgements own = judgements(sample);
        List<Disagreement> found = disagreements(judged(own.results()), oracle);
        return found.isEmpty() ? disagreements(sample, own, oracle) : found;
    }

    /** Compares from which findings the two let what is not met follow, and what becomes of it. */
    private List<Disagreement> disagreements(Sample sample, OwnJudgements own, Map<Judgement.Key, Judgement> oracle) {
        ConsequenceJudge judge = Oracle.consequences(sample.plan(), limits, oracle);
        List<Disagreement> found = new ArrayList<>();
        for (Finding finding : own.withCauses()) {
            Judgement.Key key = key(finding);
            Judgement judged = oracle.get(key);
            Optional<Set<Judgement.Key>> roots = judge.roots(key);
            if (judged == null || finding.outcome() == Outcome.NOT_APPLICABLE || roots.isEmpty()) {
                continue;
            }
            Optional<Judgement.Key> cause = finding.causedBy()
                    .map(root -> new Judgement.Key(root.rule().value(), root.aspect(), root.subject()));
            Outcome outcome = cause.isPresent() && judged.outcome() == Outcome.FAILED && !ConsequenceJudge.stays(key)
                    ? Outcome.NOT_DETERMINABLE
                    : judged.outcome();
            boolean agree = cause.isPresent()
                    ? roots.get().contains(cause.get())
                    : roots.get().isEmpty();
            if (cause.isPresent()) {
                census.cause();
            }
            if (!agree || finding.outcome() != outcome) {
                found.add(new Disagreement(
                        key, finding.outcome() + " from " + cause, outcome + " from one of " + roots.get()));
            }
        }
        return found;
    }

    private static Judgement.Key key(Finding finding) {
        return new Judgement.Key(finding.rule().value(), finding.aspect(), finding.subject());
    }

    /** Returns what each rule of the library says of a sample for itself, whatever follows from the finding of another. */
    Map<Judgement.Key, Judgement> judgedByLibrary(Sample sample) {
        return judged(judgements(sample).results());
    }

    private OwnJudgements judgements(Sample sample) {
        EvaluationInput input = sample.records()
                .map(records -> EvaluationInput.of(sample.plan(), records, sample.asOf()))
                .orElseGet(() -> EvaluationInput.of(sample.plan()));
        return OwnJudgements.of(input, library);
    }

    private static Map<Judgement.Key, Judgement> judged(List<Finding> results) {
        Map<Judgement.Key, Judgement> judged = new HashMap<>(2 * results.size());
        for (Finding finding : results) {
            Judgement.Key key = key(finding);
            Judgement judgement = new Judgement(
                    key,
                    finding.outcome(),
                    reasons(finding),
                    finding.expected().orElse(null),
                    finding.actual().orElse(null));
            judged.merge(key, judgement, Judgement::weightier);
        }
        return judged;
    }

    /** Returns the names of the reasons of a result: their keys without the id of the rule. */
    private static Set<String> reasons(Finding finding) {
        Set<String> reasons = new HashSet<>();
        for (Message reason : finding.reasons()) {
            reasons.add(reason.key().substring(reason.key().indexOf('.') + 1));
        }
        return reasons;
    }

    /** Returns what the oracle says of a sample. */
    Map<Judgement.Key, Judgement> judgedByOracle(Sample sample) {
        return Oracle.evaluate(sample.plan(), sample.records(), sample.records().map(known -> sample.asOf()), limits);
    }

    /** Compares what the two say. */
    List<Disagreement> disagreements(Map<Judgement.Key, Judgement> library, Map<Judgement.Key, Judgement> oracle) {
        List<Disagreement> disagreements = new ArrayList<>();
        library.forEach((key, one) -> {
            Judgement other = oracle.get(key);
            if (other == null || !agree(one, other)) {
                disagreements.add(new Disagreement(key, shown(one), shown(other)));
            }
        });
        oracle.forEach((key, other) -> {
            if (!library.containsKey(key)) {
                disagreements.add(new Disagreement(key, shown(null), shown(other)));
            }
        });
        disagreements.sort(Comparator.comparing(Disagreement::key));
        return disagreements;
    }

    private boolean agree(Judgement library, Judgement oracle) {
        if (library.outcome() != oracle.outcome()) {
            return false;
        }
        census.result(library);
        if (!oracle.reasons().isEmpty()) {
            census.reasons();
            if (!library.reasons().equals(oracle.reasons())) {
                return false;
            }
        }
        return !differ(library.expected(), oracle.expected()) && !differ(library.actual(), oracle.actual());
    }

    /** Tells whether two deciding values are numbers or days and not the same. */
    private boolean differ(@Nullable Object library, @Nullable Object oracle) {
        Optional<Object> one = comparable(library);
        Optional<Object> other = comparable(oracle);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        census.value();
        return !one.equals(other);
    }

    /** Returns a number, a day, a period, a year or several of them; what is put in words is left to the tests of rules. */
    private static Optional<Object> comparable(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return comparable(optional.orElse(null));
        }
        if (value instanceof Argument.Number number) {
            return Optional.of(number.value());
        }
        if (value instanceof Argument.Percent percent) {
            return Optional.of(percent.value());
        }
        if (value instanceof Argument.Date date) {
            return Optional.of(date.date());
        }
        if (value instanceof Argument.Period period) {
            return Optional.of(period.period());
        }
        if (value instanceof Argument.Year year) {
            return Optional.of(year.year());
        }
        if (value instanceof Argument.Items items) {
            return comparable(items.items());
        }
        if (value instanceof List<?> list) {
            List<Object> values =
                    list.stream().flatMap(one -> comparable(one).stream()).toList();
            return values.size() == list.size() ? Optional.of(values) : Optional.empty();
        }
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(Fraction.of(((Number) value).longValue()));
        }
        boolean plain = value instanceof Fraction
                || value instanceof LocalDate
                || value instanceof PlanPeriod
                || value instanceof FiscalYear;
        return plain ? Optional.of(value) : Optional.empty();
    }

    private static String shown(@Nullable Judgement judgement) {
        return judgement == null
                ? "nothing"
                : judgement.outcome() + " " + judgement.reasons() + " (" + judgement.expected() + ", "
                        + judgement.actual() + ")";
    }
}
