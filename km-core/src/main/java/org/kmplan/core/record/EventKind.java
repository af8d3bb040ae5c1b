package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** Kind of a recorded event (ประเภทกิจกรรม). */
public enum EventKind implements Named {
    /** Gathering of knowledge from people (rule KMP-05). */
    TACIT_CAPTURE("รวบรวมความรู้จากตัวบุคคล", "tacit capture", "ถอดบทเรียน", "ถอดความรู้", "สัมภาษณ์"),
    /** Briefing meeting (rule CMP-03). */
    BRIEFING("ประชุมชี้แจง", "briefing", "ชี้แจง"),
    /** Communication of the plan (rule CMP-04). */
    COMMUNICATION("สื่อสารแผน", "communication", "สื่อสาร", "ประชาสัมพันธ์"),
    /** Training (rule CMP-06). */
    TRAINING("ฝึกอบรม", "training", "อบรม", "สัมมนา"),
    /** Exchange of knowledge (rule KMP-08). */
    EXCHANGE("แลกเปลี่ยนเรียนรู้", "exchange", "แลกเปลี่ยนความรู้", "แบ่งปันความรู้"),
    /** Recognition (rule CMP-08). */
    RECOGNITION("ยกย่องชมเชย", "recognition", "มอบรางวัล", "มอบเกียรติบัตร", "เชิดชูเกียรติ"),
    /** Meeting of another kind, such as of the working group. */
    MEETING("ประชุม", "meeting"),
    /** Event of another kind. */
    OTHER("อื่น ๆ", "other", "กิจกรรมอื่น");

    private static final AliasTable<EventKind> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    EventKind(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<EventKind> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
