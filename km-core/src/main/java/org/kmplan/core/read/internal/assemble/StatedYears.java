package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.KnowledgeLists;
import org.kmplan.core.read.internal.draft.PlanDraft;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.words.FiscalYears;
import org.kmplan.core.read.internal.words.ResultWords;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.time.FiscalYear;

/**
 * Fiscal years that a plan names, by where they stand: those of the title, of the field for the year and of header lines
 * without a label state the year of the plan; those of other header fields only where there are no such; those of rows and
 * remarks, and of lines about results, are mentions. Years in the reason are history.
 */
final class StatedYears {
    private record Mention(FiscalYearMention year, Problems.Place place) {}

    private final List<Mention> stated = new ArrayList<>();
    private final List<Mention> labelled = new ArrayList<>();
    private final List<Mention> elsewhere = new ArrayList<>();

    private StatedYears() {}

    static StatedYears of(PlanDraft plan) {
        StatedYears years = new StatedYears();
        plan.fields.forEach(years::field);
        for (RowDraft row : plan.rows) {
            for (RowDraft.Cell cell : row.cells) {
                for (RowDraft.Part part : KnowledgeLists.divide(RowDraft.written(cell), cell.column, row)
                        .before()) {
                    Grid.Paragraph paragraph = part.paragraph();
                    add(years.elsewhere, FiscalYears.in(paragraph.text(), paragraph.position()), row.place);
                }
            }
        }
        plan.remarks.forEach(remark -> remark.paragraphs.forEach(paragraph ->
                add(years.elsewhere, FiscalYears.in(paragraph.text(), paragraph.position()), remark.place)));
        return years;
    }

    private void field(PlanDraft.Field field) {
        if (field.item == HeaderItem.REASON) {
            return;
        }
        for (Grid.Paragraph paragraph : field.paragraphs) {
            String text = paragraph.text();
            if (field.item == HeaderItem.FISCAL_YEAR) {
                add(stated, FiscalYears.inField(text, paragraph.position()), field.place);
            } else if (field.item != HeaderItem.TITLE && field.label.isEmpty() && ResultWords.areNamedIn(text)) {
                add(elsewhere, FiscalYears.inTitle(text, paragraph.position()), field.place);
            } else if (field.item == HeaderItem.TITLE || field.label.isEmpty()) {
                add(stated, FiscalYears.inTitle(text, paragraph.position()), field.place);
            } else {
                add(labelled, FiscalYears.in(text, paragraph.position()), field.place);
            }
        }
    }

    private static void add(List<Mention> list, List<FiscalYearMention> mentions, Problems.Place place) {
        mentions.forEach(mention -> list.add(new Mention(mention, place)));
    }

    /** Returns what title and header state. */
    List<FiscalYearMention> mentions() {
        List<FiscalYearMention> own = years(stated);
        List<FiscalYearMention> others = years(labelled);
        boolean one = others.stream().map(FiscalYearMention::year).distinct().count() == 1;
        return own.isEmpty() && one ? others : own;
    }

    /** Returns the mentions in rows and remarks. */
    List<FiscalYearMention> elsewhere() {
        return years(elsewhere);
    }

    /** Returns the mentions of a year in rows and remarks. */
    List<FiscalYearMention> elsewhere(Optional<FiscalYear> year) {
        return elsewhere().stream()
                .filter(mention -> year.filter(mention.year()::equals).isPresent())
                .toList();
    }

    private static List<FiscalYearMention> years(List<Mention> mentions) {
        return mentions.stream().map(Mention::year).toList();
    }

    /** Reports mentions of other years than the plan's, which were not taken for it. */
    void reportOthers(FiscalYear year, Problems problems) {
        List<Mention> others = new ArrayList<>(labelled);
        others.addAll(elsewhere);
        for (Mention other : others) {
            if (!other.year().year().equals(year)) {
                problems.add(
                        ProblemCode.FISCAL_YEAR_MENTIONED,
                        other.place(),
                        "fiscal year",
                        Phrase.of("fiscal-year.mentioned")
                                .with("year", year.buddhistYear())
                                .with("text", Problems.quote(other.year().raw())),
                        other.year().raw());
            }
        }
    }
}
