package org.kmplan.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kmplan.core.text.Named;

/** Kind of knowledge by where it lives. */
public enum KnowledgeType implements Named {
    /** Written down (ความรู้ที่ชัดแจ้ง). */
    EXPLICIT("ความรู้ที่ชัดแจ้ง", "explicit knowledge"),
    /** In people (ความรู้ที่ฝังอยู่ในคน). */
    TACIT("ความรู้ที่ฝังอยู่ในคน", "tacit knowledge");

    private final ImmutableList<String> names;

    KnowledgeType(String thai, String english) {
        this.names = ImmutableList.of(thai, english);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
