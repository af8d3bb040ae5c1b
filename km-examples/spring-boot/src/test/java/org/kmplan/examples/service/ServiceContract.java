package org.kmplan.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kmplan.core.json.RecordsJson;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.time.Fraction;

/** What the service does on either database. */
abstract class ServiceContract extends ServiceContext {
    @Test
    void a_plan_is_uploaded_judged_listed_and_shown() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.sample("wiang-tawan-2567.txt"));
        Document page = nok.page(plan);
        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.select("table").text()).contains("เป็นไปตามหลักเกณฑ์");
        assertThat(page.select("iframe").attr("src")).isEqualTo(plan + "/versions/1/report");
        Document list = nok.page("/plans");
        assertThat(list.select("tbody a").eachAttr("href")).contains(plan);
        HttpResponse<byte[]> document = nok.bytes(plan + "/versions/1/document");
        assertThat(document.body())
                .isEqualTo(Plans.sample("wiang-tawan-2567.txt").bytes());
        assertThat(document.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
    }

    @Test
    void the_report_is_the_page_of_the_library_in_both_languages() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.sample("khlong-mani-2568.txt"));
        assertThat(report(nok, plan + "/versions/1/report")).contains("<html lang=\"th\">");
        nok.get("/plans?lang=en");
        assertThat(report(nok, plan + "/versions/1/report"))
                .contains("<html lang=\"en\">")
                .contains("application/json");
        assertThat(nok.page("/plans").select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void demands_that_are_not_met_are_counted_as_in_the_report() {
        Browser nok = as("nok");
        nok.get("/plans?lang=en");
        String plan = upload(nok, Plans.sample("khlong-mani-2568.txt"));
        String counted = nok.page(plan).select("tbody td").get(3).text();
        assertThat(Jsoup.parse(report(nok, plan + "/versions/1/report")).text())
                .contains("Must be mended " + counted + " (");
    }

    @Test
    void a_document_without_a_plan_is_kept_with_what_was_met_in_reading() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.named("letter.txt", "Dear colleagues,\nthere is no plan here."));
        assertThat(Jsoup.parse(nok.get(plan).body()).select(".note.bad").text()).contains("ไม่พบแผน");
        assertThat(nok.page("/plans?verdict=NO_PLAN").select("tbody a").eachAttr("href"))
                .contains(plan);
        assertThat(nok.page("/plans?verdict=COMPLIANT").select("tbody a").eachAttr("href"))
                .doesNotContain(plan);
    }

    /** A plan and the same without the steps of its last table. */
    private static final String WHOLE = Plans.text("wiang-tawan-2567.txt");

    private static final String CUT = WHOLE.substring(0, WHOLE.lastIndexOf("\n4\t"));

    @Test
    void a_new_version_shows_what_changed() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.named("draft.txt", CUT));
        assertThat(nok.page(plan).select("table").text()).contains("ไม่เป็นไปตามหลักเกณฑ์");
        HttpResponse<String> answer = nok.upload(plan + "/versions", Plans.named("final.txt", WHOLE));
        assertThat(answer.uri().getPath()).isEqualTo(plan);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("dd").eachText()).contains("๒ จากทั้งหมด ๒", "final.txt");
        Document differences = nok.page(plan + "/differences?from=1&to=2");
        assertThat(differences.select("h3").eachText()).anyMatch(each -> each.startsWith("แก้ไขแล้ว"));
        assertThat(differences.select("li strong").eachText()).contains("CMP-01");
        Document back = nok.page(plan + "/differences?from=2&to=1");
        assertThat(back.select("h3").eachText()).anyMatch(each -> each.startsWith("พบใหม่"));
        assertThat(nok.page(plan + "/versions/1").select(".note.warn").text()).contains("ฉบับก่อน");
        assertThat(nok.get(plan + "/differences?from=1&to=3").statusCode()).isEqualTo(404);
    }

    @Test
    void records_decide_the_verdict_on_the_execution() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.sample("wiang-tawan-2567.txt"));
        assertThat(verdicts(nok, plan)).containsExactly("เป็นไปตามหลักเกณฑ์", "ยังสรุปผลไม่ได้");
        HttpResponse<String> good = nok.upload(
                plan + "/records", Plans.sample("records/wiang-tawan-2567-good-year.json"), "asOf", "๑ ต.ค. ๒๕๖๗");
        assertThat(good.uri().getPath()).as(good.body()).isEqualTo(plan);
        assertThat(verdicts(nok, plan)).containsExactly("เป็นไปตามหลักเกณฑ์", "เป็นไปตามหลักเกณฑ์");
        String poor = Plans.text("records/wiang-tawan-2567-poor-year.json");
        nok.upload(plan + "/records", Plans.named("", ""), "text", poor, "asOf", "2024-10-01");
        assertThat(verdicts(nok, plan)).containsExactly("เป็นไปตามหลักเกณฑ์", "ไม่เป็นไปตามหลักเกณฑ์");
        assertThat(nok.page(plan).select("#records-title ~ ul .tag").size()).isEqualTo(1);
    }

    private static List<String> verdicts(Browser browser, String plan) {
        return browser.page(plan).select("table .tag").eachText();
    }

    @Test
    void records_that_cannot_be_read_are_refused_with_their_places() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.sample("wiang-tawan-2567.txt"));
        HttpResponse<String> answer = nok.upload(plan + "/records", Plans.named("r.json", "{\"records\": [ 1 ]}"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert] li").first().text())
                .startsWith("r.json:1:");
        assertThat(nok.upload(plan + "/records", Plans.named("r.json", "{}"), "text", "{}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(nok.page(plan).select("#records-title ~ ul").size()).isZero();
    }

    @Test
    void the_workbook_for_records_can_be_sent_back() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.sample("wiang-tawan-2567.txt"));
        HttpResponse<byte[]> workbook = nok.bytes(plan + "/versions/1/records-template");
        assertThat(workbook.statusCode()).isEqualTo(200);
        HttpResponse<String> answer = nok.upload(
                plan + "/records", new Browser.FileField("records.xlsx", workbook.body()), "asOf", "2567-10-01");
        assertThat(answer.uri().getPath()).as(answer.body()).isEqualTo(plan);
        assertThat(answer.body()).contains("records.xlsx");
    }

    @Test
    void what_was_done_is_entered_in_a_form_and_keeps_what_was_sent() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.sample("wiang-tawan-2567.txt"));
        nok.upload(plan + "/records", Plans.sample("records/wiang-tawan-2567-good-year.json"), "asOf", "2567-10-01");
        byte[] before = records(nok, plan);
        Document form = nok.page(plan + "/entries");
        List<String> fields = new ArrayList<>();
        for (Element field : form.select("form.entries [name]")) {
            Element chosen = field.selectFirst("option[selected]");
            fields.addAll(List.of(field.attr("name"), chosen == null ? field.val() : chosen.val()));
        }
        fields.addAll(List.of("asOf", "2567-10-01"));
        assertThat(nok.post(plan + "/entries", fields.toArray(String[]::new)).body())
                .contains("ไม่มีข้อมูลที่บันทึกหรือแก้ไข");
        assertThat(records(nok, plan)).isEqualTo(before);

        String basis = form.select("[name=basis]").val();
        fields.addAll(List.of(
                "KMP2/1 attended", "๑,๒๓๔", "KMP2/1 document", "รายงาน <b>", "KMP2/1 document-day", "๑ ก.ค. ๒๕๖๗"));
        HttpResponse<String> answer = nok.post(plan + "/entries", fields.toArray(String[]::new));
        assertThat(answer.uri().getPath()).as(answer.body()).isEqualTo(plan);
        PlanRecords after = read(records(nok, plan));
        PlanRecords sent = read(before);
        ActivityRef activity = ActivityRef.parse("KMP2/1");
        assertThat(after.activity(activity)
                        .orElseThrow()
                        .attendance()
                        .orElseThrow()
                        .attended())
                .contains(Fraction.of(1234));
        assertThat(after.documents()).hasSize(sent.documents().size() + 1);
        assertThat(after.withActivities(sent.activities()).withDocuments(sent.documents()))
                .isEqualTo(sent);
        assertThat(nok.page(plan + "/entries").select("fieldset").text()).contains("รายงาน <b>");

        fields.addAll(List.of("basis", basis));
        assertThat(nok.post(plan + "/entries", fields.toArray(String[]::new)).statusCode())
                .isEqualTo(409);
        String newest = nok.page(plan + "/entries").select("[name=basis]").val();
        for (String wrong : List.of("KMP2/1 begun", "KMP2/1 attended", "KMP2/1 headcount", "asOf")) {
            assertThat(nok.post(plan + "/entries", "KMP2/1 status", "", "basis", newest, wrong, "-2")
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
    }

    private static byte[] records(Browser browser, String plan) {
        return browser.bytes(browser.page(plan).select("#records-title ~ ul a").attr("href"))
                .body();
    }

    private static PlanRecords read(byte[] records) {
        return RecordsJson.read("records.json", records).orElseThrow().get(0);
    }

    @Test
    void the_first_records_can_be_entered_in_the_form() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.sample("wiang-tawan-2567.txt"));
        assertThat(nok.page(plan).select("a[href$=/entries]").size()).isEqualTo(1);
        HttpResponse<String> answer = nok.post(
                plan + "/entries",
                "issued",
                "2 ต.ค. 2566",
                "KMP1/1 status",
                "COMPLETED",
                "KMP1/1 begun",
                "2566-11-01",
                "KMP1/1 completed",
                "๓๐ พ.ย. ๒๕๖๖",
                "KMP1/1 attended",
                "45",
                "KMP1/1 headcount",
                "50",
                "asOf",
                "2567-01-31");
        assertThat(answer.uri().getPath()).as(answer.body()).isEqualTo(plan);
        PlanRecords records = read(records(nok, plan));
        assertThat(records.planIssuedOn()).contains(LocalDate.of(2023, 10, 2));
        assertThat(records.activities()).singleElement().satisfies(done -> {
            assertThat(done.completedOn()).contains(LocalDate.of(2023, 11, 30));
            assertThat(done.attendance()).contains(Attendance.of(45, 50));
        });
        assertThat(as("somchai").get(plan + "/entries").statusCode()).isEqualTo(404);
        String two = upload(nok, Plans.named("letter.txt", "no plan"));
        assertThat(nok.get(two + "/entries").statusCode()).isEqualTo(422);
        assertThat(nok.page(two).select("a[href$=/entries]").size()).isZero();
    }

    @Test
    void an_assessor_waives_with_approver_and_expiry_and_takes_it_back() {
        Browser nok = as("nok");
        Browser malee = as("malee");
        String plan = upload(nok, Plans.named("draft.txt", CUT));
        Element finding =
                malee.page(plan).select("#finding option[value^=CMP-01]").first();
        assertThat(finding).isNotNull();
        String[] fields = {
            "finding",
            finding.attr("value"),
            "reason",
            "อยู่ระหว่างจัดทำ",
            "approver",
            "ปลัดเทศบาล",
            "from",
            "2567-01-01"
        };
        assertThat(malee.post(plan + "/waivers", with(fields, "until", "")).statusCode())
                .isEqualTo(422);
        assertThat(malee.post(plan + "/waivers", with(fields, "until", "2566-12-31"))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> answer = malee.post(plan + "/waivers", with(fields, "until", "31 ธ.ค. 2580"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("ปลัดเทศบาล").contains("๓๑ ธ.ค. ๒๕๘๐");
        assertThat(outcomes(malee, plan, finding)).isEqualTo("WAIVED");
        String withdraw = malee.page(plan).select("form[action$=withdraw]").attr("action");
        assertThat(malee.post(withdraw).statusCode()).isEqualTo(200);
        assertThat(outcomes(malee, plan, finding)).isEqualTo("FAILED");
        assertThat(malee.post(withdraw).statusCode()).isEqualTo(404);
    }

    @Test
    void an_expired_waiver_no_longer_excuses() {
        Browser malee = as("malee");
        String plan = upload(malee, Plans.named("draft.txt", CUT), "organisation", String.valueOf(north.key()));
        Element finding =
                malee.page(plan).select("#finding option[value^=CMP-01]").first();
        malee.post(
                plan + "/waivers",
                "finding",
                finding.attr("value"),
                "reason",
                "ก",
                "approver",
                "ข",
                "from",
                "2020-01-01",
                "until",
                "2020-12-31");
        assertThat(outcomes(malee, plan, finding)).isEqualTo("FAILED");
        malee.post(plan + "/day", "asOf", "2020-06-01");
        assertThat(outcomes(malee, plan, finding)).isEqualTo("WAIVED");
        assertThat(malee.page(plan).select("dd").eachText()).contains("๑ มิ.ย. ๒๕๖๓");
    }

    private static String[] with(String[] fields, String... more) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** Returns the outcome of a result of the report that counts. */
    private static String outcomes(Browser browser, String plan, Element finding) {
        String value = finding.attr("value");
        String rule = value.substring(0, value.indexOf(' '));
        String subject = value.substring(value.indexOf(' ') + 1);
        String json = unpacked(browser.bytes(plan + "/versions/1/report.json"));
        int at = json.indexOf("\"rule\": \"" + rule + "\"");
        while (at >= 0) {
            int end = json.indexOf("\"rule\": ", at + 1);
            String result = json.substring(at, end < 0 ? json.length() : end);
            if (result.contains("\"subject\": \"" + subject + "\"")) {
                return result.replaceAll("(?s).*?\"outcome\": \"([A-Z_]+)\".*", "$1");
            }
            at = json.indexOf("\"rule\": \"" + rule + "\"", at + 1);
        }
        throw new AssertionError("no " + value + " in " + json);
    }

    @Test
    void the_list_is_chosen_by_organisation_year_and_verdict() {
        Browser malee = as("malee");
        String ofNorth =
                upload(malee, Plans.sample("wiang-tawan-2567.txt"), "organisation", String.valueOf(north.key()));
        String ofSouth =
                upload(malee, Plans.sample("khlong-mani-2568.txt"), "organisation", String.valueOf(south.key()));
        assertThat(listed(malee, "?organisation=" + north.key()))
                .contains(ofNorth)
                .doesNotContain(ofSouth);
        assertThat(listed(malee, "?year=2568")).contains(ofSouth).doesNotContain(ofNorth);
        assertThat(listed(malee, "?verdict=COMPLIANT")).contains(ofNorth).doesNotContain(ofSouth);
        assertThat(listed(malee, "?organisation=&year=&verdict=")).contains(ofNorth, ofSouth);
        assertThat(listed(malee, "?organisation=" + south.key() + "&year=2568&verdict=COMPLIANT"))
                .isEmpty();
        // What htmx asks for is the list alone.
        String part = malee.get("/plans?year=2568", "HX-Request", "true").body();
        assertThat(part).contains(ofSouth).doesNotContain("<html");
    }

    private static List<String> listed(Browser browser, String query) {
        return browser.page("/plans" + query).select("tbody a").eachAttr("href");
    }

    @Test
    void a_document_of_two_plans_has_two_lines() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.sample("office/two-plans.docx"));
        assertThat(nok.page("/plans").select("tbody a[href=" + plan + "]").size())
                .isEqualTo(2);
        assertThat(nok.bytes(plan + "/versions/1/records-template").statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_word_document_comes_back_with_comments() throws IOException {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.sample("office/one-table.docx"));
        assertThat(nok.page(plan).select("a[href$=/annotated]")).hasSize(1);
        HttpResponse<byte[]> annotated = nok.bytes(plan + "/versions/1/annotated");
        assertThat(annotated.statusCode()).isEqualTo(200);
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(annotated.body()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
            }
        }
        assertThat(parts).contains("word/document.xml", "word/comments.xml");
        String text = upload(nok, Plans.sample("khlong-mani-2568.txt"));
        assertThat(nok.page(text).select("a[href$=/annotated]")).isEmpty();
        assertThat(nok.bytes(text + "/versions/1/annotated").statusCode()).isEqualTo(422);
    }

    @Test
    void a_large_document_comes_back_as_it_was() {
        byte[] noise = new byte[900_000];
        new Random(42).nextBytes(noise);
        byte[] document = Base64.getMimeEncoder().encode(noise);
        Browser nok = as("nok");
        String plan = upload(nok, new Browser.FileField("noise.txt", document));
        assertThat(nok.bytes(plan + "/versions/1/document").body()).isEqualTo(document);
    }

    @Test
    void versions_that_come_at_once_are_numbered_or_refused() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.sample("khlong-mani-2568.txt"));
        String token = token("nok");
        String api = plan.replace("/plans/", "/api/v1/plans/") + "/versions";
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(CompletableFuture.supplyAsync(
                    () -> nok.program("POST", token, api, Plans.sample("khlong-mani-2568.txt"))
                            .statusCode()));
        }
        List<Integer> codes = answers.stream().map(CompletableFuture::join).toList();
        assertThat(codes).isSubsetOf(201, 409).contains(201);
        long kept = codes.stream().filter(code -> code == 201).count();
        HttpResponse<String> page = nok.get(plan);
        assertThat(page.statusCode()).as("After %s: %s", codes, page.body()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).select("dd").eachText())
                .contains(thai(kept + 1) + " จากทั้งหมด " + thai(kept + 1));
    }

    private static String thai(long number) {
        return org.kmplan.core.time.Numerals.THAI.of(number);
    }

    @Test
    void a_program_does_all_of_it_with_a_token() throws IOException {
        String token = token("malee");
        Browser program = new Browser(port);
        HttpResponse<String> made = program.program(
                "POST",
                token,
                "/api/v1/plans",
                Plans.named("draft.txt", CUT),
                "organisation",
                String.valueOf(south.key()),
                "asOf",
                "2024-10-01");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String plan = made.headers().firstValue("Location").orElseThrow();
        assertThat(made.body()).contains("\"planVerdict\":\"NON_COMPLIANT\"").contains("\"asOf\":\"2024-10-01\"");
        assertThat(program.program("POST", token, plan + "/versions", Plans.named("final.txt", WHOLE))
                        .statusCode())
                .isEqualTo(201);
        assertThat(program.program(
                                "PUT",
                                token,
                                plan + "/records",
                                Plans.sample("records/wiang-tawan-2567-good-year.json"),
                                "asOf",
                                "2024-10-01")
                        .body())
                .contains("\"executionVerdict\":\"COMPLIANT\"");
        assertThat(program.json("GET", token, plan + "/differences?from=1&to=2", "")
                        .body())
                .contains("\"kind\":\"FIXED\"")
                .contains("\"rule\":\"CMP-01\"");
        String waiver =
                "{\"rule\": \"PRT-01\", \"reason\": \"r\", \"approver\": \"a\", \"from\": \"2024-01-01\", \"until\": \""
                        + LocalDate.of(2030, 1, 1) + "\"}";
        HttpResponse<String> waived = program.json("POST", token, plan + "/waivers", waiver);
        assertThat(waived.statusCode()).as(waived.body()).isEqualTo(201);
        String number = waived.body().replaceAll("(?s).*\"waivers\":\\[\\{\"id\":(\\d+).*", "$1");
        assertThat(program.json("DELETE", token, plan + "/waivers/" + number, "")
                        .body())
                .contains("\"stands\":false");
        assertThat(program.json("GET", token, "/api/v1/plans?year=2567&organisation=" + south.key(), "")
                        .body())
                .contains("\"dossier\":" + plan.substring(plan.lastIndexOf('/') + 1) + ",");
        assertThat(program.json("GET", token, plan + "/versions", "").body()).contains("draft.txt", "final.txt");
        assertThat(program.json("GET", token, "/api/v1/plans?verdict=GOOD", "").statusCode())
                .isEqualTo(400);
        assertThat(new String(Plans.sample("wiang-tawan-2567.txt").bytes(), StandardCharsets.UTF_8))
                .isEqualTo(program.json("GET", token, plan + "/versions/2/document", "")
                        .body());
    }
}
