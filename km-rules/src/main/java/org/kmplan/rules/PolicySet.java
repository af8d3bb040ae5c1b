package org.kmplan.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.OrganisationType;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.internal.catalog.PolicyTexts;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Message;

/**
 * Policies and the plans that each is for, by fiscal year and kind of organisation.
 *
 * <p>Example: {@code PolicySet.of(year2566, strict2569)} takes each policy for the fiscal years it is valid for. An assignment
 * to a kind of organisation goes before one to all kinds. A plan to which no policy is assigned, or whose fiscal year is
 * unknown, is judged by {@link #otherwise()}, and the report says so.
 */
@Value.Immutable
public abstract class PolicySet {
    PolicySet() {}

    /** Returns the assignments; no two of them are for the same plan with the same right. */
    public abstract List<PolicyAssignment> assignments();

    /** Returns the policy for plans to which no other is assigned: the standard, unless said otherwise. */
    @Value.Default
    public CompliancePolicy otherwise() {
        return CompliancePolicy.standard();
    }

    /** Policy that was taken for a plan, why, and whether it was assigned to it. */
    public record Choice(CompliancePolicy policy, Message reason, boolean assigned) {}

    /**
     * Returns a set of policies, each for the fiscal years for which it is valid.
     *
     * @throws IllegalArgumentException if two are valid for the same fiscal year
     */
    public static PolicySet of(CompliancePolicy... policies) {
        return builder()
                .addAllAssignments(
                        Arrays.stream(policies).map(PolicyAssignment::of).toList())
                .build();
    }

    /** Returns the policy by which a plan is judged. */
    public CompliancePolicy policyFor(KnowledgePlan plan) {
        return choose(plan).policy();
    }

    /** Returns every policy that may be taken, each once. */
    public List<CompliancePolicy> policies() {
        Map<String, CompliancePolicy> policies = new LinkedHashMap<>();
        assignments()
                .forEach(assignment ->
                        policies.put(assignment.policy().identity().name(), assignment.policy()));
        policies.put(otherwise().identity().name(), otherwise());
        return List.copyOf(policies.values());
    }

    public Choice choose(KnowledgePlan plan) {
        Optional<FiscalYear> year = plan.fiscalYear();
        Optional<OrganisationType> type = plan.header().organisation().flatMap(OrganisationType::of);
        Optional<PolicyAssignment> assignment = matching(
                        year,
                        each -> type.filter(each.organisationTypes()::contains).isPresent())
                .or(() -> matching(year, each -> each.organisationTypes().isEmpty()));
        if (assignment.isPresent()) {
            return new Choice(assignment.get().policy(), assigned(assignment.get()), true);
        }
        Map<String, Argument> values = new TreeMap<>();
        values.put(
                "policy",
                Argument.name(
                        otherwise().identity().name(), otherwise().identity().name()));
        values.put(
                "organisation",
                type.map(of -> Argument.name(of.thai(), of.english()))
                        .orElseGet(() -> Argument.name("ไม่ทราบประเภท", "unknown")));
        year.ifPresent(of -> values.put("year", new Argument.Year(of)));
        String key = year.isPresent() ? "policy.none-assigned" : "policy.none-for-unknown-year";
        return new Choice(otherwise(), new Message(key, values), false);
    }

    private Optional<PolicyAssignment> matching(Optional<FiscalYear> year, Predicate<PolicyAssignment> condition) {
        return assignments().stream()
                .filter(condition)
                .filter(each ->
                        year.map(each.years()::contains).orElse(each.years().isAll()))
                .findFirst();
    }

    private static Message assigned(PolicyAssignment assignment) {
        Collection<OrganisationType> types = assignment.organisationTypes();
        Argument organisations = types.isEmpty()
                ? Argument.name("ทุกประเภทหน่วยงาน", "every kind of organisation")
                : Argument.items(types.stream()
                        .sorted()
                        .map(type -> Argument.name(type.thai(), type.english()))
                        .toList());
        return new Message(
                "policy.assigned",
                Map.of("years", PolicyTexts.years(assignment.years()), "organisations", organisations));
    }

    /** Returns why two assignments cannot stand beside each other, if they cannot. */
    public static Optional<Phrase> conflict(PolicyAssignment first, PolicyAssignment second) {
        Set<OrganisationType> shared = new TreeSet<>(first.organisationTypes());
        shared.retainAll(second.organisationTypes());
        boolean bothForAll = first.organisationTypes().isEmpty()
                && second.organisationTypes().isEmpty();
        if (!first.years().overlaps(second.years()) || shared.isEmpty() && !bothForAll) {
            return Optional.empty();
        }
        return Optional.of(Phrase.of("policy.conflict")
                .with("one", first.policy().identity().name())
                .with("years", first.years().phrase())
                .with("other", second.policy().identity().name())
                .with("others", second.years().phrase())
                .with(
                        "kind",
                        bothForAll
                                ? Phrase.of("policy.every-kind")
                                : kind(shared.iterator().next())));
    }

    private static Phrase kind(OrganisationType type) {
        return Phrase.named(type.thai(), type.name());
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void validate() {
        for (int i = 0; i < assignments().size(); i++) {
            for (int j = i + 1; j < assignments().size(); j++) {
                Optional<Phrase> conflict =
                        conflict(assignments().get(i), assignments().get(j));
                if (conflict.isPresent()) {
                    throw new PhrasedException(
                            Phrase.of("policy.set").with("reason", conflict.get()),
                            Phrase.of("policy.assignments-overlap"));
                }
            }
        }
        Map<String, CompliancePolicy> byName = new LinkedHashMap<>();
        for (PolicyAssignment assignment : assignments()) {
            String name = assignment.policy().identity().name();
            CompliancePolicy other = byName.putIfAbsent(name, assignment.policy());
            if (other != null && !other.equals(assignment.policy())) {
                throw new PhrasedException(Phrase.of("policy.two-of-name").with("name", name));
            }
        }
    }

    /** Builder of {@link PolicySet}. */
    public static final class Builder extends ImmutablePolicySet.Builder {
        Builder() {}
    }
}
