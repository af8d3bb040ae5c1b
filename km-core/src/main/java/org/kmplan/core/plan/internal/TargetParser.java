package org.kmplan.core.plan.internal;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.TargetContext;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.TargetFragments.Fragment;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.text.Placeholders;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.FiscalYear;

/** Reads target expressions as officers write them: splits a cell into lines, drops listed examples, reads each line. */
public final class TargetParser {
    /** What of a list of examples is still open when the next line begins. */
    private enum OpenList {
        NONE,
        NUMBERED,
        ANY
    }

    private TargetParser() {}

    public static List<TargetExpression> readAll(String text, Optional<FiscalYear> planYear, TargetContext context) {
        List<TargetExpression> result = new ArrayList<>();
        UnitBeside beside = UnitBeside.of(context);
        Set<Integer> years = new HashSet<>();
        List<Integer> dated = new ArrayList<>();
        OpenList open = OpenList.NONE;
        boolean first = true;
        for (Fragment fragment : TargetFragments.of(text)) {
            FoldedText folded = new FoldedText(fragment.text());
            if (isNothing(folded)) {
                continue;
            }
            if (first && fragment.isListed() && !isFirstNumber(fragment.listNumber())) {
                open = OpenList.NUMBERED;
            }
            first = false;
            boolean continues = open == OpenList.ANY || open == OpenList.NUMBERED && fragment.isListed();
            TargetLine line = new TargetLine(folded, planYear, beside, context.indicator());
            List<TargetExpression> read = line.read();
            if (continues && (fragment.isListed() || read.stream().noneMatch(TargetParser::isStated))) {
                continue;
            }
            open = openList(folded, fragment, open);
            line.leadingYear().ifPresent(year -> {
                years.add(year);
                for (int i = 0; i < read.size(); i++) {
                    dated.add(result.size() + i);
                }
            });
            result.addAll(read);
        }
        if (planYear.isEmpty() && years.size() > 1) {
            dated.forEach(i -> result.set(i, withoutYear(result.get(i))));
        }
        return List.copyOf(result);
    }

    /** Lines of different years say nothing where the year of the plan is not known. */
    private static TargetExpression withoutYear(TargetExpression target) {
        return isQuantity(target)
                ? target.withKind(TargetKind.UNREADABLE)
                        .withNotes(ImmutableSet.<TargetNote>builder()
                                .addAll(target.notes())
                                .add(TargetNote.YEAR_UNKNOWN)
                                .build())
                : target;
    }

    public static List<TargetExpression> quantitiesIn(String text, Optional<FiscalYear> planYear) {
        return readAll(text, planYear, TargetContext.NONE).stream()
                .filter(TargetParser::isQuantity)
                .filter(target -> !target.notes().contains(TargetNote.ALL_OF_THEM)
                        && !target.notes().contains(TargetNote.NONE_AT_ALL))
                .toList();
    }

    private static boolean isQuantity(TargetExpression target) {
        boolean persons = target.units().contains(TargetUnit.PERSON) && !isStated(target);
        return switch (target.kind()) {
            case COUNT -> !target.units().isEmpty() && !persons;
            case FREQUENCY -> !persons;
            case PERCENT -> true;
            default -> false;
        };
    }

    private static boolean isStated(TargetExpression target) {
        boolean quantity = target.kind() == TargetKind.COUNT
                || target.kind() == TargetKind.PERCENT
                || target.kind() == TargetKind.FREQUENCY;
        return quantity
                && target.comparatorStated()
                && target.comparator().filter(c -> c != Comparator.BETWEEN).isPresent();
    }

    /** Tells whether the line only says that there is nothing: no letter and no digit, or a word for it. */
    private static boolean isNothing(FoldedText text) {
        return ThaiText.isBlank(text.text())
                || Placeholders.isOne(text.text())
                || text.key().chars().noneMatch(Character::isLetterOrDigit)
                        && text.key().indexOf('\uFFFD') < 0;
    }

    private static boolean isFirstNumber(String listNumber) {
        return listNumber.equals("1") || listNumber.equals("1.1");
    }

    private static OpenList openList(FoldedText text, Fragment fragment, OpenList before) {
        Optional<Hit<String>> examples = TargetWords.EXAMPLES.firstIn(text, 0, text.length());
        if (examples.isEmpty()) {
            return fragment.isListed() ? before : OpenList.NONE;
        }
        int end = examples.get().end();
        if (TargetWords.EXAMPLES_END.firstIn(text, end, text.length()).isPresent()) {
            return OpenList.NONE;
        }
        return end >= text.length() - 1 ? OpenList.ANY : OpenList.NUMBERED;
    }
}
