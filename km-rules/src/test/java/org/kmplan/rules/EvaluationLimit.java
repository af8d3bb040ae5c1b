package org.kmplan.rules;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.DecidingValues;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.RuleTexts;

/**
 * The least that an evaluation can cost: the same facts, copied by their constructors instead of derived, the same outcomes,
 * looked up instead of decided, and of these the same findings, their order and the same report. It serves one input.
 */
public final class EvaluationLimit {
    private final EvaluationInput input;
    private final PreparedPolicy policy;
    private final ComplianceReport report;
    private final Map<Class<?>, MethodHandle> copies = new HashMap<>();
    private final List<Check> facts = new ArrayList<>();
    private final List<MethodHandle> constructors = new ArrayList<>();
    private final IdentityHashMap<Check, Finding> told = new IdentityHashMap<>();
    private final List<Finding> others = new ArrayList<>();

    private EvaluationLimit(EvaluationInput input) {
        this.input = input;
        this.policy = ComplianceEvaluator.standard().policy(input.plan());
        this.report = ComplianceEvaluator.standard().evaluate(input);
        Map<ReportKey, Deque<Finding>> results = new HashMap<>();
        report.results()
                .forEach(result -> results.computeIfAbsent(ReportKey.of(result), key -> new ArrayDeque<>())
                        .add(result));
        for (Check fact : ComplianceEvaluator.facts(input, policy)) {
            ReportKey key = new ReportKey(
                    policy.rule(fact.rule()).entry().id(),
                    fact.aspect(),
                    fact.at().subject());
            Optional<Finding> result = Optional.ofNullable(results.get(key)).map(Deque::poll);
            if (result.isPresent()) {
                facts.add(fact);
                constructors.add(copies.computeIfAbsent(fact.getClass(), EvaluationLimit::copy));
                told.put(fact, result.get());
            }
        }
        results.values().forEach(others::addAll);
    }

    /**
     * Returns the limit of judging an input by the standard policy.
     *
     * @throws IllegalStateException if it does not give the report that the library gives
     */
    public static EvaluationLimit of(EvaluationInput input) {
        EvaluationLimit limit = new EvaluationLimit(input);
        ComplianceReport least = limit.report();
        boolean same = least.equals(limit.report);
        for (int i = 0; same && i < least.results().size(); i++) {
            same = least.results()
                    .get(i)
                    .values()
                    .equals(limit.report.results().get(i).values());
        }
        if (!same) {
            throw new IllegalStateException("Plan '" + input.plan().id() + "': the limit is not the library's report");
        }
        return limit;
    }

    /** Returns the report, by as little work as there can be. */
    public ComplianceReport report() {
        OrderedResults results = new OrderedResults(policy.rules().size());
        for (int i = 0; i < facts.size(); i++) {
            Check fact = facts.get(i);
            results.add(policy.rule(fact.rule()).rank(), finding(told.get(fact), copy(i)));
        }
        for (Finding other : others) {
            results.add(policy.rule(other.rule().value()).rank(), other);
        }
        return ComplianceReport.builder()
                .plan(PlanIdentity.of(input.plan()))
                .policy(report.policy())
                .policyChoice(report.policyChoice())
                .asOf(report.asOf())
                .addAllResults(results.all())
                .addAllNotices(report.notices())
                .build();
    }

    /** Returns the number of facts that the library derives. */
    public int derived() {
        return ComplianceEvaluator.facts(input, policy).size();
    }

    /** Copies the facts and returns their number. */
    public int copied() {
        List<Check> copied = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            copied.add(copy(i));
        }
        return copied.size();
    }

    private Check copy(int index) {
        try {
            return (Check) constructors.get(index).invokeExact(facts.get(index));
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot copy " + facts.get(index), e);
        }
    }

    private static Finding finding(Finding told, Check fact) {
        DecidingValues values = DecidingValues.of(fact::values);
        Place at = fact.at();
        Finding finding = Finding.of(
                told.rule(),
                fact.aspect(),
                at.subject(),
                told.outcome(),
                told.severity(),
                at.source(),
                messages(told.reasons(), values),
                values,
                messages(told.observations(), values),
                RuleTexts.NONE);
        return told.causedBy().isEmpty() ? finding : finding.withCausedBy(told.causedBy());
    }

    private static List<Message> messages(List<Message> told, DecidingValues values) {
        if (told.isEmpty()) {
            return List.of();
        }
        if (told.size() == 1) {
            return List.of(new Message(told.get(0).key(), values));
        }
        List<Message> messages = new ArrayList<>(told.size());
        told.forEach(each -> messages.add(new Message(each.key(), values)));
        return messages;
    }

    /** Returns what copies facts of a type: its constructor, given what each component holds. */
    private static MethodHandle copy(Class<?> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            MethodHandle[] values = new MethodHandle[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = lookup.unreflect(components[i].getAccessor());
            }
            MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types));
            return MethodHandles.permuteArguments(
                            MethodHandles.filterArguments(constructor, 0, values),
                            MethodType.methodType(type, type),
                            new int[components.length])
                    .asType(MethodType.methodType(Check.class, Check.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record with a public constructor", e);
        }
    }
}
