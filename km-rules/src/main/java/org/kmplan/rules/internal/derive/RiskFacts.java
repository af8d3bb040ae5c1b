package org.kmplan.rules.internal.derive;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.LetterForm;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.fact.plan.LegalBasis;
import org.kmplan.rules.internal.fact.plan.LetterReference;
import org.kmplan.rules.internal.fact.plan.RiskSteps;

/** Facts about risk management as the topic of a plan, and about the laws and letters it refers to. */
final class RiskFacts {
    private static final Parameters.Prepared<LetterForm> LETTER_FORM =
            new Parameters.Prepared<>(parameters -> LetterForm.of(parameters.word("RSK-02.letter_pattern")));

    private static final Parameters.Prepared<Map<String, RiskManagementStep>> STEP_NAMES =
            new Parameters.Prepared<>(parameters -> stepNames(parameters.words("RSK-01.step_names")));

    private static final Parameters.Prepared<List<String>> RISK_WORDS =
            Parameters.Prepared.words("RSK-01.risk_words", RiskFacts::skeleton);

    private static final Parameters.Prepared<List<String>> OTHER_RISKS =
            Parameters.Prepared.words("RSK-01.other_risks", RiskFacts::skeleton);

    private static final Parameters.Prepared<List<String>> STEP_WORDS =
            Parameters.Prepared.words("RSK-01.step_words", RiskFacts::skeleton);

    private static final Parameters.Prepared<List<RiskManagementStep>> REQUIRED =
            new Parameters.Prepared<>(parameters -> parameters.words("RSK-01.required_risk_steps").stream()
                    .flatMap(number -> Stream.of(RiskManagementStep.values())
                            .filter(step -> step.number() == Integer.parseInt(number)))
                    .toList());

    private static final String RISK = skeleton("ความเสี่ยง");
    private static final List<String> JOINTS = Stream.of("", "จาก", "จากการ", "ต่อ", "ต่อการ", "การ", "การพลัดตก")
            .map(RiskFacts::skeleton)
            .toList();

    private RiskFacts() {}

    static void derive(PlanContext context, Consumer<Check> checks) {
        KnowledgePlan plan = context.plan();
        int riskTerms = context.riskTerms();
        List<RiskManagementStep> required = context.parameters().get(REQUIRED);
        Map<String, RiskManagementStep> names = context.parameters().get(STEP_NAMES);
        Set<RiskManagementStep> covered = EnumSet.noneOf(RiskManagementStep.class);
        for (KnowledgeItem item : plan.knowledgeItems()) {
            addSteps(item, names, covered);
        }
        context.riskRegister().ifPresent(register -> covered.addAll(register.coveredSteps()));
        List<RiskManagementStep> missing =
                required.stream().filter(step -> !covered.contains(step)).toList();
        Place items = new Place(
                "knowledgeItems",
                firstSource(plan.knowledgeItems().stream().flatMap(item -> item.source().stream()), plan));
        checks.accept(new RiskSteps(items, riskTerms, required.size(), required.size() - missing.size(), missing));
        Place references = new Place(
                "references",
                firstSource(plan.references().stream().flatMap(reference -> reference.source().stream()), plan));
        checks.accept(new LegalBasis(
                references,
                riskTerms,
                plan.references().size(),
                context.parameters().integer("RSK-02.min_references")));
        LetterForm form = context.parameters().get(LETTER_FORM);
        for (LegalReference reference : plan.references()) {
            if (reference.kind() == LegalReference.Kind.LETTER) {
                checks.accept(letter(reference, form, plan));
            }
        }
    }

    private static Map<String, RiskManagementStep> stepNames(List<String> words) {
        Map<String, RiskManagementStep> names = new HashMap<>();
        for (String word : words) {
            int colon = word.indexOf(':');
            names.put(
                    ThaiText.skeleton(word.substring(colon + 1)),
                    RiskManagementStep.values()[
                            Integer.parseInt(word.substring(0, colon).strip()) - 1]);
        }
        return names;
    }

    /** Adds the steps that a knowledge item and its parts name, by the names of the policy too. */
    private static void addSteps(
            KnowledgeItem item, Map<String, RiskManagementStep> names, Set<RiskManagementStep> covered) {
        Optional<RiskManagementStep> named = RiskManagementStep.namedIn(item.text());
        if (named.isPresent()) {
            covered.add(named.get());
        } else if (!names.isEmpty()) {
            @Nullable RiskManagementStep known = names.get(ThaiText.skeleton(item.text()));
            if (known != null) {
                covered.add(known);
            }
        }
        for (KnowledgeItem part : item.parts()) {
            addSteps(part, names, covered);
        }
    }

    /**
     * Returns the number of words for risk management, or for a step of it, that the topic of the plan names; 0 for a plan on
     * something else, be it on a risk: people at risk of a disease are no matter of risk management, nor is the risk of a flood.
     */
    static int riskTerms(PlanContext context) {
        String topic = withoutOtherRisks(
                skeleton(context.plan().header().topic().orElse("")),
                context.parameters().get(OTHER_RISKS));
        int management = count(context, RISK_WORDS, topic);
        return management > 0 || count(context, OTHER_RISKS, topic) == 0
                ? management + count(context, STEP_WORDS, topic)
                : 0;
    }

    /** Returns a topic without the risks of something else that it names, as in {@code จัดการความเสี่ยงจากภัยพิบัติ}. */
    private static String withoutOtherRisks(String topic, List<String> others) {
        if (!topic.contains(RISK)) {
            return topic;
        }
        String rest = topic;
        for (String other : others) {
            for (String joint : JOINTS) {
                rest = rest.replace(RISK + joint + other, other);
            }
        }
        return rest;
    }

    private static int count(PlanContext context, Parameters.Prepared<List<String>> words, String topic) {
        int count = 0;
        for (String word : context.parameters().get(words)) {
            count += topic.contains(word) ? 1 : 0;
        }
        return count;
    }

    private static String skeleton(String text) {
        return ThaiText.skeleton(ThaiText.lower(text));
    }

    private static Check letter(LegalReference reference, LetterForm form, KnowledgePlan plan) {
        String number = reference.letterNumber().orElse("");
        String plain = Numerals.ARABIC.of(ThaiText.singleLine(ThaiText.clean(number)));
        return new LetterReference(
                new Place("references/" + reference.id(), reference.source().or(plan::source)),
                plain,
                form.matched(plain),
                reference.date().isPresent() ? 1 : 0,
                number.isEmpty() ? reference.text() : number);
    }

    private static Optional<SourcePosition> firstSource(Stream<SourcePosition> sources, KnowledgePlan plan) {
        return sources.findFirst().or(plan::source);
    }
}
