package org.kmplan.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is too large, too often or wrong, and what the answer says of the inside of the service: nothing. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:limits;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "kmplan.limits.document=200KB",
            "kmplan.limits.uploads-per-minute=6",
            "kmplan.limits.logins-per-minute=4",
            "logging.level.org.apache.catalina=OFF"
        })
class LimitsTest extends ServiceContext {
    /** Address that fails inside, as a fault of the service would. */
    @TestConfiguration
    static class Faulty {
        @RestController
        static class Fault {
            @GetMapping("/plans/fault")
            String page() {
                throw new IllegalStateException("secret of the inside");
            }

            @GetMapping("/api/v1/fault")
            String api() {
                throw new IllegalStateException("secret of the inside");
            }
        }
    }

    @Test
    void what_is_too_large_is_said_to_be_and_is_no_error_of_the_service() {
        accounts.add("large", "", FIRST, org.kmplan.examples.service.account.Role.ADMINISTRATOR, north.key());
        Browser large = as("large");
        String token = token("large");
        // By a little, so that its form is read; and by far, so that it is not.
        for (int bytes : new int[] {300_000, 3_000_000}) {
            Browser.FileField document = new Browser.FileField("large.txt", new byte[bytes]);
            HttpResponse<String> page = large.upload("/plans", document, "organisation", String.valueOf(north.key()));
            assertThat(page.statusCode()).as(page.body()).isEqualTo(413);
            assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("เอกสารใหญ่เกินไป");
            HttpResponse<String> api = large.program(
                    "POST", token, "/api/v1/plans", document, "organisation", String.valueOf(north.key()));
            assertThat(api.statusCode()).isEqualTo(413);
            assertThat(api.body()).contains("\"status\":413");
        }
        HttpRequest chunked = HttpRequest.newBuilder(large.address("/plans"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[1000])))
                .build();
        assertThat(large.send(chunked).statusCode()).isEqualTo(411);
        String metrics = large.json("GET", token, "/actuator/prometheus", "").body();
        assertThat(metrics).contains("status=\"413\"").doesNotContain("outcome=\"SERVER_ERROR\",status=\"413\"");
        assertThat(metrics.lines()
                        .filter(line -> line.contains("status=\"413\""))
                        .toList())
                .allMatch(line -> line.contains("outcome=\"CLIENT_ERROR\""));
    }

    @Test
    void a_password_is_not_tried_for_ever() {
        Browser thief = new Browser(port);
        List<Integer> codes = new java.util.ArrayList<>();
        for (int i = 0; i < 6; i++) {
            codes.add(thief.signIn("nok", "guess " + i).statusCode());
        }
        assertThat(codes.subList(0, 4)).containsOnly(200);
        assertThat(codes.get(5)).isEqualTo(429);
        HttpResponse<String> refused = thief.signIn("nok", FIRST);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("มีคำขอมากเกินไป");
    }

    @Test
    void an_account_uploads_so_many_documents_a_minute() {
        accounts.add("eager", "", FIRST, org.kmplan.examples.service.account.Role.OFFICER, south.key());
        Browser eager = as("eager");
        String token =
                accounts.addToken(accounts.loadUserByUsername("eager").account().key(), "t");
        List<HttpResponse<String>> answers = new java.util.ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(eager.program("POST", token, "/api/v1/plans", Plans.named("letter.txt", "no plan " + i)));
        }
        assertThat(answers.get(0).statusCode()).isEqualTo(201);
        HttpResponse<String> last = answers.get(7);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(eager.page("/plans").select("tbody tr").size()).isEqualTo((int)
                answers.stream().filter(each -> each.statusCode() == 201).count());
    }

    @Test
    void no_error_tells_of_the_inside() {
        accounts.add("curious", "", FIRST, org.kmplan.examples.service.account.Role.OFFICER, south.key());
        Browser curious = as("curious");
        String token = accounts.addToken(
                accounts.loadUserByUsername("curious").account().key(), "t");
        tells(curious.get("/plans/fault"), 500);
        tells(curious.json("GET", token, "/api/v1/fault", ""), 500);
        tells(curious.get("/plans/abc"), 400);
        tells(curious.get("/plans/9999"), 404);
        tells(curious.get("/nowhere"), 404);
        tells(curious.get("/plans?page=x"), 400);
        tells(curious.json("GET", token, "/api/v1/plans/abc", ""), 400);
        tells(curious.json("GET", token, "/api/v1/nowhere", ""), 404);
        tells(curious.json("POST", token, "/api/v1/plans/1/waivers", "{"), 400);
        tells(curious.json("DELETE", token, "/api/v1/plans", ""), 405);
        tells(curious.post("/nowhere"), 404);
        tells(curious.get("/error"), 404);
        tells(curious.get("/plans/1%00"), 400);
        tells(curious.get("/plans;jsessionid=1"), 400);
    }

    private static void tells(HttpResponse<String> answer, int status) {
        URI address = answer.uri();
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(status);
        assertThat(answer.body())
                .as(address.toString())
                .doesNotContain("Exception")
                .doesNotContain("secret")
                .doesNotContain("org.kmplan")
                .doesNotContain("springframework")
                .doesNotContain("Tomcat");
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it() {
        Browser nobody = new Browser(port);
        for (String address : List.of("/login", "/nowhere", "/api/v1/plans", "/actuator/health", "/style.css")) {
            HttpResponse<String> answer = nobody.get(address);
            List<String> policy = Arrays.asList(answer.headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("")
                    .split("; ?"));
            assertThat(policy)
                    .as(address)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self'", "base-uri 'none'");
            assertThat(String.join(";", policy)).doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
        assertThat(nobody.get("/webjars/htmx.org/2.0.10/dist/htmx.min.js").statusCode())
                .isEqualTo(200);
        assertThat(nobody.get("/webjars/htmx.org/../../application.properties").statusCode())
                .isIn(400, 404);
    }
}
