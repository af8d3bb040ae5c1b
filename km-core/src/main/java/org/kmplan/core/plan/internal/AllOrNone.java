package org.kmplan.core.plan.internal;

import java.util.Optional;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;

/** Reads demands without a number that mean all of them, {@code บุคลากรทุกคน}, or none, {@code ไม่มีข้อร้องเรียน}. */
final class AllOrNone {
    private static final WordList<String> EVERYONE = WordList.of("everyone");
    private static final WordList<String> SUBJECT = WordList.of("subject");
    private static final WordList<String> NONE = WordList.of("none");
    private static final WordList<String> TROUBLES = WordList.of("troubles");
    private static final WordList<String> EACH = WordList.of("each");

    private final FoldedText text;
    private final Optional<PlanPeriod> by;

    AllOrNone(FoldedText text, Optional<PlanPeriod> by) {
        this.text = text;
        this.by = by;
    }

    /** Reads {@code ครบทุกคน} as 100 percent of them. */
    Optional<TargetExpression> complete() {
        return each().or(this::everyone);
    }

    private Optional<TargetExpression> each() {
        return EACH.firstIn(text, 0, text.length()).map(hit -> {
            int start = hit.end() - "ทุก".length();
            int end = hit.end() + 1;
            while (end < text.length() && text.isThai(end) && !text.isAfterBlank(end)) {
                end++;
            }
            return TargetExpression.builder()
                    .raw(text.text())
                    .kind(TargetKind.PERCENT)
                    .comparator(Comparator.EQUAL)
                    .value(Fraction.of(100))
                    .addUnit(TargetUnit.PERCENT)
                    .denominator(text.written(start, Math.min(end, text.length())))
                    .by(by)
                    .build();
        });
    }

    /** Reads {@code บุคลากรทุกคน} as 100 percent of them. */
    private Optional<TargetExpression> everyone() {
        boolean group = TargetWords.GROUPS.startingAt(text, 0).isPresent()
                || EVERYONE.startingAt(text, 0).isPresent();
        return EVERYONE.firstIn(text, 0, text.length())
                .filter(hit -> group || isSubject())
                .map(hit -> TargetExpression.builder()
                        .raw(text.text())
                        .kind(TargetKind.PERCENT)
                        .comparator(Comparator.EQUAL)
                        .value(Fraction.of(100))
                        .addUnit(TargetUnit.PERCENT)
                        .denominator(text.written(0, group ? Math.max(hit.end(), allEnd(hit)) : hit.end()))
                        .by(by)
                        .addNote(TargetNote.ALL_OF_THEM)
                        .build());
    }

    private boolean isSubject() {
        return SUBJECT.startingAt(text, 0)
                .filter(hit -> TargetWords.GROUPS.startingAt(text, hit.end()).isPresent())
                .isPresent();
    }

    /** Returns the end of the noun behind "all". */
    private int allEnd(Hit<String> hit) {
        int end = hit.end();
        while (text.isLatin(end) || end > hit.end() && text.isThai(end) && !text.isAfterBlank(end)) {
            end++;
        }
        return hit.start() == 0 && text.isLatin(hit.start()) ? end : hit.end();
    }

    /** Reads {@code ไม่มีข้อร้องเรียน} as at most none of them. */
    Optional<TargetExpression> none() {
        return NONE.startingAt(text, 0)
                .filter(hit -> TROUBLES.startingAt(text, hit.end()).isPresent())
                .map(hit -> TargetExpression.builder()
                        .raw(text.text())
                        .kind(TargetKind.COUNT)
                        .comparator(Comparator.AT_MOST)
                        .value(Fraction.ZERO)
                        .addUnit(TargetUnit.OTHER)
                        .unitText(text.written(hit.end(), text.length()))
                        .measure(Measure.OTHER)
                        .by(by)
                        .addNote(TargetNote.NONE_AT_ALL)
                        .build());
    }
}
