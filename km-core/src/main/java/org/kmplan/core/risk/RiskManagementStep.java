package org.kmplan.core.risk;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.text.ThaiText;

/**
 * One of the seven steps of risk management in a Thai state agency.
 *
 * <p>The names are those that plans list after the criteria of the Ministry of Finance of B.E. 2562; aliases map the
 * processes of COSO ERM 2017 and ISO 31000:2018 to them.
 */
public enum RiskManagementStep {
    /** RM1; COSO principle 6, ISO 31000 5.4.1 and 6.3. */
    ORGANISATION_ANALYSIS(
            1,
            "การวิเคราะห์องค์กร",
            "Organisation analysis",
            "วิเคราะห์องค์กร",
            "วิเคราะห์สภาพแวดล้อม",
            "สภาพแวดล้อมภายในองค์กร",
            "การกำหนดบริบท",
            "บริบทขององค์กร",
            "analyzes business context",
            "business context",
            "scope, context and criteria",
            "establishing the context"),
    /** RM2; COSO principles 1 to 5 and 7 to 9, ISO 31000 5.2 and 6.3.4. */
    POLICY(
            2,
            "การกำหนดนโยบายการบริหารจัดการความเสี่ยง",
            "Risk-management policy",
            "นโยบายการบริหารจัดการความเสี่ยง",
            "นโยบายการบริหารความเสี่ยง",
            "นโยบายบริหารความเสี่ยง",
            "กำหนดวัตถุประสงค์",
            "risk management policy",
            "governance and culture",
            "risk appetite",
            "leadership and commitment"),
    /** RM3; COSO principle 10, ISO 31000 6.4.2. */
    IDENTIFICATION(
            3,
            "การระบุความเสี่ยง",
            "Risk identification",
            "ระบุความเสี่ยง",
            "บ่งชี้ความเสี่ยง",
            "บ่งชี้เหตุการณ์",
            "ค้นหาความเสี่ยง",
            "identifies risk",
            "event identification"),
    /** RM4; COSO principles 11, 12 and 14, ISO 31000 6.4.3 and 6.4.4. */
    ASSESSMENT(
            4,
            "การประเมินความเสี่ยง",
            "Risk assessment",
            "ประเมินความเสี่ยง",
            "วิเคราะห์ความเสี่ยง",
            "จัดลำดับความเสี่ยง",
            "risk analysis",
            "risk evaluation",
            "assesses severity of risk",
            "prioritizes risks"),
    /** RM5; COSO principle 13, ISO 31000 6.5. */
    RESPONSE(
            5,
            "การตอบสนองความเสี่ยง",
            "Risk response",
            "ตอบสนองความเสี่ยง",
            "จัดการความเสี่ยงที่",
            "แผนจัดการความเสี่ยง",
            "กิจกรรมควบคุม",
            "risk treatment",
            "implements risk responses"),
    /** RM6; COSO principles 15 to 17, ISO 31000 6.6. */
    MONITORING(
            6,
            "การติดตามและการทบทวน",
            "Monitoring and review",
            "ติดตามและการทบทวน",
            "ติดตามและทบทวน",
            "ติดตามประเมินผล",
            "ติดตามผล",
            "monitoring and review",
            "review and revision"),
    /** RM7; COSO principles 18 to 20, ISO 31000 6.2 and 6.7. */
    COMMUNICATION(
            7,
            "การสื่อสารและการรายงาน",
            "Communication and reporting",
            "สื่อสารและการรายงาน",
            "สื่อสารและรายงาน",
            "สารสนเทศและการสื่อสาร",
            "การรายงานผล",
            "communication and consultation",
            "recording and reporting",
            "information, communication, and reporting");

    private static final RiskManagementStep[] ALL = values();

    private final int number;
    private final String thai;
    private final String english;
    private final ImmutableList<String> keys;

    RiskManagementStep(int number, String thai, String english, String... aliases) {
        this.number = number;
        this.thai = thai;
        this.english = english;
        this.keys = Stream.concat(Stream.of(thai, english), Arrays.stream(aliases))
                .map(ThaiText::skeleton)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the step whose name or alias the text contains, the longest match first; empty if none does. */
    public static Optional<RiskManagementStep> namedIn(String text) {
        String skeleton = ThaiText.skeleton(text);
        @Nullable RiskManagementStep best = null;
        int longest = 0;
        for (RiskManagementStep step : ALL) {
            for (int i = 0; i < step.keys.size(); i++) {
                String key = step.keys.get(i);
                if (key.length() > longest && skeleton.contains(key)) {
                    best = step;
                    longest = key.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the number of the step, 1 to 7. */
    public int number() {
        return number;
    }

    /** Returns the Thai name. */
    public String thai() {
        return thai;
    }

    /** Returns the English name. */
    public String english() {
        return english;
    }
}
