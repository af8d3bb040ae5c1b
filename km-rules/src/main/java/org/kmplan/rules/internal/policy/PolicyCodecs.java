package org.kmplan.rules.internal.policy;

import static org.kmplan.core.json.internal.Lists.listOf;
import static org.kmplan.core.json.internal.Lists.setOf;
import static org.kmplan.core.json.internal.Scalars.DATE;
import static org.kmplan.core.json.internal.Scalars.FISCAL_YEAR;
import static org.kmplan.core.json.internal.Scalars.FLAG;
import static org.kmplan.core.json.internal.Scalars.NON_BLANK;
import static org.kmplan.core.json.internal.Scalars.TEXT;
import static org.kmplan.core.json.internal.Scalars.enumOf;
import static org.kmplan.core.json.internal.Scalars.fractionWhere;
import static org.kmplan.core.json.internal.Scalars.option;
import static org.kmplan.core.json.internal.Scalars.textWhere;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kmplan.core.json.internal.Codec;
import org.kmplan.core.json.internal.Codecs;
import org.kmplan.core.json.internal.JsonDocument;
import org.kmplan.core.json.internal.Located;
import org.kmplan.core.json.internal.ObjectCodec;
import org.kmplan.core.json.internal.Scalars;
import org.kmplan.core.json.internal.Shape;
import org.kmplan.core.plan.OrganisationType;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.Basis;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.FiscalYearSpan;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.Waiver;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/** Codecs of policies and sets of policies under a catalogue. */
public final class PolicyCodecs {
    /** Value of the field {@code schema} of every document of policies. */
    public static final String SCHEMA_ID = "https://kmplan.org/schema/policy-1.json";

    public static final ObjectCodec<FiscalYearSpan, FiscalYearSpan.Builder> FISCAL_YEARS = ObjectCodec.of(
                    "span of fiscal years", FiscalYearSpan::builder, FiscalYearSpan.Builder::build)
            .optional("from", FISCAL_YEAR, FiscalYearSpan::from, (b, v) -> b.from(v))
            .optional("until", FISCAL_YEAR, FiscalYearSpan::until, (b, v) -> b.until(v));

    public static final ObjectCodec<Basis, String[]> BILINGUAL = ObjectCodec.of(
                    "basis", () -> new String[2], texts -> Basis.of(texts[0], texts[1]))
            .required("th", NON_BLANK, Basis::thai, (b, v) -> b[0] = v)
            .required("en", NON_BLANK, Basis::english, (b, v) -> b[1] = v);

    public static final Codec<Basis> BASIS = Codecs.hinted(
            Codecs.textOr(
                    Codecs.map(NON_BLANK, Basis::of, Basis::thai),
                    BILINGUAL,
                    basis -> basis.thai().equals(basis.english())),
            Phrase.of("policy.basis.advice"));

    private static final Codec<RuleId> RULE_ID = Codecs.hinted(
            Codecs.map(Codecs.shaped(TEXT, Shape.matching("^" + RuleId.FORM + "$")), RuleId::of, RuleId::value),
            Phrase.of("policy.rule.advice"));

    public static final ObjectCodec<Waiver, Waiver.Builder> WAIVER = ObjectCodec.of(
                    "waiver", Waiver::builder, Waiver.Builder::build)
            .required("rule", RULE_ID, Waiver::rule, (b, v) -> b.rule(v))
            .optional("aspect", enumOf("aspect", Aspect.class), Waiver::aspect, (b, v) -> b.aspect(v))
            .optional("subject", NON_BLANK, Waiver::subject, (b, v) -> b.subject(v))
            .required("reason", NON_BLANK, Waiver::reason, (b, v) -> b.reason(v))
            .required("approver", NON_BLANK, Waiver::approver, (b, v) -> b.approver(v))
            .required("from", DATE, Waiver::from, (b, v) -> b.from(v))
            .required("until", DATE, Waiver::until, (b, v) -> b.until(v));

    public static final ObjectCodec<PolicyDraft.Assignment, PolicyDraft.Assignment> ASSIGNMENT = ObjectCodec.lenient(
                    "assignment", PolicyDraft.Assignment::new, (draft, sound) -> draft)
            .required("policy", located(NON_BLANK), a -> a.policy.orElseThrow(), (b, v) -> b.policy = some(v))
            .optional("fiscalYears", FISCAL_YEARS, a -> a.fiscalYears, (b, v) -> b.fiscalYears = some(v))
            .withDefault(
                    "organisationTypes",
                    setOf(enumOf("kind of organisation", OrganisationType.class)),
                    Set.of(),
                    a -> a.organisationTypes,
                    (b, v) -> b.organisationTypes = v);

