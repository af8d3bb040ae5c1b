package org.kmplan.rules.internal.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.Model;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.ReviewedActivity;
import org.kmplan.rules.fact.ReviewedPlan;
import org.kmplan.rules.fact.ReviewedStep;
import org.kmplan.rules.fact.Setting;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.derive.ActivitySchedule;
import org.kmplan.rules.internal.derive.ExecutionContext;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.RuleTexts;

/** Own rules of an evaluator, checked against each other and the catalogue, with the facts that only they look at. */
public final class OwnRuleBase {
    /** What an evaluator without own rules has. */
    public static final OwnRuleBase NONE = new OwnRuleBase(List.of());

    private final List<OwnRule> rules;
    private final RuleTexts texts;

    private OwnRuleBase(List<OwnRule> rules) {
        this.rules = List.copyOf(rules);
        this.texts = texts(rules);
    }

    /**
     * Returns the rules of several descriptors.
     *
     * @throws IllegalArgumentException if ids repeat, a DRL rule is named after no entry, or an entry has no DRL rule or no
     *     text for a reason; the message has a line for each fault
     */
    public static OwnRuleBase of(List<OwnRuleSource> sources, RuleCatalog builtIn) {
        List<Phrase> faults = faults(sources, builtIn);
        if (!faults.isEmpty()) {
            throw new PhrasedException(Phrase.named(
                    OwnRuleCompiler.joined(faults.stream().map(Phrase::thai).toList()),
                    OwnRuleCompiler.joined(faults.stream().map(Phrase::english).toList())));
        }
        return new OwnRuleBase(
                sources.stream().flatMap(source -> source.rules().stream()).toList());
    }

    /** Returns what is wrong with descriptors and the names of their DRL rules; nothing is compiled. */
    public static List<Phrase> faults(List<OwnRuleSource> sources, RuleCatalog builtIn) {
        List<Phrase> faults = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (OwnRuleSource source : sources) {
            for (OwnRule rule : source.rules()) {
                String id = rule.id().value();
                String first = owners.putIfAbsent(id, source.name());
                if (builtIn.entry(rule.id()).isPresent()) {
                    faults.add(fault("own.built-in", source.name(), id));
                } else if (first != null) {
                    faults.add(fault("own.twice", source.name(), id).with("first", first));
                }
            }
            checkDrl(source, faults);
        }
        return faults;
    }

    /** Returns what DRL asks for that the compiler accepts and may judge wrongly, with file and line. */
    public static List<String> warnings(OwnRuleSource source) {
        List<String> warnings = new ArrayList<>();
        new TreeMap<>(source.drl()).forEach((file, text) -> warnings.addAll(DrlGroups.warnings(file, text)));
        return warnings;
    }

    /** Returns the models of the DRL files; see {@link OwnRuleCompiler#compile}. */
    public static List<Model> compile(List<OwnRuleSource> sources) {
        List<Model> models = new ArrayList<>();
        sources.forEach(source -> models.addAll(OwnRuleCompiler.compile(source)));
        return models;
    }

    private static void checkDrl(OwnRuleSource source, List<Phrase> faults) {
        Map<String, OwnRule> byId = new LinkedHashMap<>();
        source.rules().forEach(rule -> byId.put(rule.id().value(), rule));
        Set<String> stated = new HashSet<>();
        new TreeMap<>(source.drl()).forEach((file, text) -> {
            for (DrlText.RuleName named : DrlText.ruleNames(text)) {
                String place = file + ":" + named.line();
                String[] words = named.name().split(" ", -1);
                OwnRule rule = byId.get(words[0]);
                if (rule == null) {
                    faults.add(fault("own.undescribed", place, words[0])
                            .with("name", named.name())
                            .with("descriptor", source.name()));
                } else if (words.length != 2) {
                    faults.add(fault("own.no-reason", place, words[0]).with("name", named.name()));
                } else if (!rule.texts().containsKey(words[1])) {
                    faults.add(fault("own.no-message", place, words[0])
                            .with("reason", words[1])
                            .with("descriptor", source.name()));
                }
                stated.add(words[0]);
            }
        });
        for (String id : byId.keySet()) {
            if (!stated.contains(id)) {
                faults.add(fault("own.unstated", source.name(), id));
            }
        }
    }

    private static Phrase fault(String key, String place, String id) {
        return Phrase.of(key).with("place", place).with("id", id);
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    public List<OwnRule> rules() {
        return rules;
    }

    /** Returns the texts of the rules, by their key with the id. */
    public RuleTexts texts() {
        return texts;
    }

    private static RuleTexts texts(List<OwnRule> rules) {
        Map<String, Argument.Name> texts = new TreeMap<>();
        for (OwnRule rule : rules) {
            rule.texts().forEach((key, text) -> texts.put(rule.id() + "." + key, text));
        }
        return new RuleTexts(texts);
    }

    /** Returns the values of the parameters as facts. */
    public List<Setting> settings(Parameters parameters) {
        List<Setting> settings = new ArrayList<>();
        for (OwnRule rule : rules) {
            for (RuleParameter parameter : rule.parameters()) {
                settings.add(setting(rule.id().value(), parameter.name(), parameters));
            }
        }
        return settings;
    }

    private static Setting setting(String rule, String name, Parameters parameters) {
        ParameterValue value = parameters.value(rule + "." + name);
        if (value instanceof ParameterValue.Num number) {
            Fraction exact = number.value();
            return new Setting(
                    rule, name, exact, exact.isWhole() ? exact.numerator().intValueExact() : null, null, List.of());
        }
        if (value instanceof ParameterValue.Flag flag) {
            return new Setting(rule, name, null, null, flag.value(), List.of());
        }
        return new Setting(rule, name, null, null, null, ((ParameterValue.Words) value).words());
    }

    /** Returns the facts of the plan itself that own rules look at; none if they look at facts of built-in rules only. */
    public List<Check> reviewed(EvaluationInput input, Parameters parameters) {
        PlanContext context = new PlanContext(input.plan(), parameters);
        List<Check> facts = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (aspect == Aspect.EXECUTION && input.records().isEmpty()) {
                continue;
            }
            if (looksAt(ReviewedPlan.class, aspect)) {
                facts.add(new ReviewedPlan(
                        context.planPlace(),
                        aspect,
                        input.plan(),
                        input.records().orElse(null),
                        input.asOf().orElse(null)));
            }
            if (looksAt(ReviewedStep.class, aspect)) {
                context.steps()
                        .forEach(step -> facts.add(new ReviewedStep(PlanContext.place(step), aspect, step.id(), step)));
            }
            if (looksAt(ReviewedActivity.class, aspect)) {
                context.steps()
                        .forEach(step -> PlanContext.activities(step)
                                .forEach(activity -> facts.add(activity(context, input, aspect, step, activity))));
            }
        }
        return facts;
    }

    private static Check activity(
            PlanContext context, EvaluationInput input, Aspect aspect, PlanStep step, Activity activity) {
        return new ReviewedActivity(
                PlanContext.place(step, activity),
                aspect,
                step.id(),
                activity,
                input.records()
                        .flatMap((PlanRecords records) -> ExecutionContext.record(records, step, activity))
                        .orElse(null),
                ActivitySchedule.of(step, activity, context.yearEnd(context.yearStartMonth()))
                        .due());
    }

    private boolean looksAt(Class<? extends Check> fact, Aspect aspect) {
        return rules.stream()
                .anyMatch(rule -> rule.aspect() == aspect && rule.looksAt().equals(fact.getSimpleName()));
    }
}
