package org.kmplan.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.Waiver;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;

class OscalReportTest {
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in =
                OscalReportTest.class.getClassLoader().getResourceAsStream("schema/json/oscal-ar_schema.json")) {
            String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            // A property of the schema describes its id by a keyword "id", which is none; the validator does not pass
            // it over.
            String known = schema.replaceAll("\"id\"\\s*:\\s*\\{\\s*\"id\"\\s*:", "\"id\": {\"about\":");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(known, InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String rendered(Language language, Consumer<OscalReport> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OscalReport reports = OscalReport.to(out, language)) {
            content.accept(reports);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> violations(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static long count(String json, String part) {
        return Pattern.compile(part, Pattern.LITERAL).matcher(json).results().count();
    }

    @ParameterizedTest
    @EnumSource
    void is_valid_by_the_published_schema(Language language) {
        ComplianceReport report = PageSamples.report();
        String json = rendered(language, reports -> {
            reports.add("แผน " + PageSamples.HOSTILE + ".txt", report);
            reports.addError("=broken\u0000.docx", "");
        });
        assertThat(violations(json)).isEmpty();
        assertThat(violations(rendered(language, reports -> reports.addError("a", "b"))))
                .isEmpty();
        assertThat(violations(json.replace("\"collected\"", "\"gathered\""))).isNotEmpty();
    }

    @Test
    void rules_are_satisfied_if_all_their_results_passed() {
        ComplianceReport report = PageSamples.report();
        String json = rendered(Language.EN, reports -> reports.add("a.txt", report));
        long satisfied = report.results().stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .map(finding -> finding.rule() + "." + finding.aspect())
                .distinct()
                .filter(objective -> report.results().stream()
                        .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                        .filter(finding -> objective.equals(finding.rule() + "." + finding.aspect()))
                        .allMatch(finding -> finding.outcome() == Outcome.PASSED))
                .count();
        assertThat(satisfied).isPositive();
        assertThat(count(json, "\"state\":\"satisfied\"")).isEqualTo(satisfied);
        assertThat(count(json, "\"reason\":\"fail\"")).isPositive();
        assertThat(json).doesNotContain("\"risks\"");
    }

    @Test
    void a_waiver_is_a_risk_whose_deviation_is_approved() {
        RuleId rule = PageSamples.report().results(Outcome.FAILED).get(0).rule();
        CompliancePolicy policy = CompliancePolicy.builder()
                .identity(new PolicyIdentity("waived", "1"))
                .addWaiver(Waiver.builder()
                        .rule(rule)
                        .reason("เหตุจำเป็น")
                        .approver("ผู้ว่าราชการจังหวัด")
                        .from(LocalDate.of(1900, 1, 1))
                        .until(LocalDate.of(2999, 9, 30))
                        .build())
                .build();
        ComplianceReport report = ComplianceEvaluator.of(policy).evaluate(PageSamples.PLAN);
        String json = rendered(Language.TH, reports -> reports.add("a.txt", report));
        assertThat(violations(json)).isEmpty();
        assertThat(count(json, "\"status\":\"deviation-approved\""))
                .isEqualTo(report.results(Outcome.WAIVED).size())
                .isPositive();
        assertThat(json).contains("related-risks");
    }

    @Test
    void the_same_reports_give_the_same_document() {
        ComplianceReport report = PageSamples.report();
        assertThat(rendered(Language.TH, reports -> reports.add("a.txt", report)))
                .isEqualTo(rendered(Language.TH, reports -> reports.add("a.txt", report)));
    }
}
