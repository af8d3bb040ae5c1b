package org.kmplan.rules.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kmplan.rules.EngineProbe;
import org.kmplan.rules.fact.Check;

/** Ids of the catalogue whose demands the DRL rules of a type of facts state, and the reasons that each can have. */
public final class FactRules {
    private static final List<Path> FACTS = List.of(
            Path.of("src", "main", "java", "org", "kmplan", "rules", "fact"),
            Path.of("src", "main", "java", "org", "kmplan", "rules", "internal", "fact"));
    private static final Pattern ID = Pattern.compile("String rule\\(\\) \\{\\s+return \"([A-Z]{3}-\\d\\d)\";");

    private static final List<String> STATED = List.of(
            "KMP-03", "KMP-04", "KMP-05", "KMP-06", "KMP-07", "KMP-08", "PRT-01", "LRN-01", "CMP-06", "CMP-07",
            "CMP-08", "DSM-01", "REC-02");

    /** Ids of facts that serve several. */
    private static final Map<String, List<String>> SHARED = Map.of(
            "StatedTarget", STATED,
            "StatedTargets", STATED,
            "RowCells", List.of("PLN-05", "PLN-07"),
            "RequiredStep", List.of("KMP-01", "CMP-01"),
            "CountedRecords", List.of("KMP-03", "KMP-04", "KMP-05", "KMP-07", "DSM-01", "LRN-02"),
            "DatedRecords", List.of("CMP-02", "CMP-03", "CMP-07", "CMP-08"),
            "Participation", List.of("PRT-01", "LRN-01"));

    /** Reasons that only some of the ids can have, as {@code invariants.txt} says. */
    private static final Map<String, List<String>> SOME = Map.ofEntries(
            Map.entry("CountedRecords undecided", List.of("KMP-03", "KMP-05", "KMP-07", "DSM-01", "LRN-02")),
            Map.entry("CountedRecords undated", List.of("KMP-05", "DSM-01")),
            Map.entry("CountedRecords no-unit", List.of("LRN-02")),
            Map.entry("DatedRecords undated", List.of("CMP-02", "CMP-03", "CMP-08")),
            Map.entry("DatedRecords undecided", List.of("CMP-07")),
            Map.entry("DatedRecords year-unknown", List.of("CMP-07")),
            Map.entry("DatedRecords earlier-order", List.of("CMP-02")),
            Map.entry("DatedRecords ended-order", List.of("CMP-02")),
            Map.entry("DatedRecords last-late", List.of("CMP-07")),
            Map.entry("DatedRecords not-counted", List.of("CMP-07")),
            Map.entry("Participation attended-missing", List.of("PRT-01")),
            Map.entry("Participation learned-missing", List.of("LRN-01")));

    private FactRules() {}

    /** Returns the ids for which a type of facts can have a reason. */
    public static List<String> ids(Class<? extends Check> fact, String reason) {
        String name = fact.getSimpleName();
        List<String> some = SOME.get(name + " " + reason);
        if (some != null) {
            return some;
        }
        List<String> shared = SHARED.get(name);
        if (shared != null) {
            return shared;
        }
        Matcher id = ID.matcher(source(name));
        if (!id.find()) {
            throw new IllegalStateException("Fact " + name + ": names no rule; say in FactRules which it serves");
        }
        return List.of(id.group(1));
    }

    /** Returns the types of facts that a DRL rule about a type looks at: that one, or those that are of its kind. */
    public static List<Class<? extends Check>> types(String name) {
        Class<? extends Check> type = EngineProbe.factType(name);
        if (type.isRecord()) {
            return List.of(type);
        }
        Set<String> names = new TreeSet<>();
        for (Path folder : FACTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".java") && !file.startsWith("Arguments") && !file.contains("-"))
                        .forEach(file -> names.add(file.replace(".java", "")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names.stream()
                .filter(EngineProbe::isFact)
                .<Class<? extends Check>>map(EngineProbe::factType)
                .filter(of -> of.isRecord() && type.isAssignableFrom(of))
                .toList();
    }

    private static String source(String name) {
        for (Path folder : FACTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> found = files.filter(
                                file -> file.getFileName().toString().equals(name + ".java"))
                        .toList();
                if (!found.isEmpty()) {
                    return Files.readString(found.get(0));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("Fact " + name + ": has no source");
    }
}
