package org.kmplan.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.derive.Judge;
import org.kmplan.rules.internal.own.OwnRuleBase;
import org.kmplan.rules.report.Outcome;

/** One use of a rule base by one thread: facts are given to the rules, some before others that build on what is said of them. */
final class RuleSession implements Judge, AutoCloseable {
    /** Times that one own rule may fire for one plan. */
    static final int MOST_FIRINGS = 100_000;

    /** Configuration for sessions that one thread uses once, in which no rule changes a fact. */
    private static final KieSessionConfiguration BUILT_IN_RULES = session(DirectFiringOption.YES);

    /** Configuration for rules that do not keep to the style of ours. */
    private static final KieSessionConfiguration ANY_RULES = session(DirectFiringOption.NO);

    private final FindingCollector reports;
    private final KieSession session;
    private final Set<Check> given = Collections.newSetFromMap(new IdentityHashMap<>());
    private final OwnRuleBase ownRules;

    /** Opens a session of a rule base; the caller closes it. */
    RuleSession(KieBase rules, OwnRuleBase ownRules) {
        this.ownRules = ownRules;
        this.reports = new FindingCollector(ownRules);
        this.session = rules.newKieSession(ownRules.isEmpty() ? BUILT_IN_RULES : ANY_RULES, null);
        session.setGlobal("findings", reports);
    }

    /** Returns facts that are derived with what the built-in rules say of some of them. */
    static List<Check> derive(KieBase builtIn, Function<Judge, List<Check>> derivation) {
        try (RuleSession session = new RuleSession(builtIn, OwnRuleBase.NONE)) {
            return derivation.apply(session);
        }
    }

    // ThreadSafeOption stays as it is: without it the rule base itself keeps values of one session for the next.
    private static KieSessionConfiguration session(DirectFiringOption firing) {
        KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        configuration.setOption(firing);
        configuration.setOption(KeepReferenceOption.NO);
        return configuration;
    }

    @Override
    public void prepare(Iterable<? extends Check> checks) {
        boolean any = false;
        for (Check check : checks) {
            any |= give(check);
        }
        if (any) {
            fire();
        }
    }

    /** Inserts a fact, unless it was inserted before; tells whether it was inserted. */
    private boolean give(Check check) {
        boolean unknown = given.add(check);
        if (unknown) {
            session.insert(check);
        }
        return unknown;
    }

    /** A fact that was judged before others is not inserted a second time with them. */
    @Override
    public Judgement judge(Check check) {
        if (give(check)) {
            fire();
        }
        List<FindingCollector.Report> about = reports.about(check);
        if (about.isEmpty()) {
            return new Judgement(Outcome.PASSED, Set.of(), reports.isPending(check));
        }
        Outcome outcome = FindingCollector.outcome(about);
        TreeSet<String> reasons = new TreeSet<>();
        for (FindingCollector.Report report : about) {
            if (report.outcome() == outcome) {
                reasons.add(report.reason());
            }
        }
        return new Judgement(outcome, reasons, reports.isPending(check));
    }

    /** Gives facts to the rules and returns what these report of all facts given so far. */
    FindingCollector judgeAll(Collection<?> facts) {
        for (Object fact : facts) {
            if (!given.contains(fact)) {
                session.insert(fact);
            }
        }
        fire();
        return reports;
    }

    private void fire() {
        if (ownRules.isEmpty()) {
            session.fireAllRules();
        } else {
            session.fireAllRules(new FiringLimit(ownRules, MOST_FIRINGS));
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
