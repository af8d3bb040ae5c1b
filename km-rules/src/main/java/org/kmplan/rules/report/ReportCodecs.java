package org.kmplan.rules.report;

import static org.kmplan.core.json.internal.Lists.listOf;
import static org.kmplan.core.json.internal.Scalars.DATE;
import static org.kmplan.core.json.internal.Scalars.FISCAL_YEAR;
import static org.kmplan.core.json.internal.Scalars.INTEGER;
import static org.kmplan.core.json.internal.Scalars.TEXT;
import static org.kmplan.core.json.internal.Scalars.enumOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.json.internal.Codec;
import org.kmplan.core.json.internal.Codecs;
import org.kmplan.core.json.internal.ObjectCodec;
import org.kmplan.core.json.internal.PlanCodecs;
import org.kmplan.core.json.internal.Shape;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;

/**
 * Codecs of reports, in the form that is stored and, with its further fields disregarded, in the form that is shown.
 *
 * <p>What is shown states the arguments of every reason, and the deciding values only where they are others than those of the
 * first reason; what is stored states the deciding values, and the arguments of a reason only where they are others.
 */
final class ReportCodecs {
    /** Rule by its id. */
    static final Codec<RuleId> RULE =
            Codecs.map(Codecs.shaped(TEXT, Shape.matching("^" + RuleId.FORM + "$")), RuleId::of, RuleId::value);

    private static final Codec<Verdict> VERDICT = enumOf("verdict", Verdict.class);

    /** Form that {@link ReportJson#write} gives: fields that are not known are errors. */
    static final ReportCodecs STORED = new ReportCodecs(false);
    /** Form that reports are shown in: later versions add fields. */
    static final ReportCodecs SHOWN = new ReportCodecs(true);

    private final boolean shown;

    final Codec<Argument> argument;
    final Codec<Map<String, Argument>> arguments;
    final Codec<SourcePosition> position;
    /** A message of a result, whose arguments may be the values that decided. */
    final Codec<MessageDraft> reason;
    /** A message that stands alone. */
    final Codec<Message> message;

    final Codec<PlanIdentity> plan;
    final Codec<Finding> finding;
    /** A result that stands alone: with the texts of its rule, which a report has once for all. */
    final Codec<Finding> alone;

    final Codec<ComplianceReport> report;

    private ReportCodecs(boolean shown) {
        this.shown = shown;
        this.argument = ArgumentCodecs.argument(shown);
        this.arguments = Codecs.mapOf("argument", argument);
        this.position = as(PlanCodecs.sourcePosition().formerly("document", "file"));
        this.reason = as(ObjectCodec.of("message", MessageDraft::new, draft -> draft)
                .required("key", TEXT, draft -> draft.key, (b, v) -> b.key = v)
                .optional(
                        "arguments",
                        arguments,
                        draft -> Optional.ofNullable(draft.arguments),
                        (b, v) -> b.arguments = v));
        this.message = as(ObjectCodec.of("message", MessageDraft::new, MessageDraft::alone)
                .required("key", TEXT, Message::key, (b, v) -> b.key = v)
                .withDefault("arguments", arguments, Map.of(), Message::arguments, (b, v) -> b.arguments = v));
        this.plan = planCodec();
        this.finding = as(findingCodec());
        this.alone = as(findingCodec()
                .withDefault(
                        "texts",
                        Codecs.mapOf("text", ArgumentCodecs.name(shown)),
                        Map.of(),
                        found -> found.texts().byKey(),
                        (b, v) -> b.finding.texts(new RuleTexts(v))));
        this.report = reportCodec();
    }

    private <T, B> ObjectCodec<T, B> as(ObjectCodec<T, B> codec) {
        return shown ? codec.open() : codec;
    }

    private Codec<PlanIdentity> planCodec() {
        return as(ObjectCodec.of("plan", PlanIdentity::builder, PlanIdentity.Builder::build)
                .required("id", TEXT, PlanIdentity::id, (b, v) -> b.id(v))
                .withDefault(
                        "document",
                        Codecs.nullable(TEXT),
                        Optional.empty(),
                        PlanIdentity::document,
                        (b, v) -> b.document(v))
                .withDefault(
                        "topic", Codecs.nullable(TEXT), Optional.empty(), PlanIdentity::topic, (b, v) -> b.topic(v))
                .withDefault(
                        "hostUnit",
                        Codecs.nullable(TEXT),
                        Optional.empty(),
                        PlanIdentity::hostUnit,
                        (b, v) -> b.hostUnit(v))
                .withDefault(
                        "organisation",
                        Codecs.nullable(TEXT),
                        Optional.empty(),
                        PlanIdentity::organisation,
                        (b, v) -> b.organisation(v))
                .withDefault(
                        "fiscalYear",
                        Codecs.nullable(FISCAL_YEAR),
                        Optional.empty(),
                        PlanIdentity::fiscalYear,
                        (b, v) -> b.fiscalYear(v)));
    }

