package org.kmplan.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Unit in which a target counts (หน่วยนับ). */
public enum TargetUnit {
    /** Percent (ร้อยละ). */
    PERCENT("percent", "ร้อยละ", "เปอร์เซ็นต์", "%"),
    /** Knowledge item (รายการองค์ความรู้). */
    KNOWLEDGE_ITEM("knowledge item", "รายการองค์ความรู้", "รายการความรู้", "รายการ"),
    /** Body of knowledge (องค์ความรู้). */
    KNOWLEDGE_BODY("body of knowledge", "องค์ความรู้", "องค์กรความรู้", "ความรู้"),
    /** Document (ฉบับ). */
    DOCUMENT("document", "ฉบับ", "เอกสาร"),
    /** Piece (ชิ้น). */
    PIECE("piece", "ชิ้น"),
    /** Set (ชุด). */
    SET("set", "ชุด"),
    /** Volume (เล่ม). */
    VOLUME("volume", "เล่ม"),
    /** Topic (เรื่อง). */
    TOPIC("topic", "เรื่อง", "หัวข้อ", "ประเด็น"),
    /** Event, time (ครั้ง). */
    EVENT("event", "ครั้ง", "หน"),
    /** Channel (ช่องทาง). */
    CHANNEL("channel", "ช่องทาง"),
    /** Example (ตัวอย่าง). */
    EXAMPLE("example", "ตัวอย่าง"),
    /** Person (คน). */
    PERSON("person", "คน", "ราย", "ท่าน"),
    /** Organisational unit (หน่วยงาน). */
    UNIT("unit", "หน่วยงาน", "ส่วนราชการ", "กอง", "สำนัก", "ฝ่าย", "กลุ่มงาน"),
    /** Place (แห่ง). */
    PLACE("place", "แห่ง"),
    /** Activity (กิจกรรม). */
    ACTIVITY("activity", "กิจกรรม"),
    /** Project (โครงการ). */
    PROJECT("project", "โครงการ"),
    /** Course (หลักสูตร). */
    COURSE("course", "หลักสูตร"),
    /** Group of trainees (รุ่น). */
    CLASS("class", "รุ่น"),
    /** Step (ขั้นตอน). */
    STEP("step", "ขั้นตอน"),
    /** Work (ผลงาน). */
    WORK("work", "ผลงาน", "นวัตกรรม"),
    /** Report (รายงาน). */
    REPORT("report", "รายงาน"),
    /** Evaluation (การประเมินผล). */
    EVALUATION("evaluation", "ประเมินผล", "ประเมิน"),
    /** Meeting (การประชุม). */
    MEETING("meeting", "ประชุม"),
    /** Seminar (การสัมมนา). */
    SEMINAR("seminar", "สัมมนา"),
    /** Order of the head of the organisation (คำสั่ง). */
    ORDER("order", "คำสั่ง"),
    /** Plan (แผน). */
    PLAN("plan", "แผน"),
    /** Manual (คู่มือ). */
    MANUAL("manual", "คู่มือ"),
    /** Day (วัน). */
    DAY("day", "วัน"),
    /** Hour (ชั่วโมง). */
    HOUR("hour", "ชั่วโมง"),
    /** Score (คะแนน). */
    SCORE("score", "คะแนน"),
    /** Level (ระดับ). */
    LEVEL("level", "ระดับ"),
    /** Money (บาท). */
    BAHT("baht", "บาท"),
    /** Unit that is none of these; its words are kept. */
    OTHER("other");

    private final String english;
    private final ImmutableList<String> words;

    TargetUnit(String english, String... words) {
        this.english = english;
        this.words = ImmutableList.copyOf(words);
    }

    /** Returns the English name. */
    public String english() {
        return english;
    }

    /** Returns the Thai words for the unit, the usual one first; empty for {@link #OTHER}. */
    public List<String> words() {
        return words;
    }
}
