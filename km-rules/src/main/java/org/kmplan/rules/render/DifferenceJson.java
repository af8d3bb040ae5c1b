package org.kmplan.rules.render;

import static org.kmplan.core.json.internal.Scalars.DATE;
import static org.kmplan.core.json.internal.Scalars.FISCAL_YEAR;
import static org.kmplan.core.json.internal.Scalars.enumOf;
import static org.kmplan.core.json.internal.Scalars.option;
import static org.kmplan.rules.render.internal.JsonForms.TEXT;
import static org.kmplan.rules.render.internal.JsonForms.TEXT_OR_NULL;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kmplan.core.json.internal.JsonDocument;
import org.kmplan.core.json.internal.ObjectWriting;
import org.kmplan.core.json.internal.Writing;
import org.kmplan.core.json.internal.Writings;
import org.kmplan.rules.render.internal.JsonForms;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Judgement;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.PolicyChange;
import org.kmplan.rules.report.PolicyDifference;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.ReportDifference;
import org.kmplan.rules.report.ResultChange;
import org.kmplan.rules.report.Verdict;

/**
 * Rendering for programs of what differs between two reports on a plan, or under two policies: one JSON object, as the JSON
 * Schema that {@link #schema()} returns describes.
 */
public final class DifferenceJson {
    /** Value of the field {@code schema} of every object, and id of the JSON Schema. */
    public static final String SCHEMA_ID = "https://kmplan.org/schema/difference-1.json";

    private static final String SCHEMA_RESOURCE = "difference-1.schema.json";

    private final Language language;

    private DifferenceJson(Language language) {
        this.language = language;
    }

    /** Returns a rendering in a language. */
    public static DifferenceJson in(Language language) {
        return new DifferenceJson(language);
    }

    /** Returns the object on two reports, with a line feed at the end. */
    public String render(ReportDifference difference) {
        return render(difference, Optional.empty());
    }

    /** Returns the object on two policies, with the reasons for each change and a line feed at the end. */
    public String render(PolicyDifference difference) {
        return render(difference.reports(), Optional.of(difference));
    }

    /** Returns the JSON Schema (draft 2020-12) of the object. */
    public static String schema() {
        try (InputStream in = DifferenceJson.class.getResourceAsStream(SCHEMA_RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + SCHEMA_RESOURCE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + SCHEMA_RESOURCE + " cannot be read", e);
        }
    }

    private String render(ReportDifference difference, Optional<PolicyDifference> policies) {
        return JsonDocument.write(new Compared<>(difference, policies), new Form(language).document);
    }

    /** What is written, with the policies where they are compared. */
    private record Compared<T>(T value, Optional<PolicyDifference> policies) {}

    /** Form of the object in one language; {@code difference-1.schema.json} is generated from it. */
    static final class Form {
        private static final ObjectWriting<PolicyIdentity> POLICY = ObjectWriting.<PolicyIdentity>create()
                .required("name", TEXT, PolicyIdentity::name)
                .required("version", TEXT, PolicyIdentity::version);

        private static final Writing<Optional<Verdict>> VERDICT = Writings.nullable(JsonForms.VERDICT);

        private static final ObjectWriting<BaselineReport> VERDICTS = ObjectWriting.<BaselineReport>create()
                .required("plan", VERDICT, report -> verdict(report, Aspect.PLAN))
                .required("execution", VERDICT, report -> verdict(report, Aspect.EXECUTION));

        static final ObjectWriting<BaselineReport> CHECK = ObjectWriting.<BaselineReport>create()
                .required("source", TEXT_OR_NULL, BaselineReport::source)
                .required("plan", TEXT, report -> report.plan().id())
                .required("topic", TEXT_OR_NULL, report -> report.plan().topic())
                .required(
                        "fiscalYear",
                        Writings.nullable(FISCAL_YEAR),
                        report -> report.plan().fiscalYear())
                .required("asOf", Writings.nullable(DATE), BaselineReport::asOf)
                .required("policy", POLICY, BaselineReport::policy)
                .required("verdicts", VERDICTS, report -> report);

