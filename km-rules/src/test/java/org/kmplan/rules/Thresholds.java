package org.kmplan.rules;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;

/**
 * Parameters that demand more or less, with values from the loosest to the tightest for a plan; and those for which there is
 * no such order.
 */
final class Thresholds {
    /** Why a parameter is no threshold. */
    static final Map<String, String> OTHERS = ImmutableMap.<String, String>builder()
            .put("PLN-02.fy_start_month", "another year is neither longer nor shorter")
            .put("LNK-01.expected_total", "the total must be equal")
            .put("CMP-04.window", "the window of another step lies elsewhere")
            .put("PRT-02.unique_by", "persons are told apart in one way or another")
            .put("EVD-02.match", "types and titles say different things")
            .put("RSK-02.letter_pattern", "decides on an observation only")
            .put("RSK-03.audit_words", "decides on an observation only")
            .put("PLN-08.approval_words", "the rule is judged by where it is switched on")
            .put("PLN-09.reviewer_words", "the rule is judged by where it is switched on")
            .put("CMP-09.grace_days", "the rule is judged by where it is switched on")
            .put("KMP-01.step_titles", "other titles make other rows steps")
            .put("CMP-01.step_titles", "other titles make other rows steps")
            .put("TGT-02.max_percent_of", "each target has a maximum of its own")
            .put("SCH-03.default_review", "the day is only proposed")
            .put("DSM-01.channel_names", "other names make other channels")
            .put("RSK-01.step_names", "other names make other items steps")
            .put("EVD-01.only_with_column", "decides only where no row names evidence")
            .put("RSK-01.step_words", "decides only where the topic names no management")
            .put("RSK-01.other_risks", "decides only where the topic names no management")
            .put("CMP-02.deadline", "an order that is over by one deadline may be in force on an earlier one")
            .put("RSK-04.k", "another scale has other scores")
            .put("RSK-04.bands", "other bands give other levels")
            .buildOrThrow();

    private final ImmutableMap.Builder<String, List<ParameterValue>> scales = ImmutableMap.builder();
    private final KnowledgePlan plan;

    private Thresholds(KnowledgePlan plan) {
        this.plan = plan;
    }

    /** Returns values of each threshold, the loosest first. */
    static Map<String, List<ParameterValue>> of(KnowledgePlan plan) {
        Thresholds thresholds = new Thresholds(plan);
        thresholds.header();
        thresholds.steps();
        thresholds.measures();
        thresholds.execution();
        thresholds.risks();
        return new LinkedHashMap<>(thresholds.scales.buildOrThrow());
    }

    private void header() {
        growing(
                "PLN-01.required_fields",
                "topic",
                "host_unit",
                "reason",
                "strategic_issue",
                "achievement_indicator",
                "organisation",
                "title");
        growing(
                "PLN-01.empty_marks",
                "-",
                "–",
                "N/A",
                "ไม่มี",
                plan.header().topic().orElse("รอ"));
        growing("PLN-03.generic_owners", "ผู้เกี่ยวข้อง", "เจ้าหน้าที่ที่เกี่ยวข้อง", "ทุกหน่วยงาน", "ทุกคน", owner());
        numbers("PLN-04.min_indicators", 0, 1, 2, 4);
        growing(
                "PLN-05.required_columns_kmp",
                "activity",
                "owner",
                "evidence",
                "target",
                "period",
                "indicator",
                "target_group",
                "budget");
        growing(
                "PLN-05.required_columns_cmp",
                "activity",
                "method",
                "period",
                "indicator",
                "target",
                "owner",
                "budget");
        // Marks such as "-" stand for nothing whatever the policy says: only another text makes a difference.
        String owner = plan.steps().stream()
                .flatMap(step -> step.owners().stream())
                .map(Owner::text)
                .findFirst()
                .orElse("กองช่าง");
        growing("PLN-05.empty_marks", "-", owner);
    }

    private void steps() {
        growing("KMP-01.required_kmp", "1", "3", "4", "7", "2", "5", "6");
        growing("KMP-02.steps", "1", "2", "3", "5");
        growing("CMP-01.required_cmp", "2", "4", "3", "1", "6", "5");
        put(
                "LNK-02.link_map",
                links("CMP1+CMP2+CMP3+CMP4+CMP5+CMP6"),
                links("CMP1+CMP3+CMP6"),
                links("CMP3"),
                ParameterValue.of("KMP1:CMP3"));
        for (String key : List.of(
                "KMP-03.min_items",
                "KMP-04.min_documents",
                "KMP-05.min_events",
                "KMP-06.min_sets",
                "KMP-06.min_topics",
                "KMP-07.min_bodies",
                "KMP-08.min_followups",
                "KMP-08.min_exchanges",
                "CMP-02.min_orders",
                "CMP-03.min_events",
                "CMP-07.min_reports",
                "CMP-08.min_events",
                "DSM-01.min_channels",
                "LRN-02.min_cases",
                "REC-02.min_examples",
                "REC-02.min_channels")) {
            numbers(key, 1, 2, 3, 5, 50);
        }
        for (String key : List.of("CMP-03.deadline", "CMP-05.plan_deadline", "CMP-07.deadline", "CMP-08.deadline")) {
            deadlines(key);
        }
    }

