package org.kmplan.core.json.internal;

import static org.kmplan.core.json.internal.Lists.listOf;
import static org.kmplan.core.json.internal.Lists.partsOf;
import static org.kmplan.core.json.internal.Lists.setOf;
import static org.kmplan.core.json.internal.Scalars.DATE;
import static org.kmplan.core.json.internal.Scalars.FISCAL_YEAR;
import static org.kmplan.core.json.internal.Scalars.FLAG;
import static org.kmplan.core.json.internal.Scalars.FRACTION;
import static org.kmplan.core.json.internal.Scalars.FROM_ONE;
import static org.kmplan.core.json.internal.Scalars.ID;
import static org.kmplan.core.json.internal.Scalars.INTEGER;
import static org.kmplan.core.json.internal.Scalars.NON_BLANK;
import static org.kmplan.core.json.internal.Scalars.TEXT;
import static org.kmplan.core.json.internal.Scalars.enumOf;
import static org.kmplan.core.json.internal.Values.as;

import java.util.Set;
import org.kmplan.core.plan.AchievementIndicator;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PassMark;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.plan.StrategicIssue;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetAmount;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.time.Fraction;

/** Codecs of a plan and its parts; the field names are those of the model, without {@code is}. */
public final class PlanCodecs {
    private static final Codec<PlanColumn> COLUMN = enumOf("column", PlanColumn.class);
    private static final Codec<PlanProcess> PROCESS = enumOf("process", PlanProcess.class);

    static final ObjectCodec<SourcePosition, SourcePosition.Builder> SOURCE = sourcePosition();

    static final ObjectCodec<Rate, Values> RATE = ObjectCodec.of(
                    "rate", Values::new, v -> new Rate(v.get("every", Integer.class), v.get("per", Rate.Per.class)))
            .required("every", FROM_ONE, Rate::every, as("every"))
            .required("per", enumOf("denominator", Rate.Per.class), Rate::per, as("per"));

    static final ObjectCodec<TargetAmount, Values> AMOUNT = ObjectCodec.of(
                    "amount",
                    Values::new,
                    v -> new TargetAmount(v.get("value", Fraction.class), v.get("unit", TargetUnit.class)))
            .required("value", FRACTION, TargetAmount::value, as("value"))
            .required("unit", enumOf("unit", TargetUnit.class), TargetAmount::unit, as("unit"));

    static final ObjectCodec<PassMark, Values> PASS_MARK = ObjectCodec.of(
                    "pass mark",
                    Values::new,
                    v -> new PassMark(
                            v.get("comparator", Comparator.class),
                            v.get("value", Fraction.class),
                            v.get("unit", TargetUnit.class),
                            v.find("outOf", Fraction.class)))
            .required("comparator", enumOf("comparator", Comparator.class), PassMark::comparator, as("comparator"))
            .required("value", FRACTION, PassMark::value, as("value"))
            .required("unit", enumOf("unit", TargetUnit.class), PassMark::unit, as("unit"))
            .optional("outOf", FRACTION, PassMark::outOf, as("outOf"));

    static final ObjectCodec<TargetExpression, TargetExpression.Builder> EXPRESSION = ObjectCodec.of(
                    "target expression", TargetExpression::builder, TargetExpression.Builder::build)
            .required("raw", TEXT, TargetExpression::raw, (b, v) -> b.raw(v))
            .required("kind", enumOf("target kind", TargetKind.class), TargetExpression::kind, (b, v) -> b.kind(v))
            .optional(
                    "comparator",
                    enumOf("comparator", Comparator.class),
                    TargetExpression::comparator,
                    (b, v) -> b.comparator(v))
            .withDefault(
                    "comparatorStated", FLAG, true, TargetExpression::comparatorStated, (b, v) -> b.comparatorStated(v))
            .optional("value", FRACTION, TargetExpression::value, (b, v) -> b.value(v))
            .optional("upperValue", FRACTION, TargetExpression::upperValue, (b, v) -> b.upperValue(v))
            .list(
                    "units",
                    listOf(enumOf("unit", TargetUnit.class)),
                    TargetExpression::units,
                    (b, v) -> b.addAllUnits(v))
            .optional("unitText", TEXT, TargetExpression::unitText, (b, v) -> b.unitText(v))
            .list("rates", listOf(RATE), TargetExpression::rates, (b, v) -> b.addAllRates(v))
            .optional("denominator", TEXT, TargetExpression::denominator, (b, v) -> b.denominator(v))
            .optional("by", PeriodCodecs.PERIOD, TargetExpression::by, (b, v) -> b.by(v))
            .optional("measure", enumOf("measure", Measure.class), TargetExpression::measure, (b, v) -> b.measure(v))
            .optional("outOf", AMOUNT, TargetExpression::outOf, (b, v) -> b.outOf(v))
            .optional("restated", AMOUNT, TargetExpression::restated, (b, v) -> b.restated(v))
            .optional("passMark", PASS_MARK, TargetExpression::passMark, (b, v) -> b.passMark(v))
            .optional("baseline", AMOUNT, TargetExpression::baseline, (b, v) -> b.baseline(v))
            .optional("level", TEXT, TargetExpression::level, (b, v) -> b.level(v))
            .withDefault(
                    "notes",
                    setOf(enumOf("target note", TargetNote.class)),
                    Set.of(),
                    TargetExpression::notes,
                    (b, v) -> b.addAllNotes(v));

