package org.kmplan.rules.internal.own;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
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
    private static final String FOLDER = "src/main/resources/org/kmplan/own/";
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
            return load(build(rules));
        } catch (NoClassDefFoundError | ClassNotFoundException e) {
            throw new IllegalStateException(
                    "Own rules " + rules.name() + ": the rules compiler is not on the class path (" + e.getMessage()
                            + ")"
                            + "\nHint: add the dependency org.drools:drools-engine in the version of the other Drools jars",
                    e);
        }
    }

    private static InternalKieModule build(OwnRuleSource rules) throws ClassNotFoundException {
        Class<? extends KieBuilder.ProjectType> type =
                Class.forName(PROJECT_TYPE).asSubclass(KieBuilder.ProjectType.class);
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.kmplan.own", "rules", "1"));
        new TreeMap<>(rules.drl()).forEach((name, text) -> files.write(FOLDER + name, text));
        KieBuilder builder = services.newKieBuilder(files, OwnRuleCompiler.class.getClassLoader());
        builder.buildAll(type);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            List<String> faults = new ArrayList<>();
            for (Message message : errors.subList(0, Math.min(errors.size(), MOST_FAULTS + 1))) {
                faults.add(new DrlFault(message.getPath(), message.getLine(), message.getText()).in(rules.drl()));
            }
            throw new IllegalArgumentException(joined(faults.stream().distinct().toList()));
        }
        return (InternalKieModule) builder.getKieModule();
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
        private static final Pattern BLANKS = Pattern.compile("\\s+");
        private static final Pattern SEPARATORS = Pattern.compile("[,&|]+");
        private static final Pattern NOT_UNDERSTOOD =
                Pattern.compile("(?:Unable to Analyse Expression|Unable to parse left part of expression:) (.*?):?");

        /** Returns file, line and reason; a line that the compiler does not know is looked up by what it quotes. */
        String in(Map<String, String> drl) {
            String file = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
            int found = line > 0 ? line : lineOf(drl.getOrDefault(file, ""));
            return file + (found > 0 ? ":" + found : "") + ": " + reason();
        }

        private String reason() {
            String first = text.strip().lines().findFirst().orElse(text);
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
