package org.kmplan.core.read.internal.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/**
 * Title line of a plan and the numbers in it.
 *
 * <p>Example: {@code ตารางที่ ๒.๒ แผนการจัดการความรู้ (KM Action Plan) ที่ ๑ … เรื่อง “…”} has table 2.2, plan 1 and a topic.
 * The numbers are ordinals: 2.2 is no decimal.
 *
 * @param tableNumber number of the table in Arabic numerals
 * @param planNumber number of the plan
 * @param topic topic named behind "on" (เรื่อง) or in quotation marks
 */
public record TitleLine(Optional<String> tableNumber, Optional<Integer> planNumber, Optional<String> topic) {
    private static final Pattern TABLE =
            Pattern.compile("^\\s*+ตารางที่\\s*+(\\d{1,3}(?:[.-]\\d{1,3}){0,20})\\s*+[:.]?\\s*+");
    private static final Pattern PLAN = Pattern.compile(
            "^(?:(?:แนวทางและ)?แผน(?:ปฏิบัติการ|ปฏิบัติงาน|ดำเนินการ|การดำเนินงาน|การดำเนินการ|งาน)?(?:การ)?จัดการ(?:องค์)?ความรู้|แผนปฏิบัติการการจัดการความรู้|แผน\\s*+KM|KM\\s*+(?:Action\\s*+)?Plan|Knowledge\\s++Management\\s++(?:Action\\s++)?Plan)",
            Pattern.CASE_INSENSITIVE);
    /** What may stand before the name: a draft, the number of a form or an annex. */
    private static final Pattern LEAD = Pattern.compile(
            "^\\s*+(?:[(\\[]?ร่าง[)\\]]?\\s*+|แบบฟอร์ม(?=แผน)|(?:แบบฟอร์ม|แบบ|ภาคผนวก|เอกสารแนบ(?:ท้าย)?)\\s*+(?:ที่)?\\s*+(?:KM\\s*+-?\\s*+)?(?:(?:\\d{1,2}|[ก-ฮ])(?=[\\s:.)]))?(?:\\s*+[:.)])?\\s*+(?<=\\s)){1,4}");

    private static final Pattern CHANGE =
            Pattern.compile("การเปลี่ยนแปลง|change\\s*+management", Pattern.CASE_INSENSITIVE);
    private static final Pattern KNOWLEDGE = Pattern.compile(
            "กระบวนการจัดการความรู้|(?:KM|knowledge\\s*+management)\\s*+process", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("(?<=^|[\\s)）\"”])(?:แผน)?(?:ที่|ลำดับที่|No\\.?)\\s*+(\\d{1,3})(?![\\d./])");
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{2,300})[”\"]");
    private static final String ABOUT = "เรื่อง";
    private static final String OF_YEAR = "ประจำปี";
    private static final String PLAN_BONES = WordTable.bones("แผนการจัดการความรู้");
    private static final String ACTION_PLAN_BONES = WordTable.bones("แผนปฏิบัติการการจัดการความรู้");
    private static final int MIN_TOPIC = 2;
    private static final int MAX_TOPIC = 300;
    private static final Pattern YEAR = Pattern.compile("ประจำปี|ปีงบประมาณ|งป\\.");
    private static final int MAX_LENGTH = 400;

    /** Returns what a title line says, or empty if the line is none. */
    public static Optional<TitleLine> of(String line) {
        if (line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String text = Numerals.ARABIC.of(line);
        Matcher table = TABLE.matcher(text);
        boolean numbered = table.find();
        Matcher lead = LEAD.matcher(text);
        int start = numbered ? table.end() : lead.find() ? lead.end() : 0;
        if (!isPlanName(text.substring(start))) {
            return Optional.empty();
        }
        Optional<Integer> number = Optional.empty();
        Matcher plan = NUMBER.matcher(beforeQuotes(text.substring(start)));
        if (plan.find()) {
            number = Optional.of(Integer.parseInt(plan.group(1)));
        }
        return Optional.of(new TitleLine(
                numbered ? Optional.of(table.group(1)) : Optional.empty(), number, topic(line.substring(start))));
    }

    private static boolean isPlanName(String text) {
        if (PLAN.matcher(text).find()) {
            return true;
        }
        String bones = WordTable.bones(text);
        return bones.startsWith(PLAN_BONES) || bones.startsWith(ACTION_PLAN_BONES);
    }

    private static String beforeQuotes(String text) {
        int quote = text.length();
        for (String sign : new String[] {"“", "\"", "เรื่อง"}) {
            int at = text.indexOf(sign);
            quote = at >= 0 ? Math.min(quote, at) : quote;
        }
        return text.substring(0, quote);
    }

    private static Optional<String> topic(String text) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find()) {
            return Optional.of(ThaiText.singleLine(quoted.group(1)));
        }
        return about(text).map(ThaiText::singleLine);
    }

    /** Returns what stands behind the word for "about", up to the year or the end; each character is looked at once or twice. */
    private static Optional<String> about(String text) {
        int end = -1;
        int stripped = -1;
        for (int at = text.indexOf(ABOUT); at >= 0; at = text.indexOf(ABOUT, at + 1)) {
            int begin = behindBlanks(text, at + ABOUT.length());
            if (begin < text.length() && (text.charAt(begin) == ':' || text.charAt(begin) == '：')) {
                begin = behindBlanks(text, begin + 1);
            }
            if (end < begin + MIN_TOPIC) {
                int year = text.indexOf(OF_YEAR, begin + MIN_TOPIC);
                end = year < 0 ? text.length() : year;
                stripped = text.substring(0, end).stripTrailing().length();
            }
            if (stripped - begin >= MIN_TOPIC && stripped - begin <= MAX_TOPIC) {
                return Optional.of(text.substring(begin, stripped));
            }
        }
        return Optional.empty();
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the process whose form has this title, or empty if the title is that of the whole plan. */
    public Optional<PlanProcess> process(String line) {
        boolean change = CHANGE.matcher(line).find();
        boolean knowledge = KNOWLEDGE.matcher(line).find();
        return topic.isPresent() || change == knowledge
                ? Optional.empty()
                : Optional.of(change ? PlanProcess.CMP : PlanProcess.KMP);
    }

    /** Tells whether the line says enough to begin another plan: a number, a topic, a year or the English name. */
    public boolean isTelling(String line) {
        return tableNumber.isPresent()
                || planNumber.isPresent()
                || topic.isPresent()
                || YEAR.matcher(line).find()
                || ThaiText.skeleton(line).contains("actionplan");
    }
}
