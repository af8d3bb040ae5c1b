package org.kmplan.rules.internal.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.json.internal.Located;
import org.kmplan.core.json.internal.Problems;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.PolicyAssignment;
import org.kmplan.rules.PolicySet;

/** Puts what stands in a document together: parents by their names, assignments to policies. */
public final class PolicyReader {
    private static final String STANDARD =
            CompliancePolicy.standard().identity().name();

    private final PolicyDraft.Document document;
    private final Problems problems;
    private final Map<String, CompliancePolicy> known = new HashMap<>();
    private final Map<String, PolicyDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Optional<CompliancePolicy>> finished = new LinkedHashMap<>();
    private final boolean allNamed;

    public PolicyReader(PolicyDraft.Document document, Collection<CompliancePolicy> others, Problems problems) {
        this.document = document;
        this.problems = problems;
        others.forEach(policy -> known.put(policy.identity().name(), policy));
        known.put(STANDARD, CompliancePolicy.standard());
        this.allNamed = document.policies.stream().allMatch(draft -> draft.name.isPresent());
        for (PolicyDraft draft : document.policies) {
            draft.name.ifPresent(name -> {
                if (drafts.putIfAbsent(name.value(), draft) != null) {
                    problems.refuse(
                            name,
                            Code.DUPLICATE_ID,
                            "expected each policy under a name of its own, found '" + name.value() + "' again",
                            "give it another name, or tell versions apart in the name, such as strict-2569");
                }
            });
        }
    }

    /** Returns the policies without a problem, in the order of the document. */
    public List<CompliancePolicy> policies() {
        drafts.keySet().forEach(name -> finish(name, new LinkedHashSet<>()));
        return document.policies.stream()
                .filter(draft -> drafts.get(draft.nameOrNothing()) == draft)
                .flatMap(draft -> finished.getOrDefault(draft.nameOrNothing(), Optional.empty()).stream())
                .toList();
    }

    /** Returns the set that the document describes, unless there is a problem. */
    public Optional<PolicySet> set() {
        List<CompliancePolicy> policies = policies();
        boolean sound = document.isSound() && policies.size() == document.policies.size();
        Optional<List<PolicyAssignment>> assignments = assignments();
        if (document.assignments.isEmpty()) {
            assignments = sound ? byValidity() : Optional.empty();
        }
        Optional<CompliancePolicy> otherwise = document.otherwise.flatMap(this::named);
        return sound && assignments.isPresent() && otherwise.isPresent() == document.otherwise.isPresent()
                ? Optional.of(PolicySet.builder()
                        .addAllAssignments(assignments.get())
                        .otherwise(otherwise.orElseGet(CompliancePolicy::standard))
                        .build())
                : Optional.empty();
    }

    /** Returns the assignments of the document, unless there is a problem with one. */
    public Optional<List<PolicyAssignment>> assignments() {
        policies();
        List<PolicyAssignment> assignments = new ArrayList<>();
        boolean sound = true;
        for (PolicyDraft.Assignment draft : document.assignments) {
            Optional<PolicyAssignment> assignment = draft.policy.flatMap(name -> assignment(name, draft));
            sound &= assignment.isPresent()
                    && fits(
                            assignment.get(),
                            assignments,
                            draft.policy.orElseThrow(),
                            "end the fiscal years of the one before those of the other begin");
            assignment.ifPresent(assignments::add);
        }
        return sound ? Optional.of(assignments) : Optional.empty();
    }

    /** Returns the assignments of a document that states none: each policy to the fiscal years for which it is valid. */
    private Optional<List<PolicyAssignment>> byValidity() {
        List<PolicyAssignment> assignments = new ArrayList<>();
        boolean sound = true;
        for (PolicyDraft draft : document.policies) {
            if (!document.otherwise.equals(draft.name)) {
                PolicyAssignment assignment =
                        PolicyAssignment.of(finished.getOrDefault(draft.nameOrNothing(), Optional.empty())
                                .orElseThrow());
                sound &= fits(
                        assignment,
                        assignments,
                        draft.name.orElseThrow(),
                        "say in 'assignments' which policy is for which plans");
                assignments.add(assignment);
            }
        }
        return sound ? Optional.of(assignments) : Optional.empty();
    }

    private boolean fits(PolicyAssignment later, List<PolicyAssignment> earlier, Located<String> at, String hint) {
        boolean fits = true;
        for (PolicyAssignment each : earlier) {
            Optional<String> conflict = PolicySet.conflict(each, later);
            if (conflict.isPresent()) {
                fits = false;
                problems.refuse(at, Code.INVALID_VALUE, conflict.get(), hint);
            }
        }
        return fits;
    }

    private Optional<PolicyAssignment> assignment(Located<String> name, PolicyDraft.Assignment draft) {
        return named(name).flatMap(policy -> {
            PolicyAssignment.Builder builder = PolicyAssignment.builder()
                    .policy(policy)
                    .fiscalYears(draft.fiscalYears)
                    .addAllOrganisationTypes(draft.organisationTypes);
            try {
                return Optional.of(builder.build());
            } catch (IllegalArgumentException e) {
                problems.refuse(
                        name,
                        Code.INVALID_VALUE,
                        String.valueOf(e.getMessage()),
                        "narrow the fiscal years of the assignment or widen those of the policy");
                return Optional.empty();
            }
        });
    }

    /** Returns the policy of a name, or empty after a problem with it. */
    private Optional<CompliancePolicy> named(Located<String> name) {
        if (drafts.containsKey(name.value())) {
            return finished.getOrDefault(name.value(), Optional.empty());
        }
        if (known.containsKey(name.value())) {
            return Optional.of(known.get(name.value()));
        }
        if (allNamed) {
            Set<String> names = new TreeSet<>(drafts.keySet());
            names.addAll(known.keySet());
            problems.refuse(
                    name,
                    Code.UNKNOWN_VALUE,
                    "expected the name of a policy, found '" + name.value() + "'",
                    "known policies are " + String.join(", ", names));
        }
        return Optional.empty();
    }

    /** Finishes a policy of the document after those it extends. */
    private Optional<CompliancePolicy> finish(String name, Set<String> children) {
        PolicyDraft draft = drafts.get(name);
        if (draft == null || finished.containsKey(name)) {
            return finished.getOrDefault(name, Optional.empty());
        }
        children.add(name);
        Optional<CompliancePolicy> parent = Optional.empty();
        if (draft.parent.isPresent()) {
            Located<String> parentName = draft.parent.get();
            if (children.contains(parentName.value())) {
                problems.refuse(
                        parentName,
                        Code.INVALID_VALUE,
                        "expected a policy that does not extend this one, found '" + parentName.value()
                                + "', which does: " + String.join(" extends ", children) + " extends "
                                + parentName.value(),
                        "let one of them extend '" + STANDARD + "'");
                finished.put(name, Optional.empty());
                return Optional.empty();
            }
            finish(parentName.value(), children);
            parent = named(parentName);
        }
        Optional<CompliancePolicy> policy = Optional.empty();
        if (draft.isSound() && parent.isPresent() == draft.parent.isPresent()) {
            try {
                policy = Optional.of(draft.toPolicy(parent));
            } catch (IllegalArgumentException e) {
                problems.refuse(
                        draft.name.orElseThrow(),
                        Code.INVALID_VALUE,
                        String.valueOf(e.getMessage()),
                        "name each rule in one of the two lists");
            }
        }
        finished.put(name, policy);
        return policy;
    }
}
