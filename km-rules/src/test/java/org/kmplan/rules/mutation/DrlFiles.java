package org.kmplan.rules.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kmplan.rules.fact.Check;

/** The rules of the built-in DRL files. */
final class DrlFiles {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "kmplan", "rules");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (\\S+)$");
    private static final Pattern RULE = Pattern.compile(
            "(?ms)^rule \"([^\"]*)\"\nwhen\n\\s*\\$check : (\\w+)\\((.*?)\\)\\s*^then\n\\s*findings\\.(\\w+)\\(");

    private DrlFiles() {}

    /** Returns all rules, in the order of the files, each for every id that it serves. */
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

    /** Returns the rules of one file, each for every id that it serves. */
    static List<DrlRule> rules(String drl) {
        return written(drl).stream().flatMap(DrlFiles::served).toList();
    }

    private static Stream<DrlRule> served(DrlRule rule) {
        return FactRules.types(rule.fact().getSimpleName()).stream()
                .flatMap(type -> FactRules.ids(type, rule.reason()).stream()
                        .map(id -> new DrlRule(id + " " + rule.reason(), type, rule.conditions(), rule.call())));
    }

    /** Returns the rules of one file as they are written there, named after types. */
    static List<DrlRule> written(String drl) {
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
        if (fact == null || !DrlRule.isCall(match.group(4))) {
            throw new IllegalStateException("DRL rule '" + match.group(1) + "': is not understood");
        }
        return new DrlRule(
                match.group(1),
                fact.asSubclass(Check.class),
                ConditionParser.parse(match.group(3), types),
                match.group(4));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("DRL: import of unknown " + name, e);
        }
    }
}
