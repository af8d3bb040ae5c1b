package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.PlanDraft;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.PlaceMarks;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.read.internal.sheet.MonthChart;
import org.kmplan.core.read.internal.sheet.UnknownColumns;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.read.internal.words.StepFinder;
import org.kmplan.core.read.internal.words.WordTable;
import org.kmplan.core.text.Phrase;

/**
 * Recognises the rows of plan tables: heading rows wherever they are repeated, rows that open a section, rows of steps and
 * rows that continue them. Headings hold until the next ones, also over a page break that does not repeat them.
 */
final class TableRecognizer {
    private static final int MAX_PARTS = 200;
    private static final int MAX_HEADER_COLUMNS = 2;
    private static final int MAX_LABELS = 40;

    private final Problems problems;
    private final DocumentRecognizer document;
    private final RowDrafts rowDrafts;
    private final StepIdentifier steps;
    private final CarriedCells carried;
    private final MonthChart.Last lastChart = new MonthChart.Last();
    private @Nullable Columns columns;

    /** Line above the table that names the step of its rows. */
    private Grid.@Nullable Line stepLine;

    TableRecognizer(Problems problems, PlaceMarks places, DocumentRecognizer document) {
        this.problems = problems;
        this.document = document;
        rowDrafts = new RowDrafts(problems, places);
        steps = new StepIdentifier(problems);
        carried = new CarriedCells(problems);
    }

    /** Forgets the headings: a plan does not continue the tables of the one before. */
    void planStarted() {
        columns = null;
        lastChart.clear();
        carried.planStarted();
    }

    /**
     * Reads a table.
     *
     * @param above line directly above it that names a step: that of its rows, if they name none
     */
    void table(Grid.Table table, Optional<Grid.Line> above) {
        stepLine = above.orElse(null);
        carried.tableStarted();
        rows(MonthChart.withPeriods(UprightTable.turned(table, above.isPresent()), lastChart, problems)
                .rows());
        Grid.Line unclaimed = stepLine;
        if (unclaimed != null) {
            document.line(unclaimed);
        }
        stepLine = null;
    }

