package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;

/** Kind of a dated event of risk management (rule RSK-07). */
public enum RiskEventKind {
    /** Issue of the risk-management plan. */
    PLAN("จัดทำแผนบริหารจัดการความเสี่ยง", "plan", "แผน"),
    /** Review of the plan. */
    REVIEW("ทบทวนแผนบริหารจัดการความเสี่ยง", "review", "ทบทวน"),
    /** Monitoring of the risks. */
    MONITORING("ติดตามประเมินผล", "monitoring", "ติดตาม");

    private static final AliasTable<RiskEventKind> NAMES = AliasTable.of(List.of(values()), value -> value.names);

    private final String thai;
    private final String english;
    private final ImmutableList<String> names;

    RiskEventKind(String thai, String english, String... aliases) {
        this.thai = thai;
        this.english = english;
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<RiskEventKind> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    /** Returns the Thai name. */
    public String thai() {
        return thai;
    }

    /** Returns the English name. */
    public String english() {
        return english;
    }
}
