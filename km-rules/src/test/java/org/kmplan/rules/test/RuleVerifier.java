package org.kmplan.rules.test;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;

/**
 * Verification of one rule on one plan, in the words of the rule:
 *
 * <pre>{@code
 * verify("PLN-03").given(plan).fails(at("steps/KMP2").because("only-generic")).passes("steps/KMP1");
 * }</pre>
 *
 * <p>Looks at the plan aspect; with records, at the execution as of a day:
 *
 * <pre>{@code
 * verify("PRT-01").given(plan, records).asOf("2023-10-01").isNotDeterminable(naming("headcount"));
 * }</pre>
 *
 * <p>The rule is judged alone: all others are switched off, so that a result is what the rule itself says of its subject, not
 * what follows from the finding of another ({@link Finding#causedBy()}). A verifier with an evaluator of its own judges by
 * all rules of that.
 *
 * <p>A verification that does not hold throws an {@link AssertionError} that names the rule, what was expected, what was
 * found and why, the values that decided, and every result of the rule.
 */
public final class RuleVerifier {
    private static final ThreadLocal<@Nullable Consumer<Expectation>> LISTENER = new ThreadLocal<>();

    /** Evaluators of single rules under the standard policy. */
    private static final Map<RuleId, ComplianceEvaluator> STANDARD = new ConcurrentHashMap<>();

    private final RuleId rule;
    private final ComplianceEvaluator evaluator;
    private final Optional<CompliancePolicy> policy;

    private RuleVerifier(RuleId rule, ComplianceEvaluator evaluator, Optional<CompliancePolicy> policy) {
        this.rule = rule;
        this.evaluator = evaluator;
        this.policy = policy;
    }

    /** Returns a verifier of a rule under {@link CompliancePolicy#standard()}. */
    public static RuleVerifier verify(String rule) {
        RuleId id = RuleId.of(rule);
        CompliancePolicy standard = CompliancePolicy.standard();
        return new RuleVerifier(
                id, STANDARD.computeIfAbsent(id, alone -> alone(alone, standard)), Optional.of(standard));
    }

    /** Returns an evaluator under a policy by which all other rules are switched off. */
    private static ComplianceEvaluator alone(RuleId rule, CompliancePolicy policy) {
        CompliancePolicy effective = policy.effective();
        Set<RuleId> off = new LinkedHashSet<>(effective.switchedOff());
        RuleCatalog.standard().entries().stream()
                .map(CatalogEntry::id)
                .filter(id -> !id.equals(rule))
                .forEach(off::add);
        Set<RuleId> on = new LinkedHashSet<>(effective.switchedOn());
        on.removeAll(off);
        return ComplianceEvaluator.of(effective.withSwitchedOn(on).withSwitchedOff(off));
    }

    /** Returns a verifier of the same rule under another policy. */
    public RuleVerifier withPolicy(CompliancePolicy other) {
        return new RuleVerifier(rule, alone(rule, other), Optional.of(other));
    }

    /**
     * Returns a verifier of the same rule that judges by an evaluator, such as one with rules of one's own. Build it once for
     * all tests: compiling own rules takes seconds.
     */
    public RuleVerifier withEvaluator(ComplianceEvaluator other) {
        return new RuleVerifier(rule, other, Optional.empty());
    }

    /** Evaluates a plan and returns what the rule found on it. */
    public Results given(KnowledgePlan plan) {
        return results(EvaluationInput.of(plan), Aspect.PLAN);
    }

    /** Takes a plan and what was done of it; {@link Execution#asOf} evaluates them. */
    public Execution given(KnowledgePlan plan, PlanRecords records) {
        return new Execution(this, plan, records);
    }

    private Results results(EvaluationInput input, Aspect aspect) {
        return new Results(this, input, aspect, evaluator.evaluate(input));
    }

    /**
     * Runs verifications and hears of every expectation about built-in rules that held in this thread: for measuring what tests
     * assert on.
     */
    public static void whileListening(Consumer<Expectation> listener, Runnable verifications) {
        LISTENER.set(listener);
        try {
            verifications.run();
        } finally {
            LISTENER.remove();
        }
    }

    /** Plan and records that wait for the day as of which they are judged. */
    public static final class Execution {
        private final RuleVerifier verifier;
        private final KnowledgePlan plan;
        private final PlanRecords records;

        private Execution(RuleVerifier verifier, KnowledgePlan plan, PlanRecords records) {
            this.verifier = verifier;
            this.plan = plan;
            this.records = records;
        }

        /** Evaluates as of a day, itself included, and returns what the rule found in the execution aspect. */
        public Results asOf(LocalDate day) {
            return verifier.results(EvaluationInput.of(plan, records, day), Aspect.EXECUTION);
        }

        /** Evaluates as of a day in ISO form, such as {@code 2023-09-30}. */
        public Results asOf(String day) {
            return asOf(LocalDate.parse(day));
        }
    }

    /** What a rule found on a plan in one aspect; each method returns the same results, for the next expectation. */
    public static final class Results {
        private final RuleVerifier verifier;
        private final EvaluationInput input;
        private final ComplianceReport report;
        private final List<Finding> results;
        private final FailureText text;

        private Results(RuleVerifier verifier, EvaluationInput input, Aspect aspect, ComplianceReport report) {
            this.verifier = verifier;
            this.input = input;
            this.report = report;
            this.results = report.results(verifier.rule).stream()
                    .filter(result -> result.aspect() == aspect)
                    .toList();
            this.text = new FailureText(verifier.rule, aspect, report);
        }

