package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.internal.derive.Tally;

class TallyTest {
    @Test
    void counts_one_thing_once_and_leaves_nothing_open_that_another_entry_shows() {
        Tally tally = new Tally();
        for (int entry = 0; entry < 4; entry++) {
            tally.lookAt();
        }
        tally.count("a");
        tally.count("a");
        tally.leaveOpen("a");
        tally.leaveOpen("b");
        assertThat(tally.counted()).isEqualTo(1);
        assertThat(tally.undecided()).isEqualTo(1);
        assertThat(tally.recorded()).isEqualTo(4);
        assertThat(tally.undated()).isZero();
        tally.passOverUndated();
        assertThat(tally.undated()).isEqualTo(1);
    }

    @Test
    void tells_things_by_their_name_or_else_by_their_entry() {
        assertThat(Tally.identity(Optional.of("คู่มือ"), "1")).isEqualTo(Tally.identity(Optional.of(" คู่มือ "), "2"));
        assertThat(Tally.identity(Optional.of(" "), "1")).isNotEqualTo(Tally.identity(Optional.empty(), "2"));
        assertThat(Tally.isNamed(Optional.of("\u200b "))).isFalse();
    }
}
