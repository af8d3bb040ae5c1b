package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.KnowledgeLists;
import org.kmplan.core.read.internal.draft.PlanDraft;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.read.internal.words.References;
import org.kmplan.core.read.internal.words.StepTotals;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.PlanPeriod;

/**
 * Puts a plan together. The fiscal year is looked for first; only then are periods without a year read. The title decides, then
 * the header, then the only year that holds every closed period; years that rows mention can support it and never undo it.
 */
public final class PlanAssembler {
    /**
     * Year of the plan, for periods that name none.
     *
     * @param mentions where the plan states it or mentions it
     */
    private record YearOfPlan(List<FiscalYearMention> mentions, Optional<FiscalYear> year) {
        /** Tells whether only the periods tell the year. */
        boolean isAssumed() {
            return mentions.isEmpty() && year.isPresent();
        }
    }

    private static final Pattern MILLIONS = Pattern.compile("(\\d[\\d,]{4,20}+)(?:\\.\\d{0,20}+)?+\\s*+ล้านบาท");

    private final PlanDraft plan;
    private final String id;
    private final Problems problems;

    public PlanAssembler(PlanDraft plan, String id, Problems problems) {
        this.plan = plan;
        this.id = id;
        this.problems = problems;
    }

    public KnowledgePlan assemble() {
        UnknownLabels.resolve(plan, problems);
        StatedYears stated = StatedYears.of(plan);
        YearOfPlan year = yearOf(stated);
        if (year.isAssumed()) {
            problems.add(
                    ProblemCode.FISCAL_YEAR_ASSUMED,
                    plan.place,
                    "fiscal year",
                    Phrase.of("fiscal-year.assumed")
                            .with("year", year.year().orElseThrow().buddhistYear()),
                    "");
        }
        KnowledgePlan read = assemble(year);
        read.fiscalYear().ifPresent(of -> stated.reportOthers(of, problems));
        reportNumbers();
        return read;
    }

    /** Settles the year by what the plan states, else by its closed periods, else by what its rows mention. */
    private YearOfPlan yearOf(StatedYears stated) {
        List<FiscalYearMention> mentions = stated.mentions();
        if (!mentions.isEmpty()) {
            return new YearOfPlan(mentions, only(mentions));
        }
        List<PlanPeriod> closed = closedPeriods();
        if (closed.isEmpty()) {
            Optional<FiscalYear> mentioned = only(stated.elsewhere());
            return new YearOfPlan(stated.elsewhere(mentioned), mentioned);
        }
        Optional<FiscalYear> holding = FiscalYear.holding(closed);
        return new YearOfPlan(stated.elsewhere(holding), holding);
    }

    /** Returns the periods that have a first and a last day as they are written, without a year for those that name none. */
    private List<PlanPeriod> closedPeriods() {
        PeriodCells cells = new PeriodCells(new TextsOfPlan(Optional.empty()), problems.fresh());
        return plan.rows.stream()
                .flatMap(row -> cells.of(row).read())
                .filter(PlanPeriod::isClosed)
                .toList();
    }

    /** Returns the year that all mentions state, or empty if they differ or there are none. */
    private static Optional<FiscalYear> only(List<FiscalYearMention> mentions) {
        Set<FiscalYear> years = new TreeSet<>();
        mentions.forEach(mention -> years.add(mention.year()));
        return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
    }

    private KnowledgePlan assemble(YearOfPlan year) {
        PlanHeader header = HeaderReader.read(plan);
        KnowledgePlan.Builder builder = KnowledgePlan.builder()
                .id(id)
                .header(header)
                .addAllFiscalYearMentions(year.mentions())
                .addAllStatedTotals(totals())
                .addAllTables(plan.tables.stream().map(PlanAssembler::table).toList())
                .source(plan.place.position());
        plan.remarks.forEach(remark -> builder.addRemark(HeaderReader.field(remark)));
        StepReader reader = new StepReader(year.year(), new Owners(plan, header.hostUnit()), problems);
        Set<String> ids = new HashSet<>();
        int[] copies = new int[plan.rows.size() + 2];
        int unknown = 0;
        for (RowDraft row : plan.rows) {
            String name = row.step.map(Enum::name).orElse(row.recognition ? PlanStep.RECOGNITION_ID : "");
            if (name.isEmpty()) {
                unknown++;
                name = "UNKNOWN-" + unknown;
            }
            builder.addStep(reader.read(row, unique(name, ids, copies)));
        }
        List<KnowledgeItem> items = knowledgeItems();
        List<LegalReference> references = new ArrayList<>();
        items.forEach(item -> References.collect(item, references));
        return builder.addAllKnowledgeItems(items).addAllReferences(references).build();
    }

