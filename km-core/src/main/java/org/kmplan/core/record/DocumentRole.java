package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/** What a recorded document is for (บทบาทของเอกสาร). */
public enum DocumentRole implements Named {
    /** Source of knowledge, collected and reviewed (rule KMP-04). */
    SOURCE("แหล่งความรู้", "source", "เอกสารต้นทาง"),
    /** Document set, or document or piece, in which knowledge was systematised (rule KMP-06). */
    OUTPUT_SET("ชุดเอกสารองค์ความรู้", "output set", "ผลผลิต", "ชุดความรู้"),
    /** Evidence that work was done (rule EVD-02). */
    EVIDENCE("หลักฐาน", "evidence"),
    /** Law or letter that is only referred to; its date need not lie in the period (rule EVD-03). */
    REFERENCE("เอกสารอ้างอิง", "reference", "กฎหมาย", "หนังสือสั่งการ");

    private static final AliasTable<DocumentRole> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    DocumentRole(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<DocumentRole> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
