package org.kmplan.core.read.internal.assemble;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.text.Phrase;
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
            Phrase columns = Phrase.of(year.isPresent() ? "target.columns" : "target.columns.no-year")
                    .with("years", years.stream().map(Phrase::number).toList());
            add(
                    ProblemCode.TARGET_UNCERTAIN,
                    year.map(plan -> columns.with("year", plan.buddhistYear())).orElse(columns),
                    "");
        }
    }

    void report(Targets.Found found) {
        TargetExpression target = found.expression();
        if (target.kind() == TargetKind.UNREADABLE) {
            boolean year = target.notes().contains(TargetNote.YEAR_UNKNOWN);
            add(found, ProblemCode.TARGET_UNREADABLE, Phrase.of(year ? "target.no-year" : "target.no-number"));
        } else if (Targets.isKept(target)) {
            List<Phrase> notes = target.notes().stream()
                    .filter(NO_DEMANDS::contains)
                    .map(note -> Phrase.of("target.note." + note))
                    .toList();
            add(
                    found,
                    ProblemCode.VALUE_NOT_DEMANDED,
                    Phrase.of("target.not-demanded").with("notes", notes));
        } else if (target.notes().contains(TargetNote.UNIT_CONTRADICTS)) {
            add(found, ProblemCode.TARGET_UNCERTAIN, Phrase.of("target.two-units"));
        } else if (target.notes().contains(TargetNote.SHARE_OR_CHANGE)) {
            add(found, ProblemCode.TARGET_UNCERTAIN, Phrase.of("target.share-or-rise"));
        } else if (target.kind() == TargetKind.COUNT && target.units().isEmpty()) {
            add(found, ProblemCode.TARGET_UNCERTAIN, Phrase.of("target.no-unit"));
        } else if (target.notes().contains(TargetNote.UNIT_FROM_CONTEXT)) {
            add(
                    found,
                    ProblemCode.TARGET_COMPLETED,
                    Phrase.of("target.unit-taken").with("unit", unit(target)));
        }
    }

    private static Phrase unit(TargetExpression target) {
        if (target.kind() == TargetKind.PERCENT) {
            return Phrase.named(Problems.quote("ร้อยละ"), Problems.quote("percent"));
        }
        return target.unitText()
                .map(Problems::quote)
                .map(text -> Phrase.named(text, text))
                .orElseGet(() -> Phrase.named(
                        units(
                                target,
                                unit -> unit.words().isEmpty()
                                        ? "อื่น ๆ"
                                        : unit.words().get(0)),
                        units(target, TargetUnit::english)));
    }

    private static String units(TargetExpression target, Function<TargetUnit, String> name) {
        return Problems.quote(target.units().stream().map(name).collect(Collectors.joining("/")));
    }

    private void add(Targets.Found found, ProblemCode code, Phrase text) {
        add(code, text.with("text", Problems.quote(found.text())), found.text());
    }

    private void add(ProblemCode code, Phrase text, String raw) {
        problems.add(code, place, "target", text, raw);
    }
}
