package org.kmplan.rules.internal.catalog;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kmplan.core.time.Numerals;

/** Tells the name of a person from a position, a day and the dots of an empty form. */
public final class SignatureNames {
    /** Titles before names; {@code นายก} and the like are positions. */
    public static final String TITLE =
            "(?:นาย(?!ก(?:\\s|$|เทศ|องค์|อบ|อ\\.|เมือง|สมาคม|สภา|รัฐ)|อำเภอ|ทะเบียน|ช่าง)|นางสาว|นาง(?!สาว)|น\\.\\s?ส\\."
                    + "|ดร\\.|ผศ\\.|รศ\\.|ศ\\.|อาจารย์|ว่าที่|(?:พล|พัน|ร้อย|จ่า|สิบ)(?:ตำรวจ|อากาศ|เรือ)?+(?:ตรี|โท|เอก|ต\\.|ท\\.|อ\\.)"
                    + "|[พร]\\.\\s?[ตทอ]\\.|(?:mr|mrs|ms|miss|dr)\\b\\.?+)";

    private static final Pattern TITLED =
            Pattern.compile("(?i)(?<![\\p{L}\\p{M}])" + TITLE + "\\s*+[\\p{L}\\p{M}]{2,}");
    private static final Pattern STARTS_TITLED = Pattern.compile("(?i)^" + TITLE + "\\s*+[\\p{L}\\p{M}]{2,}.*");

    /** Words with which a position, an office or another line of the form begins. */
    private static final Pattern POSITION =
            Pattern.compile("(?i)^(?:ตำแหน่ง|ผู้|รอง|รักษา|ปลัด|นายก|นายอำเภอ|หัวหน้า|อธิ|คณบดี|เลขา|ประธาน"
                    + "|กรรมการ|องค์การ|สำนัก|กอง|กรม|ศูนย์|เทศบาล|อำเภอ|จังหวัด|คณะ|มหาวิทยาลัย|โรง|ชื่อ$|ลงชื่อ|ลายมือ|ประทับ"
                    + "|cko|chief|director|head|mayor|deputy|signature|name$|position).*");

    /** Month and year behind the number of a day. */
    public static final String MONTH =
            "(?:เดือน\\s*+)?+\\p{L}[\\p{L}\\p{M}.]{1,14}+\\s*+(?:พ\\.ศ\\.\\s*+)?+[\\d๐-๙]{2,4}+";

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)\\d{1,2}+\\s*+(?:[/.-]\\s*+\\d{1,2}+\\s*+[/.-]\\s*+\\d{2,4}+|" + MONTH + ")");
    /** What may stand before a day. */
    private static final Pattern ON =
            Pattern.compile("(?i)(?:ลง)?+วันที่|เมื่อ|(?<![\\p{L}\\p{M}])(?:dated?|on)(?![\\p{L}\\p{M}])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");

    private SignatureNames() {}

    public static boolean startsWithTitle(String text) {
        return STARTS_TITLED.matcher(text).matches();
    }

    /** Returns the days that a text holds, in Arabic digits. */
    public static Stream<String> days(String text) {
        return DAY.matcher(Numerals.ARABIC.of(text)).results().map(MatchResult::group);
    }

    /** Tells whether a text names somebody: by a title, or by a first word that is no position or office. */
    public static boolean isNamed(String text) {
        if (TITLED.matcher(text).find()) {
            return true;
        }
        String rest = ON.matcher(DAY.matcher(Numerals.ARABIC.of(text)).replaceAll(" "))
                .replaceAll(" ");
        return WORD.matcher(rest)
                .results()
                .findFirst()
                .filter(word -> !POSITION.matcher(rest.substring(word.start())).matches())
                .isPresent();
    }
}
