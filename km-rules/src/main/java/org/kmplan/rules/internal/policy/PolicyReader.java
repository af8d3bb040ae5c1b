package org.kmplan.rules.internal.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.json.internal.Located;
import org.kmplan.core.json.internal.Problems;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.PolicyAssignment;
import org.kmplan.rules.PolicySet;

/** Puts what stands in a document together: parents by their names, assignments to policies. */
public final class PolicyReader {
    private static final String STANDARD =
            CompliancePolicy.standard().identity().name();

    /** Names of a circle that its problem shows. */
    private static final int MOST_NAMES = 10;

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
                            Phrase.of("policy.name-twice").with("name", name.value()),
                            Phrase.of("policy.name-twice.advice"));
                }
            });
        }
    }

    /** Returns the policies without a problem, in the order of the document. */
    public List<CompliancePolicy> policies() {
        drafts.keySet().forEach(this::finish);
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
                    && fits(assignment.get(), assignments, draft.policy.orElseThrow(), "policy.assignments-overlap");
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
                sound &= fits(assignment, assignments, draft.name.orElseThrow(), "policy.assignments-missing");
                assignments.add(assignment);
            }
        }
        return sound ? Optional.of(assignments) : Optional.empty();
    }

    private boolean fits(PolicyAssignment later, List<PolicyAssignment> earlier, Located<String> at, String advice) {
        boolean fits = true;
        for (PolicyAssignment each : earlier) {
            Optional<Phrase> conflict = PolicySet.conflict(each, later);
            if (conflict.isPresent()) {
                fits = false;
                problems.refuse(at, Code.INVALID_VALUE, Problems.refused(conflict.get()), Phrase.of(advice));
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
            } catch (PhrasedException e) {
                problems.refuse(
                        name, Code.INVALID_VALUE, Problems.refused(e.reason()), Phrase.of("policy.assignment-beyond"));
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
                    Phrase.of("policy.unknown").with("name", name.value()),
                    Phrase.of("policy.known").with("names", String.join(", ", names)));
        }
        return Optional.empty();
    }

    /** Finishes a policy of the document after those it extends; one after the other, however many there are. */
    private void finish(String name) {
        Set<String> children = new LinkedHashSet<>();
        @Nullable PolicyDraft draft = drafts.get(name);
        while (draft != null && !finished.containsKey(draft.nameOrNothing())) {
            children.add(draft.nameOrNothing());
            Optional<Located<String>> parent = draft.parent;
            if (parent.isPresent() && children.contains(parent.get().value())) {
                refuseCircle(parent.get(), children);
                finished.put(draft.nameOrNothing(), Optional.empty());
                break;
            }
            draft = parent.map(Located::value).map(drafts::get).orElse(null);
        }
        List<String> parentsFirst = new ArrayList<>(children);
        Collections.reverse(parentsFirst);
        for (String each : parentsFirst) {
            if (!finished.containsKey(each)) {
                finished.put(each, policy(Objects.requireNonNull(drafts.get(each))));
            }
        }
    }

    private void refuseCircle(Located<String> parent, Set<String> children) {
        List<String> circle = new ArrayList<>(children.stream()
                .dropWhile(name -> !name.equals(parent.value()))
                .limit(MOST_NAMES)
                .toList());
        if (children.size() > MOST_NAMES) {
            circle.add("…");
        }
        circle.add(parent.value());
        problems.refuse(
                parent,
                Code.INVALID_VALUE,
                Phrase.of("policy.circle")
                        .with("name", parent.value())
                        .with("circle", Phrase.named(String.join(" ขยาย ", circle), String.join(" extends ", circle))),
                Phrase.of("policy.circle.advice").with("name", STANDARD));
    }

    /** Returns the policy of a draft, whose parent is finished; empty after a problem with one of them. */
    private Optional<CompliancePolicy> policy(PolicyDraft draft) {
        Optional<CompliancePolicy> parent = draft.parent.flatMap(this::named);
        if (!draft.isSound() || parent.isPresent() != draft.parent.isPresent()) {
            return Optional.empty();
        }
        if (parent.isPresent() && parent.get().lineage().size() >= CompliancePolicy.LONGEST_LINEAGE) {
            problems.refuse(
                    draft.parent.orElseThrow(),
                    Code.INVALID_VALUE,
                    Phrase.of("policy.chain")
                            .with("limit", CompliancePolicy.LONGEST_LINEAGE)
                            .with("name", draft.nameOrNothing())
                            .with("parent", draft.parent.orElseThrow().value()),
                    Phrase.of("policy.chain.advice"));
            return Optional.empty();
        }
        try {
            return Optional.of(draft.toPolicy(parent));
        } catch (PhrasedException e) {
            problems.refuse(
                    draft.name.orElseThrow(),
                    Code.INVALID_VALUE,
                    Problems.refused(e.reason()),
                    Phrase.of("policy.two-lists"));
            return Optional.empty();
        }
    }
}
