package org.kmplan.core.test;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.plan.Target;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;

/**
 * Named breaks of compliant plans: each breaks any plan of {@link CompliantPlans} in one way and states the rules that
 * then fail. A test of the rules holds the table to what they find.
 */
public final class PlanBreaks {
    /** Rules that need the fiscal year. */
    private static final String[] OF_THE_YEAR = {"SCH-02", "LNK-02", "LNK-03", "REC-01", "CMP-02"};

    private static final List<Break> ALL = table();

    private PlanBreaks() {}

    /** Returns all breaks. */
    public static List<Break> all() {
        return ALL;
    }

    private static List<Break> table() {
        BreakTable table = new BreakTable();
        header(table);
        steps(table);
        cells(table);
        measures(table);
        demands(table);
        schedule(table);
        return table.all();
    }

    private static void header(BreakTable table) {
        table.plan("no topic", "The header does not name the body of knowledge.")
                .fails("PLN-01")
                .byHeader(header -> header.withTopic(Optional.empty()));
        table.plan("no host", "The header does not name the host unit.")
                .fails("PLN-01")
                .follows("PLN-03")
                .byHeader(header -> header.withHostUnit(Optional.empty()));
        table.plan("no reason", "A mark for nothing stands in place of the reason.")
                .fails("PLN-01")
                .byHeader(header -> header.withReason("-"));
        table.plan("no strategic issue", "The header does not name a strategic issue.")
                .fails("PLN-01")
                .follows("PLN-04")
                .byHeader(header -> header.withStrategicIssue(Optional.empty()));
        table.plan("no achievement indicator", "The header does not name an achievement indicator.")
                .fails("PLN-01")
                .follows("PLN-04")
                .byHeader(header -> header.withAchievementIndicators());
        table.plan("two fiscal years", "The plan states two fiscal years.")
                .fails("PLN-02")
                .undecided(OF_THE_YEAR)
                .byPlan(plan -> plan.withFiscalYearMentions(
                        FiscalYearMention.of(year(plan)),
                        FiscalYearMention.of(FiscalYear.of(year(plan).buddhistYear() + 1))));
        table.plan("periods of two years", "The plan states no fiscal year, and its periods lie in two.")
                .fails("PLN-02")
                .undecided(OF_THE_YEAR)
                .byPlan(plan -> Rows.between(
                                plan,
                                "CMP3",
                                year(plan).firstDay(),
                                year(plan).lastDay().plusDays(1))
                        .withFiscalYearMentions());
        table.plan("wrong total", "The text declares fourteen steps.")
                .fails("LNK-01")
                .byPlan(plan -> plan.withStatedTotals(
                        StatedTotals.builder().total(14).raw("รวม ๑๔ ขั้นตอน").build()));
        table.plan("no list of risk steps", "A plan about risk does not list the steps of risk management.")
                .fails("RSK-01")
                .byPlan(plan -> aboutRisk(plan).withKnowledgeItems());
        table.plan("no legal basis", "A plan about risk refers to no law or letter.")
                .fails("RSK-02")
                .byPlan(plan -> aboutRisk(plan).withReferences());
    }

    private static void steps(BreakTable table) {
        table.plan("no KMP1", "The first step of the knowledge process is missing.")
                .fails("KMP-01")
                .follows("LNK-01", "LNK-02")
                .undecided("KMP-03")
                .byPlan(plan -> Rows.without(stated(plan), "KMP1"));
        table.plan("no KMP7", "The last step of the knowledge process is missing.")
                .fails("KMP-01")
                .follows("LNK-01", "LNK-02")
                .undecided("LRN-01")
                .byPlan(plan -> Rows.without(stated(plan), "KMP7"));
        table.plan("no CMP1", "The first step of the change process is missing.")
                .fails("CMP-01")
                .follows("LNK-01")
                .undecided("CMP-02", "LNK-03")
                .byPlan(plan -> Rows.without(stated(plan), "CMP1"));
        table.plan("no CMP3", "The step of the change process to which most others are linked is missing.")
                .fails("CMP-01")
                .follows("LNK-01", "LNK-02")
                .byPlan(plan -> Rows.without(stated(plan), "CMP3"));
        table.plan("no recognition at all", "Neither table plans any recognition.")
                .fails("CMP-01")
                .follows("LNK-01", "REC-01")
                .undecided("CMP-08", "REC-02")
                .byPlan(plan -> Rows.without(stated(plan), PlanStep.RECOGNITION_ID, "CMP6"));
        table.plan("other owner in a second row", "A step has two rows with different owners.")
                .fails("PLN-06")
                .byPlan(plan ->
                        Rows.and(plan, Rows.of(plan, "KMP1").withId("KMP1-2").withOwners(Owner.of("1", "กองพัสดุ"))));
        table.plan("no tacit knowledge", "KMP2 gathers no tacit knowledge.")
                .fails("KMP-02")
                .byRow("KMP2", row -> types(row, KnowledgeType.EXPLICIT));
        table.plan("no explicit knowledge", "KMP1 identifies no explicit knowledge.")
                .fails("KMP-02")
                .byRow("KMP1", row -> types(row, KnowledgeType.TACIT));
        table.plan("no order named", "CMP1 does not say that the working group is appointed by order.")
                .undecided("CMP-02")
                .byRow(
                        "CMP1",
                        row -> row.withActivities(row.activities().get(0).withDescription("เตรียมการ"))
                                .withIndicators(PlanParts.indicators("จำนวนครั้งที่ประชุม"))
                                .withTargets(PlanParts.targets(FiscalYear.of(2566), "อย่างน้อย ๑ ครั้ง")));
    }

