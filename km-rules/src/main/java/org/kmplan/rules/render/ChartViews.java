package org.kmplan.rules.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.render.internal.ChartView;
import org.kmplan.rules.render.internal.Tone;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Finding;

/** Timeline of a plan: a row for each activity with periods of its own and for what a step has in common. */
final class ChartViews {
    /** More years than a plan of several years has; what lies beyond is cut at the edge. */
    private static final int MOST_YEARS = 6;

    private static final int LONGEST_LABEL = 30;
    private static final int NARROWEST = 4;
    private static final int QUARTERS = 4;

    private final Wording wording;
    private final KnowledgePlan plan;
    private final RowViews findings;
    private final String id;
    private final FiscalYear first;
    private final FiscalYear last;

    private ChartViews(
            Wording wording, KnowledgePlan plan, RowViews findings, String id, FiscalYear first, FiscalYear last) {
        this.wording = wording;
        this.plan = plan;
        this.findings = findings;
        this.id = id;
        this.first = first;
        this.last = last;
    }

    /** Returns the timeline; empty if neither the plan nor any of its periods names a year. */
    static Optional<ChartView> of(
            Wording wording, KnowledgePlan plan, RowViews findings, String id, Optional<LocalDate> asOf) {
        List<FiscalYear> years = Stream.concat(
                        plan.fiscalYear().stream(),
                        plan.steps().stream()
                                .flatMap(step -> step.allPeriods().stream())
                                .flatMap(planned -> planned.period().stream())
                                .flatMap(period -> Stream.concat(period.start().stream(), period.end().stream()))
                                .map(FiscalYear::containing))
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        FiscalYear first = years.get(0);
        FiscalYear last = years.get(years.size() - 1);
        if (last.buddhistYear() - first.buddhistYear() >= MOST_YEARS) {
            first = plan.fiscalYear().orElse(first);
            last = FiscalYear.find(Math.min(last.buddhistYear(), first.buddhistYear() + MOST_YEARS - 1))
                    .orElse(first);
        }
        return Optional.of(new ChartViews(wording, plan, findings, id, first, last).view(asOf));
    }

    private ChartView view(Optional<LocalDate> asOf) {
        List<ChartView.Row> rows = new ArrayList<>();
        for (PlanStep step : plan.steps()) {
            String code = wording.subject("steps/" + step.id());
            if (!step.periods().isEmpty()
                    || step.activities().stream().allMatch(a -> a.periods().isEmpty())) {
                add(rows, step, "steps/" + step.id(), code, step.title(), step.periods());
            }
            for (Activity activity : step.activities()) {
                if (!activity.periods().isEmpty()) {
                    String path = "steps/" + step.id() + "/activities/" + activity.id();
                    String name = wording.subject(path);
                    add(rows, step, path, name, activity.description(), activity.periods());
                }
            }
        }
        List<ChartView.Span> day = asOf
                .filter(date -> !date.isBefore(first.firstDay()) && !date.isAfter(last.lastDay()))
                .map(date -> new ChartView.Span(x(date), 0, wording.text(new Argument.Date(date))))
                .stream()
                .toList();
        return new ChartView(
                id + "-timeline",
                wording.text("page.timeline.title", "year", Argument.name(span(), span())),
                ChartView.HEAD + rows.size() * ChartView.ROW + (day.isEmpty() ? 4 : 22),
                years(),
                quarters(),
                rows,
                day);
    }

    private String span() {
        String from = wording.number(first.buddhistYear());
        return first.equals(last) ? from : from + "–" + wording.number(last.buddhistYear());
    }

