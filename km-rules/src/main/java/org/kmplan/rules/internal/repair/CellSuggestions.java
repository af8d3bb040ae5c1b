package org.kmplan.rules.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.rules.report.CellSuggestion;

/** Finds what changes of a plan put into the cells and labelled lines of its document. */
public final class CellSuggestions {
    private CellSuggestions() {}

    /** Returns the texts that differ between a plan and its repaired form, where they have a place. */
    public static List<CellSuggestion> between(KnowledgePlan plan, KnowledgePlan repaired) {
        List<CellSuggestion> suggestions = new ArrayList<>();
        List<HeaderField> before = plan.header().fields();
        List<HeaderField> after = repaired.header().fields();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            String old = before.get(i).text();
            String changed = after.get(i).text();
            if (before.get(i).item() == after.get(i).item() && !changed.equals(old) && isOfUse(changed)) {
                before.get(i).source().ifPresent(place -> suggestions.add(new CellSuggestion(place, old, changed)));
            }
        }
        Map<String, PlanStep> rows = repaired.steps().stream()
                .collect(Collectors.toMap(PlanStep::id, Function.identity(), (first, second) -> first));
        for (PlanStep row : plan.steps()) {
            PlanStep changed = rows.get(row.id());
            if (changed != null) {
                cells(row.cells(), changed.cells(), suggestions);
            }
        }
        return suggestions;
    }

    private static void cells(List<PlanCell> before, List<PlanCell> after, List<CellSuggestion> suggestions) {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            PlanCell old = before.get(i);
            PlanCell changed = after.get(i);
            if (old.column() == changed.column()
                    && !Objects.equals(old.text(), changed.text())
                    && isOfUse(changed.text())) {
                old.source().ifPresent(place -> suggestions.add(new CellSuggestion(place, old.text(), changed.text())));
            }
        }
    }

    /** Tells whether a text says something: what only the agency knows cannot be suggested to it. */
    private static boolean isOfUse(String text) {
        return !text.contains(PlanEdits.OWN_WORDS);
    }
}
