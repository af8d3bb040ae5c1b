package org.kmplan.core.read.internal.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/**
 * Text of a cell that only points to another row: a ditto mark or the words for it, which mean the row above, or the number of
 * a row or the code of a step.
 *
 * <p>Example: {@code -//-}, {@code 〃}, {@code เช่นเดียวกับข้อ ๑}, {@code same as no. 2}.
 *
 * @param kind what the number is of
 * @param number number that is pointed to, such as {@code 2} or {@code 1.3}; blank for the row above
 */
record Ditto(Kind kind, String number) {
    /** What a cell points to. */
    enum Kind {
        ABOVE,
        ROW,
        STEP,
        KMP,
        CMP,
        /** The words point somewhere, but do not say where, or say more. */
        UNCLEAR
    }

    private static final int MAX_LENGTH = 60;

    /** Signs alone; a dash alone or with blanks is a mark for nothing. */
    private static final Pattern MARK = Pattern.compile(
            "^[-–—.(\\[]{0,8}+(?:[\"“”„‟″〃＂ˮʺ´`«»]|''|’’|‘‘|,,|/{2,9}+|\\\\\\\\|[↑↓⇑⇓⬆⬇])(?:[-–—.\"“”„‟″〃＂ˮʺ´`'’/]|,,){0,20}[)\\]]{0,4}$");

    private static final String THING =
            "(?:ระยะเวลา|ช่วงเวลา|ผู้รับผิดชอบ|หน่วยงาน|เป้าหมาย|กลุ่มเป้าหมาย|ตัวชี้วัด|หลักฐาน|เอกสาร|วิธีการ|ดำเนินการ|ใช้|รายละเอียด)?";
    private static final String LIKE =
            "(?:ให้)?(?:เช่นเดียว(?:กัน)?กับ|เหมือน(?:กัน)?(?:กับ)?|เดียว(?:กัน)?กับ|ดัง(?:เช่น)?|เช่น|ตาม|ดู(?:ที่|ตาม)?|อ้างถึง|อ้างอิง(?:ตาม)?|(?:the)?sameas|as(?:per|in)?|see|like|ditto)(?:ที่|ใน|the|for)?";
    private static final Pattern WORDS = Pattern.compile("^[-–—(\\[.]{0,8}+" + THING + "(?:(?:" + LIKE
            + ")?(?:รายการ|ข้อ|แถว|ข้อความ|ช่อง|บรรทัด|กิจกรรม|ขั้นตอน|ลำดับ)?(?:ข้างต้น|(?:ข้าง|ด้าน|แถว)บน|ก่อนหน้า(?:นี้)?|ที่แล้ว|above|previous(?:row|item|one)?|preceding(?:row|item|one)?)(?:row|item)?"
            + "|(?:ช่วง|กลุ่ม|กอง|สำนัก|ฝ่าย|ส่วน|งาน|หน่วย|คณะทำงาน)?(?:เดียวกัน|ดังกล่าว)(?:นี้|ข้างต้น|(?:ข้าง|ด้าน)บน)?"
            + "|เช่นเดียวกัน|เหมือนกัน|เช่นกัน|(?:do|ditto|same|idem|ibid)\\.?)[-–—)\\].]{0,8}+$");
    private static final Pattern NUMBERED = Pattern.compile(
            "^[-–—(\\[.]{0,8}+" + THING + LIKE
                    + "(?:กิจกรรม|รายการ)?(?<of>ข้อ|ลำดับ|แถว|รายการ|กิจกรรม|ขั้นตอน|ขั้น|kmp|cmp|no\\.?|number|item|row|activity|step|#)(?:ที่|no\\.?)?[-.]?(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,3})(?:ข้างต้น|above)?[-–—)\\].]{0,8}+$");
    private static final Pattern PARTLY = Pattern.compile(
            "^[-–—(\\[.]{0,8}+(?:เช่นเดียว(?:กัน)?กับ|เหมือน(?:กัน)?กับ)|(?:เช่นเดียว(?:กัน)?กับ|เหมือน(?:กัน)?กับ|เดียว(?:กัน)?กับ|sameas|asin|asper)(?:กิจกรรม|รายการ|ขั้นตอน|ขั้น|ข้อ|ลำดับ|แถว|kmp|cmp|no\\.?|item|row|step|ข้างต้น|ด้านบน|above)");
    private static final Pattern AS_BEFORE = Pattern.compile("(?:เช่น|เหมือน|คง)เดิม");

    /** One of these stands in every text of Thai words that points somewhere. */
    private static final String[] NEEDED = {
        "ต้น", "บน", "หน้า", "แล้ว", "กัน", "กล่าว", "เดิม", "กับ", "เหมือน", "ดัง", "เช่น", "ตาม", "ดู", "อ้าง"
    };

    /** Returns what the text points to, or empty if it says something itself. */
    static Optional<Ditto> of(String text) {
        if (text.length() > 4 * MAX_LENGTH) {
            return Optional.empty();
        }
        String key = Numerals.ARABIC.of(ThaiText.word(text));
        if (key.isEmpty() || !mayPoint(key)) {
            return Optional.empty();
        }
        if (key.length() <= MAX_LENGTH) {
            if (MARK.matcher(key).matches() || WORDS.matcher(key).matches()) {
                return Optional.of(new Ditto(Kind.ABOVE, ""));
            }
            Matcher numbered = NUMBERED.matcher(key);
            if (numbered.matches()) {
                return Optional.of(new Ditto(kind(numbered.group("of")), numbered.group("number")));
            }
            if (AS_BEFORE.matcher(key).matches()) {
                return Optional.of(new Ditto(Kind.UNCLEAR, ""));
            }
        }
        return PARTLY.matcher(key).find() ? Optional.of(new Ditto(Kind.UNCLEAR, "")) : Optional.empty();
    }

    /** Tells whether the key has a sign or a word without which it points nowhere; most texts have none. */
    private static boolean mayPoint(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean sign = c < 'a' && c != '-' && c != '.' && c != '(' && c != ')' && !(c >= '0' && c <= '9')
                    || c > 'z' && c < '\u0E00'
                    || c > '\u0E7F';
            if (c >= 'a' && c <= 'z' || sign) {
                return true;
            }
        }
        for (String word : NEEDED) {
            if (key.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "kmp" -> Kind.KMP;
            case "cmp" -> Kind.CMP;
            case "ขั้นตอน", "ขั้น", "step" -> Kind.STEP;
            default -> Kind.ROW;
        };
    }
}
