package org.kmplan.core.plan;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.kmplan.core.text.internal.WordFile;

/** Unit in which a target counts (หน่วยนับ). */
public enum TargetUnit {
    /** Percent (ร้อยละ). */
    PERCENT("percent"),
    /** Knowledge item (รายการองค์ความรู้). */
    KNOWLEDGE_ITEM("knowledge item"),
    /** Body of knowledge (องค์ความรู้). */
    KNOWLEDGE_BODY("body of knowledge"),
    /** Document (ฉบับ). */
    DOCUMENT("document"),
    /** Piece (ชิ้น). */
    PIECE("piece"),
    /** Set (ชุด). */
    SET("set"),
    /** Volume (เล่ม). */
    VOLUME("volume"),
    /** Topic (เรื่อง). */
    TOPIC("topic"),
    /** Event, time (ครั้ง). */
    EVENT("event"),
    /** Channel (ช่องทาง). */
    CHANNEL("channel"),
    /** Example (ตัวอย่าง). */
    EXAMPLE("example"),
    /** Person (คน). */
    PERSON("person"),
    /** Organisational unit (หน่วยงาน). */
    UNIT("unit"),
    /** Place (แห่ง). */
    PLACE("place"),
    /** Activity (กิจกรรม). */
    ACTIVITY("activity"),
    /** Project (โครงการ). */
    PROJECT("project"),
    /** Course (หลักสูตร). */
    COURSE("course"),
    /** Group of trainees (รุ่น). */
    CLASS("class"),
    /** Step (ขั้นตอน). */
    STEP("step"),
    /** Work (ผลงาน). */
    WORK("work"),
    /** Report (รายงาน). */
    REPORT("report"),
    /** Evaluation (การประเมินผล). */
    EVALUATION("evaluation"),
    /** Meeting (การประชุม). */
    MEETING("meeting"),
    /** Seminar (การสัมมนา). */
    SEMINAR("seminar"),
    /** Order of the head of the organisation (คำสั่ง). */
    ORDER("order"),
    /** Plan (แผน). */
    PLAN("plan"),
    /** Manual (คู่มือ). */
    MANUAL("manual"),
    /** Day (วัน). */
    DAY("day"),
    /** Hour (ชั่วโมง). */
    HOUR("hour"),
    /** Score (คะแนน). */
    SCORE("score"),
    /** Level (ระดับ). */
    LEVEL("level"),
    /** Money (บาท). */
    BAHT("baht"),
    /** Unit that is none of these; its words are kept. */
    OTHER("other");

    /** Words of the units, read from the file that holds the words of targets. */
    private static final class Words {
        static final ImmutableListMultimap<TargetUnit, String> OF = read();

        private static ImmutableListMultimap<TargetUnit, String> read() {
            ImmutableListMultimap.Builder<TargetUnit, String> words = ImmutableListMultimap.builder();
            WordFile.read(TargetUnit.class, "internal/targets.words")
                    .words("units")
                    .forEach(word -> words.put(valueOf(word.meaning().get(0)), word.text()));
            return words.build();
        }
    }

    private final String english;

    TargetUnit(String english) {
        this.english = english;
    }

    /** Returns the English name. */
    public String english() {
        return english;
    }

    /** Returns the Thai words for the unit, the usual one first; empty for {@link #OTHER}. */
    public List<String> words() {
        return Words.OF.get(this);
    }
}
