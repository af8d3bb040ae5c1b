package org.kmplan.core.record;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/**
 * Kind of record, one list each in {@link PlanRecords}.
 *
 * <p>A list with entries of what a rule asks for is taken as what was done; one without any is unknown unless the kind is declared
 * complete.
 */
public enum RecordKind implements Named {
    /** Activity records. */
    ACTIVITIES("ผลการดำเนินงาน", "activities"),
    /** Events. */
    EVENTS("กิจกรรมที่จัด", "events"),
    /** Documents and evidence. */
    DOCUMENTS("เอกสารและหลักฐาน", "documents"),
    /** Topics for dissemination or advice. */
    TOPICS("เรื่องที่เผยแพร่หรือให้คำแนะนำ", "topics"),
    /** Publications. */
    PUBLICATIONS("การเผยแพร่", "publications"),
    /** Measured results. */
    RESULTS("ผลตามเป้าหมาย", "results"),
    /** Results of training. */
    TRAININGS("ผลการฝึกอบรม", "trainings"),
    /** Orders. */
    ORDERS("คำสั่ง", "orders"),
    /** Reports. */
    REPORTS("รายงาน", "reports"),
    /** Knowledge items. */
    KNOWLEDGE_ITEMS("รายการองค์ความรู้", "knowledge items"),
    /** Bodies of knowledge. */
    KNOWLEDGE_BODIES("องค์ความรู้", "bodies of knowledge"),
    /** Cases of use. */
    USE_CASES("การนำความรู้ไปใช้", "cases of use"),
    /** Recognitions. */
    RECOGNITIONS("ผู้ได้รับการยกย่อง", "recognitions"),
    /** Dated events of risk management. */
    RISK_EVENTS("การบริหารจัดการความเสี่ยง", "events of risk management"),
    /** Risks in the register. */
    RISKS("ทะเบียนความเสี่ยง", "risks");

    private static final AliasTable<RecordKind> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;
    private final String listName = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());

    RecordKind(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<RecordKind> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    /** Returns the name of the list in JSON and in subject paths, such as {@code knowledgeItems}. */
    public String listName() {
        return listName;
    }

    @Override
    public List<String> names() {
        return names;
    }
}
