package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/** Numbers of steps in columns of their own: the names of the steps stand beside them. */
final class StepNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*+(?i:(?:ขั้น(?:ตอน)?|step)\\s*+(?:ที่|no\\.?)?)?\\s*+([0-9๐-๙]{1,2})\\s*+[.)]?\\s*+$");
    private static final Pattern CODE =
            Pattern.compile("(?i)^\\s*+[(\\[]?\\s*+[KC]MP?\\s*+[-.]?\\s*+[0-9๐-๙]{1,2}\\s*+[)\\]]?\\s*+$");
    private static final Pattern WORD = Pattern.compile("(?i)^\\s*+(?:ขั้น|step)");
    private static final Pattern HEADING = Pattern.compile("(?i)^(?:ขั้น|step)");

    private StepNumbers() {}

    /**
     * Returns the columns as they are meant where the first column of activities holds nothing but numbers or codes: the steps
     * stand in the next one.
     */
    static Columns columns(Columns headed, List<Grid.Row> rows) {
        int first = headed.indexOf(PlanColumn.ACTIVITY);
        int names = headed.indexOf(PlanColumn.METHOD);
        if (first < 0 || names < first || !isNumbers(rows, first)) {
            return headed;
        }
        List<PlanColumn> meant = new ArrayList<>(headed.columns());
        meant.set(first, headed.has(PlanColumn.NUMBER) ? PlanColumn.OTHER : PlanColumn.NUMBER);
        meant.set(names, PlanColumn.ACTIVITY);
        for (int i = names + 1; i < meant.size(); i++) {
            if (meant.get(i) == PlanColumn.ACTIVITY) {
                meant.set(i, PlanColumn.METHOD);
            }
        }
        return new Columns(meant, headed.headings(), headed.withTargets(), headed.place());
    }

    private static boolean isNumbers(List<Grid.Row> rows, int column) {
        boolean any = false;
        for (Grid.Row row : rows) {
            if (row.cells().size() <= column || row.cells().get(column).isBlank()) {
                continue;
            }
            Grid.Cell cell = row.cells().get(column);
            if (WideRows.isAcross(row, cell)) {
                continue;
            }
            if (!NUMBER.matcher(cell.text()).matches()
                    && !CODE.matcher(cell.text()).matches()) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /** Returns the number of the step that a row says in a column of steps, or in those words in another. */
    static OptionalInt of(RowDraft draft) {
        for (RowDraft.Cell cell : draft.cells) {
            if (cell.parts.isEmpty() || cell.column != PlanColumn.NUMBER && cell.column != PlanColumn.OTHER) {
                continue;
            }
            String text = cell.parts.get(0).paragraph().text();
            Matcher number = NUMBER.matcher(text);
            boolean ofSteps = HEADING.matcher(ThaiText.key(cell.heading)).find()
                    || WORD.matcher(text).find();
            if (ofSteps && number.matches()) {
                return OptionalInt.of(Integer.parseInt(Numerals.ARABIC.of(number.group(1))));
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the text of the cell beside the activity that holds nothing but the code of a step; blank if there is none. */
    static String code(RowDraft draft) {
        for (RowDraft.Cell cell : draft.cells) {
            boolean beside = cell.column == PlanColumn.NUMBER || cell.column == PlanColumn.OTHER;
            if (beside && !cell.parts.isEmpty()) {
                String text = cell.text();
                if (text.length() <= 20 && CODE.matcher(text).matches()) {
                    return text;
                }
            }
        }
        return "";
    }
}
