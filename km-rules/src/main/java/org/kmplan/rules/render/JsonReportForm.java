package org.kmplan.rules.render;

import static org.kmplan.core.json.internal.Scalars.DATE;
import static org.kmplan.core.json.internal.Scalars.FISCAL_YEAR;
import static org.kmplan.core.json.internal.Scalars.FROM_ONE;
import static org.kmplan.core.json.internal.Scalars.enumOf;
import static org.kmplan.core.json.internal.Scalars.option;
import static org.kmplan.rules.render.internal.JsonForms.TEXT;
import static org.kmplan.rules.render.internal.JsonForms.TEXT_OR_NULL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kmplan.core.json.internal.ObjectWriting;
import org.kmplan.core.json.internal.Scalars;
import org.kmplan.core.json.internal.Shape;
import org.kmplan.core.json.internal.Writing;
import org.kmplan.core.json.internal.Writings;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemSeverity;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.rules.render.internal.JsonForms;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PlanIdentity;

/** Form of the object of a JSON report in one language; {@code report-1.schema.json} is generated from it. */
final class JsonReportForm {
    private static final List<String> TYPES =
            List.of("text", "number", "percent", "date", "fiscalYear", "period", "name", "items");
    private static final String NAME = "name";

    static final ObjectWriting<PlanIdentity> PLAN = ObjectWriting.<PlanIdentity>create()
            .required("id", TEXT, PlanIdentity::id)
            .required("document", TEXT_OR_NULL, PlanIdentity::document)
            .required("topic", TEXT_OR_NULL, PlanIdentity::topic)
            .required("hostUnit", TEXT_OR_NULL, PlanIdentity::hostUnit)
            .required("organisation", TEXT_OR_NULL, PlanIdentity::organisation)
            .required("fiscalYear", Writings.nullable(FISCAL_YEAR), PlanIdentity::fiscalYear);

    static final ObjectWriting<Argument.Name> BOTH_LANGUAGES = ObjectWriting.<Argument.Name>create()
            .required("thai", TEXT, Argument.Name::thai)
            .required("english", TEXT, Argument.Name::english);

    private static final ObjectWriting<ComplianceReport> VERDICTS = ObjectWriting.<ComplianceReport>create()
            .required("plan", JsonForms.VERDICT, report -> report.verdict(Aspect.PLAN))
            .required("execution", JsonForms.VERDICT, report -> report.verdict(Aspect.EXECUTION));

    private final Wording wording;
    private final Predicate<Finding> shown;

    final Writing<Argument> argument;
    final Writing<Message> message;
    final Writing<SourcePosition> position;
    final Writing<Finding> result;
    final Writing<Sourced<ComplianceReport>> report;
    final Writing<Sourced<ReadProblem>> problem;
    final Writing<List<CheckedDocument>> document;

    /**
     * What stands in a document.
     *
     * @param source name of the document
     */
    record Sourced<T>(String source, T value) {}

    /**
     * Creates the form.
     *
     * @param documents documents that are written
     * @param shown which results are written
     */
    JsonReportForm(Language language, List<CheckedDocument> documents, Predicate<Finding> shown) {
        this.wording = new Wording(language, documents);
        this.shown = shown;
        this.argument = argumentForm();
        Writing<Map<String, Argument>> arguments =
                Writings.from(Writings.mapOf(Shape.ANY, argument), unordered -> new TreeMap<>(unordered));
        this.message = ObjectWriting.<Message>create()
                .required("key", TEXT, Message::key)
                .required("message", TEXT, wording::text)
                .required("arguments", arguments, Message::arguments);
        this.position = positionForm();
        this.result = resultForm(arguments);
        this.report = reportForm();
        this.problem = problemForm();
        this.document = ObjectWriting.<List<CheckedDocument>>create()
                .required("schema", option("schema", List.of(JsonReport.SCHEMA_ID)), all -> JsonReport.SCHEMA_ID)
                .required("language", JsonForms.LANGUAGE, all -> language)
                .required("reports", Writings.each(report), JsonReportForm::reports)
                .required("problems", Writings.each(problem), JsonReportForm::problems);
    }

