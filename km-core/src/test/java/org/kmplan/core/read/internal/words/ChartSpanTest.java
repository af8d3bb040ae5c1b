package org.kmplan.core.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodParser;

class ChartSpanTest {
    private static final int[] YEARS = {0, 2399, 2400, 2566, 2567, 2568, 2699, 2700};

    @Test
    void months_of_a_chart_are_read_as_the_parser_reads_them_in_words() {
        for (int first = 1; first <= 12; first++) {
            for (int last = 1; last <= 12; last++) {
                for (int firstYear : YEARS) {
                    for (int lastYear : YEARS) {
                        for (Optional<FiscalYear> plan :
                                List.of(Optional.<FiscalYear>empty(), Optional.of(FiscalYear.of(2567)))) {
                            ChartSpan span = new ChartSpan(first, firstYear, last, lastYear);
                            assertThat(List.of(span.reading(plan)))
                                    .as("%s in %s", span, plan)
                                    .isEqualTo(PeriodParser.read(span.toString(), plan));
                        }
                    }
                }
            }
        }
    }
}