    private Codec<ReportKey> keyCodec() {
        return as(ObjectCodec.of("cause", KeyDraft::new, KeyDraft::key)
                .required("rule", RULE, ReportKey::rule, (b, v) -> b.rule = v)
                .required("aspect", enumOf("aspect", Aspect.class), ReportKey::aspect, (b, v) -> b.aspect = v)
                .required("subject", TEXT, ReportKey::subject, (b, v) -> b.subject = v));
    }

    private ObjectCodec<Finding, FindingDraft> findingCodec() {
        return ObjectCodec.of("result", FindingDraft::new, FindingDraft::finding)
                .required("rule", RULE, Finding::rule, (b, v) -> b.finding.rule(v))
                .required("aspect", enumOf("aspect", Aspect.class), Finding::aspect, (b, v) -> b.finding.aspect(v))
                .required("subject", TEXT, Finding::subject, (b, v) -> b.finding.subject(v))
                .required("outcome", enumOf("outcome", Outcome.class), Finding::outcome, (b, v) -> b.finding.outcome(v))
                .required(
                        "severity",
                        enumOf("severity", Severity.class),
                        Finding::severity,
                        (b, v) -> b.finding.severity(v))
                .withDefault(
                        "position",
                        Codecs.nullable(position),
                        Optional.empty(),
                        Finding::position,
                        (b, v) -> b.finding.position(v))
                .optional("causedBy", keyCodec(), Finding::causedBy, (b, v) -> b.finding.causedBy(v))
                .optional("values", arguments, found -> Optional.of(found.values()), (b, v) -> b.values = v)
                .list("reasons", listOf(reason), FindingDraft::reasons, (b, v) -> b.reasons = v)
                .list(
                        "observations",
                        listOf(message),
                        Finding::observations,
                        (b, v) -> b.finding.addAllObservations(v));
    }

    private Codec<ComplianceReport> reportCodec() {
        Codec<PolicyDraft> policy = as(ObjectCodec.of("policy", PolicyDraft::new, draft -> draft)
                .required("name", TEXT, draft -> draft.name, (b, v) -> b.name = v)
                .required("version", TEXT, draft -> draft.version, (b, v) -> b.version = v)
                .withDefault(
                        "choice",
                        Codecs.nullable(message),
                        Optional.empty(),
                        draft -> draft.choice,
                        (b, v) -> b.choice = v));
        ObjectCodec<ComplianceReport, ReportDraft> codec = ObjectCodec.of(
                        "report", ReportDraft::new, ReportDraft::report)
                .required("plan", plan, ComplianceReport::plan, (b, v) -> b.report.plan(v))
                .required("policy", policy, PolicyDraft::of, (b, v) -> b.policy(v))
                .withDefault(
                        "asOf",
                        Codecs.nullable(DATE),
                        Optional.empty(),
                        ComplianceReport::asOf,
                        (b, v) -> b.report.asOf(v));
        if (shown) {
            codec = codec.required("verdicts", verdictsCodec(), ReportDraft::verdicts, (b, v) -> b.verdicts = v)
                    .required("summary", Codecs.mapOf("outcome", INTEGER), ReportDraft::counts, (b, v) -> b.counts = v);
        }
        return as(codec.required("results", listOf(finding), ComplianceReport::results, (b, v) -> b.results(v))
                .list("notices", listOf(message), ComplianceReport::notices, (b, v) -> b.report.addAllNotices(v))
                .list(
                        "otherPolicies",
                        listOf(message),
                        ComplianceReport::otherPolicies,
                        (b, v) -> b.report.addAllOtherPolicies(v))
                .withDefault(
                        "texts",
                        Codecs.mapOf("text", ArgumentCodecs.name(shown)),
                        Map.of(),
                        ComplianceReport::texts,
                        (b, v) -> b.texts(v)));
    }

    private Codec<Map<String, Verdict>> verdictsCodec() {
        return Codecs.mapOf("verdict", VERDICT);
    }

    /** Parts of a message while they are read. */
    static final class MessageDraft {
        private String key = "";
        private @Nullable Map<String, Argument> arguments;

        MessageDraft() {}

        MessageDraft(String key, @Nullable Map<String, Argument> arguments) {
            this.key = key;
            this.arguments = arguments;
        }

        Message alone() {
            return with(Map.of());
        }

        Message with(Map<String, Argument> otherwise) {
            return new Message(key, arguments == null ? otherwise : arguments);
        }
    }

    /** Parts of the identity of a result while they are read. */
    private static final class KeyDraft {
        private @Nullable RuleId rule;
        private @Nullable Aspect aspect;
        private String subject = "";

