package org.kmplan.rules.render.internal;

import static org.kmplan.core.json.internal.Scalars.enumOf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.json.internal.ObjectWriting;
import org.kmplan.core.json.internal.Scalars;
import org.kmplan.core.json.internal.Shape;
import org.kmplan.core.json.internal.Writing;
import org.kmplan.core.json.internal.Writings;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;

/** Writings of what several JSON renderings have in common. */
public final class JsonForms {
    /** Any text; half of a surrogate pair that lacks the other half is replaced, as UTF-8 demands. */
    public static final Writing<String> TEXT = Writings.from(Scalars.TEXT, JsonForms::wellFormed);

    public static final Writing<Optional<String>> TEXT_OR_NULL = Writings.nullable(TEXT);

    public static final Writing<Aspect> ASPECT = enumOf("aspect", Aspect.class);

    public static final Writing<Outcome> OUTCOME = enumOf("outcome", Outcome.class);

    public static final Writing<Severity> SEVERITY = enumOf("severity", Severity.class);

    public static final Writing<Verdict> VERDICT = enumOf("verdict", Verdict.class);

    public static final Writing<RuleId> RULE =
            Writings.from(Writings.shaped(Scalars.TEXT, Shape.matching("^" + RuleId.FORM + "$")), RuleId::value);

    public static final Writing<Language> LANGUAGE = Writings.from(
            Scalars.option(
                    "language",
                    Arrays.stream(Language.values()).map(JsonForms::code).toList()),
            JsonForms::code);

    /** Identity of a result. */
    public static final ObjectWriting<ReportKey> KEY = ObjectWriting.<ReportKey>create()
            .required("rule", RULE, ReportKey::rule)
            .required("aspect", ASPECT, ReportKey::aspect)
            .required("subject", TEXT, ReportKey::subject);

    private JsonForms() {}

    /** Returns a writing of how many there are of each kind. */
    public static <E extends Enum<E>> Writing<Map<E, Integer>> counts(Class<E> kinds) {
        List<String> names =
                Arrays.stream(kinds.getEnumConstants()).map(Enum::name).toList();
        return Writings.from(
                Writings.mapOf(Shape.oneOf(names), Scalars.integer(0, Integer.MAX_VALUE)), JsonForms::byName);
    }

    private static <E extends Enum<E>> Map<String, Integer> byName(Map<E, Integer> counts) {
        Map<String, Integer> byName = new LinkedHashMap<>();
        counts.forEach((kind, count) -> byName.put(kind.name(), count));
        return byName;
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static String wellFormed(String text) {
        return text.chars().noneMatch(c -> Character.isSurrogate((char) c))
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
