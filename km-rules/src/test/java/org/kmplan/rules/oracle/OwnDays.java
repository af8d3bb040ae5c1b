package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.oracle.Demand.Placed;

/** Days that targets of a plan name and that come before those that rules would take. */
final class OwnDays {
    private static final String[] ORDER = {"คำสั่ง", "แต่งตั้ง", "order", "appoint"};
    private static final String[] BRIEFING = {"ประชุม", "ชี้แจง", "briefing", "meeting"};
    private static final String[] OTHER_WORK = {"อบรม", "ประเมิน", "train", "evaluat"};
    private static final String[] MAKING = {"มีแผน", "จัดทำแผน", "ประกาศ", "อนุมัติแผน", "plan issued"};
    private static final String[] REVIEW = {"ทบทวน", "ปรับปรุง", "ติดตาม", "review", "revise"};

    private final PlanIndex index;

    OwnDays(PlanIndex index) {
        this.index = index;
    }

    /** Returns the day for the deadline of a rule; null if the plan names none. */
    @Nullable
    LocalDate of(String rule) {
        switch (rule) {
            case "CMP-02":
                return appointment(ORDER, BRIEFING);
            case "CMP-03":
                return appointment(BRIEFING, ORDER);
            case "CMP-05":
                List<Placed> issues = dated(ProcessStep.CMP3);
                issues.removeIf(target -> speaks(target.expression().raw(), REVIEW)
                        || speaks(target.expression().raw(), OTHER_WORK)
                                && !speaks(target.expression().raw(), MAKING));
                return first(issues);
            case "CMP-07":
                LocalDate last = null;
                for (Placed target : dated(ProcessStep.CMP5)) {
                    LocalDate day = Demand.dayOf(target);
                    last = last == null || day != null && day.isAfter(last) ? day : last;
                }
                return last;
            case "CMP-08":
                LocalDate own = Demand.AWARDS.lastDay(Demand.AWARDS.in(index));
                List<Placed> bare = dated(ProcessStep.CMP6);
                bare.removeIf(target -> target.expression().kind() != TargetKind.TIME);
                return own == null ? first(bare) : own;
            default:
                return null;
        }
    }

    /** Returns the window of a step as its targets and then its periods have it. */
    Window window(ProcessStep step) {
        Window planned = index.window(step);
        List<Placed> stated = dated(step);
        if (stated.isEmpty()) {
            return planned;
        }
        LocalDate end = first(stated);
        PlanPeriod period = null;
        for (Placed target : stated) {
            PlanPeriod by = target.expression().by().orElseThrow();
            period = period == null && by.end().orElseThrow().equals(end) ? by : period;
        }
        LocalDate start = period == null ? null : period.start().orElse(planned.start());
        boolean before = start != null && end != null && !start.isAfter(end);
        return new Window(before ? start : index.yearStart, end);
    }

    private @Nullable LocalDate appointment(String[] own, String[] other) {
        List<Placed> about = new ArrayList<>();
        List<Placed> bare = new ArrayList<>();
        for (Placed target : dated(ProcessStep.CMP1)) {
            String raw = target.expression().raw();
            boolean tells = speaks(raw, ORDER) || speaks(raw, BRIEFING);
            String text =
                    tells || target.activity() == null ? raw : target.activity().description();
            if (speaks(text, own)) {
                about.add(target);
            } else if (!speaks(text, other) && target.expression().kind() == TargetKind.TIME) {
                bare.add(target);
            }
        }
        return first(about.isEmpty() ? bare : about);
    }

    private List<Placed> dated(ProcessStep step) {
        List<Placed> all = new ArrayList<>();
        for (PlanStep row : index.rows(step)) {
            for (Placed target : index.targets(row)) {
                if (target.expression().kind() != TargetKind.NOT_A_TARGET && Demand.dayOf(target) != null) {
                    all.add(target);
                }
            }
        }
        return all;
    }

    private static @Nullable LocalDate first(List<Placed> targets) {
        LocalDate first = null;
        for (Placed target : targets) {
            LocalDate day = Demand.dayOf(target);
            first = first == null || day != null && day.isBefore(first) ? day : first;
        }
        return first;
    }

    private static boolean speaks(String text, String[] words) {
        String skeleton = ThaiText.skeleton(text);
        for (String word : words) {
            if (skeleton.contains(ThaiText.skeleton(word))) {
                return true;
            }
        }
        return false;
    }
}