    static final ObjectCodec<Target, Target.Builder> TARGET = ObjectCodec.of(
                    "target", Target::builder, Target.Builder::build)
            .required("id", ID, Target::id, (b, v) -> b.id(v))
            .required("expression", EXPRESSION, Target::expression, (b, v) -> b.expression(v))
            .withDefault("column", COLUMN, PlanColumn.TARGET, Target::column, (b, v) -> b.column(v))
            .optional("source", SOURCE, Target::source, (b, v) -> b.source(v));

    static final ObjectCodec<PlannedPeriod, PlannedPeriod.Builder> PLANNED_PERIOD = ObjectCodec.of(
                    "planned period", PlannedPeriod::builder, PlannedPeriod.Builder::build)
            .required("id", ID, PlannedPeriod::id, (b, v) -> b.id(v))
            .required("reading", PeriodCodecs.READING, PlannedPeriod::reading, (b, v) -> b.reading(v))
            .optional("reviewDate", DATE, PlannedPeriod::reviewDate, (b, v) -> b.reviewDate(v))
            .optional("source", SOURCE, PlannedPeriod::source, (b, v) -> b.source(v));

    static final ObjectCodec<Indicator, Indicator.Builder> INDICATOR = ObjectCodec.of(
                    "indicator", Indicator::builder, Indicator.Builder::build)
            .required("id", ID, Indicator::id, (b, v) -> b.id(v))
            .required("text", NON_BLANK, Indicator::text, (b, v) -> b.text(v))
            .optional("source", SOURCE, Indicator::source, (b, v) -> b.source(v));

    static final ObjectCodec<Activity, Activity.Builder> ACTIVITY = ObjectCodec.of(
                    "activity", Activity::builder, Activity.Builder::build)
            .required("id", ID, Activity::id, (b, v) -> b.id(v))
            .optional("number", INTEGER, Activity::number, (b, v) -> b.number(v))
            .required("description", NON_BLANK, Activity::description, (b, v) -> b.description(v))
            .withDefault(
                    "knowledgeTypes",
                    setOf(enumOf("knowledge type", KnowledgeType.class)),
                    Set.of(),
                    Activity::knowledgeTypes,
                    (b, v) -> b.addAllKnowledgeTypes(v))
            .list("periods", partsOf(PLANNED_PERIOD), Activity::periods, (b, v) -> b.addAllPeriods(v))
            .list("indicators", partsOf(INDICATOR), Activity::indicators, (b, v) -> b.addAllIndicators(v))
            .list("targets", partsOf(TARGET), Activity::targets, (b, v) -> b.addAllTargets(v))
            .optional("source", SOURCE, Activity::source, (b, v) -> b.source(v));

    static final ObjectCodec<TargetGroup, TargetGroup.Builder> TARGET_GROUP = ObjectCodec.of(
                    "target group", TargetGroup::builder, TargetGroup.Builder::build)
            .required("id", ID, TargetGroup::id, (b, v) -> b.id(v))
            .required("text", NON_BLANK, TargetGroup::text, (b, v) -> b.text(v))
            .optional("source", SOURCE, TargetGroup::source, (b, v) -> b.source(v));

