package org.kmplan.rules.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.render.internal.JsonParts;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.ReportKey;
import tools.jackson.core.JsonGenerator;

/** Writer of the object that {@code report-1.schema.json} describes. */
final class JsonReportWriter {
    private final JsonGenerator json;
    private final JsonParts parts;
    private final Language language;
    private final Wording wording;
    private final Predicate<Finding> shown;

    JsonReportWriter(JsonGenerator json, Language language, List<CheckedDocument> documents, Predicate<Finding> shown) {
        this.shown = shown;
        this.json = json;
        this.parts = new JsonParts(json);
        this.language = language;
        this.wording = new Wording(language, documents);
    }

    void write(List<CheckedDocument> documents) {
        parts.object(() -> {
            text("schema", JsonReport.SCHEMA_ID);
            text("language", language == Language.TH ? "th" : "en");
            parts.array(
                    "reports",
                    () -> documents.forEach(
                            document -> document.reports().forEach(report -> report(document.source(), report))));
            parts.array(
                    "problems",
                    () -> documents.forEach(
                            document -> document.problems().forEach(problem -> problem(document.source(), problem))));
        });
    }

    void report(String source, ComplianceReport report) {
        parts.object(() -> {
            text("source", source);
            plan(report.plan());
            text("asOf", report.asOf().map(LocalDate::toString));
            parts.object("policy", () -> {
                text("name", report.policy().name());
                text("version", report.policy().version());
                json.writeName("choice");
                if (report.policyChoice().isPresent()) {
                    message(report.policyChoice().get());
                } else {
                    json.writeNull();
                }
            });
            parts.object("verdicts", () -> {
                text("plan", report.verdict(Aspect.PLAN).name());
                text("execution", report.verdict(Aspect.EXECUTION).name());
            });
            parts.object("summary", () -> report.summary().forEach((outcome, count) -> number(outcome.name(), count)));
            parts.array("results", () -> report.results().stream().filter(shown).forEach(this::result));
            parts.array("notices", () -> report.notices().forEach(this::message));
            if (!report.otherPolicies().isEmpty()) {
                parts.array("otherPolicies", () -> report.otherPolicies().forEach(this::message));
            }
            if (!report.texts().isEmpty()) {
                parts.object(
                        "texts",
                        () -> new TreeMap<>(report.texts())
                                .forEach((key, text) -> parts.object(key, () -> {
                                    text("thai", text.thai());
                                    text("english", text.english());
                                })));
            }
        });
    }

    private void plan(PlanIdentity plan) {
        parts.object("plan", () -> {
            text("id", plan.id());
            text("document", plan.document());
            text("topic", plan.topic());
            text("hostUnit", plan.hostUnit());
            text("organisation", plan.organisation());
            json.writeName("fiscalYear");
            if (plan.fiscalYear().isPresent()) {
                json.writeNumber(plan.fiscalYear().get().buddhistYear());
            } else {
                json.writeNull();
            }
        });
    }

    private void result(Finding finding) {
        parts.object(() -> {
            text("rule", finding.rule().value());
            text("title", wording.title(finding.rule()));
            text("aspect", finding.aspect().name());
            text("subject", finding.subject());
            text("subjectText", wording.subject(finding.subject()));
            text("outcome", finding.outcome().name());
            text("severity", finding.severity().name());
            finding.causedBy().ifPresent(this::cause);
            text("message", wording.message(finding));
            text("expected", finding.expected().map(wording::text));
            text("actual", finding.actual().map(wording::text));
            json.writeName("position");
            position(finding.position());
            text("basis", wording.basis(finding.rule()));
            String page = Wording.page(finding.rule());
            if (!page.isEmpty()) {
                text("page", page);
            }
            parts.array("advice", () -> wording.advice(finding).forEach(json::writeString));
            if (!valuesOfFirstReason(finding).equals(finding.values())) {
                parts.object("values", () -> arguments(finding.values()));
            }
            parts.array("reasons", () -> finding.reasons().forEach(this::message));
            parts.array("observations", () -> finding.observations().forEach(this::message));
        });
    }

    private void cause(ReportKey cause) {
        parts.object("causedBy", () -> {
            text("rule", cause.rule().value());
            text("aspect", cause.aspect().name());
            text("subject", cause.subject());
        });
    }

    private void message(Message message) {
        parts.object(() -> {
            text("key", message.key());
            text("message", wording.text(message));
            parts.object("arguments", () -> arguments(message.arguments()));
        });
    }

    /** Returns the deciding values as a reader knows them from the first reason. */
    private static Map<String, Argument> valuesOfFirstReason(Finding finding) {
        return finding.reasons().isEmpty() ? Map.of() : finding.reasons().get(0).arguments();
    }

    private void arguments(Map<String, Argument> arguments) {
        arguments.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(argument -> {
            json.writeName(argument.getKey());
            argument(argument.getValue());
        });
    }

    private void argument(Argument argument) {
        parts.object(() -> {
            text("text", wording.text(argument));
            if (argument instanceof Argument.Number number) {
                typed("number", exact(number.value()));
                if (!number.unit().isEmpty()) {
                    text("unit", number.unit());
                }
            } else if (argument instanceof Argument.Percent percent) {
                typed("percent", exact(percent.value()));
            } else if (argument instanceof Argument.Date date) {
                typed("date", date.date().toString());
            } else if (argument instanceof Argument.Year year) {
                typed("fiscalYear", String.valueOf(year.year().buddhistYear()));
            } else if (argument instanceof Argument.Period period) {
                typed("period", period.period().toString());
            } else if (argument instanceof Argument.Name name) {
                typed("name", name.english());
                text("thai", name.thai());
            } else if (argument instanceof Argument.Text quoted) {
                typed("text", quoted.text());
            } else if (argument instanceof Argument.Term term) {
                typed("name", term.key());
                text("of", "term");
            } else if (argument instanceof Argument.Subject subject) {
                typed("name", subject.path());
                text("of", "subject");
            } else if (argument instanceof Argument.Items items) {
                text("type", "items");
                parts.array("items", () -> items.items().forEach(this::argument));
            }
        });
    }

    private void typed(String type, String value) {
        text("type", type);
        text("value", value);
    }

    private static String exact(Fraction value) {
        return value.toString();
    }

    private void position(Optional<SourcePosition> position) {
        if (position.isEmpty()) {
            json.writeNull();
            return;
        }
        SourcePosition place = position.get();
        parts.object(() -> {
            text("text", wording.position(place));
            place.document().ifPresent(document -> text("document", document));
            place.line().ifPresent(line -> number("line", line));
            place.sheet().ifPresent(sheet -> text("sheet", sheet));
            place.cell().ifPresent(cell -> text("cell", cell));
            place.table().ifPresent(table -> number("table", table));
            place.row().ifPresent(row -> number("row", row));
            place.column().ifPresent(column -> text("column", column));
            place.paragraph().ifPresent(paragraph -> number("paragraph", paragraph));
        });
    }

    private void problem(String source, ReadProblem problem) {
        parts.object(() -> {
            text("source", source);
            text("code", problem.code().name());
            text("severity", problem.severity().name());
            json.writeName("position");
            position(Optional.of(problem.position()));
            text("field", problem.field());
            text("message", wording.problem(problem));
            text("detail", problem.message());
            text("raw", problem.raw());
        });
    }

    private void text(String name, String value) {
        json.writeName(name);
        json.writeString(wellFormed(value));
    }

    private void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            json.writeName(name);
            json.writeNull();
        }
    }

    private void number(String name, int value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    /** Returns the text with every half of a surrogate pair that lacks the other half replaced, as UTF-8 demands. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
