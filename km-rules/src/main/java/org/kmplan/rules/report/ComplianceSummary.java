package org.kmplan.rules.report;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.FiscalYear;

/**
 * Summary of many reports: plans by verdict, the rules that fail most, and both for each organisation and fiscal year.
 *
 * <p>Summaries merge in any grouping: {@code a.merge(b).merge(c)} equals {@code a.merge(b.merge(c))}, and
 * {@link #empty()} changes nothing. So parts can be summed up on many machines, and the order of the plans does not matter:
 * a summary goes from one to another by Java serialization or as {@link SummaryJson}.
 */
public final class ComplianceSummary implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final ComplianceSummary EMPTY = new ComplianceSummary(Counts.NONE, 0, new TreeMap<>(Group.ORDER));

    private final transient Counts all;
    private final transient long errors;
    private final transient SortedMap<Group, Counts> groups;

    private ComplianceSummary(Counts all, long errors, SortedMap<Group, Counts> groups) {
        this.all = all;
        this.errors = errors;
        this.groups = groups;
    }

    /**
     * Organisation and fiscal year of plans.
     *
     * @param organisation organisation as the plan names it, or what was given for it
     * @param fiscalYear fiscal year of the plan
     */
    public record Group(Optional<String> organisation, Optional<FiscalYear> fiscalYear) {
        private static final Comparator<Group> ORDER = Comparator.comparing(
                        (Group group) -> group.organisation().orElse(""))
                .thenComparing(group -> group.organisation().isPresent())
                .thenComparing(group ->
                        group.fiscalYear().map(FiscalYear::buddhistYear).orElse(0));
    }

    /** Number of plans by verdict, and of plans in which each rule has a finding of its own, which follows from no other. */
    public static final class Counts implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        private static final Counts NONE = new Counts(0, Map.of(), Map.of(), Map.of());

        private final transient long plans;
        private final transient Map<Aspect, Map<Verdict, Long>> verdicts;
        private final transient SortedMap<RuleId, Long> failures;
        private final transient Map<Severity, SortedMap<RuleId, Long>> bySeverity;

        Counts(
                long plans,
                Map<Aspect, Map<Verdict, Long>> verdicts,
                Map<RuleId, Long> failures,
                Map<Severity, ? extends Map<RuleId, Long>> bySeverity) {
            this.plans = plans;
            this.verdicts = new EnumMap<>(Aspect.class);
            this.verdicts.putAll(verdicts);
            this.failures = new TreeMap<>(failures);
            this.bySeverity = new EnumMap<>(Severity.class);
            for (Severity severity : Severity.values()) {
                Map<RuleId, Long> ofSeverity = bySeverity.get(severity);
                this.bySeverity.put(severity, ofSeverity == null ? new TreeMap<>() : new TreeMap<>(ofSeverity));
            }
        }

        private static Counts of(ComplianceReport report) {
            Map<Aspect, Map<Verdict, Long>> verdicts = new EnumMap<>(Aspect.class);
            for (Aspect aspect : Aspect.values()) {
                verdicts.put(aspect, Map.of(report.verdict(aspect), 1L));
            }
            Map<RuleId, Long> failures = new TreeMap<>();
            Map<Severity, Map<RuleId, Long>> bySeverity = new EnumMap<>(Severity.class);
            for (Finding result : report.results()) {
                if (result.outcome() == Outcome.FAILED && result.causedBy().isEmpty()) {
                    failures.put(result.rule(), 1L);
                    bySeverity
                            .computeIfAbsent(result.severity(), severity -> new TreeMap<>())
                            .put(result.rule(), 1L);
                }
            }
            return new Counts(1, verdicts, failures, bySeverity);
        }

        private Counts merge(Counts other) {
            Map<Aspect, Map<Verdict, Long>> sums = new EnumMap<>(Aspect.class);
            for (Aspect aspect : Aspect.values()) {
                sums.put(
                        aspect,
                        sum(
                                verdicts.getOrDefault(aspect, Map.of()),
                                other.verdicts.getOrDefault(aspect, Map.of()),
                                new EnumMap<>(Verdict.class)));
            }
            Map<Severity, Map<RuleId, Long>> failing = new EnumMap<>(Severity.class);
            for (Severity severity : Severity.values()) {
                failing.put(severity, sum(failuresOf(severity), other.failuresOf(severity), new TreeMap<>()));
            }
            return new Counts(plans + other.plans, sums, sum(failures, other.failures, new TreeMap<>()), failing);
        }

        private static <K> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other, Map<K, Long> into) {
            into.putAll(one);
            other.forEach((key, count) -> into.merge(key, count, Long::sum));
            return into;
        }

        private Map<RuleId, Long> failuresOf(Severity severity) {
            return bySeverity.getOrDefault(severity, new TreeMap<>());
        }

        /** Returns the number of plans. */
        public long plans() {
            return plans;
        }

        /** Returns the number of plans with a verdict on an aspect. */
        public long plans(Aspect aspect, Verdict verdict) {
            return verdicts.getOrDefault(aspect, Map.of()).getOrDefault(verdict, 0L);
        }

        /** Returns the number of plans in which each rule fails, the rules that fail most first. */
        public Map<RuleId, Long> failures() {
            return mostFirst(failures);
        }

        /** Returns the number of plans in which each rule of a weight fails, the rules that fail most first. */
        public Map<RuleId, Long> failures(Severity severity) {
            return mostFirst(failuresOf(severity));
        }

        private static Map<RuleId, Long> mostFirst(Map<RuleId, Long> failures) {
            return failures.entrySet().stream()
                    .sorted(Map.Entry.<RuleId, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
        }

        /** Returns the number of plans with each verdict. */
        Map<Aspect, Map<Verdict, Long>> verdicts() {
            return verdicts;
        }

        /** Returns what stands for this in a Java serialization stream. */
        @Serial
        Object writeReplace() {
            return Serialized.of(this);
        }

        @Serial
        private void readObject(ObjectInputStream stream) throws InvalidObjectException {
            throw Serialized.refusal(Counts.class);
        }

        @Serial
        private void readObjectNoData() throws InvalidObjectException {
            throw Serialized.refusal(Counts.class);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Counts counts
                    && plans == counts.plans
                    && verdicts.equals(counts.verdicts)
                    && failures.equals(counts.failures)
                    && bySeverity.equals(counts.bySeverity);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(plans) + 31 * (verdicts.hashCode() + 31 * failures.hashCode());
        }

        @Override
        public String toString() {
            return plans + " plans " + verdicts + " failing " + failures;
        }
    }

    /** Returns the summary of nothing. */
    public static ComplianceSummary empty() {
        return EMPTY;
    }

    /** Returns the summary of one report. */
    public static ComplianceSummary of(ComplianceReport report) {
        return of(report, Optional.empty());
    }

    private static ComplianceSummary of(ComplianceReport report, Optional<String> otherwise) {
        Counts counts = Counts.of(report);
        TreeMap<Group, Counts> groups = new TreeMap<>(Group.ORDER);
        Optional<String> organisation = report.plan().organisation().or(() -> otherwise);
        groups.put(new Group(organisation, report.plan().fiscalYear()), counts);
        return new ComplianceSummary(counts, 0, groups);
    }

    /** Returns the summary of one plan that could not be read or judged. */
    public static ComplianceSummary ofError() {
        return new ComplianceSummary(Counts.NONE, 1, new TreeMap<>(Group.ORDER));
    }

    /** Returns a collector of reports. */
    public static Collector<ComplianceReport, ?, ComplianceSummary> collector() {
        return Collector.of(Builder::new, Builder::add, (one, other) -> one.addAll(other), Builder::build);
    }

    /** Returns a builder, which sums up many reports faster than merging one by one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ComplianceSummary}. */
    public static final class Builder {
        private final TreeMap<Group, Counts> groups = new TreeMap<>(Group.ORDER);
        private long errors;

        Builder() {}

        /** Adds a report. */
        public Builder add(ComplianceReport report) {
            return addAll(ComplianceSummary.of(report));
        }

        /**
         * Adds a report to the group of an organisation, unless its plan names one itself.
         *
         * @param organisation what stands for the organisation, such as the folder of the plan
         */
        public Builder add(ComplianceReport report, String organisation) {
            return addAll(ComplianceSummary.of(report, Optional.of(organisation)));
        }

        /** Adds a plan that could not be read or judged. */
        public Builder addError() {
            errors++;
            return this;
        }

        /** Adds all that a summary sums up. */
        public Builder addAll(ComplianceSummary summary) {
            summary.groups.forEach((group, counts) -> groups.merge(group, counts, Counts::merge));
            errors += summary.errors;
            return this;
        }

        private Builder addAll(Builder other) {
            return addAll(other.build());
        }

        /** Returns the summary of what was added so far. */
        public ComplianceSummary build() {
            TreeMap<Group, Counts> copy = new TreeMap<>(Group.ORDER);
            copy.putAll(groups);
            return new ComplianceSummary(groups.values().stream().reduce(Counts.NONE, Counts::merge), errors, copy);
        }
    }

    /** Counts of groups that are read one by one. */
    static final class Parts {
        private final Builder builder = new Builder();
        private long plans;

        /**
         * Adds a group.
         *
         * @throws IllegalArgumentException if it is there already, or the plans are too many to count
         */
        SummaryCodecs.Part add(SummaryCodecs.Part part) {
            if (builder.groups.putIfAbsent(part.group(), part.counts()) != null) {
                throw new PhrasedException(Phrase.of("summary.group-twice")
                        .with(
                                "organisation",
                                part.group()
                                        .organisation()
                                        .map(name -> Phrase.named(name, name))
                                        .orElse(Phrase.of("summary.no-organisation")))
                        .with(
                                "year",
                                part.group()
                                        .fiscalYear()
                                        .map(year -> Phrase.of("summary.year").with("year", year.buddhistYear()))
                                        .orElse(Phrase.of("summary.no-year"))));
            }
            try {
                plans = Math.addExact(plans, part.counts().plans());
            } catch (ArithmeticException e) {
                throw new PhrasedException(Phrase.of("summary.plans").with("limit", Long.MAX_VALUE), e);
            }
            return part;
        }

        ComplianceSummary summary(long errors) {
            builder.errors = errors;
            return builder.build();
        }
    }

    /** Returns the summary of what both summaries sum up. */
    public ComplianceSummary merge(ComplianceSummary other) {
        return builder().addAll(this).addAll(other).build();
    }

    /** Returns the counts of all plans. */
    public Counts all() {
        return all;
    }

    /** Returns the number of plans that could not be read or judged. */
    public long errors() {
        return errors;
    }

    /** Returns the counts of each organisation and fiscal year, in alphabetical order. */
    public Map<Group, Counts> groups() {
        Map<Group, Counts> copy = new LinkedHashMap<>();
        groups.forEach(copy::put);
        return copy;
    }

    /** Returns the groups in alphabetical order. */
    public List<Group> groupKeys() {
        return List.copyOf(groups.keySet());
    }

    /** Returns what stands for this in a Java serialization stream. */
    @Serial
    Object writeReplace() {
        return Serialized.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Serialized.refusal(ComplianceSummary.class);
    }

    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw Serialized.refusal(ComplianceSummary.class);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComplianceSummary summary
                && errors == summary.errors
                && all.equals(summary.all)
                && groups.equals(summary.groups);
    }

    @Override
    public int hashCode() {
        return all.hashCode() + 31 * (Long.hashCode(errors) + 31 * groups.hashCode());
    }

    @Override
    public String toString() {
        return all + (errors == 0 ? "" : ", " + errors + " errors");
    }
}