    static final ObjectCodec<Owner, Owner.Builder> OWNER = ObjectCodec.of("owner", Owner::builder, Owner.Builder::build)
            .required("id", ID, Owner::id, (b, v) -> b.id(v))
            .required("text", NON_BLANK, Owner::text, (b, v) -> b.text(v))
            .optional("resolvesTo", TEXT, Owner::resolvesTo, (b, v) -> b.resolvesTo(v))
            .optional("source", SOURCE, Owner::source, (b, v) -> b.source(v));

    static final ObjectCodec<Evidence, Evidence.Builder> EVIDENCE = ObjectCodec.of(
                    "evidence", Evidence::builder, Evidence.Builder::build)
            .required("id", ID, Evidence::id, (b, v) -> b.id(v))
            .required("text", NON_BLANK, Evidence::text, (b, v) -> b.text(v))
            .required(
                    "types",
                    listOf(enumOf("evidence type", EvidenceType.class)),
                    Evidence::types,
                    (b, v) -> b.addAllTypes(v))
            .withDefault("cutOff", FLAG, false, Evidence::isCutOff, (b, v) -> b.isCutOff(v))
            .optional("source", SOURCE, Evidence::source, (b, v) -> b.source(v));

    static final ObjectCodec<PlanCell, PlanCell.Builder> CELL = ObjectCodec.of(
                    "cell", PlanCell::builder, PlanCell.Builder::build)
            .required("column", COLUMN, PlanCell::column, (b, v) -> b.column(v))
            .required("heading", TEXT, PlanCell::heading, (b, v) -> b.heading(v))
            .required("text", TEXT, PlanCell::text, (b, v) -> b.text(v))
            .optional("source", SOURCE, PlanCell::source, (b, v) -> b.source(v));

    static final ObjectCodec<PlanStep, PlanStep.Builder> STEP = ObjectCodec.of(
                    "step", () -> PlanStep.builder(), PlanStep.Builder::build)
            .required("id", ID, PlanStep::id, (b, v) -> b.id(v))
            .optional("step", enumOf("step", ProcessStep.class), PlanStep::step, (b, v) -> b.step(v))
            .required("process", PROCESS, PlanStep::process, (b, v) -> b.process(v))
            .withDefault("recognition", FLAG, false, PlanStep::isRecognition, (b, v) -> b.isRecognition(v))
            .optional("rowNumber", TEXT, PlanStep::rowNumber, (b, v) -> b.rowNumber(v))
            .required("title", TEXT, PlanStep::title, (b, v) -> b.title(v))
            .list("activities", partsOf(ACTIVITY), PlanStep::activities, (b, v) -> b.addAllActivities(v))
            .list("periods", partsOf(PLANNED_PERIOD), PlanStep::periods, (b, v) -> b.addAllPeriods(v))
            .list("indicators", partsOf(INDICATOR), PlanStep::indicators, (b, v) -> b.addAllIndicators(v))
            .list("targets", partsOf(TARGET), PlanStep::targets, (b, v) -> b.addAllTargets(v))
            .list("targetGroups", partsOf(TARGET_GROUP), PlanStep::targetGroups, (b, v) -> b.addAllTargetGroups(v))
            .list("owners", partsOf(OWNER), PlanStep::owners, (b, v) -> b.addAllOwners(v))
            .list("evidence", partsOf(EVIDENCE), PlanStep::evidence, (b, v) -> b.addAllEvidence(v))
            .withDefault(
                    "links",
                    setOf(enumOf("step", ProcessStep.class)),
                    Set.of(),
                    PlanStep::links,
                    (b, v) -> b.addAllLinks(v))
            .list("cells", listOf(CELL), PlanStep::cells, (b, v) -> b.addAllCells(v))
            .optional("source", SOURCE, PlanStep::source, (b, v) -> b.source(v))
            .list("continuations", listOf(SOURCE), PlanStep::continuations, (b, v) -> b.addAllContinuations(v));

    static final ObjectCodec<StrategicIssue, Values> STRATEGIC_ISSUE = ObjectCodec.of(
                    "strategic issue",
                    Values::new,
                    v -> new StrategicIssue(v.find("number", String.class), v.find("title", String.class)))
            .optional("number", TEXT, StrategicIssue::number, as("number"))
            .optional("title", TEXT, StrategicIssue::title, as("title"));

