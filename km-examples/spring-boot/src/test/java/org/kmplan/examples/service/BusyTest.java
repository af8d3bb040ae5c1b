package org.kmplan.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kmplan.examples.service.account.Role;
import org.kmplan.examples.service.plan.DeskWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** While as much is judged and waits as may: one more is told when to come back, and nothing of it is kept. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:busy;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "kmplan.evaluation.threads=1",
            "kmplan.evaluation.queue=1"
        })
class BusyTest extends ServiceContext {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private MeterRegistry registry;

    @Test
    void one_more_is_told_when_to_come_back() throws InterruptedException {
        accounts.add("patient", "", FIRST, Role.OFFICER, south.key());
        Browser patient = as("patient");
        String token = accounts.addToken(
                accounts.loadUserByUsername("patient").account().key(), "t");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        List<CompletableFuture<String>> placed = new ArrayList<>();
        try {
            placed.add(place(() -> {
                begun.countDown();
                end.await();
            }));
            begun.await();
            placed.add(place(end::await));
            while (registry.get("executor.queued").gauge().value() < 1) {
                Thread.onSpinWait();
            }
            HttpResponse<String> page = patient.upload("/plans", Plans.sample("wiang-tawan-2567.txt"));
            assertThat(page.statusCode()).as(page.body()).isEqualTo(503);
            assertThat(Integer.parseInt(page.headers().firstValue("Retry-After").orElseThrow()))
                    .isPositive();
            assertThat(Jsoup.parse(page.body()).select("html").attr("lang")).isEqualTo("th");
            HttpResponse<String> api =
                    patient.program("POST", token, "/api/v1/plans", Plans.sample("wiang-tawan-2567.txt"));
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(Integer.parseInt(api.headers().firstValue("Retry-After").orElseThrow()))
                    .isPositive();
            assertThat(api.body()).contains("\"status\":503");
            assertThat(patient.page("/plans").select("tbody tr").size()).isZero();
        } finally {
            end.countDown();
        }
        assertThat(placed).allSatisfy(each -> assertThat(each.join()).isEqualTo("done"));
        upload(patient, Plans.sample("wiang-tawan-2567.txt"));
        assertThat(patient.page("/plans").select("tbody tr").size()).isEqualTo(1);
    }

    private CompletableFuture<String> place(DeskWork work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    work.doneAtTheDeskOf(context);
                    return "done";
                },
                task -> new Thread(task).start());
    }
}
