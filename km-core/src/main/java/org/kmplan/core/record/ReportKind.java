package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** Kind of a report (ประเภทรายงาน). */
public enum ReportKind implements Named {
    /** Report on the results of the knowledge plan (rule CMP-07). */
    PLAN_RESULTS("ผลการดำเนินงานตามแผนการจัดการความรู้", "plan results", "แผนการจัดการความรู้", "ผลการดำเนินงาน"),
    /** Report on risk management (rule RSK-07). */
    RISK("ผลการบริหารจัดการความเสี่ยง", "risk", "ความเสี่ยง");

    private static final AliasTable<ReportKind> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    ReportKind(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<ReportKind> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