    private static Stream<Sourced<ComplianceReport>> reports(List<CheckedDocument> documents) {
        return documents.stream()
                .flatMap(document ->
                        document.reports().stream().map(report -> new Sourced<>(document.source(), report)));
    }

    private static Stream<Sourced<ReadProblem>> problems(List<CheckedDocument> documents) {
        return documents.stream()
                .flatMap(document ->
                        document.problems().stream().map(problem -> new Sourced<>(document.source(), problem)));
    }

    private Writing<Sourced<ComplianceReport>> reportForm() {
        ObjectWriting<ComplianceReport> policy = ObjectWriting.<ComplianceReport>create()
                .required("name", TEXT, of -> of.policy().name())
                .required("version", TEXT, of -> of.policy().version())
                .later("choice", Writings.nullable(message), ComplianceReport::policyChoice);
        return ObjectWriting.<Sourced<ComplianceReport>>create()
                .required("source", TEXT, Sourced::source)
                .required("plan", PLAN, of -> of.value().plan())
                .required("asOf", Writings.nullable(DATE), of -> of.value().asOf())
                .required("policy", policy, Sourced::value)
                .required("verdicts", VERDICTS, Sourced::value)
                .required(
                        "summary",
                        JsonForms.counts(Outcome.class),
                        of -> of.value().summary())
                .required(
                        "results",
                        Writings.each(result),
                        of -> of.value().results().stream().filter(shown))
                .later("notices", Writings.each(message), of -> of.value().notices().stream())
                .optional(
                        "otherPolicies",
                        Writings.each(message),
                        of -> Optional.of(of.value().otherPolicies())
                                .filter(messages -> !messages.isEmpty())
                                .map(List::stream))
                .optional(
                        "texts",
                        Writings.mapOf(Shape.ANY, BOTH_LANGUAGES),
                        of -> Optional.of(of.value().texts())
                                .filter(texts -> !texts.isEmpty())
                                .map(TreeMap::new));
    }

    private ObjectWriting<Finding> resultForm(Writing<Map<String, Argument>> arguments) {
        return ObjectWriting.<Finding>create()
                .required("rule", JsonForms.RULE, Finding::rule)
                .required("title", TEXT, finding -> wording.title(finding.rule()))
                .required("aspect", JsonForms.ASPECT, Finding::aspect)
                .required("subject", TEXT, Finding::subject)
                .required("subjectText", TEXT, finding -> wording.subject(finding.subject()))
                .required("outcome", JsonForms.OUTCOME, Finding::outcome)
                .required("severity", JsonForms.SEVERITY, Finding::severity)
                .optional("causedBy", JsonForms.KEY, Finding::causedBy)
                .required("message", TEXT, wording::message)
                .required(
                        "expected", TEXT_OR_NULL, finding -> finding.expected().map(wording::text))
                .required("actual", TEXT_OR_NULL, finding -> finding.actual().map(wording::text))
                .required("position", Writings.nullable(position), Finding::position)
                .required("basis", TEXT, finding -> wording.basis(finding.rule()))
                .optional(
                        "page",
                        TEXT,
                        finding -> Optional.of(Wording.page(finding.rule())).filter(page -> !page.isEmpty()))
                .required("advice", Writings.each(TEXT), finding -> wording.advice(finding).stream())
                .optional(
                        "values",
                        arguments,
                        finding -> Optional.<Map<String, Argument>>of(finding.values())
                                .filter(values -> !valuesOfFirstReason(finding).equals(values)))
                .required("reasons", Writings.each(message), finding -> finding.reasons().stream())
                .required("observations", Writings.each(message), finding -> finding.observations().stream());
    }

    /** Returns the deciding values as a reader knows them from the first reason. */
    private static Map<String, Argument> valuesOfFirstReason(Finding finding) {
        return finding.reasons().isEmpty() ? Map.of() : finding.reasons().get(0).arguments();
    }

