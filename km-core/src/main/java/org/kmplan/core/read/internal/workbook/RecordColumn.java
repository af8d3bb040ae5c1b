package org.kmplan.core.read.internal.workbook;

import java.util.List;

/**
 * Column of a sheet for records.
 *
 * @param key name for the reader
 * @param heading heading in Thai
 * @param note what to fill in, in Thai
 * @param kind what its cells hold
 * @param options values of the drop-down list; none if anything may be written
 * @param given whether the template fills it in, so that it alone makes no record
 */
record RecordColumn(String key, String heading, String note, Kind kind, List<String> options, boolean given) {
    private static final List<String> YES_NO = List.of("ใช่", "ไม่ใช่");

    /** What the cells of a column hold. */
    enum Kind {
        TEXT,
        LONG_TEXT,
        DATE,
        NUMBER,
        CHOICE,
        CHOICES,
        ACTIVITY
    }

    static RecordColumn text(String key, String heading, String note) {
        return new RecordColumn(key, heading, note, Kind.TEXT, List.of(), false);
    }

    static RecordColumn longText(String key, String heading, String note) {
        return new RecordColumn(key, heading, note, Kind.LONG_TEXT, List.of(), false);
    }

    static RecordColumn date(String key, String heading) {
        return new RecordColumn(
                key,
                heading,
                "วันที่ เช่น 30/5/2566 หรือ 30 พ.ค. 2566 เว้นว่างไว้หากไม่ทราบ",
                Kind.DATE,
                List.of(),
                false);
    }

    static RecordColumn number(String key, String heading, String note) {
        return new RecordColumn(
                key, heading, note + " ตัวเลขเท่านั้น เว้นว่างไว้หากไม่ทราบ (ไม่ใช่ 0)", Kind.NUMBER, List.of(), false);
    }

    static RecordColumn flag(String key, String heading) {
        return new RecordColumn(
                key, heading, "เลือก ใช่ หรือ ไม่ใช่ เว้นว่างไว้หากไม่ทราบ", Kind.CHOICE, YES_NO, false);
    }

    static RecordColumn choice(String key, String heading, List<String> options) {
        return new RecordColumn(key, heading, "เลือกจากรายการ", Kind.CHOICE, options, false);
    }

    static RecordColumn choices(String key, String heading, List<String> options) {
        return new RecordColumn(
                key, heading, "เลือกจากรายการ หากมีหลายรายการให้พิมพ์คั่นด้วย ;", Kind.CHOICES, options, false);
    }

    static RecordColumn activity(String heading) {
        return new RecordColumn(
                "activity",
                heading,
                "เลือกขั้นตอนหรือกิจกรรมในแผน เช่น KMP2 หรือ KMP2/1",
                Kind.ACTIVITY,
                List.of(),
                false);
    }

    static RecordColumn id(String note) {
        return text("id", "รหัส", "รหัสอ้างอิง ใช้อักษรอังกฤษและตัวเลข " + note);
    }

    /** Returns the column filled in by the template. */
    RecordColumn asGiven() {
        return new RecordColumn(key, heading, note, kind, options, true);
    }
}