    private void measures() {
        numbers("TGT-02.max_percent", 1000, 100, 90, 50, 1);
        numbers("TGT-02.least_value", 0, 1, 2, 50);
        put(
                "TGT-03.unit_families",
                ParameterValue.of("DOCUMENT+PIECE+VOLUME+SET+EVENT+ACTIVITY+PROJECT+TOPIC+CHANNEL+PERSON"),
                ParameterValue.of("DOCUMENT+PIECE+VOLUME", "EVENT+ACTIVITY+PROJECT"),
                ParameterValue.of(new String[0]));
        put("TGT-06.unstated_comparator", ParameterValue.of(">="), ParameterValue.of(">"));
        flags("SCH-01.allow_inferred_year", true);
        flags("SCH-02.allow_open_end", true);
        growing("EVD-04.activity_words", "กิจกรรม", "การให้รางวัล", "การมอบรางวัล", "การจัดกิจกรรม", "รายงาน");
        numbers("EVD-05.max_reuse", 3, 2, 1);
    }

    private void execution() {
        percents("CMP-06.min_score");
        flags("CMP-06.aggregate", true);
        flags("CMP-07.require_acknowledgement", false);
        numbers("SCH-05.grace_days", 365, 30, 1, 0);
        percents("PRT-01.min_percent");
        growing("PRT-03.steps", "KMP6", "KMP7", "KMP5", "KMP1");
        flags("PRT-03.web_counts_as_outside", true);
        numbers("EVD-03.grace_days", 365, 30, 1, 0);
        percents("LRN-01.min_percent");
        percents("EXE-02.min_progress");
    }

    private void risks() {
        growing("RSK-01.required_risk_steps", "1", "4", "7", "2", "3", "5", "6");
        growing("RSK-01.risk_words", "ความเสี่ยง", "risk", plan.header().topic().orElse("KM"));
        numbers("RSK-02.min_references", 1, 2, 3);
        put(
                "RSK-05.appetite",
                ParameterValue.of("25"),
                ParameterValue.of("16"),
                ParameterValue.of("9"),
                ParameterValue.of("1"));
        put(
                "RSK-06.from_level",
                ParameterValue.of("very high"),
                ParameterValue.of("high"),
                ParameterValue.of("medium"),
                ParameterValue.of("low"));
        numbers("RSK-07.min_per_year", 1, 2, 3);
    }

    private void put(String key, ParameterValue... loosestFirst) {
        scales.put(key, List.of(loosestFirst));
    }

    private void numbers(String key, long... loosestFirst) {
        put(key, LongStream.of(loosestFirst).mapToObj(ParameterValue::of).toArray(ParameterValue[]::new));
    }

    private void percents(String key) {
        put(
                key,
                Stream.of(0, 50, 79, 80, 81, 100)
                        .flatMap(percent ->
                                Stream.of(Fraction.of(percent), Fraction.of(3L * percent + (percent < 100 ? 1 : 0), 3)))
                        .distinct()
                        .map(ParameterValue.Num::new)
                        .toArray(ParameterValue[]::new));
    }

    private void flags(String key, boolean loose) {
        put(key, ParameterValue.of(loose), ParameterValue.of(!loose));
    }

    /** Adds lists of words, each with one more word than the list before. */
    private void growing(String key, String... words) {
        List<String> all = Stream.of(words).distinct().toList();
        put(
                key,
                LongStream.rangeClosed(1, all.size())
                        .mapToObj(size ->
                                ParameterValue.of(all.subList(0, (int) size).toArray(String[]::new)))
                        .toArray(ParameterValue[]::new));
    }

    private void deadlines(String key) {
        LocalDate last = plan.fiscalYear().map(FiscalYear::lastDay).orElse(LocalDate.of(2023, 9, 30));
        put(
                key,
                LongStream.of(-60, 0, 1, 90, 200, 364, 365)
                        .mapToObj(days -> ParameterValue.of(last.minusDays(days).toString()))
                        .toArray(ParameterValue[]::new));
    }

    private static ParameterValue links(String steps) {
        return ParameterValue.of(LongStream.rangeClosed(1, 7)
                .mapToObj(step -> "KMP" + step + ":" + steps)
                .toArray(String[]::new));
    }

    /** Returns an owner that the plan names. */
    private String owner() {
        Set<String> owners = new TreeSet<>();
        for (PlanStep row : plan.steps()) {
            row.owners().forEach(owner -> owners.add(owner.text()));
        }
        return owners.isEmpty() ? "กองคลัง" : owners.iterator().next();
    }
}
