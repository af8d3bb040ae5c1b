package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** Status of an activity as recorded (สถานะการดำเนินงาน). */
public enum ActivityStatus implements Named {
    /** Nothing was done yet. */
    NOT_STARTED("ยังไม่ดำเนินการ", "not started", "ยังไม่เริ่ม", "ยังไม่ได้ดำเนินการ", "ไม่ได้ดำเนินการ"),
    /** Begun and not complete. */
    IN_PROGRESS("อยู่ระหว่างดำเนินการ", "in progress", "ระหว่างดำเนินการ", "กำลังดำเนินการ", "ดำเนินการแล้วบางส่วน"),
    /** Complete. */
    COMPLETED("แล้วเสร็จ", "completed", "ดำเนินการแล้ว", "เสร็จสิ้น", "เสร็จแล้ว", "ดำเนินการเสร็จ");

    private static final AliasTable<ActivityStatus> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    ActivityStatus(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<ActivityStatus> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
