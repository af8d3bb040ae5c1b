package org.kmplan.rules.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What would change for a plan under another policy, and why. */
@Value.Immutable
public abstract class PolicyDifference {
    PolicyDifference() {}

    /** Returns the difference of the report under the second policy to that under the first. */
    public abstract ReportDifference reports();

    /** Returns every point in which the policies differ, by rule, whether or not it changes a result of this plan. */
    public abstract List<PolicyChange> policies();

    /**
     * Returns why a result changed: what differs for its rule. If nothing does, the parameters that differ elsewhere, since
     * rules share some, such as the month in which the fiscal year begins.
     */
    public List<PolicyChange> reasons(ResultChange change) {
        List<PolicyChange> own = policies().stream()
                .filter(point -> point.rule().equals(change.key().rule()))
                .filter(point -> point.kind() != PolicyChange.Kind.WAIVER
                        || point.name()
                                .map(subject -> change.key().subject().equals(subject)
                                        || change.key().subject().startsWith(subject + "/"))
                                .orElse(true))
                .toList();
        return own.isEmpty()
                ? policies().stream()
                        .filter(point -> point.kind() == PolicyChange.Kind.PARAMETER)
                        .toList()
                : own;
    }

    /** Returns the points that change no result of this plan. */
    public List<PolicyChange> withoutEffect() {
        Set<PolicyChange> effective = reports().changes().stream()
                .flatMap(change -> reasons(change).stream())
                .collect(Collectors.toSet());
        return policies().stream().filter(point -> !effective.contains(point)).toList();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link PolicyDifference}. */
    public static final class Builder extends ImmutablePolicyDifference.Builder {
        Builder() {}
    }
}
