package org.kmplan.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kmplan.core.text.Named;

/** Field of a plan's header. */
public enum HeaderItem implements Named {
    /** Title line of the plan (แผนการจัดการความรู้ … ที่ …). */
    TITLE("ชื่อแผน", "title"),
    /** Chosen body of knowledge (ชื่อองค์ความรู้ที่เลือก). */
    TOPIC("ชื่อองค์ความรู้ที่เลือก", "topic"),
    /** Host of the knowledge (เจ้าภาพผู้รับผิดชอบองค์ความรู้). */
    HOST_UNIT("เจ้าภาพผู้รับผิดชอบองค์ความรู้", "host unit"),
    /** Strategic issue (ประเด็นยุทธศาสตร์). */
    STRATEGIC_ISSUE("ประเด็นยุทธศาสตร์", "strategic issue"),
    /** Reason for the choice (เหตุผลที่เลือกองค์ความรู้). */
    REASON("เหตุผลที่เลือกองค์ความรู้", "reason"),
    /** Achievement indicators (ตัวชี้วัดผลสัมฤทธิ์). */
    ACHIEVEMENT_INDICATOR("ตัวชี้วัดผลสัมฤทธิ์", "achievement indicator"),
    /** Organisation (หน่วยงาน). */
    ORGANISATION("หน่วยงาน", "organisation"),
    /** Fiscal year (ปีงบประมาณ). */
    FISCAL_YEAR("ปีงบประมาณ", "fiscal year"),
    /** Any other labelled line; its label is kept. */
    OTHER("อื่นๆ", "other");

    private final ImmutableList<String> names;

    HeaderItem(String thai, String english) {
        this.names = ImmutableList.of(thai, english);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
