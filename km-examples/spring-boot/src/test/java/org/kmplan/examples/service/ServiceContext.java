package org.kmplan.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.kmplan.examples.service.account.Accounts;
import org.kmplan.examples.service.account.Organisation;
import org.kmplan.examples.service.account.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running service, with accounts of two organisations. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kmplan.limits.uploads-per-minute=100000",
            "kmplan.limits.logins-per-minute=100000",
            "logging.level.root=WARN",
            "spring.main.banner-mode=off"
        })
public abstract class ServiceContext {
    static final String FIRST = "first password";
    static final String OWN = "my own password";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    Organisation north;
    Organisation south;

    @BeforeEach
    void accountsOfTwoOrganisations() {
        north = accounts.addOrganisation("องค์การบริหารส่วนจังหวัดเวียงตะวัน");
        south = accounts.addOrganisation("เทศบาลตำบลคลองมณี");
        if (accounts.all().stream().noneMatch(each -> each.username().equals("nok"))) {
            accounts.add("nok", "นก", FIRST, Role.OFFICER, north.key());
            accounts.add("somchai", "สมชาย", FIRST, Role.OFFICER, south.key());
            accounts.add("malee", "มาลี", FIRST, Role.ASSESSOR, null);
            accounts.add("chief", "หัวหน้า", FIRST, Role.ADMINISTRATOR, null);
        }
    }

    Browser as(String username) {
        return new Browser(port).in(username, OWN, FIRST);
    }

    /** Uploads a plan and returns the address of its page. */
    static String upload(Browser browser, Browser.FileField plan, String... fields) {
        HttpResponse<String> answer = browser.upload("/plans", plan, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.uri().getPath()).matches("/plans/[0-9]+");
        return answer.uri().getPath();
    }

    String token(String username) {
        long id = accounts.loadUserByUsername(username).account().key();
        as(username);
        return accounts.addToken(id, "test");
    }

    static String report(Browser browser, String path) {
        HttpResponse<byte[]> answer = browser.bytes(path);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'")
                .doesNotContain("script-src");
        return unpacked(answer);
    }

    static String unpacked(HttpResponse<byte[]> answer) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
