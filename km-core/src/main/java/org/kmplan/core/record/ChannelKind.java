package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Named;

/**
 * Kind of channel through which knowledge is published (ช่องทางเผยแพร่). Two pages of one web site are one kind.
 *
 * <p>Spellings found in plans lead to it: {@code namedIn("เว็บไซด์")} is {@link #WEBSITE}, and {@code ฯลฯ} is no
 * channel.
 */
public enum ChannelKind implements Named {
    /** Web site of the agency. */
    WEBSITE(
            "เว็บไซต์",
            "web site",
            "เว็บไซด์",
            "เวบไซต์",
            "เวบไซด์",
            "เวปไซต์",
            "เวปไซด์",
            "เว็ปไซต์",
            "เว็ปไซด์",
            "เว็บเพจ",
            "โฮมเพจ",
            "website",
            "homepage",
            "www.",
            "http"),
    /** Internal network of the agency. */
    INTRANET("อินทราเน็ต", "intranet", "อินทราเน็ท", "เครือข่ายภายใน", "ระบบสารสนเทศภายใน"),
    /** Circular letter. */
    CIRCULAR("หนังสือเวียน", "circular letter", "แจ้งเวียน", "บันทึกข้อความ", "circular"),
    /** Notice board. */
    NOTICE_BOARD("บอร์ดประชาสัมพันธ์", "notice board", "บอร์ด", "ป้ายประกาศ", "ป้ายประชาสัมพันธ์", "ปิดประกาศ"),
    /** Group or account in the Line messenger. */
    LINE("ไลน์", "Line", "กลุ่มไลน์", "Line group", "Line official"),
    /** Facebook page or group. */
    FACEBOOK("เฟซบุ๊ก", "Facebook", "เฟสบุ๊ค", "เฟสบุค", "เฟซบุ๊ค", "เฟสบุ๊ก"),
    /** Another medium on the Internet, such as YouTube. */
    OTHER_ONLINE(
            "สื่อออนไลน์อื่น",
            "other online medium",
            "ออนไลน์",
            "online",
            "ยูทูบ",
            "youtube",
            "tiktok",
            "โซเชียล",
            "social media",
            "คลังความรู้",
            "google drive",
            "คิวอาร์โค้ด",
            "qr code"),
    /** Electronic mail. */
    EMAIL("อีเมล", "e-mail", "อีเมล์", "email", "จดหมายอิเล็กทรอนิกส์"),
    /** Printed matter, such as a journal or leaflet. */
    PRINT("สื่อสิ่งพิมพ์", "printed matter", "วารสาร", "แผ่นพับ", "จุลสาร", "จดหมายข่าว", "หนังสือพิมพ์"),
    /** Public-address system, radio or television. */
    BROADCAST("เสียงตามสาย", "broadcast", "หอกระจายข่าว", "วิทยุ", "โทรทัศน์"),
    /** Meeting, seminar or exhibition. */
    MEETING("การประชุม", "meeting", "ประชุม", "สัมมนา", "นิทรรศการ"),
    /** Channel of another kind. */
    OTHER("ช่องทางอื่น", "other channel");

    private static final AliasTable<ChannelKind> NAMES = AliasTable.of(values());

    private final ImmutableList<String> names;

    ChannelKind(String thai, String english, String... aliases) {
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<ChannelKind> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
