package org.kmplan.core.test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.kmplan.core.plan.AchievementIndicator;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.plan.StrategicIssue;

/** Arbitraries of headers, of what a plan states about itself, and of its tables as written. */
final class PlanTexts {
    private PlanTexts() {}

    /** Returns headers. */
    static Arbitrary<PlanHeader> headers() {
        return Builders.withBuilder(PlanHeader::builder)
                .use(KnowledgePlans.text())
                .in((b, v) -> b.tableNumber(v))
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.planNumber(v))
                .use(KnowledgePlans.text())
                .in((b, v) -> b.topic(v))
                .use(KnowledgePlans.text())
                .in((b, v) -> b.hostUnit(v))
                .use(KnowledgePlans.text())
                .in((b, v) -> b.organisation(v))
                .use(Combinators.combine(KnowledgePlans.text(), KnowledgePlans.text())
                        .as(StrategicIssue::new)
                        .optional())
                .in((b, v) -> b.strategicIssue(v))
                .use(KnowledgePlans.text())
                .in((b, v) -> b.reason(v))
                .use(KnowledgePlans.some(achievementIndicators()))
                .in((b, v) -> b.addAllAchievementIndicators(v))
                .use(KnowledgePlans.some(headerFields()))
                .in((b, v) -> b.addAllFields(v))
                .build(PlanHeader.Builder::build);
    }

    static Arbitrary<FiscalYearMention> fiscalYearMentions() {
        return Builders.withBuilder(FiscalYearMention::builder)
                .use(PlanPeriods.fiscalYears())
                .in((b, v) -> b.year(v))
                .use(Texts.any())
                .in((b, v) -> b.raw(v))
                .use(KnowledgePlans.sources().optional())
                .in((b, v) -> b.source(v))
                .build(FiscalYearMention.Builder::build);
    }

    static Arbitrary<StatedTotals> statedTotals() {
        return Builders.withBuilder(StatedTotals::builder)
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.cmp(v))
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.kmp(v))
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.total(v))
                .use(Texts.any())
                .in((b, v) -> b.raw(v))
                .use(KnowledgePlans.sources().optional())
                .in((b, v) -> b.source(v))
                .build(StatedTotals.Builder::build);
    }

    static Arbitrary<PlanTable> tables() {
        return Builders.withBuilder(PlanTable::builder)
                .use(Arbitraries.of(PlanProcess.class).optional())
                .in((b, v) -> b.process(v))
                .use(KnowledgePlans.some(Arbitraries.of(PlanColumn.class)))
                .in((b, v) -> b.addAllColumns(v))
                .use(KnowledgePlans.some(Texts.any()))
                .in((b, v) -> b.addAllHeadings(v))
                .use(KnowledgePlans.sources().optional())
                .in((b, v) -> b.source(v))
                .build(PlanTable.Builder::build);
    }

    static Arbitrary<PlanCell> cells() {
        return Builders.withBuilder(PlanCell::builder)
                .use(Arbitraries.of(PlanColumn.class))
                .in((b, v) -> b.column(v))
                .use(Texts.any())
                .in((b, v) -> b.heading(v))
                .use(Texts.any())
                .in((b, v) -> b.text(v))
                .use(KnowledgePlans.sources().optional())
                .in((b, v) -> b.source(v))
                .build(PlanCell.Builder::build);
    }

    static Arbitrary<AchievementIndicator> achievementIndicators() {
        return Builders.withBuilder(AchievementIndicator::builder)
                .use(KnowledgePlans.text())
                .in((b, v) -> b.dimension(v))
                .use(KnowledgePlans.text())
                .in((b, v) -> b.number(v))
                .use(Texts.any())
                .in((b, v) -> b.title(v))
                .use(KnowledgePlans.sources().optional())
                .in((b, v) -> b.source(v))
                .build(AchievementIndicator.Builder::build);
    }

    static Arbitrary<HeaderField> headerFields() {
        return Builders.withBuilder(HeaderField::builder)
                .use(Arbitraries.of(HeaderItem.class))
                .in((b, v) -> b.item(v))
                .use(Texts.any())
                .in((b, v) -> b.label(v))
                .use(Texts.any())
                .in((b, v) -> b.text(v))
                .use(KnowledgePlans.sources().optional())
                .in((b, v) -> b.source(v))
                .build(HeaderField.Builder::build);
    }
}
