package org.kmplan.rules.internal.own;

import static org.kmplan.core.json.internal.Scalars.FLAG;
import static org.kmplan.core.json.internal.Scalars.FRACTION;
import static org.kmplan.core.json.internal.Scalars.NON_BLANK;
import static org.kmplan.core.json.internal.Scalars.TEXT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.internal.Codec;
import org.kmplan.core.json.internal.Codecs;
import org.kmplan.core.json.internal.JsonDocument;
import org.kmplan.core.json.internal.Lists;
import org.kmplan.core.json.internal.ObjectCodec;
import org.kmplan.core.json.internal.Scalars;
import org.kmplan.core.json.internal.Shape;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/**
 * Descriptor of own rules as it stands in JSON.
 *
 * @param drl names of the DRL files
 * @param rules the rules
 */
public record OwnRulesDocument(List<String> drl, List<OwnRule> rules) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern WORDS = Pattern.compile("^[a-z]++(?:-[a-z]++)*+$");
    static final String SCHEMA_ID = "https://kmplan.org/schema/rules-1.json";
    private static final String SCHEMA_RESOURCE = "rules-1.schema.json";

    private static final Codec<RuleId> RULE_ID =
            Codecs.map(Codecs.shaped(TEXT, Shape.matching("^" + RuleId.FORM + "$")), RuleId::of, RuleId::value);

    static final Codec<Argument.Name> BOTH = ObjectCodec.of("text in both languages", Draft::new, Draft::both)
            .required("th", NON_BLANK, Argument.Name::thai, (b, v) -> b.thai = v)
            .required("en", NON_BLANK, Argument.Name::english, (b, v) -> b.english = v);

    static final Codec<Reason> REASON = ObjectCodec.of("message", Draft::new, Draft::reason)
            .required(
                    "reason",
                    Scalars.textWhere(
                            text -> WORDS.matcher(text).matches(),
                            Phrase.of("own.reason"),
                            Shape.matching("^[a-z]+(-[a-z]+)*$")),
                    Reason::reason,
                    (b, v) -> b.name = v)
            .required("th", NON_BLANK, reason -> reason.text().thai(), (b, v) -> b.thai = v)
            .required("en", NON_BLANK, reason -> reason.text().english(), (b, v) -> b.english = v)
            .optional("advice", BOTH, Reason::advice, (b, v) -> b.advice = v);

    static final Codec<RuleParameter> PARAMETER = ObjectCodec.of("parameter", Draft::new, Draft::parameter)
            .required(
                    "name",
                    Scalars.textWhere(
                            text -> NAME.matcher(text).matches(),
                            Phrase.of("own.parameter"),
                            Shape.matching("^" + NAME + "$")),
                    RuleParameter::name,
                    (b, v) -> b.name = v)
            .optional("number", FRACTION, OwnRulesDocument::number, (b, v) -> b.value = new ParameterValue.Num(v))
            .optional("flag", FLAG, OwnRulesDocument::flag, (b, v) -> b.value = ParameterValue.of(v))
            .optional(
                    "words",
                    Lists.listOf(NON_BLANK),
                    OwnRulesDocument::words,
                    (b, v) -> b.value = new ParameterValue.Words(v))
            .optional("least", FRACTION, RuleParameter::least, (b, v) -> b.least = v)
            .optional("most", FRACTION, RuleParameter::most, (b, v) -> b.most = v)
            .withDefault("whole", FLAG, false, RuleParameter::isWhole, (b, v) -> b.whole = v);

    private static final Codec<String> DRL_FILE = Scalars.textWhere(
            OwnRulesDocument::isBelow,
            Phrase.of("own.file"),
            Shape.matching("\\S").with("not", Shape.leaf("pattern", "(^|/)\\.{0,2}(/|$)|[\\\\:]")));

    static final Codec<OwnRule> RULE = ObjectCodec.of("rule", Draft::new, Draft::rule)
            .required("id", RULE_ID, OwnRule::id, (b, v) -> b.rule.id(v))
            .required(
                    "severity",
                    Scalars.enumOf("severity", Severity.class),
                    OwnRule::severity,
                    (b, v) -> b.rule.severity(v))
            .required("aspect", Scalars.enumOf("aspect", Aspect.class), OwnRule::aspect, (b, v) -> b.rule.aspect(v))
            .required("looksAt", NON_BLANK, OwnRule::looksAt, (b, v) -> b.rule.looksAt(v))
            .optional("ofRule", RULE_ID, OwnRule::ofRule, (b, v) -> b.rule.ofRule(v))
            .required("title", BOTH, rule -> text(rule, "title"), (b, v) -> b.text("title", v))
            .required("basis", BOTH, rule -> text(rule, "basis"), (b, v) -> b.text("basis", v))
            .required("demand", BOTH, rule -> text(rule, "demand"), (b, v) -> b.text("demand", v))
            .optional(
                    "needs", BOTH, rule -> Optional.ofNullable(rule.texts().get("needs")), (b, v) -> b.text("needs", v))
            .list("parameters", Lists.listOf(PARAMETER), OwnRule::parameters, (b, v) -> b.rule.addAllParameters(v))
            .required("messages", Lists.listOf(REASON), OwnRulesDocument::reasons, (b, v) -> v.forEach(b::message));

    static final Codec<OwnRulesDocument> DOCUMENT = ObjectCodec.of("descriptor", Draft::new, Draft::document)
            .required("schema", JsonDocument.schemaField(SCHEMA_ID), any -> SCHEMA_ID, (b, v) -> {})
            .required("drl", Lists.listOf(DRL_FILE), OwnRulesDocument::drl, (b, v) -> b.files = v)
            .required("rules", Lists.partsOf(RULE), OwnRulesDocument::rules, (b, v) -> b.rules = v);

    /** Message of a rule with its advice. */
    record Reason(String reason, Argument.Name text, Optional<Argument.Name> advice) {}

    public static JsonResult<OwnRulesDocument> read(String name, String json) {
        return JsonDocument.read(name, json, DOCUMENT, (document, problems) -> List.of(document));
    }

    public static String schema() {
        try (InputStream schema = RuleParameter.class.getResourceAsStream(SCHEMA_RESOURCE)) {
            if (schema == null) {
                throw new IllegalStateException("Own rules: " + SCHEMA_RESOURCE + " is not on the class path");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Own rules: " + SCHEMA_RESOURCE, e);
        }
    }

    private static boolean isBelow(String name) {
        return !name.isBlank()
                && !name.contains("\\")
                && !name.contains(":")
                && name.chars().noneMatch(Character::isISOControl)
                && Stream.of(name.split("/", -1))
                        .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    }

    private static Argument.Name text(OwnRule rule, String key) {
        return rule.texts().getOrDefault(key, new Argument.Name("", ""));
    }

    private static List<Reason> reasons(OwnRule rule) {
        List<Reason> reasons = new ArrayList<>();
        rule.texts().forEach((key, text) -> {
            if (!key.endsWith(".advice")
                    && !List.of("title", "basis", "demand", "needs").contains(key)) {
                reasons.add(
                        new Reason(key, text, Optional.ofNullable(rule.texts().get(key + ".advice"))));
            }
        });
        return reasons;
    }

    private static Optional<Fraction> number(RuleParameter parameter) {
        return parameter.defaultValue() instanceof ParameterValue.Num number
                ? Optional.of(number.value())
                : Optional.empty();
    }

    private static Optional<Boolean> flag(RuleParameter parameter) {
        return parameter.defaultValue() instanceof ParameterValue.Flag flag
                ? Optional.of(flag.value())
                : Optional.empty();
    }

    private static Optional<List<String>> words(RuleParameter parameter) {
        return parameter.defaultValue() instanceof ParameterValue.Words words
                ? Optional.of(words.words())
                : Optional.empty();
    }

    /** Fields of any object of the document while it is read. */
    private static final class Draft {
        private final OwnRule.Builder rule = new OwnRule.Builder();
        private final Map<String, Argument.Name> texts = new LinkedHashMap<>();
        private String name = "";
        private String thai = "";
        private String english = "";
        private boolean whole;
        private @Nullable ParameterValue value;
        private @Nullable Fraction least;
        private @Nullable Fraction most;
        private Argument.@Nullable Name advice;
        private List<String> files = List.of();
        private List<OwnRule> rules = List.of();

        private void text(String key, Argument.Name text) {
            texts.put(key, text);
        }

        private void message(Reason reason) {
            texts.put(reason.reason(), reason.text());
            reason.advice().ifPresent(text -> texts.put(reason.reason() + ".advice", text));
        }

        private Argument.Name both() {
            return new Argument.Name(thai, english);
        }

        private Reason reason() {
            return new Reason(name, both(), Optional.ofNullable(advice));
        }

        private RuleParameter parameter() {
            if (value == null) {
                throw new PhrasedException(Phrase.of("own.no-default").with("name", name));
            }
            RuleParameter parameter = RuleParameter.builder()
                    .name(name)
                    .defaultValue(value)
                    .least(Optional.ofNullable(least))
                    .most(Optional.ofNullable(most))
                    .isWhole(whole)
                    .build();
            parameter.checked("default of '" + name + "'", value);
            return parameter;
        }

        private OwnRule rule() {
            return rule.putAllTexts(texts).build();
        }

        private OwnRulesDocument document() {
            return new OwnRulesDocument(files, rules);
        }
    }
}
