package org.kmplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.test.KmDomain;
import org.kmplan.core.test.Situation;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.PolicyComparison;
import org.kmplan.rules.render.CheckedDocument;
import org.kmplan.rules.render.DifferenceJson;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.test.RulesDomain;

/** Reports come back from their JSON whole. */
@Domain(KmDomain.class)
@Domain(RulesDomain.class)
@Domain(DomainContext.Global.class)
class ReportJsonProperties {
    private static final Schema SCHEMA = schema(ReportJson.schema());
    private static final Schema SHOWN = schema(JsonReport.schema());
    private static final Schema DIFFERENCE = schema(DifferenceJson.schema());
    private static final Schema SUMMARY = schema(SummaryJson.schema());

    @Property(tries = 60)
    void a_stored_report_comes_back_as_it_was(@ForAll Situation situation, @ForAll CompliancePolicy policy) {
        comesBack(ComplianceEvaluator.of(policy).evaluate(situation.plan(), situation.records(), situation.asOf()));
    }

    @Property(tries = 60)
    void so_does_a_report_on_any_plan(@ForAll KnowledgePlan plan) {
        comesBack(ComplianceEvaluator.standard().evaluate(plan));
    }

    private static void comesBack(ComplianceReport report) {
        String stored = ReportJson.write(List.of(report));
        List<ComplianceReport> read = ReportJson.read("reports.json", stored).orElseThrow();
        assertThat(read).containsExactly(report);
        assertThat(ReportJson.write(read)).isEqualTo(stored);
        assertThat(stored).doesNotContain("\n");
        String line = ReportJson.writeLine(report);
        assertThat(ReportJson.readLine("reports.ndjson:1", line).orElseThrow()).containsExactly(report);
        assertThat(violations(SCHEMA, stored)).isEmpty();
    }

    @Property(tries = 30)
    void a_report_that_was_shown_comes_back_and_is_shown_the_same(
            @ForAll Situation situation, @ForAll CompliancePolicy policy, @ForAll Language language) {
        ComplianceReport report =
                ComplianceEvaluator.of(policy).evaluate(situation.plan(), situation.records(), situation.asOf());
        String shown = JsonReport.in(language).render(List.of(document(report)));
        List<ComplianceReport> read = ReportJson.read("report.json", shown.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(read).containsExactly(report);
        assertThat(JsonReport.in(language).render(List.of(document(read.get(0)))))
                .isEqualTo(shown);
        String line = JsonReport.in(language).line("plan.txt", report);
        assertThat(ReportJson.readLine("reports.ndjson:1", line).orElseThrow()).containsExactly(report);
        assertThat(violations(SHOWN, shown)).isEmpty();
    }

    @Property(tries = 30)
    void what_differs_and_what_it_sums_up_to_keep_to_their_schemas(
            @ForAll Situation situation, @ForAll CompliancePolicy policy, @ForAll Language language) {
        EvaluationInput input = EvaluationInput.of(situation.plan(), situation.records(), situation.asOf());
        PolicyDifference difference =
                PolicyComparison.of(CompliancePolicy.standard(), policy).evaluate(input);
        DifferenceJson json = DifferenceJson.in(language);
        assertThat(violations(DIFFERENCE, json.render(difference))).isEmpty();
        ComplianceReport report = ComplianceEvaluator.of(policy).evaluate(input);
        ComplianceReport plain = ComplianceEvaluator.standard().evaluate(situation.plan());
        assertThat(violations(DIFFERENCE, json.render(report.diff(plain)))).isEmpty();
        assertThat(violations(DIFFERENCE, json.render(plain.diff(report)))).isEmpty();
        ComplianceSummary summary = Stream.of(report, plain).collect(ComplianceSummary.collector());
        assertThat(violations(SUMMARY, SummaryJson.write(summary.merge(ComplianceSummary.ofError()))))
                .isEmpty();
    }

    @Property
    void every_kind_of_value_comes_back(@ForAll("arguments") Argument argument) {
        ComplianceReport report = ComplianceReport.builder()
                .plan(PlanIdentity.builder().id("plan").build())
                .policy(new PolicyIdentity("standard", "1"))
                .addResult(Finding.builder()
                        .rule(RuleId.of("KMP-01"))
                        .aspect(Aspect.PLAN)
                        .subject("plan")
                        .outcome(Outcome.FAILED)
                        .severity(Severity.MANDATORY)
                        .addReason(new Message("some.reason", Map.of("value", argument)))
                        .addReason(new Message("other.reason", Map.of()))
                        .build())
                .putText("AGY-01.title", new Argument.Name("ก", "a"))
                .build();
        String stored = ReportJson.write(report);
        assertThat(ReportJson.read("r", stored).orElseThrow()).containsExactly(report);
        assertThat(violations(SCHEMA, stored)).isEmpty();
        assertThat(violations(SHOWN, JsonReport.in(Language.TH).render(List.of(document(report)))))
                .isEmpty();
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    private static List<String> violations(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    @Provide
    static Arbitrary<Argument> arguments() {
        Arbitrary<Argument> one = Arbitraries.oneOf(
                Arbitraries.strings().map(Argument::text),
                Arbitraries.defaultFor(Fraction.class).map(Argument.Number::new),
                Combinators.combine(Arbitraries.defaultFor(Fraction.class), Arbitraries.strings())
                        .as(Argument.Number::new),
                Arbitraries.defaultFor(Fraction.class).map(Argument.Percent::new),
                Arbitraries.defaultFor(LocalDate.class).map(Argument.Date::new),
                Arbitraries.defaultFor(FiscalYear.class).map(Argument.Year::new),
                Arbitraries.defaultFor(PlanPeriod.class).map(Argument.Period::new),
                Combinators.combine(Arbitraries.strings(), Arbitraries.strings())
                        .as(Argument::name),
                Arbitraries.strings().map(Argument.Term::new),
                Arbitraries.strings().map(Argument.Subject::new));
        return Arbitraries.oneOf(one, one.list().ofMaxSize(3).map(Argument::items));
    }

    private static CheckedDocument document(ComplianceReport report) {
        return new CheckedDocument("plan.txt", List.of(report), List.of());
    }
}
