package org.kmplan.core.read.internal.assemble;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.PlanDraft;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/**
 * Header fields with labels that no list has. Where a field that a plan needs is missing, the text behind an unknown label may
 * tell that it is the one: it begins as a strategic issue does, names a numbered indicator, or is the name of a unit. Otherwise
 * the officer is warned, since what stands there would be missed in silence.
 */
final class UnknownLabels {
    private static final Pattern ISSUE = Pattern.compile("(?:ประเด็น)?+ยุทธศาสตร์");
    private static final Pattern INDICATOR = Pattern.compile("ตัวชี้วัดที่ ?[0-9๐-๙]");
    private static final Pattern UNIT = Pattern.compile("(?:กอง|สำนัก|ฝ่าย|ส่วน|ศูนย์|กลุ่มงาน|งาน)[ก-ฮเ-ไ]");
    private static final int MAX_UNIT = 60;

    private UnknownLabels() {}

    /** Gives fields their meaning where their text tells it, and reports the labels that stay unknown. */
    static void resolve(PlanDraft plan, Problems problems) {
        List<PlanDraft.Field> unknown = plan.fields.stream()
                .filter(field -> field.item == HeaderItem.OTHER && !ThaiText.isBlank(field.label))
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        Set<HeaderItem> missing = EnumSet.noneOf(HeaderItem.class);
        for (HeaderItem item : List.of(
                HeaderItem.TOPIC,
                HeaderItem.HOST_UNIT,
                HeaderItem.STRATEGIC_ISSUE,
                HeaderItem.REASON,
                HeaderItem.ACHIEVEMENT_INDICATOR)) {
            if (plan.field(item).isEmpty()) {
                missing.add(item);
            }
        }
        for (PlanDraft.Field field : unknown) {
            Optional<HeaderItem> told = told(field).filter(missing::contains);
            if (told.isPresent()) {
                missing.remove(told.get());
                plan.meaning(field, told.get());
                report(
                        ProblemCode.FIELD_ASSUMED,
                        field,
                        Phrase.of("label.told").with("item", Phrase.named(told.get())),
                        problems);
            } else {
                report(ProblemCode.LABEL_UNKNOWN, field, Phrase.of("label.unknown"), problems);
            }
        }
        boolean left = plan.fields.stream()
                .anyMatch(field -> field.item == HeaderItem.OTHER && !ThaiText.isBlank(field.label));
        if (left && !missing.isEmpty()) {
            PlanDraft.Field first = plan.fields.stream()
                    .filter(field -> field.item == HeaderItem.OTHER && !ThaiText.isBlank(field.label))
                    .findFirst()
                    .orElseThrow();
            report(
                    ProblemCode.FIELD_MISSING,
                    first,
                    Phrase.of("label.missing")
                            .with("items", missing.stream().map(Phrase::named).toList()),
                    problems);
        }
    }

    private static void report(ProblemCode code, PlanDraft.Field field, Phrase text, Problems problems) {
        problems.add(
                code,
                field.place,
                "label",
                text.with("text", Problems.quote(field.label)),
                field.label + ": " + field.raw());
    }

    private static Optional<HeaderItem> told(PlanDraft.Field field) {
        String text = ThaiText.singleLine(field.text());
        if (ISSUE.matcher(text).lookingAt()) {
            return Optional.of(HeaderItem.STRATEGIC_ISSUE);
        }
        if (INDICATOR.matcher(text).find()) {
            return Optional.of(HeaderItem.ACHIEVEMENT_INDICATOR);
        }
        return text.length() <= MAX_UNIT && UNIT.matcher(text).lookingAt()
                ? Optional.of(HeaderItem.HOST_UNIT)
                : Optional.empty();
    }
}
