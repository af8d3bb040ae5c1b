package org.kmplan.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kmplan.core.text.Named;

/** Kind of document that is to show that work was done. */
public enum EvidenceType implements Named {
    /** Minutes (รายงานการประชุม). */
    MEETING_MINUTES("รายงานการประชุม", "minutes"),
    /** Summary of knowledge (สรุปผลองค์ความรู้). */
    KNOWLEDGE_SUMMARY("สรุปองค์ความรู้", "knowledge summary"),
    /** Document collected as a source (เอกสารจากเว็บไซต์). */
    SOURCE_DOCUMENT("เอกสารแหล่งความรู้", "source document"),
    /** Document compiled from sources (เอกสารที่รวบรวมองค์ความรู้). */
    COMPILED_DOCUMENT("เอกสารรวบรวมองค์ความรู้", "compiled document"),
    /** Manual (คู่มือ). */
    MANUAL("คู่มือ", "manual"),
    /** Circular letter (หนังสือแจ้งเวียน). */
    CIRCULAR("หนังสือแจ้งเวียน", "circular letter"),
    /** Publication on a web site or social medium. */
    WEB_PUBLICATION("การเผยแพร่ทางเว็บไซต์", "web publication"),
    /** Order (คำสั่ง). */
    ORDER("คำสั่ง", "order"),
    /** Report (รายงาน). */
    REPORT("รายงาน", "report"),
    /** Photograph (ภาพถ่าย). */
    PHOTO("ภาพถ่าย", "photograph"),
    /** List of participants (บัญชีลงเวลา, รายชื่อ). */
    ATTENDANCE_LIST("รายชื่อผู้เข้าร่วม", "attendance list"),
    /** Form or questionnaire with its results (แบบประเมิน, แบบสอบถาม). */
    EVALUATION("แบบประเมิน", "evaluation"),
    /** Plan or project paper (แผน, โครงการ). */
    PLAN("แผน/โครงการ", "plan"),
    /** Certificate (เกียรติบัตร). */
    CERTIFICATE("เกียรติบัตร", "certificate"),
    /** Activity or act, which is no document (กิจกรรม…, การให้รางวัล). */
    ACTIVITY("กิจกรรม (ไม่ใช่เอกสาร)", "activity, not a document"),
    /** Document of another kind. */
    OTHER("เอกสารอื่น", "other document");

    private final ImmutableList<String> names;

    EvidenceType(String thai, String english) {
        this.names = ImmutableList.of(thai, english);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
