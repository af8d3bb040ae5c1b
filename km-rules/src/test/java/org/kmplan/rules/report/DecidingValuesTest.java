package org.kmplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DecidingValuesTest {
    private static final Argument FIVE = Argument.number(5);
    private static final Argument THREE = Argument.number(3);

    @Test
    void values_are_made_once_and_not_before_they_are_looked_at() {
        AtomicInteger made = new AtomicInteger();
        DecidingValues values = DecidingValues.of(() -> {
            made.incrementAndGet();
            return Map.of("actual", THREE);
        });
        Message message = new Message("KMP-03.too-few", values);
        assertThat(made).hasValue(0);
        assertThat(message.arguments()).containsEntry("actual", THREE);
        assertThat(values.actual()).contains(THREE);
        assertThat(values.expected()).isEmpty();
        assertThat(made).hasValue(1);
    }

    @Test
    void values_equal_any_map_of_the_same_values_and_keep_their_order() {
        Map<String, Argument> map = new LinkedHashMap<>();
        map.put("expected", FIVE);
        map.put("actual", THREE);
        DecidingValues values = DecidingValues.of(() -> map);
        assertThat(values).isEqualTo(map).hasSameHashCodeAs(map).containsExactlyEntriesOf(map);
        assertThat(new Message("KMP-03.too-few", values)).isEqualTo(new Message("KMP-03.too-few", map));
        assertThat(DecidingValues.NONE).isEmpty();
    }

    @Test
    void values_cannot_be_changed_and_do_not_follow_their_source() {
        Map<String, Argument> map = new LinkedHashMap<>(Map.of("actual", THREE));
        DecidingValues values = DecidingValues.of(() -> map);
        assertThat(values.containsKey("actual")).isTrue();
        map.put("actual", FIVE);
        assertThat(values.get("actual")).isEqualTo(THREE);
        assertThatThrownBy(() -> values.put("actual", FIVE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> values.entrySet().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
