package org.kmplan.examples.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kmplan.examples.service.Settings;
import org.springframework.util.unit.DataSize;

class DeskTest {
    private final CountDownLatch end = new CountDownLatch(1);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private static Settings settings(Duration longestWait) {
        return new Settings(
                false,
                new Settings.Limits(DataSize.ofMegabytes(1), 1, 1),
                new Settings.Evaluation(2, 3, longestWait, DataSize.ofMegabytes(1)));
    }

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @Test
    void one_more_than_there_is_room_for_is_refused_at_once() throws InterruptedException {
        Desk desk = new Desk(settings(Duration.ofMinutes(5)), registry);
        List<CompletableFuture<String>> placed = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(2);
        for (int i = 0; i < 5; i++) {
            placed.add(CompletableFuture.supplyAsync(
                    () -> desk.run(() -> {
                        begun.countDown();
                        end.await();
                        return "done";
                    }),
                    work -> new Thread(work).start()));
        }
        begun.await();
        while (registry.get("executor.queued").gauge().value() < 3) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> desk.run(() -> "one more"))
                .isInstanceOfSatisfying(
                        BusyException.class,
                        busy -> assertThat(busy.retryAfterSeconds()).isPositive());
        end.countDown();
        assertThat(placed).allSatisfy(each -> assertThat(each.join()).isEqualTo("done"));
        assertThat(desk.run(() -> "again")).isEqualTo("again");
        desk.close();
    }

    @Test
    void what_takes_too_long_is_given_up_and_makes_room() {
        Desk desk = new Desk(settings(Duration.ofMillis(20)), registry);
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> desk.run(() -> {
                        end.await();
                        return "never";
                    }))
                    .isInstanceOf(BusyException.class);
        }
        desk.close();
    }

    @Test
    void what_goes_wrong_is_told_to_who_asked() {
        Desk desk = new Desk(settings(Duration.ofMinutes(5)), registry);
        assertThatThrownBy(() -> desk.run(() -> {
                    throw new IllegalArgumentException("wrong");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wrong");
        desk.close();
    }
}
