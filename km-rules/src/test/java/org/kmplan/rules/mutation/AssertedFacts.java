package org.kmplan.rules.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.kmplan.rules.EngineProbe;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.test.Expectation;
import org.kmplan.rules.test.RuleVerifier;

/**
 * The facts of all evaluations on which the rule tests assert, and what they assert of which fact. To collect them, the tests
 * of package {@code org.kmplan.rules} that use {@link RuleVerifier} are run once more inside this run. Those of the
 * {@link Decisions decision tables} come on top.
 */
final class AssertedFacts {
    private static final Path CLASSES = Path.of("target", "test-classes", "org", "kmplan", "rules");
    private static final String VERIFIER = "org/kmplan/rules/test/RuleVerifier";

    private final Map<Class<?>, Map<Check, AssertedFact>> facts = new HashMap<>();
    private final IdentityHashMap<EvaluationInput, List<Check>> derived = new IdentityHashMap<>();
    private final List<Expectation> expectations = new ArrayList<>();

    private AssertedFacts() {}

    /** Holder that runs the tests when they are first asked for. */
    private static final class Collected {
        static final AssertedFacts FACTS = collect();
    }

    /** Returns what the rule tests assert; they run once in a JVM. */
    static AssertedFacts ofTheRuleTests() {
        return Collected.FACTS;
    }

    /** Returns the distinct facts of a type. */
    List<AssertedFact> of(Class<?> type) {
        return List.copyOf(facts.getOrDefault(type, Map.of()).values());
    }

    /** Returns all distinct facts. */
    List<AssertedFact> all() {
        return facts.values().stream().flatMap(of -> of.values().stream()).toList();
    }

    /** Returns every expectation that held, facts or not. */
    List<Expectation> expectations() {
        return expectations;
    }

    private static AssertedFacts collect() {
        AssertedFacts facts = new AssertedFacts();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .selectors(verifying().stream()
                        .map(name -> selectClass("org.kmplan.rules." + name))
                        .toList())
                .build();
        RuleVerifier.whileListening(facts::add, () -> LauncherFactory.create().execute(request, summary));
        Decisions.read().forEach(decision -> facts.known(decision.fact()).add(decision.verdict()));
        if (summary.getSummary().getTotalFailureCount() > 0) {
            TestExecutionSummary.Failure failure =
                    summary.getSummary().getFailures().get(0);
            throw new IllegalStateException(
                    "Rule tests: they must pass before they can be measured; " + failure.getTestIdentifier(),
                    failure.getException());
        }
        return facts;
    }

    /** Returns the simple names of the test classes that refer to the verifier. */
    private static List<String> verifying() {
        try (Stream<Path> files = Files.list(CLASSES)) {
            return files.filter(file -> file.getFileName().toString().matches("\\w+Test\\.class"))
                    .filter(file -> text(file).contains(VERIFIER))
                    .map(file -> file.getFileName().toString().replace(".class", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AssertedFact known(Check fact) {
        return facts.computeIfAbsent(fact.getClass(), type -> new HashMap<>()).computeIfAbsent(fact, AssertedFact::new);
    }

    private void add(Expectation expectation) {
        expectations.add(expectation);
        List<Check> looked =
                derived.computeIfAbsent(expectation.input(), input -> EngineProbe.facts(input, expectation.policy()));
        for (Check fact : looked) {
            AssertedFact asserted = known(fact);
            if (fact.rule().equals(expectation.result().rule().value())
                    && fact.aspect() == expectation.result().aspect()
                    && fact.at().subject().equals(expectation.result().subject())) {
                asserted.add(expectation);
            }
        }
    }
}
