package org.kmplan.core.read.internal.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.words.StepFinder;
import org.kmplan.core.text.ThaiText;

/** Finds out which steps the rows of a table are, and reports where code and name disagree or neither is known. */
final class StepIdentifier {
    private static final String STEP = "ขั้นตอนที่ ";
    private static final Pattern NUMBER = Pattern.compile("^\\s*+[0-9๐-๙]{1,2}\\s*+[.)]?\\s*+");
    private static final Pattern HEADING = Pattern.compile("(?i)(?:ขั้น|step).*");

    private final Problems problems;

    StepIdentifier(Problems problems) {
        this.problems = problems;
    }

    /** Tells whether a cell holds the number of a step and nothing else, in a column of steps. */
    private static boolean isStepNumber(RowDraft draft, PlanColumn column, String text) {
        return NUMBER.matcher(text).matches()
                && draft.cells.stream()
                        .anyMatch(cell -> cell.column == column
                                && HEADING.matcher(ThaiText.key(cell.heading)).matches());
    }

    /**
     * Finds out which step a row is, by its cell of the activity, else of the number, else of the method.
     *
     * @param numbered whether the number of the row may be that of its step, where its column says so
     */
    void identify(RowDraft draft, Optional<PlanProcess> process, boolean numbered) {
        if (draft.continued) {
            return;
        }
        StepFinder.Found found = null;
        for (PlanColumn column : new PlanColumn[] {PlanColumn.ACTIVITY, PlanColumn.NUMBER, PlanColumn.METHOD}) {
            List<RowDraft.Part> parts = draft.parts(column);
            String text = parts.isEmpty() ? "" : parts.get(0).paragraph().text();
            boolean number = numbered && isStepNumber(draft, column, text);
            StepFinder.Found candidate = StepFinder.find(number ? STEP + text : text, process);
            if (found == null) {
                found = candidate;
            } else if (column == PlanColumn.NUMBER
                    && found.isEmpty()
                    && found.badCode().isEmpty()
                    && !candidate.isEmpty()) {
                found = number ? numbered(found, candidate) : withCode(found, candidate);
            }
        }
        draft.found = found;
        if (found == null) {
            return;
        }
        StepFinder.Found words = found;
        Optional<ProcessStep> byName = words.name().flatMap(name -> name.in(process.orElse(PlanProcess.KMP)));
        if (byName.isEmpty() && words.name().isPresent()) {
            StepFinder.Name name = words.name().get();
            draft.recognition =
                    words.code().isEmpty() && name.recognition() && process.orElse(PlanProcess.KMP) == PlanProcess.KMP;
            byName = draft.recognition ? byName : name.kmp().or(name::cmp);
        }
        Optional<ProcessStep> named = byName;
        draft.step = words.code().or(() -> words.badCode().isEmpty() ? named : Optional.empty());
        draft.step.ifPresent(step -> draft.process = step.process());
        check(draft, words, named);
    }

    /** The number alone tells the step: what stands in the cell of the activity is the activity. */
    private static StepFinder.Found numbered(StepFinder.Found words, StepFinder.Found number) {
        return new StepFinder.Found(
                number.code(),
                number.badCode(),
                words.name(),
                "",
                (words.title() + " " + words.rest()).strip(),
                words.exact());
    }

    private static StepFinder.Found withCode(StepFinder.Found words, StepFinder.Found number) {
        return new StepFinder.Found(
                number.code(), number.badCode(), words.name(), words.title(), words.rest(), words.exact());
    }

    private void check(RowDraft draft, StepFinder.Found words, Optional<ProcessStep> named) {
        if (!words.exact()) {
            problems.add(
                    ProblemCode.WORD_REPAIRED,
                    draft.place,
                    "activity",
                    "recognised the damaged step name " + Problems.quote(words.title()),
                    words.title());
        }
        if (words.code().isPresent() && words.name().isPresent()) {
            StepFinder.Name name = words.name().get();
            boolean agrees = words.code().equals(name.kmp())
                    || words.code().equals(name.cmp())
                    || words.code().equals(named);
            if (!agrees) {
                problems.add(
                        ProblemCode.STEP_CODE_CONTRADICTS_NAME,
                        draft.place,
                        "activity",
                        "expected a name of " + words.code().get() + ", found " + Problems.quote(words.title()),
                        words.title());
            }
        }
    }

    /** Reports a row that is no known step. */
    void reportUnknown(RowDraft draft) {
        StepFinder.Found found = draft.found;
        String bad = found == null ? "" : found.badCode();
        String title = draft.text(PlanColumn.ACTIVITY);
        problems.add(
                ProblemCode.STEP_UNKNOWN,
                draft.place,
                "activity",
                bad.isEmpty()
                        ? "expected the code or the name of a step, found " + Problems.quote(title)
                        : "expected KMP 1 to 7 or CMP 1 to 6, found " + Problems.quote(bad),
                title);
    }
}
