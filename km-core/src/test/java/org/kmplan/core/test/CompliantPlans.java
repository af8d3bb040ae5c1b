package org.kmplan.core.test;

import static org.kmplan.core.test.PlanParts.numbered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kmplan.core.plan.AchievementIndicator;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.plan.StrategicIssue;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.ThaiDate;

/**
 * Arbitraries of plans that comply: no plan aspect of a standard rule fails or cannot be decided.
 *
 * <p>Everything that a plan says is said in the words of real plans and read by the library's own readers of periods and
 * targets, so that a plan can be written out as a document. Shrinking leads to plain plans of one activity a row.
 *
 * <pre>{@code
 * @Property
 * void holds(@ForAll("compliant") KnowledgePlan plan) { … }
 *
 * @Provide
 * Arbitrary<KnowledgePlan> compliant() {
 *     return CompliantPlans.plans();
 * }
 * }</pre>
 */
public final class CompliantPlans {
    private static final List<String> ROWS = rowIds();
    private static final LocalDate LETTER_DATE = LocalDate.of(2019, 3, 19);

    private CompliantPlans() {}

    /** Returns plain plans: closed periods in months, one or more activities a row, the least targets. */
    public static Arbitrary<KnowledgePlan> plans() {
        return plans(false);
    }

    /**
     * Returns plans that comply in unusual ways: deadlines, quarters, single days and open-ended periods with a review, many
     * activities, higher targets in other words, English words, several owners, no stated fiscal year or totals, other topics
     * than risk, other orders of the rows.
     */
    public static Arbitrary<KnowledgePlan> unusual() {
        return plans(true);
    }

    /** Returns plans of both kinds. */
    public static Arbitrary<KnowledgePlan> any() {
        return Arbitraries.oneOf(plans(), unusual());
    }

    private static Arbitrary<KnowledgePlan> plans(boolean unusual) {
        return Combinators.combine(
                        Schedule.schedules(),
                        RowChoices.choices(unusual).list().ofSize(ROWS.size()).withoutEdgeCases(),
                        heads(unusual).withoutEdgeCases(),
                        Arbitraries.of(Numerals.ARABIC, Numerals.THAI))
                .as((schedule, rows, head, numerals) -> build(schedule, rows, head, numerals));
    }

    /** Choices about a plan as a whole. */
    private record Head(
            boolean risk, int words, boolean yearStated, boolean totalsStated, boolean changeFirst, int more) {}

    private static Arbitrary<Head> heads(boolean unusual) {
        Arbitrary<Boolean> flags = Arbitraries.of(false, true);
        Arbitrary<Boolean> always = Arbitraries.just(true);
        return Combinators.combine(
                        flags,
                        Arbitraries.integers().between(0, 11),
                        unusual ? flags : always,
                        flags,
                        unusual ? flags : Arbitraries.just(false),
                        Arbitraries.integers().between(0, 2))
                .as(Head::new);
    }

    private static KnowledgePlan build(Schedule schedule, List<RowChoices> choices, Head head, Numerals numerals) {
        PlanHeader header = header(head, numerals);
        String host = header.hostUnit().orElseThrow();
        List<PlanStep> rows = new ArrayList<>();
        for (int i = 0; i < ROWS.size(); i++) {
            String row = ROWS.get(i);
            String addition = head.totalsStated() && row.equals("CMP3") ? " " + numerals.of(PlanWording.TOTALS) : "";
            rows.add(new CompliantRow(row, schedule, numerals, host, addition).build(choices.get(i)));
        }
        if (head.changeFirst()) {
            Collections.rotate(rows, 6);
        }
        KnowledgePlan.Builder plan =
                KnowledgePlan.builder().id("plan-1").header(header).addAllSteps(rows);
        FiscalYear year = schedule.year();
        if (head.yearStated()) {
            plan.addFiscalYearMention(FiscalYearMention.builder()
                    .year(year)
                    .raw("ปีงบประมาณ พ.ศ. " + numerals.of(year.buddhistYear()))
                    .build());
        }
        if (head.totalsStated()) {
            plan.addStatedTotal(StatedTotals.builder()
                    .kmp(7)
                    .cmp(6)
                    .total(13)
                    .raw(numerals.of(PlanWording.TOTALS))
                    .build());
        }
        List<KnowledgeItem> items = items(head, numerals);
        return plan.addAllKnowledgeItems(items)
                .addAllReferences(head.risk() ? references(items.get(0).parts()) : List.of())
                .build();
    }

