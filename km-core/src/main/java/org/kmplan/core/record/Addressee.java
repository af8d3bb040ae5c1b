package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** Whom a report is addressed to (ผู้รับรายงาน). */
public enum Addressee implements Named {
    /** Executive of the local government or head of the agency. */
    EXECUTIVE("ผู้บริหารท้องถิ่น", "executive", "หัวหน้าหน่วยงาน", "ผู้บริหาร", "นายก"),
    /** Supervising authority. */
    SUPERVISOR("ผู้กำกับดูแล", "supervisor", "กำกับดูแล", "ผู้ว่าราชการจังหวัด"),
    /** Another addressee. */
    OTHER("ผู้อื่น", "other");

    private static final AliasTable<Addressee> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    Addressee(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<Addressee> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
