package org.kmplan.core.read.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.words.ChartMonth;
import org.kmplan.core.read.internal.words.ChartSpan;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.time.Numerals;

/**
 * Turns the month columns of a chart (Gantt) into one column of periods, whatever the format of the document: each run of
 * marked months is a period. The year stands in the month, in a cell above, or nowhere; then that of the plan is taken when
 * the period is read.
 */
public final class MonthChart {
    private static final Pattern WEEK = Pattern.compile("[1-5๑-๕]|W[1-5]");
    private static final int MIN_MONTHS = 3;
    private static final int QUARTERS = 4;
    private static final int MAX_WIDTH = 100;
    private static final Pattern QUARTER = Pattern.compile("(?i)ไตรมาส|quarter");
    private static final String HEADING = "ระยะเวลา";
    private static final String SECOND_HEADING = "แผนภูมิ";

    /**
     * Columns of a chart in a table.
     *
     * @param start first column
     * @param months month of each column
     * @param years Buddhist year of each column, or 0 if none is stated
     */
    private record Chart(int start, List<ChartMonth> months, List<Integer> years) {
        int end() {
            return start + months.size();
        }
    }

    /** Chart of the last table that had one, for tables that go on below it without headings. */
    public static final class Last {
        private @Nullable Chart chart;
        private int width;

        /** Forgets the chart. */
        public void clear() {
            chart = null;
        }
    }

    private final List<Grid.Row> rows;
    private final Problems problems;

