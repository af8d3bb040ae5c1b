package org.kmplan.rules.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.render.internal.JsonParts;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Rendering as OSCAL assessment results 1.1, the format of tools for audits: a result for each plan, with the plan as subject
 * and the rules as controls.
 *
 * <p>A rule has an objective for each aspect, such as {@code PRT-01.plan}; it is satisfied if every result of it passed.
 * Whatever failed, is open, is waived or was noticed is an observation; a waiver is a risk whose deviation is approved. Ids
 * are derived from the content, and times from the day as of which the plan was judged, else from the first day of its fiscal
 * year, so that the same reports give the same document.
 */
public final class OscalReport implements PlanReports {
    private static final String OSCAL_VERSION = "1.1.3";
    private static final String NAMESPACE = "https://kmplan.org/ns/oscal";
    private static final LocalDate NO_DAY = LocalDate.EPOCH;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final JsonParts parts;
    private final Language language;
    private final Map<String, String> documents = new LinkedHashMap<>();
    private boolean begun;
    private boolean closed;

    private OscalReport(JsonGenerator json, Language language) {
        this.json = json;
        this.parts = new JsonParts(json);
        this.language = language;
    }

    /**
     * Begins a document.
     *
     * @throws IOException if it cannot be written
     */
    public static OscalReport to(OutputStream out, Language language) throws IOException {
        return new OscalReport(
                FACTORY.createGenerator(ObjectWriteContext.empty(), new SarifReport.Unclosed(out)), language);
    }

    @Override
    public void add(String source, ComplianceReport report) {
        LocalDate day = report.asOf()
                .or(() -> report.plan().fiscalYear().map(FiscalYear::firstDay))
                .orElse(NO_DAY);
        begin(day);
        Wording wording = new Wording(language, report.texts());
        String id = source + "\n" + report.plan().id();
        String subject = document(source);
        json.writeStartObject();
        text("uuid", uuid("result", id));
        text("title", report.plan().topic().orElseGet(() -> wording.text("report.not-stated")));
        text("description", verdicts(wording, report));
        text("start", time(day));
        text("end", time(day));
        parts.array("props", () -> {
            property("as-of", report.asOf().map(LocalDate::toString).orElse("none"));
            property("policy", report.policy().name());
            property("policy-version", report.policy().version());
            report.plan().fiscalYear().ifPresent(year -> property("fiscal-year", String.valueOf(year.buddhistYear())));
            report.plan().organisation().ifPresent(name -> property("organisation", name));
            for (Aspect aspect : Aspect.values()) {
                property("verdict", report.verdict(aspect).name(), Optional.of(aspect.name()));
            }
        });
        TreeSet<RuleId> rules = new TreeSet<>();
        report.results().forEach(finding -> rules.add(finding.rule()));
        parts.object(
                "reviewed-controls",
                () -> parts.array("control-selections", () -> {
                    json.writeStartObject();
                    parts.array(
                            "include-controls",
                            () -> rules.forEach(rule -> {
                                json.writeStartObject();
                                text("control-id", rule.value());
                                json.writeEndObject();
                            }));
                    json.writeEndObject();
                }));
        results(id, subject, day, wording, report);
        json.writeEndObject();
    }

    @Override
    public void addError(String source, String reason) {
        begin(NO_DAY);
        document(source);
        json.writeStartObject();
        text("uuid", uuid("error", source));
        text("title", source);
        text("description", reason);
        text("start", time(NO_DAY));
        parts.array("props", () -> property("unreadable", "true"));
        parts.object(
                "reviewed-controls",
                () -> parts.array("control-selections", () -> {
                    json.writeStartObject();
                    parts.object("include-all", () -> {});
                    json.writeEndObject();
                }));
        json.writeEndObject();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        begin(NO_DAY);
        json.writeEndArray();
        parts.object(
                "back-matter",
                () -> parts.array("resources", () -> {
                    Wording wording = new Wording(language);
                    json.writeStartObject();
                    text("uuid", uuid("rules", ""));
                    text("title", wording.text("report.title"));
                    json.writeEndObject();
                    documents.forEach((source, id) -> {
                        json.writeStartObject();
                        text("uuid", id);
                        text("title", source);
                        parts.array("rlinks", () -> {
                            json.writeStartObject();
                            text("href", SarifReport.uri(source));
                            json.writeEndObject();
                        });
                        json.writeEndObject();
                    });
                }));
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }

    /** Writes what stands before the results, when the first of them comes. */
    private void begin(LocalDate day) {
        if (begun) {
            return;
        }
        begun = true;
        json.writeStartObject();
        json.writeName("assessment-results");
        json.writeStartObject();
        text("uuid", uuid("document", day.toString()));
        parts.object("metadata", () -> {
            text("title", new Wording(language).text("report.title"));
            text("last-modified", time(day));
            text("version", "1");
            text("oscal-version", OSCAL_VERSION);
        });
        parts.object("import-ap", () -> text("href", "#" + uuid("rules", "")));
        json.writeName("results");
        json.writeStartArray();
    }

    private void results(String id, String subject, LocalDate day, Wording wording, ComplianceReport report) {
        Map<String, List<Finding>> objectives = new LinkedHashMap<>();
        for (Finding finding : report.results()) {
            if (finding.outcome() != Outcome.NOT_APPLICABLE) {
                String objective = finding.rule() + "." + (finding.aspect() == Aspect.PLAN ? "plan" : "execution");
                objectives.computeIfAbsent(objective, key -> new ArrayList<>()).add(finding);
            }
        }
        List<Finding> told = objectives.values().stream()
                .flatMap(List::stream)
                .filter(OscalReport::isTold)
                .toList();
        if (!told.isEmpty()) {
            parts.array("observations", () -> told.forEach(finding -> observation(id, subject, day, wording, finding)));
        }
        List<Finding> waived = told.stream()
                .filter(finding -> finding.outcome() == Outcome.WAIVED)
                .toList();
        if (!waived.isEmpty()) {
            parts.array("risks", () -> waived.forEach(finding -> risk(id, wording, finding)));
        }
        if (!objectives.isEmpty()) {
            parts.array(
                    "findings",
                    () -> objectives.forEach((objective, findings) -> finding(id, wording, objective, findings)));
        }
    }

