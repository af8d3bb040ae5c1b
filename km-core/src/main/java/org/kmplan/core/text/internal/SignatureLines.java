package org.kmplan.core.text.internal;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines in which people sign, in the order of those who sign, and what each of them is. */
public final class SignatureLines {
    private static final String SIGNED = "(?:ลงชื่อ|ลายมือชื่อ|ลงนาม|signed|signature)";

    /** What begins a signature, beside the word that says whose it is. */
    private static final Pattern MARK = Pattern.compile("(?i)^[\\s.…_(\\[:-]*+" + SIGNED + "?+[\\s.…_)\\]:-]*+");

    private static final Pattern MARKED = Pattern.compile("(?i)^\\s*+(?:[.…_]{3}|[(\\[]?+\\s*+" + SIGNED + ")");
    private static final Pattern MARK_IN_WORDS = Pattern.compile("(?i)^[\\s(\\[]*+" + SIGNED);

    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?i)^[\\s.…_]*+[(\\[](?!\\s*+" + SIGNED + ").*[)\\]][\\s.…_]*+$");

    /** What stands alone in its line below a signature: a name with its title, or a day. */
    private static final Pattern BELOW = Pattern.compile("(?i)^\\s*+(?:" + SignatureNames.TITLE
            + "|(?:ลง)?+วันที่|เมื่อ|ชื่อ\\s|(?:date|name)\\b|[\\d๐-๙]{1,2}\\s*+(?:[/.-]|" + SignatureNames.MONTH
            + ")).*");

    /** What says in a line that somebody has made, proposed or seen the plan. */
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{M}])ผู้(?!อำนวยการ|ว่า|บริหาร|ช่วย|บังคับ|จัดการ|บัญชา|แทน|เชี่ยวชาญ|ชำนาญ|กำกับการ|ตรวจการ|ตรวจราชการ|ใหญ่|พิพากษา|ทรง|ปฏิบัติ)"
                    + "|^\\S{1,30}โดย|^\\p{Alpha}{3,15} by\\b|^(?:approver|reviewer|author|proposer)\\b");

    /** What begins a line that is about something else than who signs. */
    private static final Pattern ELSE = Pattern.compile(
            "(?i)^\\s*+(?:หมายเหตุ|โทร|เอกสาร|อ้างอิง|แหล่งข้อมูล|ที่มา|ประกาศ|สำเนา|แก้ไข|ปรับปรุง|พิมพ์|note|remark|tel|source|see\\b|printed|revised|updated"
                    + "|[\\d๐-๙]{1,2}[.)]\\s).*");

    private static final Pattern GAP = Pattern.compile("[ \\u00A0]{3,}+|\\t\\s*+");

    /** Longest position, and longest line of a signature: what is longer is a paragraph. */
    private static final int LONGEST_POSITION = 60;

    private SignatureLines() {}

    /** Returns a line without the mark before the word or the name. */
    public static String withoutMark(String line) {
        return MARK.matcher(line).replaceFirst("");
    }

    /** Tells whether a line begins with the mark or the dots of a signature. */
    public static boolean isMarked(String line) {
        return MARKED.matcher(line).find() && !isInBrackets(line);
    }

    /** Tells whether a line says in words that somebody signs there. */
    public static boolean isMarkedInWords(String line) {
        return MARK_IN_WORDS.matcher(line).find();
    }

    /** Tells whether a line is one in brackets, as a name below a signature is. */
    public static boolean isInBrackets(String line) {
        return IN_BRACKETS.matcher(line).matches();
    }

    /** Tells whether a line has more than dots and signs. */
    public static boolean hasLetters(String line) {
        return line.codePoints().anyMatch(Character::isLetter);
    }

    /** Tells whether a line says who made, proposed, saw or approved the plan. */
    public static boolean hasRole(String line) {
        return ROLE.matcher(withoutMark(line)).find();
    }

    /** Tells whether a line below a signature has the name or the day of it. */
    public static boolean belongs(String line) {
        return isMarked(line) || isInBrackets(line) || BELOW.matcher(line).matches();
    }

    /** Tells whether a line cannot stand within a signature: it is neither name nor day nor anything like a position. */
    public static boolean isForeign(String line) {
        return ELSE.matcher(line).matches()
                || !belongs(line)
                        && !SignatureNames.startsWithPosition(line)
                        && (line.length() > LONGEST_POSITION || line.matches(".*[:：\\d๐-๙].*"));
    }

    /**
     * Returns lines in the order of those who sign. Who sign side by side stand in lines of as many columns, parted by wide gaps: these are
     * returned column by column, with an empty line behind each. What stands below them in the middle belongs to none of them.
     */
    public static List<String> inOrder(List<String> lines) {
        List<List<String>> rows = lines.stream().map(SignatureLines::columns).toList();
        List<String> ordered = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            List<String> first = rows.get(from);
            int end = from + 1;
            if (first.size() > 1 && first.stream().allMatch(SignatureLines::isSigner)) {
                while (end < rows.size() && rows.get(end).size() == first.size()) {
                    end++;
                }
                for (int column = 0; column < first.size(); column++) {
                    for (List<String> row : rows.subList(from, end)) {
                        ordered.add(row.get(column));
                    }
                    ordered.add("");
                }
            } else {
                ordered.add(String.join(" ", first));
            }
            from = end;
        }
        return ordered;
    }

    private static boolean isSigner(String column) {
        return isMarked(column) || hasRole(column) || isInBrackets(column);
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        for (String part : GAP.split(line.strip(), -1)) {
            String text = CharMatcher.whitespace().trimAndCollapseFrom(part, ' ');
            int last = columns.size() - 1;
            if (last >= 0 && isMarked(columns.get(last)) && !hasRole(columns.get(last)) && !isMarked(text)) {
                columns.set(last, columns.get(last) + " " + text);
            } else {
                columns.add(text);
            }
        }
        return columns;
    }
}
