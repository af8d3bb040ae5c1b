package org.kmplan.rules.render;

import static org.kmplan.core.json.internal.Lists.listOf;
import static org.kmplan.core.json.internal.Scalars.DATE;
import static org.kmplan.core.json.internal.Scalars.FISCAL_YEAR;
import static org.kmplan.core.json.internal.Scalars.TEXT;
import static org.kmplan.core.json.internal.Scalars.enumOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.json.internal.Codec;
import org.kmplan.core.json.internal.Codecs;
import org.kmplan.core.json.internal.JsonDocument;
import org.kmplan.core.json.internal.ObjectCodec;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.Judgement;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;

/** Reading of JSON reports: those fields that a comparison needs. */
final class BaselineCodecs {
    private static final Codec<Verdict> VERDICT = enumOf("verdict", Verdict.class);

    private static final ObjectCodec<PlanIdentity, PlanIdentity.Builder> PLAN = ObjectCodec.of(
                    "plan", PlanIdentity::builder, PlanIdentity.Builder::build)
            .required("id", TEXT, PlanIdentity::id, (b, v) -> b.id(v))
            .required("document", Codecs.nullable(TEXT), PlanIdentity::document, (b, v) -> b.document(v))
            .required("topic", Codecs.nullable(TEXT), PlanIdentity::topic, (b, v) -> b.topic(v))
            .required("hostUnit", Codecs.nullable(TEXT), PlanIdentity::hostUnit, (b, v) -> b.hostUnit(v))
            .required("organisation", Codecs.nullable(TEXT), PlanIdentity::organisation, (b, v) -> b.organisation(v))
            .required("fiscalYear", Codecs.nullable(FISCAL_YEAR), PlanIdentity::fiscalYear, (b, v) -> b.fiscalYear(v))
            .open();

    private static final ObjectCodec<PolicyIdentity, Policy> POLICY = ObjectCodec.of(
                    "policy", Policy::new, policy -> new PolicyIdentity(policy.name, policy.version))
            .required("name", TEXT, PolicyIdentity::name, (b, v) -> b.name = v)
            .required("version", TEXT, PolicyIdentity::version, (b, v) -> b.version = v)
            .open();

    private static final ObjectCodec<Map<Aspect, Verdict>, Map<Aspect, Verdict>> VERDICTS =
            ObjectCodec.<Map<Aspect, Verdict>, Map<Aspect, Verdict>>of(
                            "verdicts", LinkedHashMap::new, verdicts -> verdicts)
                    .required("plan", VERDICT, verdicts -> of(verdicts, Aspect.PLAN), (b, v) -> b.put(Aspect.PLAN, v))
                    .required(
                            "execution",
                            VERDICT,
                            verdicts -> of(verdicts, Aspect.EXECUTION),
                            (b, v) -> b.put(Aspect.EXECUTION, v))
                    .open();

    private static final ObjectCodec<Map.Entry<ReportKey, Judgement>, Result> RESULT = ObjectCodec.of(
                    "result", Result::new, Result::entry)
            .required(
                    "rule",
                    Codecs.map(TEXT, RuleId::of, RuleId::value),
                    result -> result.getKey().rule(),
                    (b, v) -> b.rule = Optional.of(v))
            .required(
                    "aspect",
                    enumOf("aspect", Aspect.class),
                    result -> result.getKey().aspect(),
                    (b, v) -> b.aspect = v)
            .required("subject", TEXT, result -> result.getKey().subject(), (b, v) -> b.subject = v)
            .required(
                    "outcome",
                    enumOf("outcome", Outcome.class),
                    result -> result.getValue().outcome(),
                    (b, v) -> b.outcome = v)
            .required(
                    "severity",
                    enumOf("severity", Severity.class),
                    result -> result.getValue().severity(),
                    (b, v) -> b.severity = v)
            .open();

    private static final ObjectCodec<BaselineReport, BaselineReport.Builder> REPORT = ObjectCodec.of(
                    "report", BaselineReport::builder, BaselineReport.Builder::build)
            .optional("source", TEXT, BaselineReport::source, (b, v) -> b.source(v))
            .required("plan", PLAN, BaselineReport::plan, (b, v) -> b.plan(v))
            .required("asOf", Codecs.<LocalDate>nullable(DATE), BaselineReport::asOf, (b, v) -> b.asOf(v))
            .required("policy", POLICY, BaselineReport::policy, (b, v) -> b.policy(v))
            .required("verdicts", VERDICTS, BaselineReport::verdicts, (b, v) -> b.putAllVerdicts(v))
            .required(
                    "results",
                    Codecs.map(listOf(RESULT), BaselineCodecs::results, results -> List.copyOf(results.entrySet())),
                    BaselineReport::results,
                    (b, v) -> b.putAllResults(v))
            .open();

    /** The whole document. */
    static final ObjectCodec<List<BaselineReport>, List<BaselineReport>> DOCUMENT =
            ObjectCodec.<List<BaselineReport>, List<BaselineReport>>of("report", ArrayList::new, List::copyOf)
                    .required(
                            "schema",
                            JsonDocument.schemaField(JsonReport.SCHEMA_ID),
                            reports -> JsonReport.SCHEMA_ID,
                            (reports, schema) -> {})
                    .required("reports", listOf(REPORT), reports -> reports, List::addAll)
                    .open();

    private BaselineCodecs() {}

    private static Verdict of(Map<Aspect, Verdict> verdicts, Aspect aspect) {
        return Optional.ofNullable(verdicts.get(aspect)).orElseThrow();
    }

    private static Map<ReportKey, Judgement> results(List<Map.Entry<ReportKey, Judgement>> entries) {
        Map<ReportKey, Judgement> results = new LinkedHashMap<>();
        for (Map.Entry<ReportKey, Judgement> entry : entries) {
            if (results.put(entry.getKey(), entry.getValue()) != null) {
                throw new PhrasedException(
                        Phrase.of("report.twice").with("key", entry.getKey().toString()));
            }
        }
        return results;
    }

    /** Parts of a policy's identity while they are read. */
    private static final class Policy {
        private String name = "";
        private String version = "";
    }

    /** Parts of a result while they are read. */
    private static final class Result {
        private Optional<RuleId> rule = Optional.empty();
        private Aspect aspect = Aspect.PLAN;
        private String subject = "";
        private Outcome outcome = Outcome.PASSED;
        private Severity severity = Severity.MANDATORY;

        Map.Entry<ReportKey, Judgement> entry() {
            return Map.entry(new ReportKey(rule.orElseThrow(), aspect, subject), new Judgement(outcome, severity));
        }
    }
}
