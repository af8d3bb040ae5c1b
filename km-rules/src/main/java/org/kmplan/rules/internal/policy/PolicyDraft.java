package org.kmplan.rules.internal.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.json.internal.Located;
import org.kmplan.core.plan.OrganisationType;
import org.kmplan.rules.Basis;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.FiscalYearSpan;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.PolicyAssignment;
import org.kmplan.rules.PolicySet;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.Waiver;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/** Policy as it stands in a document: its parent is a name, and parts of it may have been refused. */
public final class PolicyDraft {
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

    public static PolicyDraft of(CompliancePolicy policy) {
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
    public static final class Assignment {
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
    public static final class Document {
        List<PolicyDraft> policies = List.of();
        List<Assignment> assignments = List.of();
        Optional<Located<String>> otherwise = Optional.empty();
        private boolean sound;

        /**
         * Returns a document with policies and, before each, those it extends except the standard.
         *
         * @throws IllegalArgumentException if a policy is refused, or two that differ have the same name
         */
        public static Document of(Collection<CompliancePolicy> policies) {
            Document document = new Document();
            document.policies = drafts(policies);
            return document;
        }

        /**
         * Returns a document with a set of policies.
         *
         * @throws IllegalArgumentException as {@link #of(Collection)}
         */
        public static Document of(PolicySet set) {
            Document document = of(set.policies());
            document.assignments =
                    set.assignments().stream().map(Assignment::of).toList();
            document.otherwise = Optional.of(set.otherwise())
                    .filter(policy -> !isStandard(policy))
                    .map(policy -> Located.nowhere(policy.identity().name()));
            return document;
        }

        Document finished(boolean whole) {
            sound = whole;
            return this;
        }

        boolean isSound() {
            return sound;
        }

        private static List<PolicyDraft> drafts(Collection<CompliancePolicy> policies) {
            Map<String, CompliancePolicy> byName = new LinkedHashMap<>();
            for (CompliancePolicy policy : policies) {
                PreparedPolicy.of(policy, RuleCatalog.standard());
                for (CompliancePolicy each : policy.lineage()) {
                    CompliancePolicy other = byName.putIfAbsent(each.identity().name(), each);
                    if (other != null && !other.equals(each)) {
                        throw new IllegalArgumentException(
                                "Policies: expected one policy under each name, but two are called '"
                                        + each.identity().name() + "'");
                    }
                }
            }
            CompliancePolicy standard = CompliancePolicy.standard();
            CompliancePolicy named = byName.remove(standard.identity().name());
            if (named != null && !isStandard(named)) {
                throw new IllegalArgumentException(
                        "Policies: expected 'standard' to be the catalogue's defaults, but it differs"
                                + "\nHint: give the policy another name");
            }
            return byName.values().stream().map(PolicyDraft::of).toList();
        }

        private static boolean isStandard(CompliancePolicy policy) {
            return policy.equals(CompliancePolicy.standard());
        }
    }
}
