package org.kmplan.core.test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.ThaiMonth;

/** Habits about periods. */
final class PeriodHabits {
    private static final List<String> QUARTERS = List.of("หนึ่ง", "สอง", "สาม", "สี่");

    private PeriodHabits() {}

    static void broken(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            int index = table.index(PlanColumn.PERIOD);
            for (AgencyPage.Row row : table.steps()) {
                AgencyPage.Cell cell = row.cells.get(index);
                if (cell.paragraphs.size() != 1
                        || page.step(row).periods().isEmpty()
                        || cell.paragraphs.get(0).contains("(")
                        || !page.isFree(table, PlanColumn.PERIOD)
                        || page.random.nextInt(3) > 0) {
                    continue;
                }
                String[] ends = cell.paragraphs.get(0).split(" (?:-|–|ถึง) ", -1);
                String[] open = cell.paragraphs.get(0).split(" (?=เป็นต้นไป)", -1);
                if (ends.length == 2) {
                    switch (page.random.nextInt(4)) {
                        case 0 -> cell.set(ends[0], page.pick("-", "→", "ถึง", "–"), ends[1]);
                        case 1 -> cell.set(ends[0] + " -", ends[1]);
                        case 2 -> cell.set(ends[0], "- " + ends[1]);
                        default -> cell.set(ends[0], "ถึง " + ends[1]);
                    }
                } else if (open.length == 2) {
                    cell.set(open[0], page.pick(open[1], "- ต่อเนื่อง", "(ต่อเนื่อง)", "และดำเนินการต่อเนื่อง"));
                }
            }
        }
    }

    static void inWords(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            for (AgencyPage.Row row : table.steps()) {
                PlanStep step = page.step(row);
                if (step.periods().size() == 1
                        && page.isFree(table, PlanColumn.PERIOD)
                        && page.random.nextInt(3) == 0) {
                    PlannedPeriod period = step.periods().get(0);
                    if (period.reviewDate().isEmpty() && page.take(row, PlanColumn.PERIOD)) {
                        words(page, period.period().orElseThrow())
                                .ifPresent(text -> row.cells
                                        .get(table.index(PlanColumn.PERIOD))
                                        .set(text));
                    }
                }
            }
        }
    }

    /** Returns whole months of one fiscal year in other words, or nothing if the period is anything else. */
    private static Optional<String> words(AgencyPage page, PlanPeriod period) {
        Optional<LocalDate> start = period.start();
        Optional<LocalDate> end = period.end();
        if (start.isEmpty()
                || end.isEmpty()
                || start.get().getDayOfMonth() != 1
                || !end.get().equals(YearMonth.from(end.get()).atEndOfMonth())) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.from(start.get());
        YearMonth last = YearMonth.from(end.get());
        long months = (last.getYear() - first.getYear()) * 12L + last.getMonthValue() - first.getMonthValue() + 1;
        String from = name(first);
        List<String> texts = new ArrayList<>();
        texts.add(from + " เป็นเวลา " + months + " เดือน");
        texts.add("ตั้งแต่ " + from + " เป็นระยะเวลา " + Numerals.THAI.of(months) + " เดือน");
        texts.add(from + " (" + months + " เดือน)");
        if (first.getYear() == last.getYear() && months > 1) {
            texts.add(ThaiMonth.of(first.getMonth()).thaiName() + " (ถึง "
                    + ThaiMonth.of(last.getMonth()).thaiName() + ") " + (last.getYear() + 543));
        }
        FiscalYear year = FiscalYear.containing(start.get());
        if (months == 3 && (first.getMonthValue() - 1) % 3 == 0 && year.equals(page.year())) {
            String number = QUARTERS.get((first.getMonthValue() + 2) / 3 % 4);
            texts.add("ไตรมาสที่" + number);
            texts.add("ไตรมาส" + number + " ปีงบประมาณ " + year.buddhistYear());
        }
        return Optional.of(page.pick(texts));
    }

    private static String name(YearMonth month) {
        return ThaiMonth.of(month.getMonth()).abbreviation() + " " + Numerals.THAI.of(month.getYear() + 543L);
    }
}
