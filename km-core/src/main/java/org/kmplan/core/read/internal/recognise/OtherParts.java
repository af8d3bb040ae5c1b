package org.kmplan.core.read.internal.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.PlanDraft;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.read.internal.words.TitleLine;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/**
 * Parts of a larger document that use the words of a plan and are none: the contents, tables with headings of other things, and
 * results of what was done. They are named and left out.
 */
final class OtherParts {
    private static final int MAX_HEADING = 60;
    private static final int MIN_HEADINGS = 3;
    private static final Pattern PAGE = Pattern.compile("^\\s*+(?:[0-9๐-๙]{1,3}|[ivxlc]{1,5}|[ก-ฮ])\\s*+$");
    private static final Pattern PAGE_BEHIND =
            Pattern.compile("(?:\\.{3}|…|_{3}|\\t| {3})[\\s._…]{0,200}+(?:[0-9๐-๙]{1,3}|[ivxlc]{1,5})\\s*+$");
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("ผลการดำเนิน|รายงานผล|ที่ผ่านมา|ที่แล้ว|last year|results?\\b");
    private static final Set<String> CONTENTS =
            Set.of("สารบัญ", "สารบัญตาราง", "สารบาญ", "contents", "tableofcontents");
    private static final Set<String> PAGES = Set.of("หน้า", "หน้าที่", "เลขหน้า", "page", "pages");
    private static final Set<PlanColumn> OF_RESULTS = Set.of(
            PlanColumn.NUMBER,
            PlanColumn.ACTIVITY,
            PlanColumn.RESULT,
            PlanColumn.STATUS,
            PlanColumn.REMARK,
            PlanColumn.BUDGET,
            PlanColumn.OTHER);

    private final Problems problems;
    private final Supplier<@Nullable PlanDraft> plan;
    private boolean contents;
    private String above = "";

    /** Tables of results and the lines above them. */
    private final Set<Grid.Block> results;

    OtherParts(Grid grid, Problems problems, Supplier<@Nullable PlanDraft> plan) {
        this.problems = problems;
        this.plan = plan;
        results = ResultTables.in(grid, problems);
    }

    /** Takes a line or table that is no part of a plan; tells whether it is one. */
    boolean takes(Grid.Block block) {
        boolean left = results.contains(block);
        if (block instanceof Grid.Line line) {
            if (left) {
                ignored(line.place(), "result-heading", line.raw());
            }
            return left || line(line);
        }
        Grid.Table table = (Grid.Table) block;
        if (left) {
            ignored(table.rows().get(0).place(), "results", raw(table.rows()));
        }
        boolean taken = left || table(table);
        contents = false;
        above = "";
        return taken;
    }

    private boolean line(Grid.Line line) {
        String text = line.text();
        if (CONTENTS.contains(word(text))) {
            contents = true;
            return true;
        }
        boolean page = PAGE_BEHIND.matcher(line.raw()).find();
        boolean entry = page || PAGES.contains(word(text));
        if (contents && entry || page && isTitle(line)) {
            ignored(line.place(), "contents-entry", line.raw());
            return true;
        }
        contents = false;
        above = text;
        return false;
    }

    private static boolean isTitle(Grid.Line line) {
        return line.text().indexOf(':') < 0 && TitleLine.of(line.raw()).isPresent();
    }

    private boolean table(Grid.Table table) {
        List<Grid.Row> rows = table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        if (rows.isEmpty()) {
            return false;
        }
        if (isContents(rows)) {
            ignored(rows.get(0).place(), "contents", raw(rows));
            return true;
        }
        Optional<Columns> heading = Columns.ofHeadingRow(rows.get(0), problems.fresh());
        if (heading.isPresent() && isOfResults(heading.get())) {
            ignored(rows.get(0).place(), "results", raw(rows));
            return true;
        }
        if (heading.isEmpty() && isOfOthers(rows.get(0)) && rows.size() > 1) {
            problems.add(
                    ProblemCode.TABLE_NOT_RECOGNISED,
                    rows.get(0).place(),
                    "table",
                    Phrase.of("table.not-recognised")
                            .with("text", Problems.quote(rows.get(0).raw())),
                    raw(rows));
            return true;
        }
        return false;
    }

    /** Every row ends with the number of a page; a heading may say so. */
    private boolean isContents(List<Grid.Row> rows) {
        boolean headed = PAGES.contains(word(last(rows.get(0))));
        int pages = 0;
        for (Grid.Row row : rows.subList(headed ? 1 : 0, rows.size())) {
            long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
            if (filled > 3) {
                return false;
            }
            pages += filled > 1 && PAGE.matcher(last(row)).find() ? 1 : 0;
        }
        int entries = rows.size() - (headed ? 1 : 0);
        return (headed || contents) && entries > 0 && pages * 2 > entries;
    }

    private static String last(Grid.Row row) {
        String text = "";
        for (Grid.Cell cell : row.cells()) {
            text = cell.isBlank() ? text : cell.text();
        }
        return text;
    }

    /** Tells whether columns say what was done and nothing of what is planned, behind a plan or below a line that says so. */
    private boolean isOfResults(Columns columns) {
        PlanDraft known = plan.get();
        boolean results = columns.has(PlanColumn.RESULT) || columns.has(PlanColumn.STATUS);
        return results
                && OF_RESULTS.containsAll(columns.columns())
                && (known != null && !known.rows.isEmpty()
                        || YEAR_BEFORE.matcher(above.toLowerCase(Locale.ROOT)).find());
    }

    /** Headings of something else: each of three and more is a word that plans have as a label or heading. */
    private static boolean isOfOthers(Grid.Row row) {
        int known = 0;
        for (Grid.Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            String text = cell.text().replace('\n', ' ');
            boolean word = text.length() <= MAX_HEADING
                    && text.indexOf(':') < 0
                    && (PlanWords.column(text).isPresent()
                            || PlanWords.label(text).isPresent());
            if (!word) {
                return false;
            }
            known++;
        }
        return known >= MIN_HEADINGS;
    }

    private static String word(String text) {
        return ThaiText.word(text);
    }

    private static String raw(List<Grid.Row> rows) {
        StringBuilder raw = new StringBuilder();
        rows.forEach(row -> raw.append(raw.isEmpty() ? "" : "\n").append(row.raw()));
        return raw.toString();
    }

    private void ignored(Problems.Place place, String what, String raw) {
        problems.add(
                ProblemCode.CONTENT_IGNORED,
                place,
                "text",
                Phrase.of("ignored." + what).with("text", Problems.quote(raw)),
                raw);
    }
}
