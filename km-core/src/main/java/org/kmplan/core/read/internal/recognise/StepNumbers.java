package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/** Numbers of steps in columns of their own: the names of the steps stand beside them. */
final class StepNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*+(?i:(?:ขั้น(?:ตอน)?|step)\\s*+(?:ที่|no\\.?)?)?\\s*+[(\\[]?([0-9๐-๙]{1,2})\\s*+[.)\\]]?\\s*+$");
    private static final Pattern CODE =
            Pattern.compile("(?i)^\\s*+[(\\[]?\\s*+[KC]MP?\\s*+[-.]?\\s*+[0-9๐-๙]{1,2}\\s*+[)\\]]?\\s*+$");
    private static final Pattern WORD = Pattern.compile("(?i)^\\s*+(?:ขั้น|step)");
    private static final Pattern HEADING = Pattern.compile("(?i)^(?:ขั้น|step)|[kc]mp(?!ro|la|er)");

    private StepNumbers() {}

    /**
     * Returns the columns as they are meant where a column of steps holds nothing but numbers or codes: the names of the steps
     * stand in another one.
     */
    static Columns columns(Columns headed, List<Grid.Row> rows) {
        int numbers = numbers(headed, rows);
        int names = numbers < 0 ? -1 : names(headed, numbers);
        if (names < 0) {
            return headed;
        }
        List<PlanColumn> meant = new ArrayList<>(headed.columns());
        meant.set(numbers, headed.has(PlanColumn.NUMBER) ? PlanColumn.OTHER : PlanColumn.NUMBER);
        meant.set(names, PlanColumn.ACTIVITY);
        for (int i = names + 1; i < meant.size(); i++) {
            if (meant.get(i) == PlanColumn.ACTIVITY) {
                meant.set(i, PlanColumn.METHOD);
            }
        }
        return new Columns(meant, headed.headings(), headed.withTargets(), headed.place());
    }

    /** Returns the column of activities, or the second one with such a heading, whose cells are numbers; -1 if there is none. */
    private static int numbers(Columns headed, List<Grid.Row> rows) {
        int first = headed.indexOf(PlanColumn.ACTIVITY);
        for (int i = 0; i < headed.columns().size(); i++) {
            boolean named =
                    HEADING.matcher(ThaiText.key(headed.headings().get(i))).find() && isActivity(headed, i);
            if ((i == first || named) && isNumbers(rows, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the column in which the names stand: headed as activities, else the first of methods behind the numbers. */
    private static int names(Columns headed, int numbers) {
        int method = -1;
        for (int i = 0; i < headed.columns().size(); i++) {
            if (i == numbers || !isActivity(headed, i)) {
                continue;
            }
            String heading = headed.headings().get(i);
            boolean activities = PlanWords.column(heading)
                    .filter(match -> match.meaning() == PlanColumn.ACTIVITY)
                    .isPresent();
            if (activities) {
                return i;
            }
            method = method < 0 && i > numbers ? i : method;
        }
        return method;
    }

    private static boolean isActivity(Columns headed, int index) {
        PlanColumn column = headed.columns().get(index);
        return column == PlanColumn.ACTIVITY || column == PlanColumn.METHOD;
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
