package org.kmplan.rules;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.core.plan.OrganisationType;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;

/** Policy and the plans that it is for. */
@Value.Immutable
public abstract class PolicyAssignment {
    PolicyAssignment() {}

    /** Returns the policy. */
    public abstract CompliancePolicy policy();

    /** Returns the fiscal years; those for which the policy is valid if empty. */
    public abstract Optional<FiscalYearSpan> fiscalYears();

    /** Returns the kinds of organisations; every kind if empty. */
    public abstract Set<OrganisationType> organisationTypes();

    /** Returns the assignment of a policy to every plan of the fiscal years for which it is valid. */
    public static PolicyAssignment of(CompliancePolicy policy) {
        return builder().policy(policy).build();
    }

    /** Returns the fiscal years, whether stated here or by the policy. */
    public FiscalYearSpan years() {
        return fiscalYears().or(() -> policy().effective().fiscalYears()).orElseGet(FiscalYearSpan::all);
    }

    /** Returns why the policy cannot be assigned to these years, if it cannot. */
    static Optional<Phrase> conflict(CompliancePolicy policy, FiscalYearSpan years) {
        return policy.effective()
                .fiscalYears()
                .filter(valid -> !years.isWithin(valid))
                .map(valid -> Phrase.of("policy.assignment-years")
                        .with("policy", policy.identity().name())
                        .with("valid", valid.phrase())
                        .with("found", years.phrase()));
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void validate() {
        conflict(policy(), years()).ifPresent(conflict -> {
            throw new PhrasedException(Phrase.of("policy.set").with("reason", conflict));
        });
    }

    /** Builder of {@link PolicyAssignment}. */
    public static final class Builder extends ImmutablePolicyAssignment.Builder {
        Builder() {}
    }
}