        ReportKey key() {
            return new ReportKey(Objects.requireNonNull(rule), Objects.requireNonNull(aspect), subject);
        }
    }

    /** Parts of a result while they are read. */
    private static final class FindingDraft {
        private final Finding.Builder finding = Finding.builder();
        private @Nullable Map<String, Argument> values;
        private List<MessageDraft> reasons = List.of();

        Finding finding() {
            Map<String, Argument> known = values;
            if (known == null) {
                known = reasons.stream()
                        .findFirst()
                        .map(first -> first.arguments)
                        .orElse(Map.of());
            }
            Map<String, Argument> made = known;
            DecidingValues deciding = made.isEmpty() ? DecidingValues.NONE : DecidingValues.of(() -> made);
            return finding.values(deciding)
                    .addAllReasons(reasons.stream()
                            .map(reason -> reason.with(deciding))
                            .toList())
                    .build();
        }

        static List<MessageDraft> reasons(Finding finding) {
            return finding.reasons().stream()
                    .map(reason -> new MessageDraft(
                            reason.key(), reason.arguments().equals(finding.values()) ? null : reason.arguments()))
                    .toList();
        }
    }

    /** Parts of a policy's identity while they are read. */
    private static final class PolicyDraft {
        private String name = "";
        private String version = "";
        private Optional<Message> choice = Optional.empty();

        static PolicyDraft of(ComplianceReport report) {
            PolicyDraft draft = new PolicyDraft();
            draft.name = report.policy().name();
            draft.version = report.policy().version();
            draft.choice = report.policyChoice();
            return draft;
        }
    }

    /** Parts of a report while they are read. */
    private static final class ReportDraft {
        private final ComplianceReport.Builder report = ComplianceReport.builder();
        private List<Finding> results = List.of();
        private Map<String, Argument.Name> texts = Map.of();
        private Map<String, Verdict> verdicts = Map.of();
        private Map<String, Integer> counts = Map.of();

        void policy(PolicyDraft policy) {
            report.policy(new PolicyIdentity(policy.name, policy.version)).policyChoice(policy.choice);
        }

        void results(List<Finding> results) {
            this.results = results;
        }

        private void checkResults() {
            Map<ReportKey, Finding> known = new HashMap<>();
            for (Finding result : results) {
                if (known.put(ReportKey.of(result), result) != null) {
                    throw new PhrasedException(Phrase.of("report.twice")
                            .with("key", ReportKey.of(result).toString()));
                }
            }
            for (Finding result : results) {
                result.causedBy().ifPresent(key -> checkCause(result, key, known.get(key)));
            }
        }

        private static void checkCause(Finding result, ReportKey key, @Nullable Finding cause) {
            if (cause == null
                    || cause.outcome() != Outcome.FAILED
                    || cause.causedBy().isPresent()) {
                throw new PhrasedException(Phrase.of(cause == null ? "report.cause-missing" : "report.cause")
                        .with("key", ReportKey.of(result).toString())
                        .with("found", String.valueOf(cause == null ? key : cause)));
            }
        }

        void texts(Map<String, Argument.Name> texts) {
            this.texts = texts;
            report.putAllTexts(texts);
        }

        /** Returns the result with the texts of its rule, if it is not built in. */
        private static Finding with(RuleTexts texts, Finding result) {
            return texts.byKey().containsKey(result.rule() + ".title") ? result.withTexts(texts) : result;
        }

        /** Refuses a report whose counts are not those of its results: some were left out, or it was changed. */
        ComplianceReport report() {
            checkResults();
            RuleTexts own = new RuleTexts(texts);
            ComplianceReport read = report.addAllResults(
                            results.stream().map(result -> with(own, result)).toList())
                    .build();
            counts.forEach((outcome, count) -> {
                int found = counts(read).getOrDefault(outcome, 0);
                if (found != count) {
                    throw new PhrasedException(
                            Phrase.of("report.count")
                                    .with("count", count)
                                    .with("outcome", outcome)
                                    .with("found", found),
                            Phrase.of("report.count.advice"));
                }
            });
            verdicts(read).forEach((aspect, verdict) -> {
                @Nullable Verdict stated = verdicts.get(aspect);
                if (stated != null && stated != verdict) {
                    throw new PhrasedException(Phrase.of("report.verdict")
                            .with("verdict", verdict.name())
                            .with("aspect", aspect)
                            .with("found", stated.name()));
                }
            });
            return read;
        }

        static Map<String, Verdict> verdicts(ComplianceReport report) {
            return Map.of("plan", report.verdict(Aspect.PLAN), "execution", report.verdict(Aspect.EXECUTION));
        }

        static Map<String, Integer> counts(ComplianceReport report) {
            Map<String, Integer> counts = new TreeMap<>();
            report.summary().forEach((outcome, count) -> counts.put(outcome.name(), count));
            return counts;
        }
    }
}
