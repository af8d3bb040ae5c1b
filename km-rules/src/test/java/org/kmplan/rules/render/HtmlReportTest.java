package org.kmplan.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kmplan.rules.report.ComplianceSummary;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.PlanLine;

class HtmlReportTest {
    private static String html(Language language) {
        return HtmlReport.in(language)
                .withRules("rules " + PageSamples.HOSTILE)
                .render(List.of(PageSamples.page(), PageSamples.page()), List.of(PageSamples.unread()));
    }

    @ParameterizedTest
    @EnumSource
    void no_text_of_a_plan_becomes_markup(Language language) {
        Document page = Jsoup.parse(html(language));
        assertThat(page.select("img, iframe, link, object")).isEmpty();
        assertThat(page.select("script"))
                .singleElement()
                .satisfies(script -> assertThat(script.attr("type")).isEqualTo("application/json"));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("src");
            }
        }
        assertThat(page.select("h1").get(0).text()).endsWith(PageSamples.HOSTILE);
    }

    @Test
    void anchors_are_unique_and_every_link_leads_to_one() {
        Document page = Jsoup.parse(html(Language.TH));
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as(element.id()).isTrue();
        }
        assertThat(page.select("a[href]")).hasSizeGreaterThan(20).allSatisfy(link -> {
            String href = link.attr("href");
            if (href.startsWith("https:")) {
                assertThat(href).isEqualTo("https://kmplan.org/rules/" + link.text());
                assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
            } else {
                assertThat(href).startsWith("#");
                assertThat(ids).contains(href.substring(1));
            }
        });
    }

    @Test
    void the_report_itself_is_in_the_page() {
        String json = Jsoup.parse(HtmlReport.in(Language.EN).render(List.of(PageSamples.page()), List.of()))
                .select("script")
                .first()
                .data();
        assertThat(json).doesNotContain("<");
        assertThat(json.replace("\\u003c", "<").replace("\\u003e", ">").replace("\\u0026", "&"))
                .isEqualTo(JsonReport.in(Language.EN)
                        .render(List.of(new CheckedDocument(
                                PageSamples.page().source(), List.of(PageSamples.report()), List.of()))));
    }

    @Test
    void at_most_five_repairs_stand_first_the_one_that_mends_most_on_top() {
        Document page = Jsoup.parse(HtmlReport.in(Language.EN).render(List.of(PageSamples.page()), List.of()));
        List<Integer> mended = page.select("ol.mends .where").stream()
                .map(line -> mended(line.text()))
                .toList();
        assertThat(mended).hasSize(5).isSortedAccordingTo((one, other) -> other - one);
        assertThat(page.select("#p1-mend").text()).contains("and ", " more");
    }

    /** Returns how many findings a line says a repair mends: as many as rules unless it names a number. */
    private static int mended(String line) {
        Matcher places = Pattern.compile("\\((\\d+) places\\)").matcher(line);
        return places.find() ? Integer.parseInt(places.group(1)) : line.split(", ", -1).length;
    }

    @Test
    void bars_stand_where_their_days_are() {
        ChartRows rows =
                new ChartRows(Jsoup.parse(HtmlReport.in(Language.EN).render(List.of(PageSamples.page()), List.of())));
        // Fiscal year 2566 has 365 days: 1 January is day 92, 31 March ends day 182.
        assertThat(rows.bar(0)).isEqualTo("rect 450 178");
        assertThat(rows.bar(1)).startsWith("path M 628 ");
        assertThat(rows.bar(2)).isEqualTo("path M 805 102 l 9 9 l -9 9 l -9 -9 z");
    }

    @Test
    void a_risk_without_a_place_in_the_matrix_is_named_below_it() {
        Document page = Jsoup.parse(HtmlReport.in(Language.EN).render(List.of(PageSamples.page()), List.of()));
        assertThat(page.select("table.matrix")).hasSize(2);
        Element before = page.select("table.matrix").get(0);
        assertThat(before.select("tbody tr").get(0).select("td").get(1).text()).isEqualTo("high 6 R1");
        assertThat(before.select("tbody tr").get(2).select("td").get(0).text()).isEqualTo("low 1 (acceptable)");
        assertThat(page.select("#p1-risks").text()).contains("Without a place in the matrix: R2");
    }

    @ParameterizedTest
    @EnumSource
    void an_index_links_to_the_pages_and_escapes_what_plans_say(Language language) {
        PlanLine line = PlanLine.of("a " + PageSamples.HOSTILE, PageSamples.report());
        PlanLine failed = PlanLine.failed("b.docx", "broken " + PageSamples.HOSTILE);
        Document page = Jsoup.parse(HtmlIndex.in(language)
                .render(
                        List.of(failed, line),
                        ComplianceSummary.of(PageSamples.report()).merge(ComplianceSummary.ofError()),
                        each -> each.error().isPresent() ? "" : "p1.html"));
        assertThat(page.select("img, script")).isEmpty();
        assertThat(page.select("a[href=p1.html]")).hasSize(1);
        assertThat(page.select("table").get(1).select("tbody tr")).hasSize(2);
        assertThat(page.text()).contains("broken " + PageSamples.HOSTILE);
    }

    @Test
    void a_plan_without_any_year_has_no_timeline() {
        PlanPage page = PlanPage.builder()
                .source("x")
                .report(PageSamples.report())
                .plan(PageSamples.PLAN.withSteps())
                .build();
        assertThat(HtmlReport.in(Language.TH).render(List.of(page), List.of())).doesNotContain("<svg");
    }

    /** Bars of the first timeline on a page. */
    private record ChartRows(Document page) {
        String bar(int row) {
            Element bar = page.select("svg g").get(row).select(".bar").first();
            return bar.tagName() + " "
                    + (bar.tagName().equals("rect") ? bar.attr("x") + " " + bar.attr("width") : bar.attr("d"));
        }
    }
}
