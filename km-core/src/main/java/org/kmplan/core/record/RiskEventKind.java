package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** Kind of a dated event of risk management (rule RSK-07). */
public enum RiskEventKind implements Named {
    /** Issue of the risk-management plan. */
    PLAN("จัดทำแผนบริหารจัดการความเสี่ยง", "plan", "แผน"),
    /** Review of the plan. */
    REVIEW("ทบทวนแผนบริหารจัดการความเสี่ยง", "review", "ทบทวน"),
    /** Monitoring of the risks. */
    MONITORING("ติดตามประเมินผล", "monitoring", "ติดตาม");

    private static final AliasTable<RiskEventKind> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    RiskEventKind(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<RiskEventKind> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