    private void add(
            List<ChartView.Row> rows,
            PlanStep step,
            String path,
            String code,
            String name,
            List<PlannedPeriod> periods) {
        List<Finding> ofStep = findings.of("steps/" + step.id());
        boolean whole = path.equals("steps/" + step.id());
        Tone tone = Tone.worst(ofStep.stream()
                .filter(finding -> whole
                        || !finding.subject().contains("/activities/")
                        || finding.subject().startsWith(path + "/")
                        || finding.subject().equals(path))
                .toList());
        String words = periods.isEmpty()
                ? wording.text("page.timeline.none")
                : periods.stream().map(this::words).collect(Collectors.joining("; "));
        rows.add(new ChartView.Row(
                ChartView.HEAD + rows.size() * ChartView.ROW,
                shortened(code),
                code + " " + ThaiText.singleLine(name),
                tone.style(),
                tone.mark(),
                wording.text("page.tone." + tone.style()),
                words,
                periods.stream().flatMap(planned -> bars(planned).stream()).toList(),
                findings.link("steps/" + step.id())));
    }

    private String words(PlannedPeriod planned) {
        return planned.period()
                .map(period -> wording.text(new Argument.Period(period)))
                .orElseGet(() -> wording.text(
                        "page.timeline.unread",
                        "raw",
                        Argument.text(planned.reading().raw())));
    }

    private List<ChartView.Bar> bars(PlannedPeriod planned) {
        List<ChartView.Bar> bars = new ArrayList<>();
        planned.period().ifPresent(period -> {
            String words = wording.text(new Argument.Period(period));
            if (period instanceof PlanPeriod.Months months) {
                for (YearMonth month : months.months()) {
                    bar(bars, month.atDay(1), month.atEndOfMonth(), "bar", words);
                }
            } else if (period.start().isPresent() && period.end().isPresent()) {
                bar(bars, period.start().get(), period.end().get(), "bar", words);
            } else if (period.start().isPresent()) {
                bar(bars, period.start().get(), last.lastDay(), "open", words);
            } else if (period.end().isPresent()) {
                LocalDate end = period.end().get();
                if (!end.isBefore(first.firstDay()) && !end.isAfter(last.lastDay())) {
                    bars.add(new ChartView.Bar(x(end), 0, "day", words));
                }
            }
        });
        return bars;
    }

    private void bar(List<ChartView.Bar> bars, LocalDate from, LocalDate to, String shape, String words) {
        if (to.isBefore(first.firstDay()) || from.isAfter(last.lastDay())) {
            return;
        }
        int left = x(from.isBefore(first.firstDay()) ? first.firstDay() : from);
        int right = x((to.isAfter(last.lastDay()) ? last.lastDay() : to).plusDays(1));
        boolean arrow = shape.equals("open") && right - left > 12;
        bars.add(new ChartView.Bar(left, Math.max(NARROWEST, right - left), arrow ? "open" : "bar", words));
    }

    /** Returns where a day begins. */
    private int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first.firstDay(), last.lastDay()) + 1;
        long before = ChronoUnit.DAYS.between(first.firstDay(), day);
        return ChartView.LABELS + Math.toIntExact(before * (ChartView.WIDTH - ChartView.LABELS - 12) / all);
    }

    private List<ChartView.Span> years() {
        List<ChartView.Span> spans = new ArrayList<>();
        for (int year = first.buddhistYear(); year <= last.buddhistYear(); year++) {
            FiscalYear each = FiscalYear.of(year);
            int left = x(each.firstDay());
            int right = x(each.lastDay().plusDays(1));
            spans.add(new ChartView.Span(
                    left,
                    right - left,
                    wording.text(
                            "page.timeline.year", "year", Argument.name(wording.number(year), wording.number(year)))));
        }
        return spans;
    }

    private List<ChartView.Span> quarters() {
        List<ChartView.Span> spans = new ArrayList<>();
        boolean labels = last.buddhistYear() - first.buddhistYear() < 3;
        for (int year = first.buddhistYear(); year <= last.buddhistYear(); year++) {
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                FiscalYear each = FiscalYear.of(year);
                int left = x(each.firstDayOfQuarter(quarter));
                spans.add(new ChartView.Span(
                        left,
                        x(each.lastDayOfQuarter(quarter).plusDays(1)) - left,
                        labels ? wording.text("page.timeline.quarter", "quarter", Argument.number(quarter)) : ""));
            }
        }
        return spans;
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_LABEL) {
            return text;
        }
        int end = text.offsetByCodePoints(0, LONGEST_LABEL);
        while (end > 1 && ThaiText.isCombining(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
