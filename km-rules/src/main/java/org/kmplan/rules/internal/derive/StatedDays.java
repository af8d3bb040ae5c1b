package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.internal.catalog.Words;

/**
 * Last days that the plan's own targets state, whatever else they demand; each wins over the default deadline of its rule.
 *
 * <p>Readings taken: a demand is due by the day of the target that decides it; in CMP 1 a target belongs to the order or to
 * the briefing that it names, or its activity, and a mere deadline to both; in CMP 3 the earliest day is that of the plan's
 * issue, unless the target speaks of reviewing it or of other work with it; in CMP 5 the latest day is that of the last report.
 */
final class StatedDays {
    private static final List<String> ORDER = keys("คำสั่ง", "แต่งตั้ง", "order", "appoint");
    private static final List<String> BRIEFING = keys("ประชุม", "ชี้แจง", "briefing", "meeting");
    private static final List<String> OTHER_WORK = keys("อบรม", "ประเมิน", "train", "evaluat");
    private static final List<String> MAKING = keys("มีแผน", "จัดทำแผน", "ประกาศ", "อนุมัติแผน", "plan issued");
    private static final List<String> REVIEW = keys("ทบทวน", "ปรับปรุง", "ติดตาม", "review", "revise");

    private StatedDays() {}

    /** Returns the day by which a target is due by its own words, {@code null} if it states none. */
    static @Nullable LocalDate of(TargetFacts.Placed placed) {
        @Nullable PlanPeriod by = placed.expression().by().orElse(null);
        return by == null ? null : by.end().orElse(null);
    }

    /** Returns the day of the target that decides a demand, {@code null} if that states none. */
    static @Nullable LocalDate of(PlanContext context, String parameter) {
        return context.demands()
                .deciding(parameter, context.demands().answers(parameter))
                .map(StatedDays::of)
                .orElse(null);
    }

    /** Returns the day that the plan states for the deadline of a rule, {@code null} if it states none. */
    static @Nullable LocalDate ofRule(PlanContext context, String rule) {
        return switch (rule) {
            case "CMP-02" -> earliest(naming(context, ORDER, BRIEFING));
            case "CMP-03" -> earliest(naming(context, BRIEFING, ORDER));
            case "CMP-05" ->
                earliest(dated(context, ProcessStep.CMP3)
                        .filter(placed -> isOfIssue(placed.expression().raw())));
            case "CMP-07" ->
                dated(context, ProcessStep.CMP5)
                        .flatMap(placed -> Stream.ofNullable(of(placed)))
                        .max(LocalDate::compareTo)
                        .orElse(null);
            case "CMP-08" ->
                Optional.ofNullable(of(context, "CMP-08.min_events"))
                        .orElseGet(
                                () -> earliest(dated(context, ProcessStep.CMP6).filter(StatedDays::isMereDeadline)));
            default -> null;
        };
    }

    /**
     * Returns the window in which the work of a step is to be done: that of its earliest target with a day, else that of its
     * periods. A target that states a last day alone ends the window of the periods.
     */
    static PlanContext.Window window(PlanContext context, ProcessStep step) {
        PlanContext.Window window = context.window(step);
        Optional<PlanPeriod> stated = dated(context, step)
                .map(placed -> placed.expression().by().orElseThrow())
                .min((one, other) ->
                        one.end().orElseThrow().compareTo(other.end().orElseThrow()));
        if (stated.isEmpty()) {
            return window;
        }
        LocalDate end = stated.get().end().orElseThrow();
        @Nullable LocalDate start = stated.get().start().orElse(window.start());
        return new PlanContext.Window(
                start == null || start.isAfter(end) ? context.yearStart(context.yearStartMonth()) : start, end);
    }

    private static Stream<TargetFacts.Placed> dated(PlanContext context, ProcessStep step) {
        return context.rows(step).stream()
                .flatMap(row -> context.targets(row).stream())
                .filter(placed -> of(placed) != null);
    }

    private static boolean isMereDeadline(TargetFacts.Placed placed) {
        return placed.expression().kind() == TargetKind.TIME;
    }

    private static boolean isOfIssue(String text) {
        return !names(text, REVIEW) && (!names(text, OTHER_WORK) || names(text, MAKING));
    }

    private static @Nullable LocalDate earliest(Stream<TargetFacts.Placed> targets) {
        return targets.flatMap(placed -> Stream.ofNullable(of(placed)))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Returns the targets of CMP 1 that name one matter; if there are none, the mere deadlines that name no other. */
    private static Stream<TargetFacts.Placed> naming(PlanContext context, List<String> own, List<String> other) {
        List<TargetFacts.Placed> named = new ArrayList<>();
        List<TargetFacts.Placed> mere = new ArrayList<>();
        for (TargetFacts.Placed placed : dated(context, ProcessStep.CMP1).toList()) {
            String text = matter(placed);
            if (names(text, own)) {
                named.add(placed);
            } else if (isMereDeadline(placed) && !names(text, other)) {
                mere.add(placed);
            }
        }
        return (named.isEmpty() ? mere : named).stream();
    }

    /** Returns the text that tells what a target is about: its own if it names one of the two, else that of its activity. */
    private static String matter(TargetFacts.Placed placed) {
        String raw = placed.expression().raw();
        return names(raw, ORDER) || names(raw, BRIEFING)
                ? raw
                : placed.activity().map(Activity::description).orElse("");
    }

    private static boolean names(String text, List<String> keys) {
        return Words.isAnyIn(ThaiText.skeleton(text), keys);
    }

    private static List<String> keys(String... words) {
        return Stream.of(words).map(ThaiText::skeleton).toList();
    }
}
