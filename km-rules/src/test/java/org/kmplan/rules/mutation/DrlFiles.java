package org.kmplan.rules.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.report.Outcome;

/** The rules of the built-in DRL files. */
final class DrlFiles {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "kmplan", "rules");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (\\S+)$");
    private static final Pattern RULE = Pattern.compile(
            "(?ms)^rule \"([^\"]*)\"\nwhen\n\\s*\\$check : (\\w+)\\((.*?)\\)\\s*^then\n\\s*findings\\.(\\w+)\\(");
    private static final Map<String, Optional<Outcome>> REPORTS = Map.of(
            "failed", Optional.of(Outcome.FAILED),
            "notDeterminable", Optional.of(Outcome.NOT_DETERMINABLE),
            "notApplicable", Optional.of(Outcome.NOT_APPLICABLE),
            "notYetDue", Optional.of(Outcome.NOT_YET_DUE),
            "observed", Optional.empty());

    private DrlFiles() {}

    /** Returns all rules, in the order of the files. */
    static List<DrlRule> rules() {
        List<DrlRule> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                rules.addAll(rules(Files.readString(file).replace("\r\n", "\n")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    /** Returns the rules of one file. */
    static List<DrlRule> rules(String drl) {
        Map<String, Class<?>> types = new HashMap<>();
        IMPORT.matcher(drl).results().forEach(match -> {
            Class<?> type = type(match.group(1));
            types.put(type.getSimpleName(), type);
        });
        List<DrlRule> rules =
                RULE.matcher(drl).results().map(match -> rule(match, types)).toList();
        long stated = drl.lines().filter(line -> line.startsWith("rule ")).count();
        if (rules.size() != stated) {
            throw new IllegalStateException("DRL: understood " + rules.size() + " of " + stated + " rules:\n" + drl);
        }
        return rules;
    }

    private static DrlRule rule(MatchResult match, Map<String, Class<?>> types) {
        Class<?> fact = types.get(match.group(2));
        Optional<Outcome> outcome = REPORTS.get(match.group(4));
        if (fact == null || outcome == null) {
            throw new IllegalStateException("DRL rule '" + match.group(1) + "': is not understood");
        }
        return new DrlRule(
                match.group(1), fact.asSubclass(Check.class), ConditionParser.parse(match.group(3), types), outcome);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("DRL: import of unknown " + name, e);
        }
    }
}