    private static void cells(BreakTable table) {
        table.plan("no owner", "Nobody is responsible for KMP2.")
                .fails("PLN-05")
                .follows("PLN-03")
                .byRow("KMP2", row -> row.withOwners());
        table.plan("only a generic owner", "Only those concerned in general are responsible for KMP2.")
                .fails("PLN-03")
                .byRow("KMP2", row -> row.withOwners(PlanParts.owners("ผู้เกี่ยวข้อง")));
        table.plan("no target group", "KMP2 is for nobody.")
                .fails("PLN-05")
                .byRow("KMP2", row -> row.withTargetGroups());
        table.plan("no column of evidence", "The table of the knowledge process has no column of evidence.")
                .fails("PLN-05")
                .byPlan(plan -> plan.withTables(withoutEvidence()));
        table.plan("no evidence", "KMP2 names no evidence.")
                .fails("PLN-05")
                .follows("EVD-01")
                .byRow("KMP2", row -> row.withEvidence());
        table.plan("an act as evidence", "The evidence of KMP2 is an act and no document.")
                .fails("EVD-04")
                .byRow("KMP2", row -> row.withEvidence(Evidence.of("1", "กิจกรรมสัมมนา", EvidenceType.ACTIVITY)));
        table.plan("evidence of another step", "KMP6 plans the same evidence as KMP5.")
                .fails("EVD-05")
                .byPlan(plan -> Rows.with(
                        plan,
                        "KMP6",
                        row -> row.withEvidence(Rows.of(plan, "KMP5").evidence())));
    }

    private static void measures(BreakTable table) {
        table.plan("no indicator", "CMP2 has no indicator.")
                .fails("PLN-05")
                .follows("TGT-01")
                .byRow("CMP2", row -> row.withIndicators());
        table.plan("no target", "CMP2 has no target.")
                .fails("PLN-05")
                .follows("TGT-01")
                .byRow("CMP2", row -> row.withTargets());
        table.plan("only a wish", "The only target of CMP3 cannot be measured.")
                .fails("TGT-02")
                .byRow("CMP3", row -> row.withTargets(targets("สำเร็จตามแผน")));
        table.plan("more than all", "CMP2 aims at more than a hundred percent.")
                .fails("TGT-02")
                .byRow("CMP2", row -> row.withTargets(targets("ร้อยละ ๑๒๐")));
        table.plan("nothing at all", "CMP2 aims at no event at all.")
                .fails("TGT-02")
                .byRow("CMP2", row -> row.withTargets(targets("อย่างน้อย ๐ ครั้ง")));
        table.plan("unreadable target", "The number of a target of CMP2 is missing.")
                .fails("TGT-02")
                .byRow("CMP2", row -> row.withTargets(targets("อย่างน้อย … ครั้ง")));
        table.plan("target in another column", "The target of CMP2 stands among the indicators.")
                .fails("TGT-04")
                .byRow("CMP2", row -> row.withTargets(among("อย่างน้อย ๑ ครั้ง")));
        table.plan(
                        "two units for one output",
                        "CMP2 counts documents among the indicators and events among the targets.")
                .fails("TGT-03", "TGT-04")
                .byRow(
                        "CMP2",
                        row -> row.withTargets(targets("อย่างน้อย ๑ ครั้ง"))
                                .withActivities(row.activities().get(0).withTargets(among("๒ ฉบับ"))));
        table.plan("one target for two activities", "CMP2 has two activities and two indicators, but one target.")
                .fails("TGT-05")
                .byRow(
                        "CMP2",
                        row -> row.withActivities(work("1"), work("2"))
                                .withPeriods(row.periods().get(0))
                                .withIndicators(PlanParts.indicators("จำนวนครั้งที่ชี้แจง", "จำนวนครั้งที่แจ้งเวียน"))
                                .withTargets(targets("อย่างน้อย ๑ ครั้ง")));
    }

