package org.kmplan.rules.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.kmplan.core.json.internal.JsonText;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Judgement;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.PolicyChange;
import org.kmplan.rules.report.PolicyDifference;
import org.kmplan.rules.report.ReportDifference;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.ResultChange;
import tools.jackson.core.JsonGenerator;

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
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonText.indented(text)) {
            new Writer(generator, new Wording(language)).write(language, difference, policies);
        }
        return text.append('\n').toString();
    }

    /** Writer of one object. */
    private static final class Writer {
        private final JsonGenerator json;
        private final Wording wording;
        private final DifferenceWording words;

        Writer(JsonGenerator json, Wording wording) {
            this.json = json;
            this.wording = wording;
            this.words = new DifferenceWording(wording);
        }

        void write(Language language, ReportDifference difference, Optional<PolicyDifference> policies) {
            json.writeStartObject();
            text("schema", SCHEMA_ID);
            text("language", language.name().toLowerCase(Locale.ROOT));
            check("earlier", difference.earlier());
            check("later", difference.later());
            json.writeName("counts");
            json.writeStartObject();
            difference.counts().forEach((kind, count) -> {
                json.writeName(kind.name());
                json.writeNumber(count);
            });
            json.writeEndObject();
            array("changes", difference.changes(), change -> change(change, policies));
            policies.ifPresent(of -> array("policyChanges", of.policies(), this::point));
            json.writeEndObject();
        }

        private void check(String name, BaselineReport report) {
            json.writeName(name);
            json.writeStartObject();
            text("source", report.source());
            text("plan", report.plan().id());
            text("topic", report.plan().topic());
            json.writeName("fiscalYear");
            Optional<Integer> year = report.plan().fiscalYear().map(FiscalYear::buddhistYear);
            if (year.isPresent()) {
                json.writeNumber(year.get());
            } else {
                json.writeNull();
            }
            text("asOf", report.asOf().map(LocalDate::toString));
            json.writeName("policy");
            json.writeStartObject();
            text("name", report.policy().name());
            text("version", report.policy().version());
            json.writeEndObject();
            json.writeName("verdicts");
            json.writeStartObject();
            for (Aspect aspect : Aspect.values()) {
                text(
                        aspect.name().toLowerCase(Locale.ROOT),
                        Optional.ofNullable(report.verdicts().get(aspect)).map(Enum::name));
            }
            json.writeEndObject();
            json.writeEndObject();
        }

        private void change(ResultChange change, Optional<PolicyDifference> policies) {
            json.writeStartObject();
            text("kind", change.kind().name());
            text("rule", change.key().rule().value());
            text("title", wording.title(change.key().rule()));
            text("aspect", change.key().aspect().name());
            text("subject", change.key().subject());
            text("subjectText", wording.subject(change.key().subject()));
            judgement("before", change.before());
            judgement("after", change.after());
            text("step", words.step(change));
            change.result().flatMap(Finding::causedBy).ifPresent(this::cause);
            text("message", change.result().map(wording::message));
            policies.ifPresent(of -> array("why", of.reasons(change), this::point));
            json.writeEndObject();
        }

        private void judgement(String name, Optional<Judgement> judgement) {
            json.writeName(name);
            if (judgement.isEmpty()) {
                json.writeNull();
                return;
            }
            json.writeStartObject();
            text("outcome", judgement.get().outcome().name());
            text("severity", judgement.get().severity().name());
            json.writeEndObject();
        }

        private void cause(ReportKey cause) {
            json.writeName("causedBy");
            json.writeStartObject();
            text("rule", cause.rule().value());
            text("aspect", cause.aspect().name());
            text("subject", cause.subject());
            json.writeEndObject();
        }

        private void point(PolicyChange point) {
            json.writeStartObject();
            text("rule", point.rule().value());
            text("kind", point.kind().name());
            text("name", point.name());
            value("before", point.before());
            value("after", point.after());
            value("basis", point.basis());
            text("message", words.point(point));
            json.writeEndObject();
        }

        private void value(String name, Optional<Argument> value) {
            text(name, value.map(wording::text));
        }

        private <T> void array(String name, List<T> items, Consumer<T> write) {
            json.writeName(name);
            json.writeStartArray();
            items.forEach(write);
            json.writeEndArray();
        }

        private void text(String name, Optional<String> value) {
            if (value.isPresent()) {
                text(name, value.get());
            } else {
                json.writeName(name);
                json.writeNull();
            }
        }

        private void text(String name, String value) {
            json.writeName(name);
            json.writeString(new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }
}
