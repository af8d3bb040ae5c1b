package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** Kind of an order (ประเภทคำสั่ง). */
public enum OrderKind implements Named {
    /** Order that appoints the knowledge-management working group (rule CMP-02). */
    WORKING_GROUP("แต่งตั้งคณะทำงานการจัดการความรู้", "working group", "คณะทำงาน"),
    /** Order that makes persons or a team responsible for risk management (rule RSK-03). */
    RISK_MANAGEMENT("แต่งตั้งผู้รับผิดชอบบริหารจัดการความเสี่ยง", "risk management", "ความเสี่ยง"),
    /** Order of another kind. */
    OTHER("คำสั่งอื่น", "other");

    private static final AliasTable<OrderKind> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    OrderKind(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<OrderKind> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
