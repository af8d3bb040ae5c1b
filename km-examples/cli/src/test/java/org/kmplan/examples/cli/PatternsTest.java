package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kmplan.core.test.PatternWork;
import org.kmplan.core.test.StaticPatterns;

class PatternsTest {
    @Test
    void patterns_look_at_each_character_a_fixed_number_of_times() {
        Map<String, Pattern> patterns = StaticPatterns.besides(Km.class);
        Map<String, String> faults = new TreeMap<>();
        patterns.forEach((name, pattern) -> PatternWork.fault(pattern).ifPresent(fault -> faults.put(name, fault)));
        assertThat(patterns).hasSizeGreaterThan(2);
        assertThat(faults).isEmpty();
    }
}
