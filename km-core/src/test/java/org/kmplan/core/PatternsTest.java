package org.kmplan.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.test.PatternWork;
import org.kmplan.core.test.StaticPatterns;

class PatternsTest {
    @Test
    void patterns_look_at_each_character_of_a_cell_a_fixed_number_of_times() {
        Map<String, Pattern> patterns = StaticPatterns.besides(PlanReader.class);
        Map<String, String> faults = new TreeMap<>();
        patterns.forEach((name, pattern) -> PatternWork.fault(pattern).ifPresent(fault -> faults.put(name, fault)));
        assertThat(patterns).hasSizeGreaterThan(80);
        assertThat(faults).isEmpty();
    }
}
