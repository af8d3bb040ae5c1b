package org.kmplan.rules;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kmplan.rules.internal.own.OwnRuleSource;

/**
 * The built-in rules, compiled from DRL when the library was built.
 *
 * <p>The build lists the generated model classes in {@value #MODEL_LIST}; loading instantiates them. Nothing is parsed
 * or compiled at run time.
 */
final class RuleBase {
    private static final String MODEL_LIST = "META-INF/kie/org.kmplan/km-rules/drools-model";
    private static final int DIGEST_LENGTH = 12;
    private static final String VERSION_LINE = "Drools-Model-Version:";

    private RuleBase() {}

    /** Builds the rule base anew; callers keep and share it, since it is thread-safe and costly to build. */
    static KieBase load() {
        return load(List.of());
    }

    /** Builds a rule base of the built-in rules and others. */
    static KieBase load(List<Model> others) {
        List<Model> models = new ArrayList<>(others);
        modelClasses().stream().map(RuleBase::instantiate).forEach(models::add);
        return KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
    }

    /**
     * Returns what tells these rules from others: the same for the same DRL, whenever and wherever it was compiled. The build
     * names each model class after the text of its rules.
     */
    static String digest(List<OwnRuleSource> others) {
        Hasher hasher = Hashing.sha256().newHasher();
        modelClasses().forEach(name -> hasher.putString(name + "\n", StandardCharsets.UTF_8));
        for (OwnRuleSource source : others) {
            source.drl().forEach((name, text) -> hasher.putString(name + "\n" + text + "\n", StandardCharsets.UTF_8));
        }
        return hasher.hash().toString().substring(0, DIGEST_LENGTH);
    }

    private static List<String> modelClasses() {
        try (InputStream list = RuleBase.class.getClassLoader().getResourceAsStream(MODEL_LIST)) {
            if (list == null) {
                throw new IllegalStateException("Built-in rules: " + MODEL_LIST + " is not on the class path");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(VERSION_LINE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Built-in rules: " + MODEL_LIST, e);
        }
    }

    private static Model instantiate(String className) {
        try {
            return Class.forName(className, true, RuleBase.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Built-in rules: cannot load " + className, e);
        }
    }
}
