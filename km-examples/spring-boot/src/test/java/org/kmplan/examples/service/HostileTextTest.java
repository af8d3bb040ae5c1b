package org.kmplan.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kmplan.examples.service.account.Role;

/** Texts that would like to be code, wherever a page shows what somebody wrote. */
class HostileTextTest extends OnEmbeddedDatabase {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'-alert(1)-'",
            "</title><svg onload=alert(1)>",
            "javascript:alert(1)",
            "{{7*7}}${7*7}",
            "</iframe><body onload=alert(1)>");

    @Test
    void every_text_of_a_plan_stays_text() {
        Browser nok = as("nok");
        for (String hostile : HOSTILE) {
            // In the place of every text of the plan: after each colon and in each cell.
            String plan = Plans.text("khlong-mani-2568.txt")
                    .replaceAll("(?m)( : ?)", "$1" + Matcher.quoteReplacement(hostile) + " ")
                    .replace("\t", "\t" + hostile + " ");
            String page = upload(nok, Plans.named(hostile.replace('/', '_') + ".txt", plan));
            nok.upload(page + "/versions", Plans.named(hostile.replace('/', '_') + ".txt", plan + hostile));
            for (String address : List.of(page, page + "/versions/1", page + "/differences?from=1&to=2", "/plans")) {
                isHarmless(nok.page(address));
            }
            isHarmless(Jsoup.parse(report(nok, page + "/versions/2/report")));
        }
    }

    @Test
    void every_text_of_a_person_stays_text() {
        Browser chief = as("chief");
        Browser malee = as("malee");
        String plan = upload(malee, Plans.sample("khlong-mani-2568.txt"), "organisation", String.valueOf(south.key()));
        String finding = malee.page(plan).select("#finding option").first().attr("value");
        int number = 0;
        for (String hostile : HOSTILE) {
            accounts.addOrganisation(hostile);
            accounts.add("hostile" + number++, hostile, FIRST, Role.ASSESSOR, null);
            malee.post(
                    plan + "/waivers",
                    "finding",
                    finding,
                    "reason",
                    hostile,
                    "approver",
                    hostile,
                    "until",
                    "2580-01-01");
            isHarmless(Jsoup.parse(malee.post("/tokens", "name", hostile).body()));
            isHarmless(Jsoup.parse(malee.post(plan + "/day", "asOf", hostile).body()));
            isHarmless(malee.page("/plans?lang=th&verdict="
                    + java.net.URLEncoder.encode(hostile, java.nio.charset.StandardCharsets.UTF_8)));
        }
        isHarmless(chief.page("/accounts"));
        isHarmless(chief.page("/plans/new"));
        isHarmless(malee.page(plan));
        isHarmless(Jsoup.parse(report(malee, plan + "/versions/1/report")));
    }

    private static void isHarmless(Document page) {
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .as(element.outerHtml())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                    .noneMatch(attribute -> attribute.getValue().startsWith("javascript:")
                            && List.of("href", "src", "action", "formaction").contains(attribute.getKey()));
        }
        assertThat(page.select("script").stream()
                        .filter(script -> !script.attr("src").equals("/webjars/htmx.org/2.0.10/dist/htmx.min.js"))
                        .filter(script -> !script.attr("type").equals("application/json")))
                .isEmpty();
        assertThat(page.select("img, object, embed, base")).isEmpty();
        assertThat(page.select("iframe:not([sandbox])")).isEmpty();
        assertThat(page.text()).doesNotContain("49${7*7}").doesNotContain("4949");
    }
}
