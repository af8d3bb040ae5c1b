package org.kmplan.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** Level of a risk (ระดับความเสี่ยง), from the lowest to the highest; agencies use three, four or five of them. */
public enum RiskLevel implements Named {
    /** Very low. */
    VERY_LOW("ต่ำมาก", "very low", "น้อยมาก"),
    /** Low. */
    LOW("ต่ำ", "low", "น้อย"),
    /** Medium. */
    MEDIUM("ปานกลาง", "medium", "กลาง", "moderate"),
    /** High. */
    HIGH("สูง", "high"),
    /** Very high. */
    VERY_HIGH("สูงมาก", "very high", "extreme", "วิกฤต");

    private static final AliasTable<RiskLevel> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    RiskLevel(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<RiskLevel> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
