package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.time.FiscalYear;

/**
 * Months of the rows of a compliant plan: the knowledge process starts in order, the preparation ends before any of it ends,
 * each step is linked in time with the other process, and the two rows on recognition overlap.
 *
 * @param year fiscal year
 * @param spans months by row id
 */
record Schedule(FiscalYear year, Map<String, MonthSpan> spans) {
    private static final int COMMON = 2566;

    MonthSpan of(String row) {
        MonthSpan span = spans.get(row);
        if (span == null) {
            throw new IllegalArgumentException("The schedule has no row " + row);
        }
        return span;
    }

    /** Returns schedules of fiscal years around 2566, leap years among them. */
    static Arbitrary<Schedule> schedules() {
        Arbitrary<FiscalYear> years = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(COMMON, COMMON + 1)),
                        Tuple.of(1, Arbitraries.integers().between(2550, 2590)))
                .map(FiscalYear::of);
        Arbitrary<Integer> month = Arbitraries.integers().between(0, MonthSpan.LAST);
        return Combinators.combine(
                        years,
                        month.list().ofSize(7),
                        Arbitraries.integers().between(0, 5).list().ofSize(7),
                        month.list().ofSize(14))
                .as(Schedule::of);
    }

    private static Schedule of(FiscalYear year, List<Integer> starts, List<Integer> lengths, List<Integer> choices) {
        Map<String, MonthSpan> spans = new LinkedHashMap<>();
        List<Integer> ordered = new ArrayList<>(starts);
        ordered.sort(Integer::compare);
        int firstEnd = MonthSpan.LAST;
        List<ProcessStep> knowledge = ProcessStep.of(PlanProcess.KMP);
        for (int i = 0; i < knowledge.size(); i++) {
            MonthSpan span = MonthSpan.from(ordered.get(i), lengths.get(i));
            spans.put(knowledge.get(i).name(), span);
            firstEnd = Math.min(firstEnd, span.to());
        }
        int lastEnd = MonthSpan.from(ordered.get(6), lengths.get(6)).to();
        int prepared = Math.min(firstEnd, choices.get(0));
        spans.put("CMP1", new MonthSpan(Math.min(prepared, choices.get(1)), prepared));
        spans.put("CMP2", until(ordered.get(0), choices.get(2), choices.get(3)));
        spans.put("CMP3", until(ordered.get(1), choices.get(4), choices.get(5)));
        spans.put("CMP4", until(ordered.get(5), choices.get(6), choices.get(7)));
        spans.put("CMP5", until(ordered.get(6), choices.get(8), choices.get(9)));
        MonthSpan recognised = until(lastEnd, choices.get(10), choices.get(11));
        spans.put("CMP6", recognised);
        int shown = Math.min(recognised.to(), choices.get(12));
        spans.put(
                PlanStep.RECOGNITION_ID,
                new MonthSpan(shown, Math.max(recognised.from(), Math.max(shown, choices.get(13)))));
        return new Schedule(year, Map.copyOf(spans));
    }

    /** Returns a span that starts no later than a month. */
    private static MonthSpan until(int latestStart, int start, int end) {
        int from = Math.min(latestStart, start);
        return new MonthSpan(from, Math.max(from, end));
    }
}
