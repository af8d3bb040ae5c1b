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
    private static final String ROUND = "รอบ";
    private static final TargetTime NONE = new TargetTime(Optional.empty(), false, false);

    /** Tells whether the line speaks of a deadline or period at all. */
    boolean isMentioned() {
        return by.isPresent() || unstated || wrong;
    }

    /**
     * Finds the deadline of a line, of several rounds (รอบ) the last one; a date that is no deadline, such as the year of a
     * plan, is none.
     */
    static TargetTime of(FoldedText text, TargetDates dates, TargetYears years, Optional<FiscalYear> planYear) {
        TargetTime found = NONE;
        for (TargetDates.Span span : dates.spans()) {
            if (!found.isMentioned() || text.key().contains(ROUND)) {
                TargetTime time =
                        years.isLabel(span.start(), span.end()) ? NONE : of(text, span.start(), span.end(), planYear);
                found = time.isMentioned() ? time : found;
            }
        }
        if (found.isMentioned()) {
            return found;
        }
        boolean unstated = UNSTATED.firstIn(text, 0, text.length()).isPresent();
        return unstated ? new TargetTime(Optional.empty(), true, false) : NONE;
    }

    private static TargetTime of(FoldedText text, int start, int dateEnd, Optional<FiscalYear> planYear) {
        Optional<Hit<String>> english = ENGLISH.endingAt(text, start).filter(hit -> text.isAfterBlank(hit.start()));
        if (english.isPresent()) {
            return read(text.written(start, dateEnd), planYear);
        }
        Optional<Hit<String>> by = BY_WORDS.endingAt(text, start);
        boolean whole = start == 0 && dateEnd == text.length();
        boolean onward = text.key().startsWith("เปนตนไป", dateEnd);
        boolean done = DONE_WORDS.endingAt(text, start).isPresent();
        if (by.isPresent() || whole || onward || done) {
            int end = onward ? dateEnd + "เปนตนไป".length() : dateEnd;
            return read(text.written(by.map(Hit::start).orElse(start), end), planYear);
        }
        return NONE;
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