        static final ObjectWriting<Judgement> JUDGEMENT = ObjectWriting.<Judgement>create()
                .required("outcome", JsonForms.OUTCOME, Judgement::outcome)
                .required("severity", JsonForms.SEVERITY, Judgement::severity);

        /** Kinds of what is listed; what is unchanged is only counted. */
        private static final Writing<ResultChange.Kind> KIND = Writings.from(
                option(
                        "kind",
                        Arrays.stream(ResultChange.Kind.values())
                                .filter(kind -> kind != ResultChange.Kind.UNCHANGED)
                                .map(Enum::name)
                                .toList()),
                Enum::name);

        private final Wording wording;
        private final DifferenceWording words;

        final ObjectWriting<PolicyChange> point;
        final ObjectWriting<Compared<ResultChange>> change;
        final ObjectWriting<Compared<ReportDifference>> document;

        Form(Language language) {
            this.wording = new Wording(language);
            this.words = new DifferenceWording(wording);
            this.point = pointForm();
            this.change = changeForm();
            this.document = ObjectWriting.<Compared<ReportDifference>>create()
                    .required("schema", option("schema", List.of(SCHEMA_ID)), compared -> SCHEMA_ID)
                    .required("language", JsonForms.LANGUAGE, compared -> language)
                    .required("earlier", CHECK, compared -> compared.value().earlier())
                    .required("later", CHECK, compared -> compared.value().later())
                    .required(
                            "counts",
                            JsonForms.counts(ResultChange.Kind.class),
                            compared -> compared.value().counts())
                    .required("changes", Writings.each(change), Form::changes)
                    .optional(
                            "policyChanges",
                            Writings.each(point),
                            compared -> compared.policies().map(policies -> policies.policies().stream()));
        }

        private static Optional<Verdict> verdict(BaselineReport report, Aspect aspect) {
            return Optional.ofNullable(report.verdicts().get(aspect));
        }

        private static Stream<Compared<ResultChange>> changes(Compared<ReportDifference> compared) {
            return compared.value().changes().stream().map(change -> new Compared<>(change, compared.policies()));
        }

        private ObjectWriting<Compared<ResultChange>> changeForm() {
            Writing<Optional<Judgement>> judgement = Writings.nullable(JUDGEMENT);
            return ObjectWriting.<Compared<ResultChange>>create()
                    .required("kind", KIND, of -> of.value().kind())
                    .required("rule", JsonForms.RULE, of -> of.value().key().rule())
                    .required(
                            "title", TEXT, of -> wording.title(of.value().key().rule()))
                    .required("aspect", JsonForms.ASPECT, of -> of.value().key().aspect())
                    .required("subject", TEXT, of -> of.value().key().subject())
                    .required(
                            "subjectText",
                            TEXT,
                            of -> wording.subject(of.value().key().subject()))
                    .required("before", judgement, of -> of.value().before())
                    .required("after", judgement, of -> of.value().after())
                    .required("step", TEXT, of -> words.step(of.value()))
                    .optional(
                            "causedBy", JsonForms.KEY, of -> of.value().result().flatMap(Finding::causedBy))
                    .required("message", TEXT_OR_NULL, of -> of.value().result().map(wording::message))
                    .optional(
                            "why",
                            Writings.each(point),
                            of -> of.policies().map(policies -> policies.reasons(of.value()).stream()));
        }

        private ObjectWriting<PolicyChange> pointForm() {
            return ObjectWriting.<PolicyChange>create()
                    .required("rule", JsonForms.RULE, PolicyChange::rule)
                    .required("kind", enumOf("kind", PolicyChange.Kind.class), PolicyChange::kind)
                    .required("name", TEXT_OR_NULL, PolicyChange::name)
                    .required("before", TEXT_OR_NULL, point -> point.before().map(wording::text))
                    .required("after", TEXT_OR_NULL, point -> point.after().map(wording::text))
                    .required("basis", TEXT_OR_NULL, point -> point.basis().map(wording::text))
                    .required("message", TEXT, words::point);
        }
    }
}
