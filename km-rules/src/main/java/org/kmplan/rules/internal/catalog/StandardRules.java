package org.kmplan.rules.internal.catalog;

import static org.kmplan.rules.internal.catalog.EntryParts.both;
import static org.kmplan.rules.internal.catalog.EntryParts.execution;
import static org.kmplan.rules.internal.catalog.EntryParts.flag;
import static org.kmplan.rules.internal.catalog.EntryParts.formed;
import static org.kmplan.rules.internal.catalog.EntryParts.number;
import static org.kmplan.rules.internal.catalog.EntryParts.percent;
import static org.kmplan.rules.internal.catalog.EntryParts.plan;
import static org.kmplan.rules.internal.catalog.EntryParts.word;
import static org.kmplan.rules.internal.catalog.EntryParts.words;
import static org.kmplan.rules.report.Severity.MANDATORY;
import static org.kmplan.rules.report.Severity.RECOMMENDED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.report.Outcome;

/**
 * Entries of the built-in catalogue: sixty rules for every plan, of which the plan aspect is judged by the DRL files and the
 * execution aspect needs records of what was done, and optional ones for policies that ask for more.
 */
public final class StandardRules {
    private static final String FIELDS = names(HeaderItem.values());
    private static final String COLUMNS = names(PlanColumn.values());
    private static final String UNIT = "(" + names(TargetUnit.values()).toUpperCase(Locale.ROOT) + ")";
    private static final String FAMILIES = UNIT + "( ?\\+ ?" + UNIT + ")*";
    private static final String STEP = "(KMP[1-7]|CMP[1-6])";
    private static final String DAY = "20\\d\\d-((0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)"
            + "|(0[13578]|1[02])-31)|20([02468][048]|[13579][26])-02-29";
    private static final String DEADLINE = STEP + " end|" + DAY;
    private static final String LINKS = STEP + " ?: ?" + STEP + "( ?\\+ ?" + STEP + ")*";

    private StandardRules() {}

