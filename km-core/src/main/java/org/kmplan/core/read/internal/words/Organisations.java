package org.kmplan.core.read.internal.words;

import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.ThaiText;

/** Names of agencies as they stand in plans. */
public final class Organisations {
    private static final String PAO = "องค์การบริหารส่วนจังหวัด";
    private static final int MAX_NAME = 120;

    private static final List<String> BEGINNINGS = List.of(
            "องค์การบริหารส่วน",
            "เทศบาล",
            "สำนักงาน",
            "กรม",
            "กระทรวง",
            "จังหวัด",
            "อำเภอ",
            "มหาวิทยาลัย",
            "เมืองพัทยา",
            "กรุงเทพมหานคร",
            "โรงพยาบาล",
            "โรงเรียน",
            "วิทยาลัย",
            "สถาบัน",
            "ศูนย์",
            "ศาล",
            "ที่ว่าการอำเภอ",
            "การประปา",
            "การไฟฟ้า",
            "อบจ.",
            "อบต.",
            "ศาลากลาง");

    private static final List<String> PROVINCES = List.of(
            ("กระบี่ กาญจนบุรี กาฬสินธุ์ กำแพงเพชร ขอนแก่น จันทบุรี ฉะเชิงเทรา ชลบุรี ชัยนาท ชัยภูมิ ชุมพร เชียงราย เชียงใหม่ ตรัง ตราด ตาก "
                            + "นครนายก นครปฐม นครพนม นครราชสีมา นครศรีธรรมราช นครสวรรค์ นนทบุรี นราธิวาส น่าน บึงกาฬ บุรีรัมย์ ปทุมธานี "
                            + "ประจวบคีรีขันธ์ ปราจีนบุรี ปัตตานี พระนครศรีอยุธยา พะเยา พังงา พัทลุง พิจิตร พิษณุโลก เพชรบุรี เพชรบูรณ์ แพร่ ภูเก็ต "
                            + "มหาสารคาม มุกดาหาร แม่ฮ่องสอน ยโสธร ยะลา ร้อยเอ็ด ระนอง ระยอง ราชบุรี ลพบุรี ลำปาง ลำพูน เลย ศรีสะเกษ "
                            + "สกลนคร สงขลา สตูล สมุทรปราการ สมุทรสงคราม สมุทรสาคร สระแก้ว สระบุรี สิงห์บุรี สุโขทัย สุพรรณบุรี สุราษฎร์ธานี "
                            + "สุรินทร์ หนองคาย หนองบัวลำภู อ่างทอง อำนาจเจริญ อุดรธานี อุตรดิตถ์ อุทัยธานี อุบลราชธานี")
                    .split(" "));

    private Organisations() {}

    /** Tells whether a line is the name of an agency and nothing else. */
    public static boolean isName(String line) {
        String key = ThaiText.key(line);
        return key.length() <= MAX_NAME && BEGINNINGS.stream().anyMatch(key::startsWith);
    }

    /**
     * Returns the provincial administrative organisation that a text mentions by its full name. Plans often name their agency
     * in running text only, such as the reason or a target group.
     */
    public static Optional<String> mentionedIn(String text) {
        String key = ThaiText.key(text);
        for (int at = key.indexOf(PAO); at >= 0; at = key.indexOf(PAO, at + 1)) {
            int start = at + PAO.length();
            for (String province : PROVINCES) {
                if (key.startsWith(province, start)) {
                    return Optional.of(PAO + province);
                }
            }
        }
        return Optional.empty();
    }
}
