package org.kmplan.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kmplan.examples.service.account.Role;

/** Who may see and do what. */
class RightsTest extends OnEmbeddedDatabase {
    private static final List<String> ADDRESSES = List.of(
            "",
            "/versions/1",
            "/versions/1/report",
            "/versions/1/report.json",
            "/versions/1/document",
            "/versions/1/records-template",
            "/versions/1/annotated",
            "/differences?from=1&to=1");

    @Test
    void an_officer_sees_the_plans_of_the_own_organisation_only() {
        String plan = upload(as("nok"), Plans.sample("khlong-mani-2568.txt"));
        Browser somchai = as("somchai");
        for (String address : ADDRESSES) {
            assertThat(somchai.get(plan + address).statusCode()).as(address).isEqualTo(404);
        }
        assertThat(somchai.page("/plans").select("tbody a").eachAttr("href")).doesNotContain(plan);
        assertThat(somchai.page("/plans?organisation=" + north.key()).select("tbody a"))
                .isEmpty();
        Browser.FileField document = Plans.sample("khlong-mani-2568.txt");
        assertThat(somchai.upload(plan + "/versions", document).statusCode()).isEqualTo(404);
        assertThat(somchai.upload(plan + "/records", document).statusCode()).isEqualTo(404);
        assertThat(somchai.post(plan + "/day", "asOf", "2024-01-01").statusCode())
                .isEqualTo(404);
        assertThat(somchai.upload("/plans", document, "organisation", String.valueOf(north.key()))
                        .statusCode())
                .isEqualTo(404);
        String token = token("somchai");
        String api = plan.replace("/plans/", "/api/v1/plans/");
        for (String address :
                List.of("", "/versions", "/versions/1/report", "/versions/1/document", "/differences?from=1&to=1")) {
            assertThat(somchai.json("GET", token, api + address, "").statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(somchai.program("PUT", token, api + "/records", document).statusCode())
                .isEqualTo(404);
        assertThat(somchai.json("GET", token, "/api/v1/plans", "").body())
                .doesNotContain("\"dossier\":" + plan.substring(7) + ",");
    }

    @Test
    void an_officer_neither_waives_nor_keeps_accounts() {
        Browser nok = as("nok");
        String plan = upload(nok, Plans.sample("khlong-mani-2568.txt"));
        assertThat(nok.page(plan).select("#finding")).isEmpty();
        HttpResponse<String> waiver = nok.post(
                plan + "/waivers", "finding", "PLN-01 plan", "reason", "r", "approver", "a", "until", "2580-01-01");
        assertThat(waiver.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(waiver.body()).select("h1").text()).isEqualTo("ท่านไม่มีสิทธิ์ดำเนินการนี้");
        assertThat(nok.post(plan + "/waivers/1/withdraw").statusCode()).isEqualTo(403);
        assertThat(nok.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(as("malee").get("/accounts").statusCode()).isEqualTo(403);
        assertThat(nok.post("/accounts/organisations", "name", "x").statusCode())
                .isEqualTo(403);
        String token = token("nok");
        assertThat(nok.json(
                                "POST",
                                token,
                                plan.replace("/plans/", "/api/v1/plans/") + "/waivers",
                                "{\"rule\":\"PRT-01\",\"reason\":\"r\",\"approver\":\"a\",\"from\":\"2024-01-01\",\"until\":\"2030-01-01\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(nok.json("GET", token, "/actuator/metrics", "").statusCode()).isEqualTo(403);
        assertThat(nok.json("GET", token("chief"), "/actuator/metrics", "").statusCode())
                .isEqualTo(200);
        assertThat(nok.json("GET", token("chief"), "/actuator/prometheus", "").body())
                .contains("executor_queued_tasks", "jvm_memory_used_bytes");
    }

    @Test
    void nothing_is_open_to_one_who_has_not_signed_in() {
        Browser nobody = new Browser(port);
        for (String address : List.of("/", "/plans", "/plans/new", "/plans/1", "/accounts", "/tokens", "/password")) {
            assertThat(nobody.get(address).uri().getPath()).as(address).isEqualTo("/login");
        }
        assertThat(nobody.post("/plans").uri().getPath()).isEqualTo("/login");
        HttpResponse<String> api = nobody.get("/api/v1/plans");
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(api.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(nobody.get("/api/v1/plans", "Authorization", "Bearer km_wrong")
                        .statusCode())
                .isEqualTo(401);
        assertThat(nobody.get("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(nobody.get("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
    }

    @Test
    void a_session_opens_no_door_for_programs_and_a_token_no_page() {
        Browser nok = as("nok");
        assertThat(nok.get("/api/v1/plans").statusCode()).isEqualTo(401);
        String token = token("nok");
        assertThat(new Browser(port).json("GET", token, "/plans", "").uri().getPath())
                .isEqualTo("/login");
    }

    @Test
    void the_sample_login_opens_nothing_before_its_password_is_changed() {
        Browser sample = new Browser(port);
        assertThat(sample.signIn("sample", "change-me-now").uri().getPath()).isEqualTo("/password");
        for (String address : List.of("/plans", "/plans/new", "/accounts", "/tokens")) {
            assertThat(sample.get(address).uri().getPath()).as(address).isEqualTo("/password");
        }
        assertThat(change(sample, "wrong", "a new password", "a new password")).isEqualTo(422);
        assertThat(change(sample, "change-me-now", "short", "short")).isEqualTo(422);
        assertThat(change(sample, "change-me-now", "change-me-now", "change-me-now"))
                .isEqualTo(422);
        assertThat(change(sample, "change-me-now", "a new password", "another password"))
                .isEqualTo(422);
        assertThat(change(sample, "change-me-now", "my sample password", "my sample password"))
                .isEqualTo(422);
        assertThat(change(sample, "change-me-now", "a new password", "a new password"))
                .isEqualTo(200);
        assertThat(sample.get("/accounts").statusCode()).isEqualTo(200);
        assertThat(new Browser(port).signIn("sample", "change-me-now").uri().toString())
                .endsWith("/login?error");
        // Given back, for a test that runs later.
        accounts.resetPassword(accounts.loadUserByUsername("sample").account().key(), "change-me-now");
    }

    private static int change(Browser browser, String old, String password, String repeated) {
        return browser.post("/password", "old", old, "password", password, "repeated", repeated)
                .statusCode();
    }

    @Test
    void a_session_ends_with_the_right_to_it() {
        accounts.add("gone", "", FIRST, Role.OFFICER, north.key());
        long id = accounts.loadUserByUsername("gone").account().key();
        Browser gone = as("gone");
        String token = accounts.addToken(id, "t");
        assertThat(gone.get("/plans").uri().getPath()).isEqualTo("/plans");
        Browser chief = as("chief");
        chief.post("/accounts/" + id + "/enabled", "enabled", "false");
        assertThat(gone.get("/plans").uri().getPath()).isEqualTo("/login");
        assertThat(gone.json("GET", token, "/api/v1/plans", "").statusCode()).isEqualTo(401);
        assertThat(gone.signIn("gone", OWN).uri().toString()).endsWith("/login?error");
        chief.post("/accounts/" + id + "/enabled", "enabled", "true");
        chief.post("/accounts/" + id + "/password", "password", "another first one");
        assertThat(gone.json("GET", token, "/api/v1/plans", "").statusCode()).isEqualTo(401);
        assertThat(gone.signIn("gone", "another first one").uri().getPath()).isEqualTo("/password");
        long own = accounts.loadUserByUsername("chief").account().key();
        assertThat(chief.post("/accounts/" + own + "/enabled", "enabled", "false")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        Browser chief = as("chief");
        HttpResponse<String> answer = chief.postWith("wrong", "/accounts/organisations", "name", "forged");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(accounts.organisations()).noneMatch(each -> each.name().equals("forged"));
        assertThat(chief.postWith("wrong", "/logout").statusCode()).isEqualTo(403);
        assertThat(chief.get("/plans").uri().getPath()).isEqualTo("/plans");
    }

    @Test
    void the_id_of_the_session_changes_at_sign_in_and_its_cookie_is_closed_to_scripts() {
        Browser nok = new Browser(port);
        String before = nok.get("/login").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(before).contains("KMSESSION=").contains("HttpOnly").contains("SameSite=Lax");
        nok.in("nok", OWN, FIRST);
        String after = nok.cookie("KMSESSION");
        assertThat(before).doesNotContain(after);
    }

    @Test
    void administrators_keep_accounts_and_everybody_the_own_tokens() {
        Browser chief = as("chief");
        assertThat(chief.post("/accounts", account("new.officer", "OFFICER", String.valueOf(south.key())))
                        .statusCode())
                .isEqualTo(200);
        assertThat(chief.post("/accounts", account("new.officer", "OFFICER", String.valueOf(south.key())))
                        .statusCode())
                .isEqualTo(422);
        assertThat(chief.post("/accounts", account("homeless", "OFFICER", "")).statusCode())
                .isEqualTo(422);
        assertThat(chief.post("/accounts", account("no good", "ASSESSOR", "")).statusCode())
                .isEqualTo(422);
        assertThat(chief.page("/accounts").select("li strong").eachText()).contains("new.officer");
        Browser officer = as("new.officer");
        Element made = Jsoup.parse(officer.post("/tokens", "name", "ERP").body())
                .select("#token")
                .first();
        assertThat(made.text()).startsWith("km_");
        assertThat(officer.page("/tokens").select("#token")).isEmpty();
        assertThat(officer.json("GET", made.text(), "/api/v1/plans", "").statusCode())
                .isEqualTo(200);
        officer.post(officer.page("/tokens").select("form[action$=remove]").attr("action"));
        assertThat(officer.json("GET", made.text(), "/api/v1/plans", "").statusCode())
                .isEqualTo(401);
    }

    private static String[] account(String username, String role, String organisation) {
        return new String[] {
            "username", username, "displayName", "", "password", FIRST, "role", role, "organisation", organisation
        };
    }
}
