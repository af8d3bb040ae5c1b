package org.kmplan.rules.report;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values that decided a result, by the name that messages give them: a map that cannot be changed.
 *
 * <p>Most results of an evaluation are counted, not read. So the facts are kept and their values are put into words when they
 * are first looked at; this is safe from any thread.
 */
public final class DecidingValues extends AbstractMap<String, Argument> {
    /** No values. */
    public static final DecidingValues NONE = new DecidingValues(Map::of);

    private final Supplier<Map<String, Argument>> source;
    // Several threads may make it at once: they make equal maps, which are safe to share without a lock.
    private @Nullable Map<String, Argument> made;

    private DecidingValues(Supplier<Map<String, Argument>> source) {
        this.source = source;
    }

    /** Returns values that are made when they are first looked at; the source must give equal values each time. */
    public static DecidingValues of(Supplier<Map<String, Argument>> source) {
        return new DecidingValues(source);
    }

    /** Returns what the rule demands, where it is a value. */
    public Optional<Argument> expected() {
        return Optional.ofNullable(known().get("expected"));
    }

    /** Returns what was found, where it is a value. */
    public Optional<Argument> actual() {
        return Optional.ofNullable(known().get("actual"));
    }

    @Override
    public @Nullable Argument get(@Nullable Object name) {
        return known().get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return known().containsKey(name);
    }

    @Override
    public Set<Entry<String, Argument>> entrySet() {
        return known().entrySet();
    }

    private Map<String, Argument> known() {
        @Nullable Map<String, Argument> values = made;
        if (values == null) {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(source.get()));
            made = values;
        }
        return values;
    }
}
