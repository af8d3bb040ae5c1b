package org.kmplan.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** Response to a risk (การตอบสนองความเสี่ยง), the four of the "4T"; several may be combined for one risk. */
public enum RiskResponse implements Named {
    /** Accept or take the risk. */
    ACCEPT("ยอมรับความเสี่ยง", "accept", "take", "ยอมรับ"),
    /** Reduce, control or treat the risk. */
    REDUCE("ลด/ควบคุมความเสี่ยง", "reduce", "treat", "ลดความเสี่ยง", "ควบคุมความเสี่ยง", "ลด", "ควบคุม"),
    /** Share or transfer the risk. */
    SHARE(
            "กระจาย/โอนความเสี่ยง",
            "share",
            "transfer",
            "ถ่ายโอน",
            "โอนความเสี่ยง",
            "กระจายความเสี่ยง",
            "โอน",
            "กระจาย",
            "ร่วมจัดการ"),
    /** Avoid the risk or terminate what causes it. */
    AVOID("หลีกเลี่ยงความเสี่ยง", "avoid", "terminate", "หลีกเลี่ยง", "ยกเลิก", "ปฏิเสธ");

    private static final AliasTable<RiskResponse> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    RiskResponse(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<RiskResponse> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