    static final ObjectCodec<AchievementIndicator, AchievementIndicator.Builder> ACHIEVEMENT_INDICATOR = ObjectCodec.of(
                    "achievement indicator", AchievementIndicator::builder, AchievementIndicator.Builder::build)
            .optional("dimension", TEXT, AchievementIndicator::dimension, (b, v) -> b.dimension(v))
            .optional("number", TEXT, AchievementIndicator::number, (b, v) -> b.number(v))
            .required("title", TEXT, AchievementIndicator::title, (b, v) -> b.title(v))
            .optional("source", SOURCE, AchievementIndicator::source, (b, v) -> b.source(v));

    static final ObjectCodec<HeaderField, HeaderField.Builder> HEADER_FIELD = ObjectCodec.of(
                    "header field", HeaderField::builder, HeaderField.Builder::build)
            .required("item", enumOf("header item", HeaderItem.class), HeaderField::item, (b, v) -> b.item(v))
            .required("label", TEXT, HeaderField::label, (b, v) -> b.label(v))
            .required("text", TEXT, HeaderField::text, (b, v) -> b.text(v))
            .optional("source", SOURCE, HeaderField::source, (b, v) -> b.source(v));

    static final ObjectCodec<PlanHeader, PlanHeader.Builder> HEADER = ObjectCodec.of(
                    "header", PlanHeader::builder, PlanHeader.Builder::build)
            .optional("tableNumber", TEXT, PlanHeader::tableNumber, (b, v) -> b.tableNumber(v))
            .optional("planNumber", INTEGER, PlanHeader::planNumber, (b, v) -> b.planNumber(v))
            .optional("topic", TEXT, PlanHeader::topic, (b, v) -> b.topic(v))
            .optional("hostUnit", TEXT, PlanHeader::hostUnit, (b, v) -> b.hostUnit(v))
            .optional("organisation", TEXT, PlanHeader::organisation, (b, v) -> b.organisation(v))
            .optional("strategicIssue", STRATEGIC_ISSUE, PlanHeader::strategicIssue, (b, v) -> b.strategicIssue(v))
            .optional("reason", TEXT, PlanHeader::reason, (b, v) -> b.reason(v))
            .list(
                    "achievementIndicators",
                    listOf(ACHIEVEMENT_INDICATOR),
                    PlanHeader::achievementIndicators,
                    (b, v) -> b.addAllAchievementIndicators(v))
            .list("fields", listOf(HEADER_FIELD), PlanHeader::fields, (b, v) -> b.addAllFields(v));

    static final ObjectCodec<FiscalYearMention, FiscalYearMention.Builder> FISCAL_YEAR_MENTION = ObjectCodec.of(
                    "fiscal-year mention", FiscalYearMention::builder, FiscalYearMention.Builder::build)
            .required("year", FISCAL_YEAR, FiscalYearMention::year, (b, v) -> b.year(v))
            .required("raw", TEXT, FiscalYearMention::raw, (b, v) -> b.raw(v))
            .optional("source", SOURCE, FiscalYearMention::source, (b, v) -> b.source(v));

    static final ObjectCodec<StatedTotals, StatedTotals.Builder> STATED_TOTALS = ObjectCodec.of(
                    "stated totals", StatedTotals::builder, StatedTotals.Builder::build)
            .optional("cmp", INTEGER, StatedTotals::cmp, (b, v) -> b.cmp(v))
            .optional("kmp", INTEGER, StatedTotals::kmp, (b, v) -> b.kmp(v))
            .optional("total", INTEGER, StatedTotals::total, (b, v) -> b.total(v))
            .required("raw", TEXT, StatedTotals::raw, (b, v) -> b.raw(v))
            .optional("source", SOURCE, StatedTotals::source, (b, v) -> b.source(v));

    static final ObjectCodec<PlanTable, PlanTable.Builder> TABLE = ObjectCodec.of(
                    "table", PlanTable::builder, PlanTable.Builder::build)
            .optional("process", PROCESS, PlanTable::process, (b, v) -> b.process(v))
            .list("columns", listOf(COLUMN), PlanTable::columns, (b, v) -> b.addAllColumns(v))
            .list("headings", listOf(TEXT), PlanTable::headings, (b, v) -> b.addAllHeadings(v))
            .optional("source", SOURCE, PlanTable::source, (b, v) -> b.source(v));