    private void rows(List<Grid.Row> rows) {
        List<Grid.Row> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Grid.Row row = rows.get(i);
            if (row.cells().stream().allMatch(Grid.Cell::isBlank)) {
                continue;
            }
            Optional<HeadingRows> heading = HeadingRows.at(rows, i, problems);
            Optional<PlanProcess> opened = heading.isPresent() ? Optional.empty() : opensSection(row);
            if (heading.isPresent() || opened.isPresent()) {
                flush(open);
                heading.ifPresent(found -> {
                    found.rows().forEach(level -> document.heading(level.raw()));
                    columns = found.columns();
                });
                opened.ifPresent(process -> {
                    document.heading(row.raw());
                    document.section(process, row.raw());
                });
                i += heading.map(found -> found.rows().size() - 1).orElse(0);
            } else if (WideRows.isLine(row, columns != null, open.isEmpty())) {
                flush(open);
                document.line(new Grid.Line(WideRows.alone(row).paragraphs(), row.place()));
            } else if (Signatures.isIn(row)) {
                flush(open);
                Signatures.Block signed = Signatures.at(rows, i);
                signed.lines().forEach(document::line);
                i += signed.rows() - 1;
            } else if (columns != null && !isRepeatedHeader(row, open)
                    || !open.isEmpty()
                    || !document.fieldRow(row) && !(isOfLabels(rows) && document.otherFieldRow(row))) {
                open.add(row);
            }
        }
        flush(open);
    }

    /** Tells whether a table has rows of labels and their values: then a row with an unknown label is one of them. */
    private static boolean isOfLabels(List<Grid.Row> rows) {
        return rows.stream().limit(MAX_LABELS).anyMatch(FieldLabels::isLabelled);
    }

    /** A header that is repeated on the next page in a table of its own. */
    private static boolean isRepeatedHeader(Grid.Row row, List<Grid.Row> open) {
        return open.isEmpty()
                && row.cells().size() <= MAX_HEADER_COLUMNS
                && row.cells().stream().noneMatch(Grid.Cell::continued);
    }

    private static Optional<PlanProcess> opensSection(Grid.Row row) {
        List<Grid.Cell> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1
                ? PlanWords.section(filled.get(0).text().replace('\n', ' ')).map(WordTable.Match::meaning)
                : Optional.empty();
    }

    /** Reads the rows below one heading row, or the rows of a table without one. */
    private void flush(List<Grid.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Columns headed = columns;
        boolean own =
                headed != null && headed.place().order() >= rows.get(0).place().order() - 1;
        if (headed == null || !own && mostCells(rows) != headed.size()) {
            headed = assume(rows);
        } else if (!own && !follows(headed, rows)) {
            noteAssumed(rows.get(0), Phrase.of("table.assumed.before"));
        }
        if (headed == null) {
            report(rows);
        } else {
            Columns numbered = StepNumbers.columns(headed, rows).withoutProcesses(rows);
            Columns meant = UnknownColumns.understood(numbered, rows, problems);
            columns = meant;
            List<Grid.Row> named = new ArrayList<>(StepNames.whole(rows, meant));
            Grid.Line line = stepLine;
            if (line != null && !StepLines.nameSteps(named, meant)) {
                named.add(0, StepLines.row(line, meant.size()));
                document.heading(line.raw());
                stepLine = null;
            }
            read(named, meant);
        }
        rows.clear();
    }

    private static boolean follows(Columns headed, List<Grid.Row> rows) {
        Optional<Integer> table = headed.place().position().table();
        return table.isPresent() && table.equals(rows.get(0).place().position().table());
    }

    private static int mostCells(List<Grid.Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** Position tells the columns only where a known form has as many and a step stands where the form has it. */
    private @Nullable Columns assume(List<Grid.Row> rows) {
        Optional<Columns> form =
                Columns.ofKnownForm(mostCells(rows), rows.get(0).place());
        if (form.isEmpty()) {
            return null;
        }
        int activity = form.get().indexOf(PlanColumn.ACTIVITY);
        boolean telling = rows.stream()
                .filter(row -> row.cells().size() > activity)
                .anyMatch(row -> !StepFinder.find(
                                firstText(row.cells().get(activity)), form.get().processOfForm())
                        .isEmpty());
        if (!telling) {
            return null;
        }
        noteAssumed(
                rows.get(0),
                Phrase.of("table.assumed.usual").with("columns", form.get().size()));
        return form.get();
    }

    private void noteAssumed(Grid.Row row, Phrase what) {
        problems.add(ProblemCode.HEADINGS_ASSUMED, row.place(), "heading", what, "");
    }

    private void report(List<Grid.Row> rows) {
        StringBuilder raw = new StringBuilder();
        rows.forEach(row -> raw.append(raw.isEmpty() ? "" : "\n").append(row.raw()));
        problems.add(
                ProblemCode.TABLE_NOT_RECOGNISED,
                rows.get(0).place(),
                "table",
                Phrase.of("table.not-recognised")
                        .with("text", Problems.quote(rows.get(0).raw())),
                raw.toString());
    }

    private void read(List<Grid.Row> rows, Columns headed) {
        Set<PlanProcess> named = named(rows, headed);
        Optional<PlanProcess> process = named.size() > 1
                ? Optional.empty()
                : named.stream().findFirst().or(document::section).or(headed::processOfForm);
        List<RowDraft> drafts = new ArrayList<>();
        ResultRows results = ResultRows.in(rows, headed);
        for (Grid.Row row : rows) {
            drafts.add(rowDrafts.draft(row, headed, results));
        }
        CarriedCells.continueRepeated(drafts);
        PlanProcess nearest = process.orElse(PlanProcess.KMP);
        boolean known = named.isEmpty() ? document.section().isPresent() : process.isPresent();
        boolean numbered = known && drafts.stream().noneMatch(draft -> draft.heads);
        for (RowDraft draft : drafts) {
            draft.process = nearest;
            steps.identify(draft, process.or(() -> Optional.of(draft.process)), numbered);
            nearest = draft.process;
            draft.firstOfTable = draft == drafts.get(0);
        }
        carried.fill(drafts);
        PlanDraft plan = document.planFor(drafts);
        for (RowDraft draft : drafts) {
            plan = add(plan, draft, headed, process);
        }
    }

    /** Returns the processes whose codes and names the rows have: they decide before the heading of the section and the form. */
    private static Set<PlanProcess> named(List<Grid.Row> rows, Columns headed) {
        int activity = Math.max(0, headed.indexOf(PlanColumn.ACTIVITY));
        Set<PlanProcess> seen = EnumSet.noneOf(PlanProcess.class);
        for (Grid.Row row : rows) {
            if (row.cells().size() > activity) {
                StepFinder.Found found = StepFinder.find(firstText(row.cells().get(activity)), Optional.empty());
                found.code().ifPresent(step -> seen.add(step.process()));
                if (found.code().isEmpty() && found.name().isPresent()) {
                    StepFinder.Name name = found.name().get();
                    if (!name.isOfBothTables()) {
                        seen.add(name.kmp().isPresent() ? PlanProcess.KMP : PlanProcess.CMP);
                    }
                }
            }
        }
        return seen;
    }

    private static String firstText(Grid.Cell cell) {
        return cell.paragraphs().isEmpty() ? "" : cell.paragraphs().get(0).text();
    }

    /** Adds a row to the plan or merges it into the row that it continues; returns the plan, which may be a new one. */
    private PlanDraft add(PlanDraft plan, RowDraft draft, Columns headed, Optional<PlanProcess> process) {
        RowDraft last = plan.rows.isEmpty() ? null : plan.rows.get(plan.rows.size() - 1);
        if (!draft.isIdentified() && last != null && isBelow(draft, last) && last.partCount < MAX_PARTS) {
            RowMerger.join(last, draft);
            return plan;
        }
        if (!draft.isIdentified() && last != null && continues(draft, last)) {
            merge(last, draft);
            return plan;
        }
        RowDraft same = draft.isIdentified() ? plan.row(draft) : null;
        PlanDraft target = plan;
        if (same != null) {
            boolean contradict = RowMerger.contradict(same, draft);
            if (!contradict && same.partCount < MAX_PARTS) {
                merge(same, draft);
                return plan;
            }
            if (startsAgain(draft, last)) {
                target = document.startPlan(draft.place);
                columns = headed;
            } else {
                problems.add(
                        ProblemCode.ROWS_CONTRADICT,
                        draft.place,
                        "row",
                        Phrase.of("rows.contradict").with("place", same.place.words()),
                        "");
            }
        }
        addTable(target, headed, process);
        if (!draft.isIdentified()) {
            steps.reportUnknown(draft);
        }
        target.add(draft);
        return target;
    }

    /** The first step at the top of a table, after other steps, begins another plan. */
    static boolean startsAgain(RowDraft draft, @Nullable RowDraft last) {
        return draft.firstOfTable
                && draft.step.filter(step -> step.number() == 1).isPresent()
                && last != null
                && !last.isSameStepAs(draft);
    }

    /** A row beside a merged cell of its step, or below a row that holds nothing but the step. */
    private static boolean isBelow(RowDraft draft, RowDraft last) {
        StepFinder.Found found = draft.found;
        boolean coded = found != null && !found.badCode().isEmpty();
        return draft.continued || !coded && (draft.numberContinued || last.heads);
    }

    /** A row without a number, or with that of the row before and no activity, goes on with the row before. */
    private static boolean continues(RowDraft draft, RowDraft last) {
        StepFinder.Found found = draft.found;
        if (found != null && !found.badCode().isEmpty() || last.partCount >= MAX_PARTS) {
            return false;
        }
        if (draft.isBlank(PlanColumn.NUMBER)) {
            return true;
        }
        return draft.isBlank(PlanColumn.ACTIVITY)
                && draft.text(PlanColumn.NUMBER).equals(last.text(PlanColumn.NUMBER));
    }

    private void merge(RowDraft first, RowDraft second) {
        problems.add(
                ProblemCode.ROWS_MERGED,
                second.place,
                "row",
                Phrase.of("rows.merged").with("place", first.place.words()),
                "");
        RowMerger.merge(first, second);
    }

    private static void addTable(PlanDraft plan, Columns headed, Optional<PlanProcess> process) {
        if (!plan.tables.isEmpty()) {
            PlanDraft.TableDraft last = plan.tables.get(plan.tables.size() - 1);
            if (last.columns().sameLayout(headed) && last.process().equals(process)) {
                return;
            }
        }
        plan.tables.add(new PlanDraft.TableDraft(headed, process));
    }
}
