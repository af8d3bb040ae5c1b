package org.kmplan.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;

/** Level of a risk (ระดับความเสี่ยง), from the lowest to the highest; agencies use three, four or five of them. */
public enum RiskLevel {
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

    private static final AliasTable<RiskLevel> NAMES = AliasTable.of(List.of(values()), value -> value.names);

    private final String thai;
    private final String english;
    private final ImmutableList<String> names;

    RiskLevel(String thai, String english, String... aliases) {
        this.thai = thai;
        this.english = english;
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<RiskLevel> namedIn(String text) {
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
