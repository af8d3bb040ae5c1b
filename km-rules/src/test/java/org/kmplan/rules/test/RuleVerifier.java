package org.kmplan.rules.test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
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
 * verify("PLN-03").given(plan).fails("steps/KMP2", "only-generic").passes("steps/KMP1");
 * }</pre>
 *
 * <p>Looks at the plan aspect; with records, at the execution as of a day:
 *
 * <pre>{@code
 * verify("KMP-03").given(plan, records).asOf("2023-09-30").fails("steps/KMP1", "too-few");
 * }</pre>
 *
 * <p>A verification that does not hold throws an {@link AssertionError} that names the rule, what
 * was expected, what was found, and every result of the rule.
 */
public final class RuleVerifier {
    private final RuleId rule;
    private final CompliancePolicy policy;

    private RuleVerifier(RuleId rule, CompliancePolicy policy) {
        this.rule = rule;
        this.policy = policy;
    }

    /** Returns a verifier of a rule under {@link CompliancePolicy#standard()}. */
    public static RuleVerifier verify(String rule) {
        return new RuleVerifier(RuleId.of(rule), CompliancePolicy.standard());
    }

    /** Returns a verifier of the same rule under another policy. */
    public RuleVerifier withPolicy(CompliancePolicy other) {
        return new RuleVerifier(rule, other);
    }

    /** Evaluates a plan and returns what the rule found on it. */
    public Results given(KnowledgePlan plan) {
        ComplianceReport report = ComplianceEvaluator.of(policy).evaluate(plan);
        return new Results(rule, Aspect.PLAN, report.results(rule));
    }

    /** Takes a plan and what was done of it; {@link Execution#asOf} evaluates them. */
    public Execution given(KnowledgePlan plan, PlanRecords records) {
        return new Execution(rule, policy, plan, records);
    }

    /** Plan and records that wait for the day as of which they are judged. */
    public static final class Execution {
        private final RuleId rule;
        private final CompliancePolicy policy;
        private final KnowledgePlan plan;
        private final PlanRecords records;

        private Execution(RuleId rule, CompliancePolicy policy, KnowledgePlan plan, PlanRecords records) {
            this.rule = rule;
            this.policy = policy;
            this.plan = plan;
            this.records = records;
        }

        /** Evaluates as of a day, itself included, and returns what the rule found in the execution aspect. */
        public Results asOf(LocalDate day) {
            ComplianceReport report = ComplianceEvaluator.of(policy).evaluate(plan, records, day);
            return new Results(rule, Aspect.EXECUTION, report.results(rule));
        }

        /** Evaluates as of a day in ISO form, such as {@code 2023-09-30}. */
        public Results asOf(String day) {
            return asOf(LocalDate.parse(day));
        }
    }

    /** What a rule found on a plan in one aspect; each method returns the same results, for the next expectation. */
    public static final class Results {
        private final RuleId rule;
        private final Aspect aspect;
        private final List<Finding> all;

        private Results(RuleId rule, Aspect aspect, List<Finding> all) {
            this.rule = rule;
            this.aspect = aspect;
            this.all = all;
        }

        /** Expects that the subject fails. */
        public Results fails(String subject) {
            return has(subject, Outcome.FAILED);
        }

        /**
         * Expects that the subject fails for a reason.
         *
         * @param reason reason without the id of the rule, such as {@code no-owner}
         */
        public Results fails(String subject, String reason) {
            has(subject, Outcome.FAILED);
            return names(subject, reason, Finding::reasons);
        }

        /** Expects that every subject passes, and that there is one. */
        public Results passes() {
            if (results().isEmpty()) {
                throw failure("results", "none");
            }
            results().forEach(result -> passes(result.subject()));
            return this;
        }

        /** Expects that the subject passes. */
        public Results passes(String subject) {
            return has(subject, Outcome.PASSED);
        }

        /** Expects that the subject cannot be judged. */
        public Results isNotDeterminable(String subject) {
            return has(subject, Outcome.NOT_DETERMINABLE);
        }

        /** Expects that the subject cannot be judged for a reason. */
        public Results isNotDeterminable(String subject, String reason) {
            has(subject, Outcome.NOT_DETERMINABLE);
            return names(subject, reason, Finding::reasons);
        }

        /** Expects that the last day for the subject has not passed. */
        public Results isNotYetDue(String subject) {
            return has(subject, Outcome.NOT_YET_DUE);
        }

        /** Expects that the rule found nothing to look at. */
        public Results isNotApplicable() {
            results().forEach(result -> isNotApplicable(result.subject()));
            return this;
        }

        /** Expects that the rule does not apply to the subject. */
        public Results isNotApplicable(String subject) {
            return has(subject, Outcome.NOT_APPLICABLE);
        }

        /** Expects an observation about the subject, whatever its outcome. */
        public Results observes(String subject, String reason) {
            return names(subject, reason, Finding::observations);
        }

        /** Expects that nothing is observed. */
        public Results observesNothing() {
            for (Finding result : results()) {
                if (!result.observations().isEmpty()) {
                    throw failure("no observation", keys(result.observations()) + " about " + result.subject());
                }
            }
            return this;
        }

        /** Returns the only result about a subject, for expectations of other kinds. */
        public Finding result(String subject) {
            List<Finding> found = results().stream()
                    .filter(result -> result.subject().equals(subject))
                    .toList();
            if (found.size() != 1) {
                throw failure("one result about " + subject, found.size() + " results");
            }
            return found.get(0);
        }

        private List<Finding> results() {
            return all.stream().filter(result -> result.aspect() == aspect).toList();
        }

        private Results has(String subject, Outcome outcome) {
            Finding result = result(subject);
            if (result.outcome() != outcome) {
                throw failure(outcome + " for " + subject, result.outcome() + " because of " + keys(result.reasons()));
            }
            return this;
        }

        private Results names(String subject, String reason, Function<Finding, List<Message>> part) {
            List<Message> messages = part.apply(result(subject));
            Predicate<Message> wanted = message -> message.key().equals(rule + "." + reason);
            if (messages.stream().noneMatch(wanted)) {
                throw failure(rule + "." + reason + " about " + subject, keys(messages));
            }
            return this;
        }

        private AssertionError failure(String expected, String actual) {
            return new AssertionError(rule + " (" + aspect + ")\n  expected: " + expected + "\n  actual:   " + actual
                    + "\n  results of the rule:\n"
                    + results().stream().map(Results::line).collect(Collectors.joining("\n")));
        }

        private static String line(Finding result) {
            return "    " + result.subject() + ": " + result.outcome() + " " + keys(result.reasons())
                    + (result.observations().isEmpty() ? "" : ", observed " + keys(result.observations()))
                    + value(", expected ", result.expected()) + value(", actual ", result.actual());
        }

        private static String value(String label, Optional<?> value) {
            return value.map(shown -> label + shown).orElse("");
        }

        private static String keys(List<Message> messages) {
            return messages.stream().map(Message::key).collect(Collectors.joining(", ", "[", "]"));
        }
    }
}
