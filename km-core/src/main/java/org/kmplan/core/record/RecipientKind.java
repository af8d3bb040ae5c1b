package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** What was recognised (ประเภทผู้ได้รับการยกย่อง). */
public enum RecipientKind implements Named {
    /** Person. */
    PERSON("บุคคล", "person"),
    /** Unit. */
    UNIT("หน่วยงาน", "unit", "กอง", "สำนัก"),
    /** Work, such as a manual. */
    WORK("ผลงาน", "work");

    private static final AliasTable<RecipientKind> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    RecipientKind(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<RecipientKind> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
