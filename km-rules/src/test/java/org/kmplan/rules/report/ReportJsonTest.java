package org.kmplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.render.CheckedDocument;
import org.kmplan.rules.render.JsonReport;

/** What {@link ReportJson} and {@link SummaryJson} refuse, and where they say so. */
class ReportJsonTest {
    private static final ComplianceReport REPORT = ComplianceEvaluator.standard()
            .evaluate(KnowledgePlan.builder()
                    .id("plan-1")
                    .header(PlanHeader.builder().build())
                    .build());
    private static final String SHOWN =
            JsonReport.in(Language.EN).render(List.of(new CheckedDocument("plan.txt", List.of(REPORT), List.of())));

    private static final String SUMMARY = "{'schema':'https://kmplan.org/schema/summary-1.json','errors':2,'groups':["
            + "{'organisation':'A','fiscalYear':2567,'plans':3,'verdicts':{'PLAN':{'COMPLIANT':1,'NON_COMPLIANT':2},"
            + "'EXECUTION':{'NOT_DETERMINABLE':3}},'failures':{'MANDATORY':{'KMP-01':2}}}]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"asOf\": null' | '\"asOf\": \"31/3/2566\"' | /reports/0/asOf | expected a date",
                "'\"outcome\": \"FAILED\"' | '\"outcome\": \"BAD\"' | /reports/0/results/0/outcome | BAD",
                "'\"rule\": \"CMP-01\"' | '\"rule\": \"cmp1\"' | /reports/0/results/0/rule | expected a form such as KMP-01",
                "'\"plan\": \"NON_COMPLIANT\"' | '\"plan\": \"COMPLIANT\"' | /reports/0 | expected the verdict NON_COMPLIANT on plan",
                "'\"id\": \"plan-1\"' | '\"id\": 5' | /reports/0/plan/id | the number 5",
                "'report-1.json' | 'report-9.json' | /schema | report-1.json",
            })
    void a_fault_in_a_report_has_its_place(String from, String to, String pointer, String words) {
        assertThat(SHOWN).contains(from);
        List<JsonProblem> problems = ReportJson.read("report.json", SHOWN.replaceFirst("\\Q" + from, to))
                .problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.pointer()).startsWith(pointer);
            assertThat(problem.message()).contains(words).startsWith("report.json:" + problem.line() + ":");
        });
    }

    @Test
    void a_report_without_all_its_results_is_not_whole() {
        int start = SHOWN.indexOf('{', SHOWN.indexOf("\"results\": ["));
        int second = SHOWN.indexOf("{\n          \"rule\"", start + 1);
        String without = SHOWN.substring(0, start) + SHOWN.substring(second);
        assertThat(ReportJson.read("report.json", without).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("as the summary counts", "write the report with all its results"));
    }

    @Test
    void a_report_that_breaks_off_gives_no_value_and_says_where() {
        byte[] half = SHOWN.substring(0, SHOWN.length() / 2).getBytes(StandardCharsets.UTF_8);
        assertThat(ReportJson.read("report.json", half).values()).isEmpty();
        assertThat(ReportJson.read("report.json", half).problems())
                .extracting(JsonProblem::code)
                .contains(JsonProblem.Code.TRUNCATED);
    }

    @Test
    void what_is_stored_has_no_unknown_fields_but_what_is_shown_may_have() {
        String stored = ReportJson.write(REPORT).replaceFirst("\\{\"plan\"", "{\"later\":1,\"plan\"");
        assertThat(ReportJson.read("r", stored).problems())
                .extracting(JsonProblem::code)
                .containsExactly(JsonProblem.Code.UNKNOWN_FIELD);
        assertThat(ReportJson.read("r", SHOWN.replaceFirst("\"asOf\"", "\"later\": 1, \"asOf\""))
                        .problems())
                .isEmpty();
    }

    @Test
    void the_document_of_a_position_is_read_by_its_former_name_too() {
        String stored = ReportJson.write(ComplianceEvaluator.standard()
                .evaluate(KnowledgePlan.builder()
                        .id("plan-1")
                        .header(PlanHeader.builder().build())
                        .source(SourcePosition.ofLine("plan.txt", 22))
                        .build()));
        assertThat(stored).contains("{\"document\":\"plan.txt\",\"line\":22}");
        String former = stored.replace("{\"document\":\"plan.txt\"", "{\"file\":\"plan.txt\"");
        assertThat(ReportJson.read("r", former).orElseThrow())
                .isEqualTo(ReportJson.read("r", stored).orElseThrow());
        String both = stored.replaceFirst("\"line\":22}", "\"file\":\"plan.txt\"}");
        assertThat(ReportJson.read("r", both).problems())
                .extracting(JsonProblem::code)
                .containsExactly(JsonProblem.Code.UNKNOWN_FIELD);
    }

    @Test
    void a_name_that_an_earlier_version_wrote_in_english_only_is_refused() {
        String earlier = SHOWN.replaceAll(",\\s*\"thai\": \"[^\"]*\"", "");
        assertThat(earlier).isNotEqualTo(SHOWN);
        assertThat(ReportJson.read("report.json", earlier).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("only their outcomes can be read back"));
        assertThat(JsonReport.readBaseline("report.json", earlier.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'plans':3 | 'plans':4 | /groups/0 | expected 4 verdicts on the aspect PLAN",
                "'plans':3 | 'plans':0 | /groups/0/plans | the number 0",
                "'KMP-01':2 | 'KMP-01':9 | /groups/0 | at most 3 plans",
                "'KMP-01':2 | 'KMP':2 | /groups/0/failures/MANDATORY | KMP",
                "'KMP-01':2 | 'KMP-01':1e999999999 | /groups/0/failures/MANDATORY/KMP-01 | whole number",
                "'KMP-01':2}} | 'KMP-01':2}},'inBoth':{'KMP-01':1} | /groups/0 | fails in fewer as RECOMMENDED",
                "'COMPLIANT':1 | 'GOOD':1 | /groups/0/verdicts/PLAN/GOOD | GOOD",
                "'errors':2 | 'errors':-2 | /errors | the number -2",
                "'organisation':'A' | 'later':'A' | /groups/0/later | later",
                "'groups':[ | 'groups':[{'plans':1}, | /groups/0 | verdicts",
            })
    void a_fault_in_a_summary_has_its_place(String from, String to, String pointer, String words) {
        assertThat(SUMMARY).contains(from);
        List<JsonProblem> problems = read(SUMMARY.replace(from, to)).problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).contains(words);
        });
        assertThat(read(SUMMARY.replace(from, to)).values()).isEmpty();
    }

    @Test
    void a_group_that_stands_twice_is_refused() {
        String group = SUMMARY.substring(SUMMARY.indexOf("{'organisation'"), SUMMARY.length() - 2);
        assertThat(read(SUMMARY.replace(group, group + "," + group)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/groups/1");
                    assertThat(problem.message()).contains("found A FY2567 again");
                });
    }

    @Test
    void a_summary_that_breaks_off_gives_no_value() {
        assertThat(read(SUMMARY).problems()).isEmpty();
        for (int end = 0; end < SUMMARY.length(); end++) {
            assertThat(read(SUMMARY.substring(0, end)).values()).isEmpty();
            assertThat(read(SUMMARY.substring(0, end)).problems()).isNotEmpty();
        }
    }

    private static JsonResult<ComplianceSummary> read(String json) {
        return SummaryJson.read("summary.json", json.replace('\'', '"'));
    }
}
