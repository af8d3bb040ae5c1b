package org.kmplan.rules.internal.own;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiler of own rules into the executable model, as the build compiles the built-in ones.
 *
 * <p>The compiled classes are loaded by a loader of their own, so nothing has to be disposed of: they go when the evaluator
 * goes.
 */
public final class OwnRuleCompiler {
    private static final String PROJECT_TYPE = "org.drools.model.codegen.ExecutableModelProject";
    private static final String FOLDER = "src/main/resources/";
    private static final String NO_PACKAGE = "org/kmplan/own";
    /** Stands for the slash in names of DRL files, all of which are put into the folder of their package. */
    private static final char SLASH = '~';

    private static final Pattern PACKAGE = Pattern.compile("^[ \\t]*package[ \\t]+([\\w.]+)", Pattern.MULTILINE);
    private static final String MODEL_LIST = "drools-model";
    private static final String CLASS = ".class";
    private static final int MOST_FAULTS = 100;

    private OwnRuleCompiler() {}

    /**
     * Returns the models of the DRL files.
     *
     * @throws IllegalStateException if the rules compiler is not on the class path; the message names what to add
     * @throws IllegalArgumentException if the DRL has faults; the message has file, line and reason of each
     */
    public static List<Model> compile(OwnRuleSource rules) {
        try {
            Build build = build(rules);
            if (!build.faults().isEmpty()) {
                throw new IllegalArgumentException(joined(placed(rules, build.faults())));
            }
            return load((InternalKieModule) build.builder().getKieModule());
        } catch (NoClassDefFoundError | ClassNotFoundException e) {
            throw noCompiler(rules, e);
        }
    }

    /**
     * Returns what is wrong with the DRL files, with file, line and reason of each; nothing if they can be compiled.
     *
     * @throws IllegalStateException if the rules compiler is not on the class path; the message names what to add
     */
    public static List<String> faults(OwnRuleSource rules) {
        try {
            return placed(rules, build(rules).faults());
        } catch (NoClassDefFoundError | ClassNotFoundException e) {
            throw noCompiler(rules, e);
        }
    }

    private static IllegalStateException noCompiler(OwnRuleSource rules, Throwable missing) {
        return new IllegalStateException(
                "Own rules " + rules.name() + ": the rules compiler is not on the class path (" + missing.getMessage()
                        + ")"
                        + "\nHint: add the dependency org.drools:drools-engine in the version of the other Drools jars",
                missing);
    }

    /** Returns faults with their places in the DRL files. */
    private static List<String> placed(OwnRuleSource rules, List<DrlFault> faults) throws ClassNotFoundException {
        Map<String, String> drl = rules.drl();
        if (faults.stream().allMatch(fault -> fault.isPlaced(drl))) {
            return faults.stream().map(fault -> fault.in(drl)).distinct().toList();
        }
        // The compiler gave up, or speaks of generated code: which rule it means shows when each is compiled alone.
        Set<String> ofRules = new LinkedHashSet<>();
        for (Map.Entry<String, String> file : new TreeMap<>(drl).entrySet()) {
            for (DrlText.RuleName rule : DrlText.ruleNames(file.getValue())) {
                Map<String, String> alone = Map.of(file.getKey(), DrlText.withOnly(rule, file.getValue()));
                for (DrlFault fault : build(new OwnRuleSource(rules.name(), rules.rules(), alone))
                        .faults()) {
                    ofRules.add(
                            fault.isPlaced(alone)
                                    ? fault.in(alone)
                                    : file.getKey() + ":" + fault.lineBelow(rule, alone.get(file.getKey()))
                                            + ": in the rule '" + rule.name() + "': " + fault.reason());
                }
                if (ofRules.size() > MOST_FAULTS) {
                    return List.copyOf(ofRules);
                }
            }
        }
        return ofRules.isEmpty()
                ? faults.stream().map(fault -> fault.in(drl)).distinct().toList()
                : List.copyOf(ofRules);
    }

    /**
     * What the compiler made of DRL files.
     *
     * @param builder builder that holds the classes
     * @param faults what is wrong
     */
    private record Build(KieBuilder builder, List<DrlFault> faults) {}

    private static Build build(OwnRuleSource rules) throws ClassNotFoundException {
        Class<? extends KieBuilder.ProjectType> type =
                Class.forName(PROJECT_TYPE).asSubclass(KieBuilder.ProjectType.class);
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.kmplan.own", "rules", "1"));
        new TreeMap<>(rules.drl())
                .forEach((name, text) -> files.write(FOLDER + folder(text) + '/' + name.replace('/', SLASH), text));
        KieBuilder builder = services.newKieBuilder(files, OwnRuleCompiler.class.getClassLoader());
        try {
            builder.buildAll(type);
        } catch (RuntimeException e) {
            // The compiler throws, too, for what it does not expect, such as a number that is compared with a text.
            return new Build(builder, List.of(new DrlFault("", -1, "cannot be compiled: " + e.getMessage())));
        }
        return new Build(
                builder,
                builder.getResults().getMessages(Message.Level.ERROR).stream()
                        .limit(MOST_FAULTS + 1L)
                        .filter(message -> !message.getText().startsWith("Java source of "))
                        .map(message -> new DrlFault(message.getPath(), message.getLine(), message.getText()))
                        .toList());
    }

