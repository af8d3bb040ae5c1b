package org.kmplan.core.text.internal;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the name of a person from a position, a day, a placeholder and the dots of an empty form. */
public final class SignatureNames {
    /** Titles before names; {@code นายก} and the like are positions. */
    public static final String TITLE =
            "(?:นาย(?!ก(?:\\s|$|เทศ|องค์|อบ|อ\\.|เมือง|สมาคม|สภา|รัฐ)|อำเภอ|ทะเบียน|ช่าง|สถานี|ตรวจ|แพทย์(?:สาธารณสุข|เชี่ยวชาญ|ชำนาญ|ใหญ่))|นางสาว|นาง(?!สาว)|น\\.\\s?ส\\."
                    + "|ดร\\.|ผศ\\.|รศ\\.|(?<!พ\\.)ศ\\.|(?:ผู้ช่วย|รอง)?+ศาสตราจารย์|อาจารย์|คุณ(?!ภาพ|สมบัติ|ค่า|ธรรม)|ว่าที่"
                    + "|(?:พล|พัน|ร้อย|จ่า|สิบ|เรือ|นาวา)(?:ตำรวจ|อากาศ|เรือ)?+(?:ตรี|โท|เอก|ต\\.|ท\\.|อ\\.)|ดาบตำรวจ|ด\\.\\s?ต\\."
                    + "|[พรจสน]\\.\\s?(?:[จสต]\\.\\s?)?+[ตทอ]\\.|แพทย์หญิง|ทันตแพทย์|เภสัชกร|[นทภ]พ\\.|ทพ?ญ\\.|พญ\\.|ภ[กญ]\\.|น?สพ\\.(?:\\s?ญ\\.)?+"
                    + "|หม่อม|ม\\.\\s?[รล]\\.(?:\\s?ว\\.)?+|พระ(?:ครู|มหา|ปลัด|ใบฎีกา|อธิการ|สมุห์)|(?:mr|mrs|ms|miss|dr|prof|capt|col|gen|lt|maj)\\b\\.?+)";

    private static final Pattern TITLED =
            Pattern.compile("(?i)(?<![\\p{L}\\p{M}])" + TITLE + "\\s*+[\\p{L}\\p{M}]{2,}");
    private static final Pattern STARTS_TITLED =
            Pattern.compile("(?i)^[\\s(\\[]*+" + TITLE + "\\s*+[\\p{L}\\p{M}]{2,}.*", Pattern.DOTALL);

    private static final Pattern TITLES = Pattern.compile("(?i)^\\s*+(?:" + TITLE + "\\s*+)++(?=[\\p{L}\\p{M}]{2})");

    /** What a position, an office or another line of the form begins with. */
    private static final Pattern POSITION = Pattern.compile(
            "(?i)^[\\s(\\[]*+(?:ตำแหน่ง|ผู้|รอง|รักษา|ปฏิบัติ|ปลัด|นายก|นายอำเภอ|นายทะเบียน|นายช่าง|นายแพทย์|นายสถานี|นัก|เจ้า|พนักงาน"
                    + "|ครู|ผอ\\.|หัวหน้า|อธิ|คณบดี|เลขา|ประธาน|กรรมการ|กำนัน|ท้องถิ่น|วิศวกร|สาธารณสุข|แทน|ทำการ|องค์การ|สำนัก|กอง(?!ทอง|แก้ว|คำ|มณี|สุข|กาญจน)|กรม|ศูนย์"
                    + "|เทศบาล|เทศมนตรี|อำเภอ|จังหวัด|คณะ|มหาวิทยาลัย|โรง|กระทรวง|อบต|อบจ|ลงชื่อ|ลายมือ|ประทับ|เห็นชอบ|อนุมัติ|ตาม"
                    + "|cko|chief|director|head|mayor|deputy|acting|governor|president|chair|manager|secretary|permanent"
                    + "|the\\b|council|committee|board|executive|office|department|signature|position|approv|review).*",
            Pattern.DOTALL);

    /** What stands where a name is still to be written. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)^[\\s(\\[<]*+(?:ชื่อ|นามสกุล|ยศ|ระบุ|รอ|ว่าง|ยังไม่|ไม่มี|อยู่ระหว่าง|xx|\\?\\?|tb[acd]\\b|to be\\b|pending|vacant|none\\b|n/a|not |name|full name|print).*",
            Pattern.DOTALL);

    /** Month and year behind the number of a day. */
    public static final String MONTH =
            "(?:เดือน\\s*+)?+\\p{L}[\\p{L}\\p{M}.]{1,14}+\\s*+(?:พ\\.ศ\\.\\s*+)?+[\\d๐-๙]{2,4}+";

    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d๐-๙])[\\d๐-๙]{1,2}+\\s*+(?:[/.-]\\s*+[\\d๐-๙]{1,2}+\\s*+[/.-]\\s*+[\\d๐-๙]{2,4}+|" + MONTH + ")");
    /** What may stand before a day. */
    private static final Pattern ON =
            Pattern.compile("(?i)(?:ลง)?+วันที่|เมื่อ|(?<![\\p{L}\\p{M}])(?:dated?|on)(?![\\p{L}\\p{M}])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}+");
    private static final int WORDS_OF_A_NAME = 2;

    private SignatureNames() {}

    public static boolean startsWithTitle(String text) {
        return STARTS_TITLED.matcher(text).matches();
    }

    /** Returns a name without the titles with which it begins. */
    public static String withoutTitle(String name) {
        return TITLES.matcher(name).replaceFirst("");
    }

    /** Tells whether a line begins like a position or an office. */
    public static boolean startsWithPosition(String text) {
        return POSITION.matcher(text).matches();
    }

    /** Returns the days that a text holds, as they are written. */
    public static Stream<String> days(String text) {
        return DAY.matcher(text).results().map(MatchResult::group);
    }

    /** Tells whether a text names somebody: by a title, or by first name and surname that are no position, office or placeholder. */
    public static boolean isNamed(String text) {
        if (TITLED.matcher(text).find()) {
            return true;
        }
        String rest = ON.matcher(DAY.matcher(text).replaceAll(" ")).replaceAll(" ");
        return WORD.matcher(rest)
                .results()
                .findFirst()
                .map(word -> rest.substring(word.start()))
                .filter(name -> !startsWithPosition(name)
                        && !PLACEHOLDER.matcher(name).matches()
                        && WORD.matcher(name).results().count() >= WORDS_OF_A_NAME)
                .isPresent();
    }
}
