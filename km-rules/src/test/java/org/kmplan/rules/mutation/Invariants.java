package org.kmplan.rules.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds of all facts of a type by the way they are derived, such as that no more entries count than are recorded. */
final class Invariants {
    /** Checked-in list: lines that begin with {@code #} are reasons, the others {@code Type: condition}. */
    static final Path FILE =
            Path.of("src", "test", "resources", "org", "kmplan", "rules", "mutation", "invariants.txt");

    private final Map<String, List<Expr>> conditions = new HashMap<>();

    private Invariants() {}

    static Invariants read() {
        Invariants invariants = new Invariants();
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int colon = line.indexOf(':');
                    String fact = line.substring(0, colon);
                    invariants
                            .conditions
                            .computeIfAbsent(fact, type -> new ArrayList<>())
                            .addAll(ConditionParser.parse(line.substring(colon + 1), enums(fact)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return invariants;
    }

    /** Returns the enums whose constants the attributes of a fact have. */
    private static Map<String, Class<?>> enums(String fact) {
        Map<String, Class<?>> enums = new HashMap<>();
        for (RecordComponent component : Decisions.type(fact).getRecordComponents()) {
            if (component.getType().isEnum()) {
                enums.put(component.getType().getSimpleName(), component.getType());
            }
        }
        return enums;
    }

    /** Returns what holds of all facts of a type. */
    List<Expr> of(Class<?> fact) {
        return conditions.getOrDefault(fact.getSimpleName(), List.of());
    }

    /** Returns the names of the types of which something is said. */
    List<String> types() {
        return List.copyOf(conditions.keySet());
    }
}
