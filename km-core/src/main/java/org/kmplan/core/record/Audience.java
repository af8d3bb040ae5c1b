package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** Whom a publication reaches (กลุ่มผู้รับ). */
public enum Audience implements Named {
    /** Personnel of the agency. */
    INSIDE("บุคลากรในสังกัด", "inside", "ภายใน"),
    /** Persons outside the agency. */
    OUTSIDE("บุคลากรนอกสังกัด", "outside", "ภายนอก"),
    /** Persons inside and outside the agency. */
    BOTH("ทั้งในและนอกสังกัด", "both", "ทั้งภายในและภายนอก");

    private static final AliasTable<Audience> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    Audience(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<Audience> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
