package org.kmplan.core.plan.internal;

import org.kmplan.core.plan.TargetUnit;

/** Words for units in Thai and English; those without a constant of their own are {@link TargetUnit#OTHER}. */
final class UnitWords {
    private UnitWords() {}

    /** Returns the words of all units. */
    static WordList<TargetUnit> all() {
        WordList<TargetUnit> list = new WordList<>();
        for (TargetUnit unit : TargetUnit.values()) {
            if (unit != TargetUnit.PERCENT) {
                list.add(unit, unit.words().toArray(String[]::new));
            }
        }
        return list.add(TargetUnit.REPORT, "รายงานผล")
                .add(TargetUnit.PLAN, "แผนงาน")
                .add(TargetUnit.EVENT, "วาระ", "ครงั้")
                .add(TargetUnit.MEETING, "การประชุม")
                .add(TargetUnit.SEMINAR, "การสัมมนา")
                .add(TargetUnit.KNOWLEDGE_ITEM, "knowledge item", "knowledge items", "item", "items")
                .add(TargetUnit.KNOWLEDGE_BODY, "body of knowledge", "bodies of knowledge", "knowledge body")
                .add(TargetUnit.KNOWLEDGE_BODY, "knowledge bodies")
                .add(TargetUnit.DOCUMENT, "document", "documents", "copy", "copies")
                .add(TargetUnit.PIECE, "piece", "pieces")
                .add(TargetUnit.SET, "set", "sets", "document set", "document sets")
                .add(TargetUnit.VOLUME, "volume", "volumes", "book", "books")
                .add(TargetUnit.TOPIC, "topic", "topics", "subject", "subjects", "issue", "issues")
                .add(TargetUnit.EVENT, "time", "times", "event", "events", "session", "sessions")
                .add(TargetUnit.CHANNEL, "channel", "channels")
                .add(TargetUnit.EXAMPLE, "example", "examples")
                .add(TargetUnit.PERSON, "person", "persons", "people", "staff", "participants", "employees")
                .add(TargetUnit.PERSON, "officers", "officials", "trainees", "members", "staff members")
                .add(TargetUnit.UNIT, "unit", "units", "agency", "agencies", "division", "divisions", "office", "offices")
                .add(TargetUnit.PLACE, "place", "places", "site", "sites")
                .add(TargetUnit.ACTIVITY, "activity", "activities")
                .add(TargetUnit.PROJECT, "project", "projects")
                .add(TargetUnit.COURSE, "course", "courses")
                .add(TargetUnit.CLASS, "class", "classes", "batch", "batches")
                .add(TargetUnit.STEP, "step", "steps")
                .add(TargetUnit.WORK, "work", "works", "innovation", "innovations")
                .add(TargetUnit.REPORT, "report", "reports")
                .add(TargetUnit.EVALUATION, "evaluation", "evaluations")
                .add(TargetUnit.MEETING, "meeting", "meetings")
                .add(TargetUnit.SEMINAR, "seminar", "seminars", "workshop", "workshops")
                .add(TargetUnit.ORDER, "order", "orders")
                .add(TargetUnit.PLAN, "plan", "plans")
                .add(TargetUnit.MANUAL, "manual", "manuals", "handbook", "handbooks")
                .add(TargetUnit.DAY, "day", "days")
                .add(TargetUnit.HOUR, "hour", "hours")
                .add(TargetUnit.SCORE, "score", "scores", "point", "points")
                .add(TargetUnit.LEVEL, "level", "levels")
                .add(TargetUnit.BAHT, "baht", "thb")
                .add(
                        TargetUnit.OTHER,
                        "ปี",
                        "ไตรมาส",
                        "เดือน",
                        "สัปดาห์",
                        "นาที",
                        "ระบบ",
                        "ฐานข้อมูล",
                        "กลุ่ม",
                        "ทีม",
                        "ครัวเรือน",
                        "หมู่บ้าน",
                        "ตำบล",
                        "ชุมชน",
                        "ด้าน",
                        "กระบวนการ",
                        "กระบวนงาน",
                        "แนวทาง",
                        "บทเรียน",
                        "บทความ",
                        "คลิป",
                        "แผ่น",
                        "หน้า",
                        "สื่อ",
                        "ภาพ",
                        "เวที",
                        "คลัง",
                        "แหล่ง",
                        "ศูนย์",
                        "ตำแหน่ง",
                        "คู่",
                        "ข้อ",
                        "วิธี",
                        "รูปแบบ",
                        "เครือข่าย",
                        "ต้นแบบ",
                        "ฐาน",
                        "บอร์ด",
                        "ป้าย",
                        "รางวัล",
                        "ตอน",
                        "ประเภท",
                        "สาขา",
                        "ช่อง",
                        "วิดีโอ",
                        "วีดิทัศน์",
                        "เว็บไซต์",
                        "เว็บไซด์",
                        "เว็บเพจ",
                        "เพจ",
                        "อินโฟกราฟิก",
                        "website",
                        "websites",
                        "video",
                        "videos",
                        "กรณี",
                        "งาน",
                        "best practice",
                        "best practices",
                        "good practice",
                        "good practices",
                        "cop",
                        "cops");
    }
}
