package org.kmplan.core.read.internal.recognise;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.time.FiscalYear;

/** Says of each target what could not be read, is not certain, or was taken from beside it. */
final class TargetProblems {
    private static final Set<TargetNote> NO_DEMANDS =
            EnumSet.of(TargetNote.OTHER_YEAR, TargetNote.BASELINE, TargetNote.RESULT);

    private final Problems problems;
    private final Problems.Place place;

    TargetProblems(Problems problems, Problems.Place place) {
        this.problems = problems;
        this.place = place;
    }

    /** Says that the column of the plan's year is not certain. */
    void years(TargetCompanions companions, Optional<FiscalYear> year) {
        Set<Integer> years = companions.uncertainYears(year);
        if (!years.isEmpty()) {
            String wanted =
                    year.map(plan -> "the plan's year " + plan.buddhistYear()).orElse("one year of the plan");
            String taken = year.isPresent() ? "none was taken" : "the last was taken";
            add(ProblemCode.TARGET_UNCERTAIN, "expected " + wanted + ", found columns of " + years + "; " + taken, "");
        }
    }

    void report(Targets.Found found) {
        TargetExpression target = found.expression();
        String quoted = Problems.quote(found.text());
        if (target.kind() == TargetKind.UNREADABLE) {
            String wanted = target.notes().contains(TargetNote.YEAR_UNKNOWN) ? "the plan's year" : "a number";
            add(ProblemCode.TARGET_UNREADABLE, "expected " + wanted + ", found " + quoted, found.text());
        } else if (Targets.isKept(target)) {
            String what = target.notes().stream()
                    .filter(NO_DEMANDS::contains)
                    .map(note -> note.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .collect(Collectors.joining(", "));
            add(ProblemCode.VALUE_NOT_DEMANDED, "expected a target, found " + quoted + " (" + what + ")", found.text());
        } else if (target.notes().contains(TargetNote.UNIT_CONTRADICTS)) {
            add(ProblemCode.TARGET_UNCERTAIN, "expected one unit beside " + quoted + ", found two", found.text());
        } else if (target.notes().contains(TargetNote.SHARE_OR_CHANGE)) {
            add(
                    ProblemCode.TARGET_UNCERTAIN,
                    "expected a share or a rise, read " + quoted + " as a rise",
                    found.text());
        } else if (target.kind() == TargetKind.COUNT && target.units().isEmpty()) {
            add(ProblemCode.TARGET_UNCERTAIN, "expected a unit, found " + quoted, found.text());
        } else if (target.notes().contains(TargetNote.UNIT_FROM_CONTEXT)) {
            String unit = target.kind() == TargetKind.PERCENT
                    ? "percent"
                    : target.unitText()
                            .orElseGet(() -> target.units().stream()
                                    .map(one -> one.english())
                                    .collect(Collectors.joining("/")));
            add(ProblemCode.TARGET_COMPLETED, "took the unit " + Problems.quote(unit) + " for " + quoted, found.text());
        }
    }

    private void add(ProblemCode code, String message, String raw) {
        problems.add(code, place, "target", message, raw);
    }
}