    private final Codec<Set<RuleId>> rules;
    private final Map<String, Codec<ParameterValue>> values = new LinkedHashMap<>();
    private final Codec<Map<String, ParameterValue>> parameters;
    private final ObjectCodec<PolicyDraft, PolicyDraft> policy;
    private final ObjectCodec<PolicyDraft.Document, PolicyDraft.Document> document;

    public PolicyCodecs(RuleCatalog catalog) {
        List<String> ids =
                catalog.entries().stream().map(entry -> entry.id().value()).toList();
        this.rules = setOf(Codecs.map(option("rule", ids), RuleId::of, RuleId::value));
        catalog.parameterKeys()
                .forEach(key -> values.put(key, value(catalog.parameter(key).orElseThrow())));
        this.parameters = Codecs.hinted(Codecs.mapOf("parameter", values), Phrase.of("policy.parameter.advice"));
        this.policy = policy(catalog, ids);
        this.document = document(policy);
    }

    /** Returns the codec of sets of rules. */
    public Codec<Set<RuleId>> rules() {
        return rules;
    }

    /** Returns the codec of the values of parameters. */
    public Codec<Map<String, ParameterValue>> parameters() {
        return parameters;
    }

    /** Returns the codec of the value of a parameter. */
    Codec<ParameterValue> parameter(String key) {
        return Optional.ofNullable(values.get(key)).orElseThrow();
    }

    public ObjectCodec<PolicyDraft, PolicyDraft> policy() {
        return policy;
    }

    public ObjectCodec<PolicyDraft.Document, PolicyDraft.Document> document() {
        return document;
    }

    private static ObjectCodec<PolicyDraft.Document, PolicyDraft.Document> document(Codec<PolicyDraft> policy) {
        return ObjectCodec.lenient("document", PolicyDraft.Document::new, PolicyDraft.Document::finished)
                .required("schema", JsonDocument.schemaField(SCHEMA_ID), d -> SCHEMA_ID, (b, v) -> {})
                .required("policies", listOf(policy), d -> d.policies, (b, v) -> b.policies = v)
                .list("assignments", listOf(ASSIGNMENT), d -> d.assignments, (b, v) -> b.assignments = v)
                .optional("otherwise", located(NON_BLANK), d -> d.otherwise, (b, v) -> b.otherwise = some(v));
    }

    private ObjectCodec<PolicyDraft, PolicyDraft> policy(RuleCatalog catalog, List<String> ids) {
        Map<String, Codec<Severity>> severities = new LinkedHashMap<>();
        Map<String, Codec<Basis>> bases = new LinkedHashMap<>();
        ids.forEach(id -> {
            severities.put(id, enumOf("severity", Severity.class));
            bases.put(id, BASIS);
        });
        catalog.parameterKeys().forEach(key -> bases.put(key, BASIS));
        Codec<String> name = textWhere(
                text -> !text.isBlank() && !text.equals(standardName()),
                Phrase.of("policy.name").with("standard", standardName()),
                ((Shape.Leaf) NON_BLANK.shape()).with("not", Shape.leaf("const", standardName())));
        return ObjectCodec.lenient("policy", PolicyDraft::new, PolicyDraft::finished)
                .required("name", located(name), d -> d.name.orElseThrow(), (b, v) -> b.name = some(v))
                .required("version", NON_BLANK, d -> d.version.orElseThrow(), (b, v) -> b.version = some(v))
                .optional("extends", located(NON_BLANK), d -> d.parent, (b, v) -> b.parent = some(v))
                .optional("fiscalYears", FISCAL_YEARS, d -> d.fiscalYears, (b, v) -> b.fiscalYears = some(v))
                .optional("origin", BASIS, d -> d.origin, (b, v) -> b.origin = some(v))
                .withDefault("parameters", parameters, Map.of(), d -> d.parameters, (b, v) -> b.parameters = v)
                .withDefault(
                        "floors",
                        setOf(option(
                                "least amount",
                                catalog.parameterKeys().stream()
                                        .filter(key -> catalog.parameter(key)
                                                .filter(RuleParameter::isMinimum)
                                                .isPresent())
                                        .toList())),
                        Set.of(),
                        d -> d.floors,
                        (b, v) -> b.floors = v)
                .withDefault("switchedOff", rules, Set.of(), d -> d.switchedOff, (b, v) -> b.switchedOff = v)
                .withDefault("switchedOn", rules, Set.of(), d -> d.switchedOn, (b, v) -> b.switchedOn = v)
                .withDefault(
                        "severities",
                        Codecs.map(
                                Codecs.hinted(Codecs.mapOf("rule", severities), Phrase.of("policy.severity.advice")),
                                PolicyCodecs::byRule,
                                PolicyCodecs::byText),
                        Map.of(),
                        d -> d.severities,
                        (b, v) -> b.severities = v)
                .withDefault(
                        "bases",
                        Codecs.hinted(Codecs.mapOf("rule or parameter", bases), Phrase.of("policy.bases.advice")),
                        Map.of(),
                        d -> d.bases,
                        (b, v) -> b.bases = v)
                .list("waivers", listOf(WAIVER), d -> d.waivers, (b, v) -> b.waivers = v);
    }

