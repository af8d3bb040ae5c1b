package org.kmplan.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.PlanLine;
import org.kmplan.rules.report.ReportJson;
import org.kmplan.rules.test.SamplePlans;

/** Every rendering says a cause once, and what follows from it below it or with its name. */
class ConsequencesTest {
    /** A plan without KMP 1: the total, a link and a target follow from that. */
    private static final KnowledgePlan PLAN = SamplePlans.without(SamplePlans.compliant(), "KMP1")
            .withSource(SourcePosition.builder().document("a.txt").line(1).build());

    private static final ComplianceReport REPORT =
            ComplianceEvaluator.standard().evaluate(PLAN);

    private static String text(Language language) {
        PlanPage page = PlanPage.builder().source("a.txt").report(REPORT).build();
        return TextReport.in(language).withColumns(200).render(List.of(page), List.of());
    }

    @Test
    void a_text_report_counts_the_cause_and_shows_the_rest_below_it() {
        String text = text(Language.EN);
        assertThat(text)
                .contains("Must be mended 1 · Follow from another finding 3 (4 places) ·")
                .containsPattern(Pattern.compile("""
                         ✗ KMP-01  All seven KMP steps present
                        (?s:.*?)     Follows from this:
                               ↳ KMP-03  .* · plan
                               ↳ LNK-01  All 13 steps complete, stated totals agree · all steps.*
                               ↳ LNK-02  Every step linked to the other process · CMP 1
                        """))
                .doesNotContain("✗ LNK-01", "? LNK-02");
        assertThat(text(Language.TH))
                .contains("ต้องแก้ไข ๑ ข้อ · เป็นผลจากข้ออื่น ๓ ข้อ (๔ แห่ง)", "ผลที่ตามมาจากข้อนี้:");
    }

    @Test
    void a_page_shows_the_rest_below_the_cause() {
        PlanPage page = PlanPage.builder().source("a.txt").report(REPORT).build();
        Document html = Jsoup.parse(HtmlReport.in(Language.EN).render(List.of(page), List.of()));
        Element cause = html.selectFirst("li.finding:has(div.consequences)");
        assertThat(cause).isNotNull();
        assertThat(cause.selectFirst("h4").text()).contains("KMP-01");
        assertThat(cause.select("div.consequences li").eachText())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("LNK-02"));
        assertThat(html.select("li.finding h4").eachText()).noneMatch(line -> line.contains("LNK-01"));
    }

    @Test
    void a_json_report_names_the_cause_and_is_read_back() {
        String json =
                JsonReport.in(Language.EN).render(List.of(new CheckedDocument("a.txt", List.of(REPORT), List.of())));
        assertThat(json)
                .containsPattern("\"causedBy\": \\{\\s*\"rule\": \"KMP-01\",\\s*\"aspect\": \"PLAN\",\\s*"
                        + "\"subject\": \"steps/KMP1\"");
        assertThat(ReportJson.read("a.json", json).values()).containsExactly(REPORT);
        String stored = ReportJson.write(REPORT);
        assertThat(ReportJson.read("a.json", stored).values()).containsExactly(REPORT);
        String other = stored.replace("\"causedBy\":{\"rule\":\"KMP-01\"", "\"causedBy\":{\"rule\":\"KMP-02\"");
        assertThat(other).isNotEqualTo(stored);
        assertThat(ReportJson.read("a.json", other).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("expected as cause of", "KMP-02 PLAN steps/KMP1"));
    }

    @Test
    void one_comment_names_the_consequences() {
        List<String> comments = ReportComments.in(Language.EN).of(REPORT, PLAN).stream()
                .map(comment -> String.join("\n", comment.paragraphs()))
                .toList();
        String all = String.join("\n", comments);
        assertThat(all).contains("KMP-01 All seven KMP steps present", "Follows from this: KMP-03");
        assertThat(all.lines().filter(line -> line.startsWith("LNK-"))).isEmpty();
    }

    @Test
    void a_table_of_plans_and_a_list_count_the_cause_and_name_it() throws IOException {
        assertThat(PlanLine.of("a.txt", REPORT).mandatoryFindings()).isEqualTo(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvReport csv = CsvReport.to(out, Language.EN)) {
            csv.add("a.txt", REPORT);
        }
        List<String> following = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.endsWith(",KMP-01 KMP 1"))
                .toList();
        assertThat(following).hasSize(4);
    }

    @Test
    void build_servers_see_one_failure() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JunitReport junit = JunitReport.to(out, Language.EN)) {
            junit.add("a.txt", REPORT);
        }
        String xml = out.toString(StandardCharsets.UTF_8);
        assertThat(xml).contains("failures=\"1\"");
        assertThat(Pattern.compile("Follows from KMP-01 \\(KMP 1\\)")
                        .matcher(xml)
                        .results()
                        .count())
                .isEqualTo(4);
    }
}