    private static PlanHeader header(Head head, Numerals numerals) {
        PlanHeader.Builder header = PlanHeader.builder();
        header.topic(pick(head.risk() ? PlanWording.RISK_TOPICS : PlanWording.TOPICS, head.words()))
                .hostUnit(pick(PlanWording.HOSTS, head.words()))
                .organisation(pick(PlanWording.ORGANISATIONS, head.words()))
                .strategicIssue(new StrategicIssue(
                        Optional.of(Integer.toString(head.more() + 1)),
                        Optional.of(pick(PlanWording.ISSUES, head.words()))))
                .reason(numerals.of(pick(PlanWording.REASONS, head.words())));
        for (int i = 0; i <= head.more(); i++) {
            header.addAchievementIndicator(AchievementIndicator.builder()
                    .dimension("4")
                    .number("1." + (i + 1))
                    .title(PlanWording.ACHIEVEMENTS.get(i))
                    .build());
        }
        return header.build();
    }

    /** Returns the knowledge items: laws and the seven steps for a plan about risk, else as many as chosen. */
    private static List<KnowledgeItem> items(Head head, Numerals numerals) {
        if (!head.risk()) {
            return numbered(
                    List.of("ความรู้เรื่องระเบียบที่เกี่ยวข้อง", "ความรู้เรื่องขั้นตอนการปฏิบัติงาน")
                            .subList(0, head.more()),
                    KnowledgeItem::of);
        }
        List<String> laws = List.of(
                "พระราชบัญญัติวินัยการเงินการคลังของรัฐ พ.ศ. " + numerals.of(2561),
                "หนังสือกระทรวงการคลัง ที่ " + numerals.of("กค 0409.4/ว 23") + " ลงวันที่ "
                        + ThaiDate.full(LETTER_DATE, numerals));
        return List.of(
                KnowledgeItem.builder()
                        .id("1")
                        .text("กฎหมายและหนังสือสั่งการที่เกี่ยวข้อง")
                        .addAllParts(numbered(laws, (id, text) -> KnowledgeItem.of("1." + id, text)))
                        .build(),
                KnowledgeItem.builder()
                        .id("2")
                        .text("กระบวนการบริหารจัดการความเสี่ยง")
                        .addAllParts(numbered(
                                List.of(RiskManagementStep.values()),
                                (id, step) -> KnowledgeItem.of("2." + id, step.thai())))
                        .build());
    }

    private static List<LegalReference> references(List<KnowledgeItem> laws) {
        String letter = laws.get(1).text();
        int number = letter.indexOf("กค");
        return List.of(
                LegalReference.builder()
                        .id("1")
                        .kind(LegalReference.Kind.ACT)
                        .text(laws.get(0).text())
                        .buddhistYear(2561)
                        .build(),
                LegalReference.builder()
                        .id("2")
                        .kind(LegalReference.Kind.LETTER)
                        .text(letter)
                        .letterNumber(letter.substring(number, letter.indexOf(" ลงวันที่")))
                        .date(LETTER_DATE)
                        .build());
    }

    private static String pick(List<String> words, int choice) {
        return words.get(choice % words.size());
    }

    /** Returns the ids of the rows in the order of the usual documents. */
    private static List<String> rowIds() {
        List<String> rows = new ArrayList<>();
        Set<ProcessStep> steps = EnumSet.allOf(ProcessStep.class);
        for (ProcessStep step : steps) {
            rows.add(step.name());
            if (step == ProcessStep.KMP7) {
                rows.add(PlanStep.RECOGNITION_ID);
            }
        }
        return List.copyOf(rows);
    }
}
