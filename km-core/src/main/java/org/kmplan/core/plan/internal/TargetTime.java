package org.kmplan.core.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;

/**
 * Deadline or period that a line states beside, or as, its target.
 *
 * @param by the period
 * @param unstated whether a deadline is mentioned and not stated, as in {@code ภายในกำหนด}
 * @param wrong whether the text names a date that does not exist or cannot be told
 */
record TargetTime(Optional<PlanPeriod> by, boolean unstated, boolean wrong) {
    private static final WordList<String> BY_WORDS = WordList.of("by-words");
    private static final WordList<String> ENGLISH = WordList.of("target-time-english");
    private static final WordList<String> DONE_WORDS = WordList.of("done-words");
    private static final WordList<String> UNSTATED = WordList.of("unstated");
    private static final Set<PeriodRefusal> WRONG = Set.of(
            PeriodRefusal.IMPOSSIBLE_DATE,
            PeriodRefusal.AMBIGUOUS_MONTH,
            PeriodRefusal.REVERSED,
            PeriodRefusal.DAMAGED);
    private static final TargetTime NONE = new TargetTime(Optional.empty(), false, false);

    /** Tells whether the line speaks of a deadline or period at all. */
    boolean isMentioned() {
        return by.isPresent() || unstated || wrong;
    }

    /** Finds the deadline of a line; a date that is no deadline, such as the year of a plan, is none. */
    static TargetTime of(FoldedText text, TargetDates dates, TargetYears years, Optional<FiscalYear> planYear) {
        if (!dates.isEmpty() && !years.isLabel(dates.start(), dates.end())) {
            int start = dates.start();
            Optional<Hit<String>> english = ENGLISH.endingAt(text, start).filter(hit -> text.isAfterBlank(hit.start()));
            if (english.isPresent()) {
                return read(text.written(start, dates.end()), planYear);
            }
            Optional<Hit<String>> by = BY_WORDS.endingAt(text, start);
            boolean whole = start == 0 && dates.end() == text.length();
            boolean onward = text.key().startsWith("เปนตนไป", dates.end());
            boolean done = DONE_WORDS.endingAt(text, start).isPresent();
            if (by.isPresent() || whole || onward || done) {
                int end = onward ? dates.end() + "เปนตนไป".length() : dates.end();
                return read(text.written(by.map(Hit::start).orElse(start), end), planYear);
            }
        }
        boolean unstated = UNSTATED.firstIn(text, 0, text.length()).isPresent();
        return unstated ? new TargetTime(Optional.empty(), true, false) : NONE;
    }

    private static TargetTime read(String written, Optional<FiscalYear> planYear) {
        List<PeriodReading> readings = PeriodParser.read(written, planYear);
        Optional<PlanPeriod> period =
                readings.stream().flatMap(reading -> reading.period().stream()).findFirst();
        boolean wrong =
                readings.stream().flatMap(reading -> reading.refusal().stream()).anyMatch(WRONG::contains);
        return new TargetTime(wrong ? Optional.empty() : period, period.isEmpty() && !wrong, wrong);
    }
}
