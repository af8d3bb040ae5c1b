package org.kmplan.core.plan;

/** Kind of knowledge by where it lives. */
public enum KnowledgeType {
    /** Written down (ความรู้ที่ชัดแจ้ง). */
    EXPLICIT("ความรู้ที่ชัดแจ้ง", "explicit knowledge"),
    /** In people (ความรู้ที่ฝังอยู่ในคน). */
    TACIT("ความรู้ที่ฝังอยู่ในคน", "tacit knowledge");

    private final String thai;
    private final String english;

    KnowledgeType(String thai, String english) {
        this.thai = thai;
        this.english = english;
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