    public static List<CatalogEntry> entries() {
        return List.of(
                plan("PLN-01", MANDATORY)
                        .addParameter(formed(
                                FIELDS,
                                "required_fields",
                                "topic",
                                "host_unit",
                                "strategic_issue",
                                "reason",
                                "achievement_indicator"))
                        .addParameter(words("empty_marks", "-", "–", "N/A", "ไม่มี"))
                        .build(),
                plan("PLN-02", MANDATORY)
                        .addParameter(number("fy_start_month", 10, 1, 12))
                        .build(),
                plan("PLN-03", MANDATORY)
                        .addParameter(words(
                                "generic_owners",
                                "เจ้าหน้าที่ที่เกี่ยวข้อง",
                                "ผู้เกี่ยวข้อง",
                                "ทุกหน่วยงาน",
                                "ผู้ที่เกี่ยวข้อง",
                                "ผู้มีส่วนเกี่ยวข้อง",
                                "ทุกคน",
                                "เจ้าหน้าที่ทุกคน",
                                "บุคลากรทุกคน"))
                        .build(),
                plan("PLN-04", RECOMMENDED)
                        .addParameter(number("min_indicators", 1, 0, 100))
                        .build(),
                plan("PLN-05", MANDATORY)
                        .addParameter(formed(
                                COLUMNS,
                                "required_columns_kmp",
                                "activity",
                                "period",
                                "indicator",
                                "target",
                                "target_group",
                                "owner",
                                "evidence"))
                        .addParameter(formed(
                                COLUMNS,
                                "required_columns_cmp",
                                "activity",
                                "method",
                                "period",
                                "indicator",
                                "target",
                                "owner"))
                        .addParameter(words("empty_marks", "-", "–", "N/A", "ไม่มี"))
                        .build(),
                plan("PLN-06", MANDATORY).build(),
                plan("PLN-07", RECOMMENDED).isOptional(true).build(),
                plan("PLN-08", RECOMMENDED)
                        .isOptional(true)
                        .addParameter(words(
                                "approval_words",
                                "ผู้อนุมัติ",
                                "อนุมัติโดย",
                                "ผู้เห็นชอบ",
                                "เห็นชอบโดย",
                                "approved by",
                                "approver"))
                        .build(),
                plan("PLN-09", RECOMMENDED)
                        .isOptional(true)
                        .addParameter(words(
                                "reviewer_words",
                                "ผู้ทบทวน",
                                "ทบทวนโดย",
                                "ผู้ตรวจสอบ",
                                "ตรวจสอบโดย",
                                "reviewed by",
                                "reviewer"))
                        .build(),
                plan("KMP-01", MANDATORY)
                        .addParameter(formed("[1-7]", "required_kmp", "1", "2", "3", "4", "5", "6", "7"))
                        .addParameter(formed(STEP + " ?: ?.*\\S.*", "step_titles"))
                        .build(),
                plan("KMP-02", MANDATORY)
                        .addParameter(formed("[1-7]", "steps", "1", "2", "3"))
                        .build(),
                both("KMP-03", MANDATORY)
                        .addParameter(number("min_items", 2, 1, 1000))
                        .build(),
                both("KMP-04", MANDATORY)
                        .addParameter(number("min_documents", 2, 1, 1000))
                        .build(),
                both("KMP-05", MANDATORY)
                        .addParameter(number("min_events", 1, 1, 1000))
                        .build(),
                both("KMP-06", MANDATORY)
                        .addParameter(number("min_sets", 1, 1, 1000))
                        .addParameter(number("min_topics", 1, 1, 1000))
                        .build(),
                both("KMP-07", MANDATORY)
                        .addParameter(number("min_bodies", 1, 1, 1000))
                        .build(),
                both("KMP-08", MANDATORY)
                        .addParameter(number("min_followups", 1, 1, 1000))
                        .addParameter(number("min_exchanges", 1, 1, 1000))
                        .build(),
                plan("CMP-01", MANDATORY)
                        .addParameter(formed("[1-6]", "required_cmp", "1", "2", "3", "4", "5", "6"))
                        .addParameter(formed(STEP + " ?: ?.*\\S.*", "step_titles"))
                        .build(),
                both("CMP-02", MANDATORY)
                        .addParameter(word(DEADLINE, "deadline", "CMP1 end"))
                        .addParameter(number("min_orders", 1, 1, 1000))
                        .build(),
                execution("CMP-03", RECOMMENDED)
                        .addParameter(word(DEADLINE, "deadline", "CMP1 end"))
                        .addParameter(number("min_events", 1, 1, 1000))
                        .build(),
                execution("CMP-04", MANDATORY)
                        .addParameter(word(STEP, "window", "CMP2"))
                        .build(),
                // "Within the deadline" of CMP3 names none: the end of its period holds, and the end of KMP1 is
                // advised.
                execution("CMP-05", MANDATORY)
                        .addParameter(word(DEADLINE, "plan_deadline", "CMP3 end"))
                        .build(),
                both("CMP-06", MANDATORY)
                        .addParameter(percent("min_score", 80))
                        .addParameter(flag("aggregate", false))
                        .build(),
                both("CMP-07", MANDATORY)
                        .addParameter(word(DEADLINE, "deadline", "CMP5 end"))
                        .addParameter(number("min_reports", 1, 1, 1000))
                        .addParameter(flag("require_acknowledgement", false))
                        .build(),
                both("CMP-08", MANDATORY)
                        .addParameter(word(DEADLINE, "deadline", "CMP6 end"))
                        .addParameter(number("min_events", 1, 1, 1000))
                        .build(),
                execution("CMP-09", RECOMMENDED)
                        .isOptional(true)
                        .addParameter(number("grace_days", 30, 0, 366))
                        .build(),
                plan("LNK-01", MANDATORY)
                        .addParameter(number("expected_total", 13, 1, 13))
                        .build(),
                plan("LNK-02", MANDATORY)
                        .addParameter(formed(
                                LINKS,
                                "link_map",
                                "KMP1:CMP1+CMP2+CMP3",
                                "KMP2:CMP3+CMP4",
                                "KMP3:CMP3",
                                "KMP4:CMP3",
                                "KMP5:CMP2+CMP3",
                                "KMP6:CMP4+CMP5",
                                "KMP7:CMP4+CMP5+CMP6"))
                        .build(),
                both("LNK-03", RECOMMENDED).build(),
                plan("TGT-01", MANDATORY).build(),
                plan("TGT-02", MANDATORY)
                        .addParameter(number("max_percent", 100, 1, 1_000_000))
                        .addParameter(formed("steps/\\S+ \\d{1,7}(\\.\\d{1,4})?", "max_percent_of"))
                        .addParameter(number("least_value", 1, 0, 1_000_000))
                        .build(),
                plan("TGT-03", RECOMMENDED)
                        .addParameter(formed(
                                FAMILIES,
                                "unit_families",
                                "DOCUMENT+PIECE+VOLUME",
                                "KNOWLEDGE_ITEM+KNOWLEDGE_BODY+TOPIC",
                                "EVENT+ACTIVITY+PROJECT"))
                        .build(),
                plan("TGT-04", RECOMMENDED).build(),
                plan("TGT-05", RECOMMENDED).build(),
                execution("TGT-06", MANDATORY)
                        .addParameter(formed(">=|>|=", "unstated_comparator", ">="))
                        .build(),
                plan("SCH-01", MANDATORY)
                        .addParameter(flag("allow_inferred_year", true))
                        .build(),
                plan("SCH-02", MANDATORY)
                        .addParameter(flag("allow_open_end", true))
                        .build(),
                plan("SCH-03", RECOMMENDED)
                        .addParameter(word("year end|" + DEADLINE, "default_review", "year end"))
                        .build(),
                plan("SCH-04", RECOMMENDED).build(),
                execution("SCH-05", MANDATORY)
                        .addParameter(number("grace_days", 0, 0, 365))
                        .build(),
                both("PRT-01", MANDATORY)
                        .addParameter(percent("min_percent", 80))
                        .build(),
                execution("PRT-02", MANDATORY)
                        .addParameter(formed("person id|person name", "unique_by", "person id"))
                        .build(),
                execution("PRT-03", RECOMMENDED)
                        .addParameter(formed(STEP, "steps", "KMP5", "KMP6", "KMP7"))
                        .addParameter(flag("web_counts_as_outside", true))
                        .build(),
                plan("EVD-01", MANDATORY)
                        .addParameter(flag("only_with_column", false))
                        .build(),
                execution("EVD-02", MANDATORY)
                        .addParameter(formed(ParameterForms.TYPE + "|" + ParameterForms.TITLE, "match", "type"))
                        .build(),
                execution("EVD-03", RECOMMENDED)
                        .addParameter(number("grace_days", 30, 0, 365))
                        .build(),
                plan("EVD-04", RECOMMENDED)
                        .addParameter(
                                words("activity_words", "กิจกรรม", "การให้รางวัล", "การมอบรางวัล", "การจัดกิจกรรม"))
                        .build(),
                both("EVD-05", RECOMMENDED)
                        .addParameter(number("max_reuse", 1, 1, 1000))
                        .build(),
                both("DSM-01", MANDATORY)
                        .addParameter(number("min_channels", 2, 1, 1000))
                        .addParameter(formed("(" + names(ChannelKind.values()) + ") ?: ?.*\\S.*", "channel_names"))
                        .build(),
                execution("DSM-02", RECOMMENDED).build(),
                both("LRN-01", MANDATORY)
                        .addParameter(percent("min_percent", 80))
                        .build(),
                execution("LRN-02", RECOMMENDED)
                        .addParameter(number("min_cases", 1, 1, 1000))
                        .build(),
                plan("REC-01", MANDATORY).build(),
                both("REC-02", MANDATORY)
                        .addParameter(number("min_examples", 1, 1, 1000))
                        .addParameter(number("min_channels", 1, 1, 1000))
                        .build(),
                plan("RSK-01", MANDATORY)
                        .addParameter(formed("[1-7]", "required_risk_steps", "1", "2", "3", "4", "5", "6", "7"))
                        .addParameter(words(
                                "risk_words",
                                "บริหารจัดการความเสี่ยง",
                                "บริหารความเสี่ยง",
                                "จัดการความเสี่ยง",
                                "risk management",
                                "risk-management",
                                "managing risk",
                                "management of risk",
                                "iso 31000",
                                "iso31000"))
                        .addParameter(words(
                                "step_words",
                                "ระบุความเสี่ยง",
                                "วิเคราะห์ความเสี่ยง",
                                "ประเมินความเสี่ยง",
                                "ตอบสนองความเสี่ยง",
                                "risk assessment",
                                "agency's risks",
                                "risk identification",
                                "risk response"))
                        .addParameter(words(
                                "other_risks",
                                "โรค",
                                "สุขภาพ",
                                "ภัยพิบัติ",
                                "สาธารณภัย",
                                "หกล้ม",
                                "disease",
                                "health",
                                "disaster"))
                        .addParameter(formed("[1-7] ?: ?.*\\S.*", "step_names"))
                        .build(),
                plan("RSK-02", RECOMMENDED)
                        .addParameter(number("min_references", 1, 1, 1000))
                        .addParameter(RuleParameter.builder()
                                .name("letter_pattern")
                                .defaultValue(ParameterValue.of("\\p{L}+ ?\\d+\\.\\d+(\\.\\d+)?/ ?ว? ?\\d+"))
                                .form("(?s).+")
                                .wordCheck(LetterForm::of)
                                .isSingle(true)
                                .build())
                        .build(),
                execution("RSK-03", MANDATORY)
                        .addParameter(words("audit_words", "ตรวจสอบภายใน", "internal audit"))
                        .build(),
                execution("RSK-04", MANDATORY)
                        .withoutRecords(Outcome.NOT_APPLICABLE)
                        .addParameter(number("k", 5, 2, 10))
                        .addParameter(RuleParameter.builder()
                                .name("bands")
                                .defaultValue(
                                        ParameterValue.of("1-3 low", "4-9 medium", "10-16 high", "17-25 very high"))
                                .form(ParameterForms.BAND)
                                .wordCheck(ParameterForms::checkBand)
                                .build())
                        .build(),
                execution("RSK-05", MANDATORY)
                        .withoutRecords(Outcome.NOT_APPLICABLE)
                        .addParameter(formed("\\d{1,6}", "appetite"))
                        .build(),
                execution("RSK-06", RECOMMENDED)
                        .withoutRecords(Outcome.NOT_APPLICABLE)
                        .addParameter(formed(ParameterForms.LEVEL, "from_level", "high"))
                        .build(),
                execution("RSK-07", MANDATORY)
                        .addParameter(number("min_per_year", 1, 1, 1000))
                        .build(),
                execution("EXE-01", MANDATORY).build(),
                execution("EXE-02", RECOMMENDED)
                        .addParameter(percent("min_progress", 100))
                        .build(),
                execution("EXE-03", MANDATORY).build());
    }

    /** Returns the form of a word that is the name of a constant in lower case. */
    private static String names(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("|"));
    }
}