    private static Codec<ParameterValue> value(RuleParameter parameter) {
        Phrase hint = Phrase.of("policy.default.advice")
                .with("value", parameter.defaultValue().toString());
        if (parameter.defaultValue() instanceof ParameterValue.Num) {
            return Codecs.hinted(
                    Codecs.map(
                            fractionWhere(parameter::allows, parameter.demand(), number(parameter)),
                            ParameterValue.Num::new,
                            value -> ((ParameterValue.Num) value).value()),
                    hint);
        }
        if (parameter.defaultValue() instanceof ParameterValue.Flag) {
            return Codecs.hinted(
                    Codecs.map(FLAG, ParameterValue.Flag::new, value -> ((ParameterValue.Flag) value).value()), hint);
        }
        Codec<String> word = parameter
                .form()
                .map(form -> textWhere(
                        parameter::allows,
                        Phrase.of("policy.word").with("form", form),
                        Shape.matching("^(" + form + ")$")))
                .map(codec -> Codecs.map(codec, parameter::meaningful, text -> text))
                .orElse(NON_BLANK);
        return Codecs.hinted(
                Codecs.map(
                        Codecs.shaped(listOf(word), words(parameter, (Shape.Leaf) word.shape())),
                        words -> words(parameter, words),
                        value -> ((ParameterValue.Words) value).words()),
                hint);
    }

    private static Shape.Leaf number(RuleParameter parameter) {
        Shape.Leaf number = Shape.leaf("type", parameter.isWhole() ? "integer" : "number");
        Shape.Leaf from = bounded(number, "minimum", parameter.least());
        Shape.Leaf bounded = bounded(from, "maximum", parameter.most());
        return parameter.isWhole() ? bounded : Scalars.fractionOr(bounded);
    }

    private static Shape.Leaf bounded(Shape.Leaf number, String keyword, Optional<Fraction> bound) {
        return bound.flatMap(Fraction::toBigDecimal)
                .map(decimal -> number.with(keyword, decimal))
                .orElse(number);
    }

    private static Shape.Leaf words(RuleParameter parameter, Shape.Leaf word) {
        Shape.Leaf list = Shape.leaf("type", "array");
        return (parameter.isSingle() ? list.with("minItems", 1).with("maxItems", 1) : list).with("items", word);
    }

    private static ParameterValue words(RuleParameter parameter, List<String> words) {
        if (parameter.isSingle() && words.size() != 1) {
            throw new PhrasedException(Phrase.of("policy.one-word").with("found", words.size()));
        }
        return new ParameterValue.Words(words);
    }

    private static Map<RuleId, Severity> byRule(Map<String, Severity> severities) {
        Map<RuleId, Severity> byRule = new LinkedHashMap<>();
        severities.forEach((rule, severity) -> byRule.put(RuleId.of(rule), severity));
        return byRule;
    }

    private static Map<String, Severity> byText(Map<RuleId, Severity> severities) {
        Map<String, Severity> byText = new TreeMap<>();
        severities.forEach((rule, severity) -> byText.put(rule.value(), severity));
        return byText;
    }

    private static String standardName() {
        return CompliancePolicy.standard().identity().name();
    }

    private static Codec<Located<String>> located(Codec<String> codec) {
        return Codecs.located(codec);
    }

    private static <T> Optional<T> some(T value) {
        return Optional.of(value);
    }
}