        /** Expects that each of these results fails. */
        public Results fails(ResultMatch... matches) {
            return have(Outcome.FAILED, matches);
        }

        /** Expects that the subject fails. */
        public Results fails(String subject) {
            return fails(ResultMatch.at(subject));
        }

        /**
         * Expects that the subject fails for a reason.
         *
         * @param reason reason without the id of the rule, such as {@code no-owner}
         */
        public Results fails(String subject, String reason) {
            return fails(ResultMatch.at(subject).because(reason));
        }

        /** Expects that each of these results passes; without any, that every subject passes, and that there is one. */
        public Results passes(ResultMatch... matches) {
            return allHave(Outcome.PASSED, matches);
        }

        /** Expects that the subject passes. */
        public Results passes(String subject) {
            return passes(ResultMatch.at(subject));
        }

        /** Expects that each of these results cannot be judged. */
        public Results isNotDeterminable(ResultMatch... matches) {
            return have(Outcome.NOT_DETERMINABLE, matches);
        }

        /** Expects that the subject cannot be judged. */
        public Results isNotDeterminable(String subject) {
            return isNotDeterminable(ResultMatch.at(subject));
        }

        /** Expects that the subject cannot be judged for a reason. */
        public Results isNotDeterminable(String subject, String reason) {
            return isNotDeterminable(ResultMatch.at(subject).because(reason));
        }

        /** Expects that the last day for each of these has not passed; without any, for every subject, and that there is one. */
        public Results isNotYetDue(ResultMatch... matches) {
            return allHave(Outcome.NOT_YET_DUE, matches);
        }

        /** Expects that the last day for the subject has not passed. */
        public Results isNotYetDue(String subject) {
            return isNotYetDue(ResultMatch.at(subject));
        }

        /** Expects that the rule does not apply to each of these; without any, to no subject. */
        public Results isNotApplicable(ResultMatch... matches) {
            return allHave(Outcome.NOT_APPLICABLE, matches);
        }

        /** Expects that the rule does not apply to the subject. */
        public Results isNotApplicable(String subject) {
            return isNotApplicable(ResultMatch.at(subject));
        }

        /** Expects an observation about the subject, whatever its outcome. */
        public Results observes(String subject, String reason) {
            Finding result = result(subject);
            String key = verifier.rule + "." + reason;
            if (result.observations().stream().map(Message::key).noneMatch(key::equals)) {
                throw failure(
                        "observation " + key + " for " + subject,
                        FailureText.keys(result.observations()) + " observed",
                        Optional.of(result));
            }
            held(result, Expectation.Part.OBSERVATION, key);
            return this;
        }

        /** Expects that nothing is observed. */
        public Results observesNothing() {
            for (Finding result : results) {
                if (!result.observations().isEmpty()) {
                    throw failure(
                            "no observation",
                            FailureText.keys(result.observations()) + " observed for " + result.subject(),
                            Optional.of(result));
                }
                held(result, Expectation.Part.NO_OBSERVATION, "");
            }
            return this;
        }

        /** Returns the only result about a subject, for expectations of other kinds. */
        public Finding result(String subject) {
            List<Finding> found = results.stream()
                    .filter(result -> result.subject().equals(subject))
                    .toList();
            if (found.size() != 1) {
                throw failure("one result for " + subject, found.size() + " results", Optional.empty());
            }
            return found.get(0);
        }

        private Results allHave(Outcome outcome, ResultMatch... matches) {
            if (matches.length > 0) {
                return have(outcome, matches);
            }
            if (results.isEmpty()) {
                throw failure(outcome + " for every subject", "no results", Optional.empty());
            }
            results.forEach(result -> has(outcome, ResultMatch.at(result.subject())));
            return this;
        }

        private Results have(Outcome outcome, ResultMatch... matches) {
            if (matches.length == 0) {
                throw new IllegalArgumentException("Verification of " + verifier.rule + ": " + outcome
                        + " needs a subject\nHint: name it with at(\"steps/KMP2\")");
            }
            for (ResultMatch match : matches) {
                has(outcome, match);
            }
            return this;
        }

        private void has(Outcome outcome, ResultMatch match) {
            List<Finding> looked =
                    match.subject().map(subject -> List.of(result(subject))).orElse(results);
            for (Finding result : looked) {
                Optional<Message> reason = match.reason(result, report.texts());
                if (result.outcome() == outcome && reason.isPresent()) {
                    held(result, Expectation.Part.OUTCOME, "");
                    if (match.asksForReason()) {
                        held(result, Expectation.Part.REASON, reason.get().key());
                    }
                    return;
                }
            }
            Optional<Finding> only = looked.size() == 1 ? Optional.of(looked.get(0)) : Optional.empty();
            throw failure(
                    outcome + " " + match,
                    only.map(FailureText::outcome).orElse("none of " + looked.size() + " results"),
                    only);
        }

        private AssertionError failure(String expected, String actual, Optional<Finding> about) {
            return new AssertionError(text.of(expected, actual, about));
        }

        private void held(Finding result, Expectation.Part part, String key) {
            Consumer<Expectation> listener = LISTENER.get();
            if (listener != null && verifier.policy.isPresent()) {
                listener.accept(new Expectation(input, verifier.policy.get(), result, part, key));
            }
        }
    }
}
