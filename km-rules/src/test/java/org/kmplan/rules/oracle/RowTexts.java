package org.kmplan.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.text.ThaiText;

/** Texts of a row. */
final class RowTexts {
    private RowTexts() {}

    /** Tells whether a text is there and not blank. */
    static boolean isWritten(Optional<String> text) {
        return text.isPresent() && !ThaiText.isBlank(text.get());
    }

    /** Returns every text of a row: its title, its cells and its parts. */
    static List<String> of(PlanStep row) {
        List<String> texts = new ArrayList<>();
        texts.add(row.title());
        row.cells().forEach(cell -> texts.add(cell.text()));
        row.activities().forEach(activity -> texts.add(activity.description()));
        for (Indicator indicator : row.allIndicators()) {
            texts.add(indicator.text());
        }
        for (Target target : row.allTargets()) {
            texts.add(target.expression().raw());
        }
        for (Evidence evidence : row.evidence()) {
            texts.add(evidence.text());
        }
        row.targetGroups().forEach(group -> texts.add(group.text()));
        row.owners().forEach(owner -> texts.add(owner.text()));
        return texts;
    }
}
