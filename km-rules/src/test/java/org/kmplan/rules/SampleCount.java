package org.kmplan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.lifecycle.AfterContainerHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.guide.GuideFigures;

/**
 * Counts the samples on which properties of the catalogue are tried. A long run, {@code -Dkmplan.properties=N}, with
 * {@code -Dkm.update=true} writes the figures in CONTRIBUTING.md anew.
 */
final class SampleCount implements AroundPropertyHook, AroundTryHook, AfterContainerHook {
    static final String HEAD = """
            | properties | number | plans with records | failed |
            |---|--:|--:|--:|
            """;

    private static final Map<String, Count> COUNTS = new TreeMap<>();

    private record Count(int properties, long samples, int failed) {
        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(properties + other.properties, samples + other.samples, failed + other.failed);
        }

        String row(String name) {
            return String.format(Locale.ROOT, "| %s | %,d | %,d | %,d |\n", name, properties, samples, failed);
        }
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        boolean failed = result.status() != PropertyExecutionResult.Status.SUCCESSFUL;
        add(context.containerClass(), new Count(1, 0, failed ? 1 : 0));
        return result;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        int samples = parameters.stream()
                .mapToInt(each -> each instanceof Collection<?> many ? many.size() : each instanceof Situation ? 1 : 0)
                .sum();
        add(context.containerClass(), new Count(0, samples, 0));
        return aTry.execute(parameters);
    }

    @Override
    public void afterContainer(ContainerLifecycleContext context) {
        if (Samples.FACTOR > 1 && GuideFigures.areUpdated()) {
            try {
                GuideFigures.named("properties").write(figures());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static synchronized void add(Class<?> properties, Count count) {
        COUNTS.merge(properties.getSimpleName(), count, Count::plus);
    }

    private static synchronized String figures() {
        StringBuilder figures = new StringBuilder(HEAD);
        COUNTS.forEach((name, count) -> figures.append(count.row("`" + name + "`")));
        return figures.append(
                        COUNTS.values().stream().reduce(Count.NONE, Count::plus).row("all"))
                .toString();
    }
}