    /** Rows that contradict the first of their step are kept with a suffix. */
    private static String unique(String name, Set<String> ids, int[] copies) {
        if (ids.add(name)) {
            return name;
        }
        int slot = Math.floorMod(name.hashCode(), copies.length);
        int copy = Math.max(2, copies[slot]);
        while (!ids.add(name + "-" + copy)) {
            copy++;
        }
        copies[slot] = copy + 1;
        return name + "-" + copy;
    }

    /** A column with the targets among the indicators is listed as both. */
    private static PlanTable table(PlanDraft.TableDraft table) {
        PlanTable.Builder result = PlanTable.builder().process(table.process());
        Columns columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            result.addColumn(columns.columns().get(i))
                    .addHeading(columns.headings().get(i));
            if (columns.hasTargetsIn(i)) {
                result.addColumn(PlanColumn.TARGET)
                        .addHeading(columns.headings().get(i));
            }
        }
        return result.source(columns.place().position()).build();
    }

    private List<StatedTotals> totals() {
        List<StatedTotals> totals = new ArrayList<>();
        for (PlanDraft.Field field : plan.fields) {
            if (field.item != HeaderItem.REASON) {
                field.paragraphs.forEach(paragraph ->
                        StepTotals.in(paragraph.text(), paragraph.position()).ifPresent(totals::add));
            }
        }
        for (RowDraft row : plan.rows) {
            for (RowDraft.Cell cell : row.cells) {
                RowDraft.written(cell)
                        .forEach(part -> StepTotals.in(
                                        part.paragraph().text(),
                                        part.paragraph().position())
                                .ifPresent(totals::add));
            }
        }
        plan.remarks.forEach(remark -> remark.paragraphs.forEach(paragraph ->
                StepTotals.in(paragraph.text(), paragraph.position()).ifPresent(totals::add)));
        return totals;
    }

    private List<KnowledgeItem> knowledgeItems() {
        List<KnowledgeItem> items = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (RowDraft row : plan.rows) {
            for (PlanColumn column : new PlanColumn[] {PlanColumn.INDICATOR, PlanColumn.TARGET}) {
                for (KnowledgeItem item : KnowledgeLists.items(
                        KnowledgeLists.divide(row.ownParts(column), column, row).list())) {
                    String unique = item.id();
                    if (!ids.add(unique)) {
                        unique = row.step.map(Enum::name).orElse("row") + "." + items.size() + "." + unique;
                        ids.add(unique);
                    }
                    items.add(item.id().equals(unique) ? item : item.withId(unique));
                }
            }
        }
        return items;
    }

    /** An amount of 100,000 millions and more was most likely meant in baht. */
    private void reportNumbers() {
        for (RowDraft row : plan.rows) {
            for (RowDraft.Cell cell : row.cells) {
                String text = cell.text();
                Matcher matcher = MILLIONS.matcher(text.contains("ล้านบาท") ? Numerals.ARABIC.of(text) : "");
                if (matcher.find() && matcher.group(1).replace(",", "").length() >= 6) {
                    problems.add(
                            ProblemCode.NUMBER_SUSPICIOUS,
                            row.place,
                            cell.column.english().toLowerCase(java.util.Locale.ROOT),
                            Phrase.of("number.suspicious").with("text", Problems.quote(matcher.group())),
                            cell.raw());
                }
            }
        }
    }
}
