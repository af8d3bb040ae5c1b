package org.kmplan.examples.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plan as an application without this library has it: flat beans with constraints, each of which can be a fact of a rules
 * engine. Days are counted from 1970, texts that say nothing are {@code null}. The message of a constraint is the rule, and
 * the subject where it is not that of the bean.
 */
@EveryStep
public record UsualPlan(
        @NotBlank(message = "PLN-01 header") @Nullable String topic,
        @NotBlank(message = "PLN-01 header") @Nullable String hostUnit,
        @NotBlank(message = "PLN-01 header") @Nullable String reason,
        @Nullable String issue,
        @Nullable String issueField,
        @Nullable String indicatorField,
        @Nullable Long yearStart,
        @Nullable Long yearEnd,
        long asOf,
        boolean activityListComplete,
        List<Achievement> achievements,
        List<Total> totals,
        List<@Valid Row> rows,
        List<Done> done,
        List<Proof> proofs)
        implements UsualBean {

    @Override
    public String path() {
        return "plan";
    }

    /** Tells whether the strategic issue is filled in. */
    @AssertTrue(message = "PLN-01 header")
    public boolean isIssueFilled() {
        return issue != null || issueField != null;
    }

    /** Tells whether an achievement indicator is filled in. */
    @AssertTrue(message = "PLN-01 header")
    public boolean isAchievementFilled() {
        return indicatorField != null || achievements.stream().anyMatch(Achievement::said);
    }

    /** Tells whether the plan is tied to a strategic issue and a numbered indicator. */
    @AssertTrue(message = "PLN-04 header/strategicIssue")
    public boolean isTied() {
        return issue != null && achievements.stream().anyMatch(Achievement::numbered);
    }

    /** Achievement indicator of the header. */
    public record Achievement(boolean numbered, boolean said) {}

    /** Numbers of steps that the plan declares. */
    public record Total(
            String path,
            @Nullable Integer kmp,
            @Nullable Integer cmp,
            @Nullable Integer total) {}

    /** Row of a plan; {@code stepOrId} and {@code evidenceKey} are what rows are compared by. */
    public record Row(
            String id,
            String path,
            @Nullable String step,
            String process,
            boolean recognition,
            int position,
            String stepOrId,
            String evidenceKey,
            List<Activity> activities,
            List<Owner> owners,
            List<Proven> evidence,
            @NotEmpty(message = "SCH-01") List<@Valid Period> periods,
            List<Measure> indicators,
            List<@Valid Goal> targets)
            implements UsualBean {

        /** Tells whether the row has an indicator. */
        @AssertTrue(message = "TGT-01")
        public boolean isMeasured() {
            return indicators.stream().anyMatch(Measure::real);
        }

        /** Tells whether the row has a target. */
        @AssertTrue(message = "TGT-01")
        public boolean isAimed() {
            return targets.stream().anyMatch(Goal::real);
        }

        /** Tells whether the targets, if there are any, are more than wishes. */
        @AssertTrue(message = "TGT-02")
        public boolean isMoreThanWishes() {
            return targets.stream().noneMatch(Goal::real)
                    || targets.stream()
                            .anyMatch(goal -> goal.real() && !goal.kind().equals("QUALITATIVE"));
        }

        /** Tells whether a row of the knowledge process names evidence. */
        @AssertTrue(message = "EVD-01")
        public boolean isEvidenced() {
            return !process.equals("KMP") || !evidence.isEmpty();
        }
    }

    /** Activity, or a row without activities as a whole, which is not listed. */
    public record Activity(
            String row,
            String rowPath,
            @Nullable String step,
            String path,
            boolean listed,
            Set<String> types,
            @Nullable Long due,
            boolean open) {}

    /** Owner of a row. */
    public record Owner(
            String row, @Nullable String step, String text, boolean written, boolean host, boolean resolved) {}

    /** Evidence that a row names. */
    public record Proven(String row, String text) {}

    /** Period of a row; start and end as written, first and last day with open ends closed by the year. */
    public record Period(
            String row,
            @Nullable String step,
            boolean recognition,
            String path,
            String text,
            @AssertTrue(message = "SCH-01") boolean readable,
            @AssertFalse(message = "SCH-01") boolean vague,
            boolean reviewed,
            @Nullable Long start,
            @Nullable Long end,
            @Nullable Long firstDay,
            @Nullable Long lastDay)
            implements UsualBean {}

    /** Indicator of a row; not real if it repeats the heading of its column. */
    public record Measure(String row, boolean real) {}

    /** Target of a row. */
    public record Goal(
            String row,
            String path,
            String kind,
            String column,
            boolean real,
            @Nullable Double value,
            @Nullable Double upper)
            implements UsualBean {

        /** Tells whether the number is one that can be meant. */
        @AssertTrue(message = "TGT-02")
        public boolean isSane() {
            return switch (kind) {
                case "UNREADABLE" -> false;
                case "PERCENT" -> value == null || value > 0 && (upper == null ? value : upper) <= 100;
                case "COUNT", "FREQUENCY" -> value == null || value >= 1;
                default -> true;
            };
        }

        /** Tells whether a number stands in its column. */
        @AssertTrue(message = "TGT-04")
        public boolean isInPlace() {
            return !Set.of("COUNT", "PERCENT", "FREQUENCY").contains(kind) || column.equals("TARGET");
        }
    }

    /** Record of what was done of an activity or row. */
    public record Done(
            String path,
            @Nullable String status,
            @Nullable Long begun,
            @Nullable Long completed) {}

    /** Document that proves an activity or row. */
    public record Proof(String path) {}
}
