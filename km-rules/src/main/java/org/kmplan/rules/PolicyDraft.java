package org.kmplan.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.json.internal.Located;
import org.kmplan.core.plan.OrganisationType;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/** Policy as it stands in a document: its parent is a name, and parts of it may have been refused. */
final class PolicyDraft {
    Optional<Located<String>> name = Optional.empty();
    Optional<String> version = Optional.empty();
    Optional<Located<String>> parent = Optional.empty();
    Optional<FiscalYearSpan> fiscalYears = Optional.empty();
    Optional<Basis> origin = Optional.empty();
    Map<String, ParameterValue> parameters = Map.of();
    Set<String> floors = Set.of();
    Set<RuleId> switchedOff = Set.of();
    Set<RuleId> switchedOn = Set.of();
    Map<RuleId, Severity> severities = Map.of();
    Map<String, Basis> bases = Map.of();
    List<Waiver> waivers = List.of();
    private boolean sound;

    static PolicyDraft of(CompliancePolicy policy) {
        PolicyDraft draft = new PolicyDraft();
        draft.name = Optional.of(Located.nowhere(policy.identity().name()));
        draft.version = Optional.of(policy.identity().version());
        draft.parent = policy.parent().map(of -> Located.nowhere(of.identity().name()));
        draft.fiscalYears = policy.fiscalYears();
        draft.origin = policy.origin();
        draft.parameters = policy.parameters();
        draft.floors = policy.floors();
        draft.switchedOff = policy.switchedOff();
        draft.switchedOn = policy.switchedOn();
        draft.severities = policy.severities();
        draft.bases = policy.bases();
        draft.waivers = policy.waivers();
        return draft.finished(true);
    }

    PolicyDraft finished(boolean whole) {
        sound = whole;
        return this;
    }

    /** Tells whether no part of it was refused. */
    boolean isSound() {
        return sound && name.isPresent();
    }

    String nameOrNothing() {
        return name.map(Located::value).orElse("");
    }

    /**
     * Returns the policy.
     *
     * @throws IllegalArgumentException if its parts contradict each other
     */
    CompliancePolicy toPolicy(Optional<CompliancePolicy> parentPolicy) {
        return CompliancePolicy.builder()
                .identity(new PolicyIdentity(nameOrNothing(), version.orElse("")))
                .parent(parentPolicy)
                .fiscalYears(fiscalYears)
                .origin(origin)
                .putAllParameters(parameters)
                .addAllFloors(floors)
                .addAllSwitchedOff(switchedOff)
                .addAllSwitchedOn(switchedOn)
                .putAllSeverities(severities)
                .putAllBases(bases)
                .addAllWaivers(waivers)
                .build();
    }

    /** Assignment as it stands in a document: its policy is a name. */
    static final class Assignment {
        Optional<Located<String>> policy = Optional.empty();
        Optional<FiscalYearSpan> fiscalYears = Optional.empty();
        Set<OrganisationType> organisationTypes = Set.of();

        static Assignment of(PolicyAssignment assignment) {
            Assignment draft = new Assignment();
            draft.policy =
                    Optional.of(Located.nowhere(assignment.policy().identity().name()));
            draft.fiscalYears = assignment.fiscalYears();
            draft.organisationTypes = assignment.organisationTypes();
            return draft;
        }
    }

    /** Document as it stands. */
    static final class Document {
        List<PolicyDraft> policies = List.of();
        List<Assignment> assignments = List.of();
        Optional<Located<String>> otherwise = Optional.empty();
        private boolean sound;

        Document finished(boolean whole) {
            sound = whole;
            return this;
        }

        boolean isSound() {
            return sound;
        }
    }
}