    /** Targets that promise less than the standard policy demands. */
    private static void demands(BreakTable table) {
        promise(table, "one knowledge item", "KMP-03", "KMP1", "๑ องค์ความรู้");
        promise(table, "one document", "KMP-04", "KMP2", "๑ ฉบับ", "๑ ครั้ง");
        promise(table, "an open number of captures", "KMP-05", "KMP2", "๒ ฉบับ", "ไม่เกิน ๒ ครั้ง");
        promise(table, "an open number of sets", "KMP-06", "KMP3", "ไม่เกิน ๒ ชุด", "๑ เรื่อง");
        promise(table, "an open number of topics", "KMP-06", "KMP3", "๑ ชุด", "ไม่เกิน ๒ เรื่อง");
        promise(table, "less than a topic a year", "KMP-06", "KMP3", "๑ ชุด", "๑ เรื่อง/๒ ปี");
        promise(table, "an open number of bodies of knowledge", "KMP-07", "KMP4", "ไม่เกิน ๒ องค์ความรู้");
        promise(
                table,
                "an open number of follow-ups",
                "KMP-08",
                "KMP6",
                "บุคลากรเข้าร่วมร้อยละ ๘๐",
                "ไม่เกิน ๒ เรื่อง",
                "๑ องค์ความรู้");
        promise(
                table,
                "an open number of exchanges",
                "KMP-08",
                "KMP6",
                "บุคลากรเข้าร่วมร้อยละ ๘๐",
                "๑ เรื่อง",
                "น้อยกว่า ๓ องค์ความรู้");
        promise(
                table,
                "few participants",
                "PRT-01",
                "KMP6",
                "บุคลากรเข้าร่วมร้อยละ ๗๙.๙๙",
                "๑ เรื่อง",
                "๑ องค์ความรู้");
        promise(table, "one channel", "DSM-01", "KMP5", "๑ ช่องทาง");
        promise(table, "few learners", "LRN-01", "KMP7", "บุคลากรร้อยละ ๗๙.๙๙");
        promise(table, "low score", "CMP-06", "CMP4", "ร้อยละ ๗๙.๙๙");
        promise(table, "a report in two years", "CMP-07", "CMP5", "2 ปี/ครั้ง");
        promise(table, "an open number of events", "CMP-08", "CMP6", "ไม่เกิน ๓ ครั้ง");
        promise(
                table,
                "an open number of examples",
                "REC-02",
                PlanStep.RECOGNITION_ID,
                "ไม่เกิน ๓ ตัวอย่าง",
                "๑ ช่องทาง");
    }

    private static void promise(BreakTable table, String name, String rule, String row, String... texts) {
        table.plan(name, row + " promises " + String.join(" and ", texts) + ".")
                .fails(rule)
                .byRow(row, step -> step.withTargets(targets(texts)));
    }