    static final ObjectCodec<KnowledgeItem, KnowledgeItem.Builder> KNOWLEDGE_ITEM = ObjectCodec.of(
                    "knowledge item", KnowledgeItem::builder, KnowledgeItem.Builder::build)
            .required("id", ID, KnowledgeItem::id, (b, v) -> b.id(v))
            .required("text", NON_BLANK, KnowledgeItem::text, (b, v) -> b.text(v))
            .list(
                    "parts",
                    partsOf(Codec.lazy(() -> PlanCodecs.KNOWLEDGE_ITEM)),
                    KnowledgeItem::parts,
                    (b, v) -> b.addAllParts(v))
            .optional("source", SOURCE, KnowledgeItem::source, (b, v) -> b.source(v));

    static final ObjectCodec<LegalReference, LegalReference.Builder> REFERENCE = ObjectCodec.of(
                    "legal reference", LegalReference::builder, LegalReference.Builder::build)
            .required("id", ID, LegalReference::id, (b, v) -> b.id(v))
            .required(
                    "kind",
                    enumOf("reference kind", LegalReference.Kind.class),
                    LegalReference::kind,
                    (b, v) -> b.kind(v))
            .required("text", NON_BLANK, LegalReference::text, (b, v) -> b.text(v))
            .optional("letterNumber", TEXT, LegalReference::letterNumber, (b, v) -> b.letterNumber(v))
            .optional("date", DATE, LegalReference::date, (b, v) -> b.date(v))
            .optional("buddhistYear", INTEGER, LegalReference::buddhistYear, (b, v) -> b.buddhistYear(v))
            .optional("source", SOURCE, LegalReference::source, (b, v) -> b.source(v));

    public static final ObjectCodec<KnowledgePlan, KnowledgePlan.Builder> PLAN = ObjectCodec.of(
                    "plan", KnowledgePlan::builder, KnowledgePlan.Builder::build)
            .required("id", ID, KnowledgePlan::id, (b, v) -> b.id(v))
            .required("header", HEADER, KnowledgePlan::header, (b, v) -> b.header(v))
            .list(
                    "fiscalYearMentions",
                    listOf(FISCAL_YEAR_MENTION),
                    KnowledgePlan::fiscalYearMentions,
                    (b, v) -> b.addAllFiscalYearMentions(v))
            .list("statedTotals", listOf(STATED_TOTALS), KnowledgePlan::statedTotals, (b, v) -> b.addAllStatedTotals(v))
            .list("tables", listOf(TABLE), KnowledgePlan::tables, (b, v) -> b.addAllTables(v))
            .list("steps", partsOf(STEP), KnowledgePlan::steps, (b, v) -> b.addAllSteps(v))
            .list(
                    "knowledgeItems",
                    partsOf(KNOWLEDGE_ITEM),
                    KnowledgePlan::knowledgeItems,
                    (b, v) -> b.addAllKnowledgeItems(v))
            .list("references", partsOf(REFERENCE), KnowledgePlan::references, (b, v) -> b.addAllReferences(v))
            .list("remarks", listOf(HEADER_FIELD), KnowledgePlan::remarks, (b, v) -> b.addAllRemarks(v))
            .optional("source", SOURCE, KnowledgePlan::source, (b, v) -> b.source(v));

    private PlanCodecs() {}

    /** Returns a codec of places in documents, which is the same wherever one stands. */
    public static ObjectCodec<SourcePosition, SourcePosition.Builder> sourcePosition() {
        return ObjectCodec.of("source position", SourcePosition::builder, SourcePosition.Builder::build)
                .optional("document", TEXT, SourcePosition::document, (b, v) -> b.document(v))
                .optional("line", FROM_ONE, SourcePosition::line, (b, v) -> b.line(v))
                .optional("sheet", TEXT, SourcePosition::sheet, (b, v) -> b.sheet(v))
                .optional("cell", TEXT, SourcePosition::cell, (b, v) -> b.cell(v))
                .optional("table", FROM_ONE, SourcePosition::table, (b, v) -> b.table(v))
                .optional("row", FROM_ONE, SourcePosition::row, (b, v) -> b.row(v))
                .optional("column", TEXT, SourcePosition::column, (b, v) -> b.column(v))
                .optional("paragraph", FROM_ONE, SourcePosition::paragraph, (b, v) -> b.paragraph(v));
    }
}