    private static boolean isTold(Finding finding) {
        return finding.outcome() != Outcome.PASSED || !finding.observations().isEmpty();
    }

    private void observation(String id, String subject, LocalDate day, Wording wording, Finding finding) {
        json.writeStartObject();
        text("uuid", observationId(id, finding));
        text("title", finding.rule() + " " + wording.subject(finding.subject()));
        text("description", message(wording, finding));
        parts.array("props", () -> {
            property("outcome", finding.outcome().name());
            property("severity", finding.severity().name());
            property("path", finding.subject());
            finding.position().ifPresent(place -> property("position", wording.position(place)));
            finding.causedBy().ifPresent(cause -> property("caused-by", cause.toString()));
        });
        parts.array("methods", () -> json.writeString("EXAMINE"));
        parts.array("subjects", () -> {
            json.writeStartObject();
            text("subject-uuid", subject);
            text("type", "resource");
            json.writeEndObject();
        });
        text("collected", time(day));
        json.writeEndObject();
    }

    private void risk(String id, Wording wording, Finding finding) {
        json.writeStartObject();
        text("uuid", uuid("risk", id, key(finding)));
        text("title", finding.rule() + " " + wording.title(finding.rule()));
        text("description", message(wording, finding));
        text("statement", wording.text("report.label.basis") + ": " + wording.basis(finding.rule()));
        text("status", "deviation-approved");
        related("related-observations", "observation-uuid", List.of(observationId(id, finding)));
        json.writeEndObject();
    }

    private void finding(String id, Wording wording, String objective, List<Finding> findings) {
        RuleId rule = findings.get(0).rule();
        List<Finding> told = findings.stream().filter(OscalReport::isTold).toList();
        json.writeStartObject();
        text("uuid", uuid("finding", id, objective));
        text("title", rule + " " + wording.title(rule));
        text("description", wording.text("report.label.basis") + ": " + wording.basis(rule));
        parts.object("target", () -> {
            text("type", "objective-id");
            text("target-id", objective);
            parts.object("status", () -> {
                boolean passed = findings.stream().allMatch(each -> each.outcome() == Outcome.PASSED);
                boolean failed = findings.stream().anyMatch(each -> each.outcome() == Outcome.FAILED);
                text("state", passed ? "satisfied" : "not-satisfied");
                text("reason", passed ? "pass" : failed ? "fail" : "other");
            });
        });
        if (!told.isEmpty()) {
            related(
                    "related-observations",
                    "observation-uuid",
                    told.stream().map(each -> observationId(id, each)).toList());
        }
        List<String> risks = told.stream()
                .filter(each -> each.outcome() == Outcome.WAIVED)
                .map(each -> uuid("risk", id, key(each)))
                .toList();
        if (!risks.isEmpty()) {
            related("related-risks", "risk-uuid", risks);
        }
        json.writeEndObject();
    }

    private void related(String name, String field, List<String> ids) {
        parts.array(
                name,
                () -> ids.forEach(id -> {
                    json.writeStartObject();
                    text(field, id);
                    json.writeEndObject();
                }));
    }

    private static String verdicts(Wording wording, ComplianceReport report) {
        List<String> parts = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            parts.add(
                    wording.text("report.verdict." + aspect) + ": " + wording.name("verdict", report.verdict(aspect)));
        }
        report.asOf()
                .ifPresent(day -> parts.add(wording.text("report.as-of") + " " + wording.text(new Argument.Date(day))));
        return String.join(", ", parts);
    }

    private static String message(Wording wording, Finding finding) {
        List<String> parts = new ArrayList<>(wording.reasons(finding));
        finding.observations().forEach(observation -> parts.add(wording.text(observation)));
        parts.addAll(wording.advice(finding));
        return String.join(" ", parts);
    }

    private String document(String source) {
        return documents.computeIfAbsent(source, name -> uuid("resource", name));
    }

    private static String key(Finding finding) {
        return finding.rule() + "\n" + finding.aspect() + "\n" + finding.subject();
    }

    private static String observationId(String id, Finding finding) {
        return uuid("observation", id, key(finding));
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00+07:00";
    }

    /** Returns a UUID of version 5: the same for the same name. */
    private static String uuid(String... name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(NAMESPACE.getBytes(StandardCharsets.UTF_8));
            for (String part : name) {
                digest.update((byte) 0);
                digest.update(part.getBytes(StandardCharsets.UTF_8));
            }
            ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
            long high = bytes.getLong() & ~0xF000L | 0x5000L;
            long low = bytes.getLong() & ~(3L << 62) | 2L << 62;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }

    private void property(String name, String value) {
        property(name, value, Optional.empty());
    }

    private void property(String name, String value, Optional<String> group) {
        json.writeStartObject();
        text("name", name);
        text("ns", NAMESPACE);
        text("value", value);
        group.ifPresent(known -> text("class", known));
        json.writeEndObject();
    }

    /** Writes a text on one line; the format has none that are empty. */
    private void text(String name, String value) {
        String line = ThaiText.singleLine(JunitReport.harmless(value)).strip();
        json.writeName(name);
        json.writeString(line.isEmpty() ? "-" : line);
    }
}
