package org.kmplan.core.read.internal.words;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.text.ThaiText;

/**
 * Meanings of headings that no list has as a whole: those of several words joined by a slash or "and", such as
 * {@code ตัวชี้วัด/ค่าเป้าหมาย}, and those that say more than the usual word with which they begin, such as
 * {@code หลักฐานเชิงประจักษ์}. The first word decides, since a Thai noun precedes what qualifies it. What was done, rather
 * than planned, has columns of its own and is no such heading.
 */
public final class LooseHeadings {
    private static final int MAX_LENGTH = 60;
    private static final String OUTPUT = "ผลผลิต";
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[][^()（）\\[\\]]{0,80}[)）\\]]");
    private static final Pattern JOINT = Pattern.compile(
            "(?:\\G|(?<!\\s))\\s*+(?:[/,&+]|และ|(?<![\\p{L}\\p{Mn}\\p{Nd}_])and(?![\\p{L}\\p{Mn}\\p{Nd}_]))\\s*+");
    private static final Pattern NO_HEADING = Pattern.compile("[0-9๐-๙]|จริง|ที่ผ่านมา");
    private static final Map<String, PlanColumn> BEGINNINGS = new LinkedHashMap<>();

    static {
        begin(PlanColumn.METHOD, "วิธี", "แนวทาง", "รายละเอียดกิจกรรม", "กิจกรรมย่อย", "method");
        begin(PlanColumn.ACTIVITY, "กิจกรรม", "ขั้นตอน", "กระบวนการ", "activit", "kmprocess");
        begin(
                PlanColumn.PERIOD,
                "ระยะเวลา",
                "ช่วงเวลา",
                "ช่วงระยะเวลา",
                "ห้วงเวลา",
                "ห้วงระยะเวลา",
                "กำหนดการ",
                "กำหนดเวลา",
                "วันเดือนปี",
                "timeline",
                "timeframe");
        begin(PlanColumn.INDICATOR, "ตัวชี้วัด", "ตัวบ่งชี้", "indicator", "kpi");
        begin(PlanColumn.TARGET_GROUP, "กลุ่มเป้าหมาย", "ผู้เข้าร่วม", "targetgroup", "participants");
        begin(PlanColumn.TARGET, "เป้าหมาย", "ค่าเป้าหมาย", "target");
        begin(PlanColumn.OWNER, "ผู้รับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบ", "หน่วยรับผิดชอบ", "ผู้ดำเนินการ", "responsible");
        begin(PlanColumn.EVIDENCE, "หลักฐาน", "เอกสาร", "evidence");
        begin(PlanColumn.TOOL, "เครื่องมือ");
        begin(PlanColumn.BUDGET, "งบประมาณ", "budget");
        begin(PlanColumn.RESULT, "ผลการดำเนิน");
        begin(PlanColumn.REMARK, "หมายเหตุ");
    }

    private LooseHeadings() {}

    private static void begin(PlanColumn column, String... words) {
        for (String word : words) {
            BEGINNINGS.put(word, column);
        }
    }

    /** Returns the columns that a heading names, in its order; empty if it names none. */
    public static Set<PlanColumn> meanings(String heading) {
        if (heading.length() > MAX_LENGTH || NO_HEADING.matcher(heading).find()) {
            return EnumSet.noneOf(PlanColumn.class);
        }
        Set<PlanColumn> meanings = new LinkedHashSet<>();
        String[] parts = JOINT.split(BRACKETS.matcher(heading).replaceAll(" "), -1);
        for (String part : parts) {
            if (parts.length > 1 && ThaiText.key(part).equals(OUTPUT)) {
                continue; // alone what shows success, beside an indicator what it measures
            }
            PlanWords.column(part)
                    .ifPresentOrElse(match -> meanings.add(match.meaning()), () -> beginning(part, meanings));
        }
        return meanings;
    }

    private static void beginning(String part, Set<PlanColumn> meanings) {
        String key = ThaiText.key(part).toLowerCase(Locale.ROOT);
        BEGINNINGS.entrySet().stream()
                .filter(entry -> key.startsWith(entry.getKey()))
                .findFirst()
                .ifPresent(entry -> meanings.add(entry.getValue()));
    }
}
