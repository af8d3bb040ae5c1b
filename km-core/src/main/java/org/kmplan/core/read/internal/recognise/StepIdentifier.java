package org.kmplan.core.read.internal.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.words.StepFinder;
import org.kmplan.core.text.Phrase;

/** Finds out which steps the rows of a table are, and reports where code and name disagree or neither is known. */
final class StepIdentifier {
    private static final String STEP = "ขั้นตอนที่ ";

    private final Problems problems;

    StepIdentifier(Problems problems) {
        this.problems = problems;
    }

    /**
     * Finds out which step a row is: by the code or the name in its cell of the activity, else by a code that stands alone
     * beside it. The number of a step decides only where there is neither.
     *
     * @param numbered whether it is known for sure of which process the rows are, so that a number can tell the step
     */
    void identify(RowDraft draft, Optional<PlanProcess> process, boolean numbered) {
        if (draft.continued) {
            return;
        }
        List<RowDraft.Part> parts = draft.parts(PlanColumn.ACTIVITY);
        StepFinder.Found words =
                StepFinder.find(parts.isEmpty() ? "" : parts.get(0).paragraph().text(), process);
        boolean coded = words.number() == 0
                && (words.code().isPresent() || !words.badCode().isEmpty());
        String beside = coded ? "" : StepNumbers.code(draft);
        OptionalInt number = StepNumbers.of(draft);
        if (!beside.isEmpty()) {
            words = withCode(words, StepFinder.find(beside, process));
        } else if (words.isEmpty() && words.badCode().isEmpty() && numbered && number.isPresent()) {
            words = numbered(words, process.orElse(PlanProcess.KMP), number.getAsInt());
        }
        decide(draft, words, process);
        check(draft, words, number);
    }

    private static void decide(RowDraft draft, StepFinder.Found words, Optional<PlanProcess> process) {
        draft.found = words;
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
    }

    /** The number alone tells the step: what stands in the cell of the activity is the activity. */
    private static StepFinder.Found numbered(StepFinder.Found words, PlanProcess process, int number) {
        boolean known = number >= 1 && number <= ProcessStep.of(process).size();
        return new StepFinder.Found(
                known ? Optional.of(ProcessStep.of(process, number)) : Optional.empty(),
                known ? "" : STEP + number,
                Optional.empty(),
                "",
                activity(words),
                words.exact(),
                number);
    }

    /** A code beside tells the step: what stands in the cell of the activity is the activity, unless it is the name of a step. */
    private static StepFinder.Found withCode(StepFinder.Found words, StepFinder.Found code) {
        boolean named = words.name().isPresent();
        return new StepFinder.Found(
                code.code(),
                code.badCode(),
                words.name(),
                named ? words.title() : "",
                named ? words.rest() : activity(words),
                words.exact());
    }

    private static String activity(StepFinder.Found words) {
        return (words.title() + " " + words.rest()).strip();
    }

    private void check(RowDraft draft, StepFinder.Found words, OptionalInt beside) {
        if (!words.exact()) {
            problems.add(
                    ProblemCode.WORD_REPAIRED,
                    draft.place,
                    "activity",
                    Phrase.of("step.repaired").with("text", Problems.quote(words.title())),
                    words.title());
        }
        if (words.code().isPresent() && words.name().isPresent()) {
            StepFinder.Name name = words.name().get();
            boolean agrees = words.code().equals(name.kmp()) || words.code().equals(name.cmp());
            if (!agrees) {
                problems.add(
                        ProblemCode.STEP_CODE_CONTRADICTS_NAME,
                        draft.place,
                        "activity",
                        Phrase.of("step.contradicts")
                                .with("code", words.code().get().toString())
                                .with("text", Problems.quote(words.title())),
                        words.title());
            }
        }
        checkNumber(draft, words, beside);
    }

    /** A number that counts on through both processes agrees with a step, too. */
    private void checkNumber(RowDraft draft, StepFinder.Found words, OptionalInt beside) {
        int number = words.number() > 0 ? words.number() : beside.orElse(0);
        Optional<ProcessStep> step = draft.step;
        if (number == 0 || step.isEmpty()) {
            return;
        }
        if (words.number() > 0 && words.code().isPresent()) {
            problems.add(
                    ProblemCode.STEP_FROM_NUMBER,
                    draft.place,
                    "activity",
                    Phrase.of("step.from-number")
                            .with("code", step.get().toString())
                            .with("number", number),
                    words.rest());
            return;
        }
        int counted = number - ProcessStep.of(PlanProcess.KMP).size();
        boolean agrees = step.get().number() == number
                || step.get().process() == PlanProcess.CMP && step.get().number() == counted;
        if (!agrees) {
            problems.add(
                    ProblemCode.STEP_NUMBER_CONTRADICTS_NAME,
                    draft.place,
                    "activity",
                    Phrase.of("step.number-contradicts")
                            .with("code", step.get().toString())
                            .with("number", number),
                    words.title());
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
                        ? Phrase.of("step.unknown").with("text", Problems.quote(title))
                        : Phrase.of("step.unknown.code").with("text", Problems.quote(bad)),
                title);
    }
}
