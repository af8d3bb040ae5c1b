package org.kmplan.core.read.internal.recognise;

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
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.read.internal.words.References;
import org.kmplan.core.read.internal.words.StepTotals;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Numerals;

/**
 * Puts a plan together. The fiscal year is looked for first; only then are periods without a year read. The title decides, then
 * the header, then the only year that holds every closed period; years that rows mention can support it and never undo it.
 */
public final class PlanAssembler {
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
        Problems notes = problems.fresh();
        KnowledgePlan read = assemble(stated.mentions(), only(stated.mentions()), notes);
        if (stated.mentions().isEmpty()) {
            Optional<FiscalYear> ofPeriods =
                    read.fiscalYearsOfPeriods().stream().findFirst();
            List<FiscalYearMention> agreeing =
                    read.hasClosedPeriods() ? stated.elsewhere(ofPeriods) : stated.elsewhere(only(stated.elsewhere()));
            Optional<FiscalYear> year = read.hasClosedPeriods() ? ofPeriods : only(agreeing);
            if (year.isPresent()) {
                notes = problems.fresh();
                if (agreeing.isEmpty()) {
                    notes.add(
                            ProblemCode.FISCAL_YEAR_ASSUMED,
                            plan.place,
                            "fiscal year",
                            Phrase.of("fiscal-year.assumed")
                                    .with("year", year.get().toString()),
                            "");
                }
                read = assemble(agreeing, year, notes);
            }
        }
        problems.addAll(notes);
        read.fiscalYear().ifPresent(year -> stated.reportOthers(year, problems));
        reportNumbers();
        return read;
    }

    /** Returns the year that all mentions state, or empty if they differ or there are none. */
    private static Optional<FiscalYear> only(List<FiscalYearMention> mentions) {
        Set<FiscalYear> years = new TreeSet<>();
        mentions.forEach(mention -> years.add(mention.year()));
        return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
    }

    private KnowledgePlan assemble(List<FiscalYearMention> mentions, Optional<FiscalYear> year, Problems notes) {
        PlanHeader header = HeaderReader.read(plan);
        KnowledgePlan.Builder builder = KnowledgePlan.builder()
                .id(id)
                .header(header)
                .addAllFiscalYearMentions(mentions)
                .addAllStatedTotals(totals())
                .addAllTables(plan.tables.stream().map(PlanAssembler::table).toList())
                .source(plan.place.position());
        plan.remarks.forEach(remark -> builder.addRemark(HeaderReader.field(remark)));
        StepReader reader = new StepReader(year, new Owners(plan, header.hostUnit()), notes);
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
                Matcher matcher = MILLIONS.matcher(Numerals.ARABIC.of(cell.text()));
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
