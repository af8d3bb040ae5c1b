package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;

/** Whom a publication reaches (กลุ่มผู้รับ). */
public enum Audience {
    /** Personnel of the agency. */
    INSIDE("บุคลากรในสังกัด", "inside", "ภายใน"),
    /** Persons outside the agency. */
    OUTSIDE("บุคลากรนอกสังกัด", "outside", "ภายนอก"),
    /** Persons inside and outside the agency. */
    BOTH("ทั้งในและนอกสังกัด", "both", "ทั้งภายในและภายนอก");

    private static final AliasTable<Audience> NAMES = AliasTable.of(List.of(values()), value -> value.names);

    private final String thai;
    private final String english;
    private final ImmutableList<String> names;

    Audience(String thai, String english, String... aliases) {
        this.thai = thai;
        this.english = english;
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<Audience> namedIn(String text) {
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
