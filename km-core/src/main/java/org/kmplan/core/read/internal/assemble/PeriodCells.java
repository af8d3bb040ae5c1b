package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.Items;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;

/**
 * Reads the periods of a row and gives them to its activities.
 *
 * <p>Readings taken: periods are kept as they are read, so a deadline has no start, an open-ended period no
 * end, and "within" a range keeps its window; a period that covers the whole year is no error; steps may overlap. An empty
 * period cell gives no period, a mark for "nothing" one that was refused.
 */
final class PeriodCells {
    /**
     * Activities of a row with their periods.
     *
     * @param rows the pairs of rows and activities, if each activity has a row of its own
     */
    record Planned(List<Activities.Draft> activities, Optional<RowPairs> rows, Pairing<PlannedPeriod> periods) {
        /** Returns the periods that were read, of the step and of its activities. */
        Stream<PlanPeriod> read() {
            return Stream.concat(
                            periods.common().stream(), periods.own().stream().flatMap(List::stream))
                    .flatMap(period -> period.period().stream());
        }
    }

    private static final String BY = "ภายใน";

    private final TextsOfPlan texts;
    private final Problems problems;

    PeriodCells(TextsOfPlan texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    Planned of(RowDraft row) {
        List<PlannedPeriod> periods = periods(row, row.parts(PlanColumn.PERIOD), row.parts(PlanColumn.PERIOD_END));
        List<Activities.Draft> drafts = Activities.of(row, periods.size());
        Optional<RowPairs> rows =
                RowPairs.applies(row, drafts) ? Optional.of(RowPairs.of(row, drafts)) : Optional.empty();
        return new Planned(
                drafts,
                rows,
                rows.map(pairs -> periods(row, pairs)).orElseGet(() -> Pairing.inOrder(periods, drafts.size())));
    }

    /**
     * Reads the period cell; where start and end have columns of their own, paragraph by paragraph as a range, an end
     * alone as a deadline.
     */
    private List<PlannedPeriod> periods(RowDraft row, List<RowDraft.Part> parts, List<RowDraft.Part> ends) {
        String text = text(parts);
        if (!ends.isEmpty()) {
            text = range(parts, ends);
        }
        List<PlannedPeriod> periods = new ArrayList<>();
        if (ThaiText.isBlank(text)) {
            return periods;
        }
        boolean charted = ends.isEmpty() && parts.stream().allMatch(part -> part.paragraph() instanceof Grid.Charted);
        ReviewDate review = charted ? new ReviewDate(text, Optional.empty()) : ReviewDate.of(text, texts.year());
        List<PeriodReading> readings = charted ? charted(parts) : texts.periods(review.rest());
        for (int i = 0; i < readings.size(); i++) {
            PeriodReading reading = readings.get(i);
            SourcePosition position = parts.isEmpty()
                    ? row.place.position()
                    : parts.get(parts.size() == readings.size() ? i : 0)
                            .paragraph()
                            .position();
            boolean reviewed = review.date().isPresent() && i == readings.size() - 1;
            periods.add(PlannedPeriod.builder()
                    .id(Integer.toString(periods.size() + 1))
                    .reading(reviewed && readings.size() == 1 ? ReviewDate.withRaw(reading, text) : reading)
                    .reviewDate(reviewed ? review.date() : Optional.empty())
                    .source(position)
                    .build());
            report(row, reading);
        }
        return periods;
    }

    /** Returns the periods that a chart marks. */
    private List<PeriodReading> charted(List<RowDraft.Part> parts) {
        List<PeriodReading> readings = new ArrayList<>();
        for (RowDraft.Part part : parts) {
            if (part.paragraph() instanceof Grid.Charted months) {
                readings.add(months.months().reading(texts.year()));
            }
        }
        return readings;
    }

    /** Reads the period of each row beside a merged step; an end in a column of its own stands in the same row. */
    private Pairing<PlannedPeriod> periods(RowDraft row, RowPairs pairs) {
        List<RowDraft.Part> ends = row.parts(PlanColumn.PERIOD_END);
        return pairs.pair(
                PlanColumn.PERIOD,
                row.parts(PlanColumn.PERIOD),
                true,
                group -> periods(
                        row,
                        group,
                        ends.stream()
                                .filter(end -> group.stream().anyMatch(start -> start.part() == end.part()))
                                .toList()));
    }

    private static String text(List<RowDraft.Part> parts) {
        return parts.stream().map(part -> part.paragraph().text()).collect(Collectors.joining("\n"));
    }

    private static String range(List<RowDraft.Part> starts, List<RowDraft.Part> ends) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(starts.size(), ends.size()); i++) {
            String start = i < starts.size() ? starts.get(i).paragraph().text() : "";
            String end = i < ends.size() ? ends.get(i).paragraph().text() : "";
            if (Items.isNothing(end)) {
                lines.add(start);
            } else if (Items.isNothing(start)) {
                lines.add(end.startsWith(BY) ? end : BY + " " + end);
            } else {
                lines.add(start + " - " + end);
            }
        }
        return String.join("\n", lines);
    }

    private void report(RowDraft row, PeriodReading reading) {
        Optional<PeriodRefusal> refusal = reading.refusal();
        if (refusal.isPresent() && refusal.get() != PeriodRefusal.EMPTY) {
            problems.add(
                    ProblemCode.PERIOD_UNREADABLE,
                    row.place,
                    "period",
                    Phrase.of("period.unreadable")
                            .with("text", Problems.quote(reading.raw()))
                            .with(
                                    "reason",
                                    Phrase.of("period.refusal." + refusal.get().name())),
                    reading.raw());
        } else if (!reading.notes().isEmpty()) {
            problems.add(
                    ProblemCode.PERIOD_ASSUMED,
                    row.place,
                    "period",
                    Phrase.of("period.assumed")
                            .with("text", Problems.quote(reading.raw()))
                            .with("period", reading.period().get().toString())
                            .with(
                                    "notes",
                                    reading.notes().stream()
                                            .map(note -> Phrase.of("period.note." + note.name()))
                                            .toList()),
                    reading.raw());
        }
    }
}
