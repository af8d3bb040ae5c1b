package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.time.FiscalYear;

/** Plans of earlier fiscal years that a document brings behind its plan, for comparison: they get no verdict. */
public final class EarlierPlans {
    private EarlierPlans() {}

    /** Removes the plans of years before that of a plan in front of them, and reports each. */
    public static void leaveOut(List<KnowledgePlan> plans, Problems problems) {
        Optional<FiscalYear> latest = Optional.empty();
        for (KnowledgePlan plan : new ArrayList<>(plans)) {
            Optional<FiscalYear> year = plan.fiscalYear();
            Optional<FiscalYear> known = latest;
            if (year.isPresent()
                    && known.filter(front -> front.compareTo(year.get()) > 0).isPresent()) {
                plans.remove(plan);
                problems.add(
                        ProblemCode.EARLIER_PLAN,
                        plan.source()
                                .map(position -> new Problems.Place(Integer.MAX_VALUE, position))
                                .orElseGet(problems::wholeDocument),
                        "plan",
                        Phrase.of("plan.earlier")
                                .with("year", known.get().buddhistYear())
                                .with("found", year.get().buddhistYear()),
                        plan.header().topic().orElse(""));
            } else {
                latest = year.isPresent() ? year : latest;
            }
        }
    }
}
