package org.kmplan.core.read.internal.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.time.PeriodParser;

/**
 * Columns whose headings no list has. Where a column that a plan needs is missing, the cells of one unknown column may tell that
 * it is the one: all of them are periods, or units, or quantities. Otherwise the officer is warned, since what stands there
 * would be missed in silence.
 */
public final class UnknownColumns {
    private static final Pattern YEAR = Pattern.compile(
            "[ (]{0,2}(?:ประจำ)?+(?:ปี)?+(?:งบประมาณ)?+ ?+(?:พ[.]?+ศ[.]?+)?+ ?+(?:25\\d\\d|๒๕[๐-๙]{2})[ )]{0,2}$");
    private static final Pattern UNIT = Pattern.compile(
            "[-•\\s]{0,3}(?:กอง|สำนัก|ฝ่าย|งาน(?=[ก-ฮเ-ไ])|ส่วน(?=[ก-ฮเ-ไ])|ศูนย์|กลุ่มงาน|หน่วย|แผนก|นาย|นาง|น[.]ส[.]|ผอ[.]|หัวหน้า|ผู้อำนวยการ)");
    private static final int MIN_CELLS = 2;
    private static final int MAX_CELLS = 40;
    private static final int MAX_HEADING = 60;

    private UnknownColumns() {}

    /**
     * Returns the columns with those that their cells tell; what is needed and may stand under an unknown heading is reported.
     *
     * @param rows rows below the headings
     */
    public static Columns understood(Columns headed, List<Grid.Row> rows, Problems problems) {
        Set<PlanColumn> lacking = missing(headed);
        return lacking.isEmpty()
                ? headed
                : unknown(OutputColumns.understood(headed, rows, lacking, problems), rows, problems);
    }

    private static Columns unknown(Columns headed, List<Grid.Row> rows, Problems problems) {
        Set<Integer> unknown = unknown(headed);
        Set<PlanColumn> missing = missing(headed);
        if (unknown.isEmpty() || missing.isEmpty()) {
            return headed;
        }
        List<PlanColumn> columns = new ArrayList<>(headed.columns());
        for (PlanColumn column : List.copyOf(missing)) {
            List<Integer> fitting = unknown.stream()
                    .filter(index -> fits(column, headed.headings().get(index), cells(rows, index)))
                    .toList();
            if (fitting.size() == 1) {
                int index = fitting.get(0);
                columns.set(index, column);
                unknown.remove(index);
                missing.remove(column);
                problems.add(
                        ProblemCode.COLUMN_ASSUMED,
                        headed.place(),
                        "heading",
                        Phrase.of("heading.told")
                                .with("text", Problems.quote(headed.headings().get(index)))
                                .with("column", Phrase.named(column)),
                        headed.headings().get(index));
            }
        }
        if (!unknown.isEmpty() && !missing.isEmpty()) {
            String heading = headed.headings().get(unknown.iterator().next());
            problems.add(
                    ProblemCode.COLUMN_MISSING,
                    headed.place(),
                    "heading",
                    Phrase.of("heading.missing")
                            .with("columns", missing.stream().map(Phrase::named).toList())
                            .with("text", Problems.quote(heading)),
                    heading);
        }
        return new Columns(columns, headed.headings(), headed.withTargets(), headed.place());
    }

    private static Set<Integer> unknown(Columns headed) {
        Set<Integer> unknown = new TreeSet<>();
        for (int i = 0; i < headed.size(); i++) {
            if (headed.columns().get(i) == PlanColumn.OTHER
                    && !headed.headings().get(i).isBlank()) {
                unknown.add(i);
            }
        }
        return unknown;
    }

    /** Returns what the form of the table asks for and the table does not have. */
    private static Set<PlanColumn> missing(Columns headed) {
        Set<PlanColumn> missing =
                EnumSet.of(PlanColumn.PERIOD, PlanColumn.INDICATOR, PlanColumn.TARGET, PlanColumn.OWNER);
        if (headed.has(PlanColumn.TARGET_GROUP) || headed.has(PlanColumn.EVIDENCE)) {
            missing.add(PlanColumn.TARGET_GROUP);
            missing.add(PlanColumn.EVIDENCE);
        }
        headed.columns().forEach(missing::remove);
        if (!headed.withTargets().isEmpty()) {
            missing.remove(PlanColumn.TARGET);
        }
        if (headed.has(PlanColumn.PERIOD_END)) {
            missing.remove(PlanColumn.PERIOD);
        }
        return missing;
    }

    private static boolean fits(PlanColumn column, String heading, List<String> cells) {
        boolean named = heading.length() <= MAX_HEADING
                && YEAR.matcher(heading).find()
                && PlanWords.column(YEAR.matcher(heading).replaceFirst(""))
                        .filter(match -> match.meaning() == column)
                        .isPresent();
        return named || cells.size() >= MIN_CELLS && cells.stream().allMatch(of(column));
    }

    private static Predicate<String> of(PlanColumn column) {
        return switch (column) {
            case PERIOD ->
                cell -> PeriodParser.read(cell, Optional.empty()).stream()
                        .allMatch(reading -> reading.period().isPresent());
            case OWNER -> cell -> UNIT.matcher(cell).lookingAt();
            case TARGET ->
                cell -> !TargetExpression.quantitiesIn(cell, Optional.empty()).isEmpty();
            default -> cell -> false;
        };
    }

    static List<String> cells(List<Grid.Row> rows, int index) {
        return rows.stream()
                .limit(MAX_CELLS)
                .map(Grid.Row::cells)
                .filter(cells -> cells.size() > index && !cells.get(index).isBlank())
                .map(cells -> cells.get(index).text())
                .toList();
    }
}