    private Writing<Argument> argumentForm() {
        ObjectWriting<Typed> typed = ObjectWriting.<Typed>create()
                .required("text", TEXT, Typed::text)
                .required("type", option("type", TYPES), Typed::type)
                .optional("value", TEXT, Typed::value)
                .optional("unit", TEXT, Typed::unit)
                .optional("thai", TEXT, Typed::thai)
                .optional("of", option(NAME, List.of("term", "subject")), Typed::of)
                .optional("items", Writings.each(Writings.lazy(this::argument)), Typed::items);
        return Writings.from(typed, value -> Typed.of(value, wording.text(value)));
    }

    private Writing<Argument> argument() {
        return argument;
    }

    private ObjectWriting<SourcePosition> positionForm() {
        return ObjectWriting.<SourcePosition>create()
                .required("text", TEXT, wording::position)
                .optional("document", TEXT, SourcePosition::document)
                .optional("line", FROM_ONE, SourcePosition::line)
                .optional("sheet", TEXT, SourcePosition::sheet)
                .optional("cell", TEXT, SourcePosition::cell)
                .optional("table", FROM_ONE, SourcePosition::table)
                .optional("row", FROM_ONE, SourcePosition::row)
                .optional("column", TEXT, SourcePosition::column)
                .optional("paragraph", FROM_ONE, SourcePosition::paragraph);
    }

    private ObjectWriting<Sourced<ReadProblem>> problemForm() {
        // later versions know more codes
        Writing<String> code = Writings.shaped(Scalars.TEXT, Shape.matching("^[A-Z][A-Z_]*$"));
        return ObjectWriting.<Sourced<ReadProblem>>create()
                .required("source", TEXT, Sourced::source)
                .required("code", code, of -> of.value().code().name())
                .required(
                        "severity",
                        enumOf("severity", ProblemSeverity.class),
                        of -> of.value().severity())
                .required("position", position, of -> of.value().position())
                .required("field", TEXT, of -> of.value().field())
                .required("message", TEXT, of -> wording.problem(of.value()))
                .required("detail", TEXT, of -> of.value().message())
                .required("raw", TEXT, of -> of.value().raw());
    }

    /** Typed value by its parts. */
    private record Typed(
            String text,
            String type,
            Optional<String> value,
            Optional<String> unit,
            Optional<String> thai,
            Optional<String> of,
            Optional<Stream<Argument>> items) {
        static Typed of(Argument argument, String text) {
            Typed plain = new Typed(
                    text, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            if (argument instanceof Argument.Number number) {
                return plain.as("number", number.value().toString()).counting(number.unit());
            } else if (argument instanceof Argument.Percent percent) {
                return plain.as("percent", percent.value().toString());
            } else if (argument instanceof Argument.Date date) {
                return plain.as("date", date.date().toString());
            } else if (argument instanceof Argument.Year year) {
                return plain.as("fiscalYear", String.valueOf(year.year().buddhistYear()));
            } else if (argument instanceof Argument.Period period) {
                return plain.as("period", period.period().toString());
            } else if (argument instanceof Argument.Name name) {
                return plain.as(NAME, name.english()).named(Optional.of(name.thai()), Optional.empty());
            } else if (argument instanceof Argument.Text quoted) {
                return plain.as("text", quoted.text());
            } else if (argument instanceof Argument.Term term) {
                return plain.as(NAME, term.key()).named(Optional.empty(), Optional.of("term"));
            } else if (argument instanceof Argument.Subject subject) {
                return plain.as(NAME, subject.path()).named(Optional.empty(), Optional.of("subject"));
            }
            Stream<Argument> items = ((Argument.Items) argument).items().stream();
            return new Typed(
                    text,
                    "items",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(items));
        }

        private Typed as(String type, String value) {
            return new Typed(text, type, Optional.of(value), unit, thai, of, items);
        }

        private Typed counting(String what) {
            return new Typed(text, type, value, Optional.of(what).filter(one -> !one.isEmpty()), thai, of, items);
        }

        private Typed named(Optional<String> thaiName, Optional<String> kind) {
            return new Typed(text, type, value, unit, thaiName, kind, items);
        }
    }
}