    /** Returns the folder of a DRL file's package: the compiler logs a warning for files elsewhere. */
    private static String folder(String drl) {
        Matcher named = PACKAGE.matcher(drl);
        return named.find() ? named.group(1).replace('.', '/') : NO_PACKAGE;
    }

    /** Returns one message of faults; it names the first hundred. */
    static String joined(List<String> faults) {
        return String.join("\n", faults.subList(0, Math.min(faults.size(), MOST_FAULTS)))
                + (faults.size() > MOST_FAULTS ? "\n… and more" : "");
    }

    private static List<Model> load(InternalKieModule module) throws ClassNotFoundException {
        Map<String, byte[]> classes = new HashMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS)) {
                String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
            } else if (file.endsWith(MODEL_LIST)) {
                new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.contains(":"))
                        .forEach(models::add);
            }
        }
        ClassLoader loader = new ClassLoader(OwnRuleCompiler.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        List<Model> instances = new ArrayList<>();
        for (String model : models) {
            try {
                instances.add(loader.loadClass(model)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (InstantiationException
                    | IllegalAccessException
                    | NoSuchMethodException
                    | InvocationTargetException e) {
                throw new IllegalStateException("Own rules: cannot load " + model, e);
            }
        }
        return instances;
    }

    /**
     * Fault that the compiler reports.
     *
     * @param path file, as the compiler names it
     * @param line line from 1; less if the compiler does not know it
     * @param text what is wrong
     */
    private record DrlFault(String path, int line, String text) {
        private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"");
        private static final Pattern SYMBOL = Pattern.compile("symbol: +(?:variable|method|class) ([^\\s(]+)");
        private static final Pattern BLANKS = Pattern.compile("\\s+");
        private static final Pattern SEPARATORS = Pattern.compile("[,&|]+");
        private static final Pattern NOT_UNDERSTOOD =
                Pattern.compile("(?:Unable to Analyse Expression|Unable to parse left part of expression:) (.*?):?");

        /** Returns file, line and reason; a line that the compiler does not know is looked up by what it quotes. */
        String in(Map<String, String> drl) {
            int found = found(drl);
            return file() + (found > 0 ? ":" + found : "") + ": " + reason();
        }

        /** Tells whether the fault can be shown in a DRL file; it may be one in code that is generated from it. */
        boolean isPlaced(Map<String, String> drl) {
            return drl.containsKey(file()) && found(drl) > 0;
        }

        private String file() {
            return path == null ? "" : path.substring(path.lastIndexOf('/') + 1).replace(SLASH, '/');
        }

        private int found(Map<String, String> drl) {
            return line > 0 ? line : lineOf(drl.getOrDefault(file(), ""));
        }

        /** Returns the line of a rule that holds what the fault quotes or names; the first if none does. */
        int lineBelow(DrlText.RuleName rule, @Nullable String drl) {
            Matcher quoted = QUOTED.matcher(text);
            String wanted = quoted.find() ? quoted.group() : symbol();
            List<String> lines = drl == null ? List.of() : drl.lines().toList();
            for (int i = rule.line(); i <= lines.size() && !wanted.isEmpty(); i++) {
                if (lines.get(i - 1).contains(wanted)) {
                    return i;
                }
            }
            return rule.line();
        }

        /** Returns the name that Java code does not know. */
        private String symbol() {
            Matcher symbol = SYMBOL.matcher(text);
            return symbol.find() ? symbol.group(1) : "";
        }

        private String reason() {
            String first = text.strip().lines().findFirst().orElse(text);
            if (!symbol().isEmpty()) {
                return "there is no '" + symbol() + "'"
                        + (symbol().equals("findings")
                                ? "\nHint: declare it before the rules: global org.kmplan.rules.FindingCollector findings"
                                : "");
            }
            Matcher unknown = NOT_UNDERSTOOD.matcher(first);
            return unknown.matches()
                    ? "cannot understand '" + unknown.group(1) + "'"
                            + "\nHint: the fact may have no such property; the record of its name in org.kmplan.rules.fact lists them"
                    : first;
        }

        private int lineOf(String drlText) {
            List<String> lines = drlText.lines().toList();
            String wanted = squeezed(text);
            int best = -1;
            for (int i = 0; i < lines.size(); i++) {
                for (String condition : conditions(lines.get(i))) {
                    if (condition.length() > 3 && wanted.contains(condition)) {
                        best = best < 0 ? i + 1 : best;
                    }
                }
            }
            return best;
        }

        private static List<String> conditions(String line) {
            List<String> parts = new ArrayList<>();
            for (String part : SEPARATORS.split(insideBrackets(line), -1)) {
                parts.add(squeezed(part));
            }
            return parts;
        }

        private static String insideBrackets(String line) {
            String bare = line.stripTrailing();
            return bare.substring(line.indexOf('(') + 1, bare.endsWith(")") ? bare.length() - 1 : bare.length());
        }

        private static String squeezed(String text) {
            return BLANKS.matcher(text).replaceAll("");
        }
    }
}