    private MonthChart(List<Grid.Row> rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /** Returns the table with its months replaced by periods, or the table itself if it has no months. */
    public static Grid.Table withPeriods(Grid.Table table, Last last, Problems problems) {
        return new MonthChart(table.rows(), problems).rewrite(table, last);
    }

    private Grid.Table rewrite(Grid.Table table, Last before) {
        List<Grid.Row> result = new ArrayList<>();
        Chart chart = goesOn(before) ? before.chart : null;
        for (int i = 0; i < rows.size(); i++) {
            Grid.Row row = rows.get(i);
            Grid.Row upper = i > 0 ? rows.get(i - 1) : row;
            Optional<Chart> opened = chartOf(row).or(() -> numberedQuarters(upper, row));
            if (opened.isPresent()) {
                Grid.Row above = i > 0 && isUpperHeading(rows.get(i - 1), row, opened.get()) ? rows.get(i - 1) : null;
                if (above != null && !result.isEmpty()) {
                    result.remove(result.size() - 1);
                }
                Grid.Row below = i + 1 < rows.size() && isWeeks(rows.get(i + 1), opened.get()) ? rows.get(++i) : null;
                chart = withYears(opened.get(), above);
                result.add(heading(row, above, below, chart));
                before.chart = chart;
                before.width = width(row);
            } else {
                result.add(chart == null ? row : periods(row, chart));
            }
        }
        return chart == null ? table : new Grid.Table(result);
    }

    /** Tells whether the table continues one with a chart: as wide, and without headings of its own. */
    private boolean goesOn(Last before) {
        return before.chart != null
                && rows.stream().mapToInt(MonthChart::width).max().orElse(0) == before.width
                && rows.stream()
                        .allMatch(row ->
                                Columns.ofHeadingRow(row, problems.fresh()).isEmpty());
    }

    private static int width(Grid.Row row) {
        return row.cells().stream().mapToInt(Grid.Cell::columnSpan).sum();
    }

    private static Optional<Chart> chartOf(Grid.Row row) {
        List<ChartMonth> months = new ArrayList<>();
        int start = 0;
        int found = 0;
        int column = 0;
        ChartMonth last = null;
        for (Grid.Cell cell : row.cells()) {
            Optional<ChartMonth> month = ChartMonth.ofColumn(cell.text());
            boolean follows = month.isPresent() && (last == null || month.get().first() == last.next());
            if (!follows && found >= MIN_MONTHS) {
                break;
            }
            if (!follows) {
                months.clear();
                found = 0;
            }
            if (month.isPresent()) {
                start = found == 0 ? column : start;
                found++;
                for (int i = 0; i < cell.columnSpan(); i++) {
                    months.add(month.get());
                }
            }
            last = month.orElse(null);
            column += cell.columnSpan();
        }
        return found < MIN_MONTHS ? Optional.empty() : Optional.of(new Chart(start, months, List.of()));
    }

    /** Four columns counted from 1 to 4 below a heading that speaks of quarters. */
    private static Optional<Chart> numberedQuarters(Grid.Row above, Grid.Row row) {
        boolean speaks = above.cells().stream().anyMatch(cell -> namesQuarter(line(cell)));
        int width = speaks ? Math.min(width(row), MAX_WIDTH) : 0;
        for (int start = 0; start + QUARTERS <= width; start++) {
            List<ChartMonth> quarters = new ArrayList<>();
            for (int i = 0; i < QUARTERS; i++) {
                boolean counted =
                        Numerals.ARABIC.of(line(at(row, start + i)).strip()).equals(Integer.toString(i + 1));
                if (counted && namesQuarter(line(at(above, start + i)))) {
                    ChartMonth.of("Q" + (i + 1)).ifPresent(quarters::add);
                }
            }
            if (quarters.size() == QUARTERS) {
                return Optional.of(new Chart(start, quarters, List.of()));
            }
        }
        return Optional.empty();
    }

    /** The row above belongs to the headings if it has what the row of months lacks. */
    private static boolean isUpperHeading(Grid.Row above, Grid.Row months, Chart chart) {
        boolean lacking = outside(months, chart).stream().allMatch(cell -> cell.isBlank());
        long known = outside(above, chart).stream()
                .filter(cell -> !cell.isBlank() && PlanWords.column(line(cell)).isPresent())
                .count();
        boolean year = above.cells().stream()
                .anyMatch(cell -> !cell.isBlank()
                        && cell.columnSpan() > 1
                        && ChartMonth.yearIn(line(cell)).isPresent());
        boolean continues = months.cells().stream().anyMatch(Grid.Cell::continued);
        return lacking && known > 0
                || continues && known > 0
                || year
                        && outside(above, chart).stream()
                                .allMatch(cell -> cell.isBlank()
                                        || PlanWords.column(line(cell)).isPresent());
    }

    /** Weeks below the months: nothing but small numbers, and nothing outside the chart. */
    private static boolean isWeeks(Grid.Row row, Chart chart) {
        List<Grid.Cell> inside = inside(row, chart);
        return outside(row, chart).stream().allMatch(Grid.Cell::isBlank)
                && inside.size() > 1
                && inside.stream()
                        .allMatch(cell -> WEEK.matcher(cell.text().strip()).matches());
    }

    private Chart withYears(Chart chart, Grid.@Nullable Row above) {
        int[] years = new int[chart.months().size()];
        for (int i = 0; i < years.length; i++) {
            ChartMonth month = chart.months().get(i);
            int year = month.year().orElse(0);
            years[i] = year > 0 && month.months() > 1 ? calendarYear(year, month.first()) : year;
        }
        if (above != null) {
            int column = 0;
            for (Grid.Cell cell : above.cells()) {
                int from = Math.max(column, chart.start()) - chart.start();
                int to = Math.min(column + cell.columnSpan(), chart.end()) - chart.start();
                Optional<Integer> year = from < to ? ChartMonth.yearIn(line(cell)) : Optional.empty();
                for (int i = from; i < to && year.isPresent(); i++) {
                    boolean fiscal = isFiscal(line(cell), chart.months().subList(from, to));
                    int first = chart.months().get(i).first();
                    years[i] = years[i] > 0 ? years[i] : fiscal ? calendarYear(year.get(), first) : year.get();
                }
                column += cell.columnSpan();
            }
        }
        return new Chart(
                chart.start(), chart.months(), IntStream.of(years).boxed().toList());
    }

    private static boolean isFiscal(String title, List<ChartMonth> months) {
        boolean turns = months.stream().anyMatch(month -> month.first() >= 10)
                && months.stream().anyMatch(month -> month.first() < 10);
        return title.contains("งบ")
                || title.contains("งป")
                || turns && months.get(0).first() == 10;
    }

    private static int calendarYear(int fiscalYear, int month) {
        return month >= 10 ? fiscalYear - 1 : fiscalYear;
    }

    private static Grid.Row heading(Grid.Row row, Grid.@Nullable Row above, Grid.@Nullable Row below, Chart chart) {
        List<Grid.Cell> cells = new ArrayList<>();
        boolean period = false;
        int width = width(row);
        int column = 0;
        while (column < width) {
            if (column == chart.start()) {
                cells.add(Grid.Cell.EMPTY);
                column = chart.end();
                continue;
            }
            Grid.Cell cell = at(row, column);
            Grid.Cell upper = above == null ? Grid.Cell.EMPTY : at(above, column);
            Grid.Cell taken = cell.isBlank() ? upper : cell;
            cells.add(Grid.Cell.of(taken.paragraphs()));
            period |= PlanWords.column(line(taken))
                    .filter(match -> match.meaning() == PlanColumn.PERIOD)
                    .isPresent();
            column++;
        }
        Grid.Row last = below == null ? row : below;
        Grid.Cell title = above == null ? Grid.Cell.EMPTY : at(above, chart.start());
        String word = period ? SECOND_HEADING : HEADING;
        SourcePosition position = title.isBlank()
                ? row.place().position()
                : title.paragraphs().get(0).position();
        cells.set(
                chart.start(),
                Grid.Cell.of(List.of(Grid.Paragraph.of(title.isBlank() ? word : title.raw(), word, position))));
        return new Grid.Row(cells, last.place());
    }

    private static Grid.Cell at(Grid.Row row, int column) {
        int start = 0;
        for (Grid.Cell cell : row.cells()) {
            if (column >= start && column < start + cell.columnSpan()) {
                return cell;
            }
            start += cell.columnSpan();
        }
        return Grid.Cell.EMPTY;
    }

    /** Returns the cells that begin outside the chart, those that reach into it cut to the columns outside. */
    private static List<Grid.Cell> outside(Grid.Row row, Chart chart) {
        List<Grid.Cell> cells = new ArrayList<>();
        int column = 0;
        for (Grid.Cell cell : row.cells()) {
            if (column < chart.start() || column >= chart.end()) {
                cells.add(cell);
            }
            column += cell.columnSpan();
        }
        return cells;
    }

    private static List<Grid.Cell> inside(Grid.Row row, Chart chart) {
        List<Grid.Cell> cells = new ArrayList<>();
        int column = 0;
        for (Grid.Cell cell : row.cells()) {
            if (column >= chart.start() && column < chart.end()) {
                cells.add(cell);
            }
            column += cell.columnSpan();
        }
        return cells;
    }

    private Grid.Row periods(Grid.Row row, Chart chart) {
        List<Grid.Cell> cells = new ArrayList<>();
        List<Grid.Cell> marks = inside(row, chart);
        int column = 0;
        boolean placed = false;
        for (Grid.Cell cell : row.cells()) {
            int end = column + cell.columnSpan();
            boolean reachesIn = column < chart.start() && end > chart.start();
            if (reachesIn) {
                int covered = Math.min(end, chart.end()) - chart.start();
                cells.add(new Grid.Cell(
                        cell.paragraphs(),
                        cell.columnSpan() - covered + 1,
                        cell.rowSpan(),
                        cell.continued(),
                        cell.shade(),
                        cell.mark()));
                placed = true;
            } else if (column < chart.start() || column >= chart.end()) {
                cells.add(cell);
            } else if (!placed) {
                cells.add(period(row, marks, chart));
                placed = true;
            }
            column = end;
        }
        return new Grid.Row(cells, row.place());
    }

    private Grid.Cell period(Grid.Row row, List<Grid.Cell> marks, Chart chart) {
        String shade = outside(row, chart).stream()
                .filter(cell -> !cell.isBlank())
                .map(Grid.Cell::shade)
                .findFirst()
                .orElse("");
        boolean[] marked = ChartMarks.of(marks, shade);
        List<ChartSpan> runs = new ArrayList<>();
        int size = Math.min(marked.length, chart.months().size());
        for (int i = 0; i < size; i++) {
            int from = i;
            while (i < size && marked[i]) {
                i++;
            }
            if (i > from) {
                runs.add(run(chart, from, i - 1));
            }
        }
        if (runs.isEmpty()) {
            return marks.stream().allMatch(Grid.Cell::isBlank) ? Grid.Cell.EMPTY.at(mark(marks)) : asWritten(marks);
        }
        String raw = marks.stream().map(Grid.Cell::raw).collect(Collectors.joining("\t"));
        problems.add(
                ProblemCode.PERIOD_FROM_CHART,
                row.place(),
                "period",
                Phrase.of("period.from-chart")
                        .with(
                                "text",
                                Problems.quote(
                                        runs.stream().map(ChartSpan::toString).collect(Collectors.joining("; ")))),
                raw.isBlank() ? "" : raw);
        SourcePosition position = marks.stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.paragraphs().get(0).position())
                .findFirst()
                .orElse(row.place().position());
        List<Grid.Paragraph> paragraphs = new ArrayList<>();
        runs.forEach(months -> paragraphs.add(Grid.Charted.of(months, position)));
        return Grid.Cell.of(paragraphs).at(mark(marks));
    }

    /** Returns where the first of the cells stands that says something. */
    private static long mark(List<Grid.Cell> marks) {
        return marks.stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .or(() -> marks.stream().findFirst())
                .map(Grid.Cell::mark)
                .orElse(0L);
    }

    private static Grid.Cell asWritten(List<Grid.Cell> marks) {
        return marks.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(Grid.Cell.EMPTY);
    }

    private static ChartSpan run(Chart chart, int from, int to) {
        ChartMonth first = chart.months().get(from);
        ChartMonth last = chart.months().get(to);
        int year = chart.years().get(to);
        boolean turns = year > 0 && last.months() > 1 && last.last() < last.first();
        return new ChartSpan(first.first(), chart.years().get(from), last.last(), turns ? year + 1 : year);
    }

    private static boolean namesQuarter(String text) {
        boolean english = text.indexOf('q') >= 0 || text.indexOf('Q') >= 0;
        return text.contains("ไตรมาส") || english && QUARTER.matcher(text).find();
    }

    private static String line(Grid.Cell cell) {
        return cell.text().replace('\n', ' ');
    }
}
