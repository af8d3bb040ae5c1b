package org.kmplan.rules.report;

import static org.kmplan.core.json.internal.Scalars.COUNT;
import static org.kmplan.core.json.internal.Scalars.FISCAL_YEAR;
import static org.kmplan.core.json.internal.Scalars.TEXT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kmplan.core.json.internal.Codec;
import org.kmplan.core.json.internal.Codecs;
import org.kmplan.core.json.internal.JsonDocument;
import org.kmplan.core.json.internal.Lists;
import org.kmplan.core.json.internal.ObjectCodec;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.ComplianceSummary.Counts;
import org.kmplan.rules.report.ComplianceSummary.Group;

/**
 * Codecs of summaries. The counts of all plans are the sum of those of the groups and are not written.
 *
 * <p>A rule that fails in a plan under two weights, as no policy lets it, counts once; {@code inBoth} says how often.
 */
final class SummaryCodecs {
    /** Group with its counts. */
    record Part(Group group, Counts counts) {}

    /** Counts by rule. */
    static final Codec<Map<RuleId, Long>> RULES = Codecs.map(
            Codecs.mapOf("rule", ReportCodecs.RULE.shape(), COUNT),
            counts -> keys(counts, RuleId::of, new TreeMap<>()),
            counts -> keys(counts, RuleId::value, new LinkedHashMap<>()));

    private static final Codec<Map<Verdict, Long>> VERDICTS = enums("verdict", Verdict.class, COUNT);

    /** One organisation and fiscal year. */
    static final Codec<Part> PART = ObjectCodec.of("group", Draft::new, Draft::part)
            .optional(
                    "organisation",
                    TEXT,
                    part -> part.group().organisation(),
                    (b, v) -> b.organisation = Optional.of(v))
            .optional(
                    "fiscalYear",
                    FISCAL_YEAR,
                    part -> part.group().fiscalYear(),
                    (b, v) -> b.fiscalYear = Optional.of(v))
            .required("plans", COUNT, part -> part.counts().plans(), (b, v) -> b.plans = v)
            .required(
                    "verdicts",
                    enums("aspect", Aspect.class, VERDICTS),
                    part -> part.counts().verdicts(),
                    (b, v) -> b.verdicts = v)
            .withDefault(
                    "failures",
                    enums("severity", Severity.class, RULES),
                    Map.of(),
                    part -> failures(part.counts()),
                    (b, v) -> b.failures = v)
            .withDefault("inBoth", RULES, Map.of(), part -> inBoth(part.counts()), (b, v) -> b.inBoth = v);

    private SummaryCodecs() {}

    /** Returns a codec of the whole; what is read of the groups comes to {@link #PART} one by one. */
    static Codec<Document> document(String schema) {
        return ObjectCodec.of("summary", Document::new, document -> document)
                .required("schema", JsonDocument.schemaField(schema), document -> schema, (b, v) -> {})
                .withDefault("errors", COUNT, 0L, document -> document.errors, (b, v) -> b.errors = v)
                .required("groups", Lists.listOf(PART), document -> document.parts, (b, v) -> b.parts.addAll(v));
    }

    private static <E extends Enum<E>, V> Codec<Map<E, V>> enums(String noun, Class<E> type, Codec<V> value) {
        Map<String, Codec<V>> names = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> names.put(constant.name(), value));
        return Codecs.map(
                Codecs.mapOf(noun, names),
                counts -> keys(counts, name -> Enum.valueOf(type, name), new EnumMap<>(type)),
                counts -> keys(counts, Enum::name, new LinkedHashMap<>()));
    }

    private static <A, B, V> Map<B, V> keys(Map<A, V> counts, Function<A, B> key, Map<B, V> into) {
        counts.forEach((name, count) -> into.put(key.apply(name), count));
        return into;
    }

    private static Map<Severity, Map<RuleId, Long>> failures(Counts counts) {
        Map<Severity, Map<RuleId, Long>> failures = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            if (!counts.failures(severity).isEmpty()) {
                failures.put(severity, new TreeMap<>(counts.failures(severity)));
            }
        }
        return failures;
    }

    private static Map<RuleId, Long> inBoth(Counts counts) {
        Map<RuleId, Long> twice = sum(failures(counts));
        counts.failures().forEach((rule, once) -> twice.merge(rule, -once, Long::sum));
        twice.values().removeIf(count -> count == 0);
        return twice;
    }

    private static Map<RuleId, Long> sum(Map<Severity, Map<RuleId, Long>> failures) {
        Map<RuleId, Long> sum = new TreeMap<>();
        failures.values().forEach(of -> of.forEach((rule, count) -> sum.merge(rule, count, Math::addExact)));
        return sum;
    }

    /** The whole while it is read or written. */
    static final class Document {
        private final List<Part> parts = new ArrayList<>();
        private long errors;

        static Document of(ComplianceSummary summary) {
            Document document = new Document();
            document.errors = summary.errors();
            summary.groups().forEach((group, counts) -> document.parts.add(new Part(group, counts)));
            return document;
        }

        long errors() {
            return errors;
        }
    }

    /** Group while it is read. */
    private static final class Draft {
        private Optional<String> organisation = Optional.empty();
        private Optional<FiscalYear> fiscalYear = Optional.empty();
        private long plans;
        private Map<Aspect, Map<Verdict, Long>> verdicts = Map.of();
        private Map<Severity, Map<RuleId, Long>> failures = Map.of();
        private Map<RuleId, Long> inBoth = Map.of();

        Part part() {
            for (Aspect aspect : Aspect.values()) {
                long judged = verdicts.getOrDefault(aspect, Map.of()).values().stream()
                        .reduce(0L, Draft::addExact);
                if (judged != plans) {
                    throw new PhrasedException(Phrase.of("summary.verdicts")
                            .with("plans", plans)
                            .with("aspect", aspect.name())
                            .with("found", judged));
                }
            }
            return new Part(new Group(organisation, fiscalYear), new Counts(plans, verdicts, failing(), failures));
        }

        private Map<RuleId, Long> failing() {
            Map<RuleId, Long> failing;
            try {
                failing = sum(failures);
            } catch (ArithmeticException e) {
                throw new PhrasedException(Phrase.of("summary.counts").with("limit", Long.MAX_VALUE), e);
            }
            inBoth.forEach((rule, count) -> {
                for (Severity severity : Severity.values()) {
                    if (failures.getOrDefault(severity, Map.of()).getOrDefault(rule, 0L) < count) {
                        throw new PhrasedException(Phrase.of("summary.in-both")
                                .with("rule", rule.value())
                                .with("count", count)
                                .with("severity", severity.name()));
                    }
                }
                failing.merge(rule, -count, Long::sum);
            });
            failing.forEach((rule, count) -> {
                if (count > plans) {
                    throw new PhrasedException(Phrase.of("summary.failing")
                            .with("rule", rule.value())
                            .with("plans", plans)
                            .with("found", count));
                }
            });
            return failing;
        }

        private static long addExact(long one, long other) {
            try {
                return Math.addExact(one, other);
            } catch (ArithmeticException e) {
                throw new PhrasedException(Phrase.of("summary.counts").with("limit", Long.MAX_VALUE), e);
            }
        }
    }
}