    private static void schedule(BreakTable table) {
        table.plan("no period", "KMP4 has no period.")
                .fails("PLN-05")
                .follows("SCH-01")
                .undecided("LNK-02", "KMP-07")
                .byPlan(plan ->
                        Rows.with(stated(plan), "KMP4", row -> Rows.single(row).withPeriods()));
        table.plan("unreadable period", "The period of KMP4 names no day.")
                .fails("SCH-01")
                .undecided("LNK-02", "KMP-07")
                .byPlan(plan -> Rows.with(
                        stated(plan),
                        "KMP4",
                        row -> Rows.single(row).withPeriods(PlanParts.periods(year(plan), "ตามแผนฯ"))));
        table.plan("period after the year", "KMP6 ends on 1 October, the first day of the next fiscal year.")
                .fails("SCH-02")
                .byPlan(plan -> Rows.between(
                        stated(plan),
                        "KMP6",
                        days(plan).start("KMP6"),
                        year(plan).lastDay().plusDays(1)));
        table.plan("period before the year", "CMP4 begins on 30 September, the last day of the fiscal year before.")
                .fails("SCH-02")
                .byPlan(plan -> Rows.between(
                        stated(plan),
                        "CMP4",
                        year(plan).firstDay().minusDays(1),
                        days(plan).end("CMP4")));
        table.plan("open end without review", "KMP5 goes on from its first day, and nobody reviews it.")
                .fails("SCH-03")
                .byPlan(plan -> Rows.with(
                        stated(plan),
                        "KMP5",
                        row -> Rows.single(row)
                                .withPeriods(PlannedPeriod.of(
                                        "1", new PlanPeriod.OpenEnded(days(plan).start("KMP5"), false)))));
        table.plan("start before the previous step", "KMP2 starts a day before KMP1.")
                .fails("SCH-04")
                .byPlan(plan -> {
                    // A deadline has no first day with which one could be compared.
                    KnowledgePlan begun = Rows.between(
                            stated(plan),
                            "KMP2",
                            days(plan).start("KMP2"),
                            days(plan).end("KMP2"));
                    LocalDate first = days(plan).start("KMP2").plusDays(1);
                    LocalDate last = days(plan).end("KMP1");
                    return Rows.between(begun, "KMP1", first, last.isBefore(first) ? first : last);
                });
        table.plan("late preparation", "KMP1 ends on the first day of the year, and CMP1 later.")
                .fails("LNK-03")
                .byPlan(plan -> {
                    LocalDate first = year(plan).firstDay();
                    KnowledgePlan prepared =
                            Rows.between(stated(plan), "CMP1", first, days(plan).end("CMP1"));
                    return Rows.between(prepared, "KMP1", first, first);
                });
        table.plan(
                        "tools after the work",
                        "KMP3 is over on its first day, and CMP3, to which alone it is linked, begins later.")
                .fails("LNK-02")
                .byPlan(plan -> {
                    LocalDate first = year(plan).firstDay();
                    LocalDate work = days(plan).start("KMP3");
                    LocalDate tools = work.plusDays(1);
                    LocalDate last = days(plan).end("CMP3");
                    KnowledgePlan prepared = Rows.between(stated(plan), "CMP1", first, first);
                    return Rows.between(
                            Rows.between(prepared, "KMP3", work, work),
                            "CMP3",
                            tools,
                            last.isBefore(tools) ? tools : last);
                });
        table.plan("recognition at another time", "The two tables recognise at opposite ends of the year.")
                .fails("REC-01")
                .byPlan(plan -> {
                    LocalDate first = year(plan).firstDay();
                    LocalDate last = year(plan).lastDay();
                    return Rows.between(
                            Rows.between(stated(plan), "CMP6", first, first), PlanStep.RECOGNITION_ID, last, last);
                });
    }

    private static FiscalYear year(KnowledgePlan plan) {
        return days(plan).year();
    }

    private static PlanCalendar days(KnowledgePlan plan) {
        return new PlanCalendar(plan);
    }

    /** Returns the plan with its fiscal year stated, so that a period cannot change it. */
    private static KnowledgePlan stated(KnowledgePlan plan) {
        return plan.withFiscalYearMentions(FiscalYearMention.of(year(plan)));
    }

    private static KnowledgePlan aboutRisk(KnowledgePlan plan) {
        return plan.withHeader(plan.header().withTopic(PlanWording.RISK_TOPICS.get(0)))
                .withKnowledgeItems(PlanParts.numbered(
                        List.of(RiskManagementStep.values()), (id, step) -> KnowledgeItem.of(id, step.thai())))
                .withReferences(LegalReference.builder()
                        .id("1")
                        .kind(LegalReference.Kind.ACT)
                        .text("พระราชบัญญัติวินัยการเงินการคลังของรัฐ พ.ศ. ๒๕๖๑")
                        .buddhistYear(2561)
                        .build());
    }

    private static PlanStep types(PlanStep row, KnowledgeType type) {
        return row.withActivities(row.activities().get(0).withKnowledgeTypes(type));
    }

    private static PlanTable withoutEvidence() {
        Set<PlanColumn> columns = EnumSet.allOf(PlanColumn.class);
        columns.remove(PlanColumn.EVIDENCE);
        return PlanTable.builder()
                .process(PlanProcess.KMP)
                .addAllColumns(columns)
                .build();
    }

    private static Activity work(String id) {
        return Activity.builder().id(id).description("ชี้แจงครั้งที่ " + id).build();
    }

    /** Returns the targets that these texts state; none of them depends on the fiscal year. */
    private static List<Target> targets(String... texts) {
        return PlanParts.targets(FiscalYear.of(2566), texts);
    }

    private static List<Target> among(String text) {
        return targets(text).stream()
                .map(target -> target.withColumn(PlanColumn.INDICATOR))
                .toList();
    }
}
