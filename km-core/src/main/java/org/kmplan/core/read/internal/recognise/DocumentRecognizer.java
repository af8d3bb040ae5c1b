package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.PlanDraft;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.PlaceMarks;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.words.Organisations;
import org.kmplan.core.read.internal.words.PageNumbers;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.read.internal.words.TextDamage;
import org.kmplan.core.read.internal.words.TitleLine;
import org.kmplan.core.read.internal.words.WordTable;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/**
 * Recognises the plans on the grid: titles, header fields, headings of sections, tables and remarks. A plan begins at a
 * title, at header labels that start again, or where the first step starts again in a table of its own.
 */
public final class DocumentRecognizer {
    private static final int MAX_LABEL = 60;

    private final Problems problems;
    private final List<PlanDraft> plans = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<Grid.Line> preamble = new ArrayList<>();
    private final TableRecognizer tables;

    private @Nullable PlanDraft current;
    private PlanDraft.@Nullable Field openField;
    private Optional<PlanProcess> section = Optional.empty();

    /** Fields below the steps of the plan that say again what its header says. */
    private final List<PlanDraft.Field> repeated = new ArrayList<>();

    /** Whether the labels of the plan have colons. */
    private boolean colons;

    public DocumentRecognizer(Problems problems) {
        this(problems, PlaceMarks.NONE);
    }

    /** Takes a record of where each position stands. */
    public DocumentRecognizer(Problems problems, PlaceMarks places) {
        this.problems = problems;
        this.tables = new TableRecognizer(problems, places, this);
    }

    /** Returns the plans of the document. */
    public List<PlanDraft> recognise(Grid grid) {
        Grid.Line held = null;
        OtherParts others = new OtherParts(grid, problems, () -> current);
        for (int i = 0; i < grid.blocks().size(); i++) {
            Grid.Block block = grid.blocks().get(i);
            if (others.takes(block)) {
                continue;
            }
            if (block instanceof Grid.Line line) {
                boolean above = i + 1 < grid.blocks().size() && grid.blocks().get(i + 1) instanceof Grid.Table;
                if (above && StepLines.isStep(line, section)) {
                    held = line;
                } else {
                    LabelledLines.split(line).forEach(this::line);
                }
            } else if (block instanceof Grid.Table table) {
                tables.table(table, Optional.ofNullable(held));
                held = null;
            }
        }
        repeatHeader();
        List<PlanDraft> found = plans.stream().filter(PlanDraft::isPlan).toList();
        plans.stream().filter(plan -> !plan.isPlan()).forEach(this::reportNoPlan);
        preamble.forEach(line -> unassigned(line.raw(), line.place()));
        return found;
    }

    /** Returns the headings that stand in no plan, as written. */
    public List<String> headings() {
        return headings;
    }

    Optional<PlanProcess> section() {
        return section;
    }

    void section(PlanProcess process, String heading) {
        section = Optional.of(process);
        openField = null;
        headings.add(heading);
    }

    void heading(String heading) {
        headings.add(heading);
        openField = null;
    }

    /** Returns the plan that rows belong to. A header that stands above them again begins a plan if its steps do too. */
    PlanDraft planFor(List<RowDraft> rows) {
        PlanDraft plan = current;
        if (plan != null && !repeated.isEmpty()) {
            RowDraft first =
                    rows.stream().filter(RowDraft::isIdentified).findFirst().orElse(null);
            RowDraft same = first == null ? null : plan.row(first);
            if (same != null && same != plan.rows.get(plan.rows.size() - 1)) {
                beginWithRepeated();
            }
        }
        repeatHeader();
        openField = null;
        plan = current;
        return plan != null ? plan : startPlan(rows.get(0).place());
    }

    /** Begins a plan with the header that was held back. */
    private PlanDraft beginWithRepeated() {
        List<PlanDraft.Field> fields = List.copyOf(repeated);
        repeated.clear();
        Optional<PlanProcess> process = section;
        PlanDraft plan = startPlan(fields.get(0).place);
        fields.forEach(field -> plan.add(field.item, field.label, field.paragraphs, field.place));
        section = process;
        return plan;
    }

    /** Takes the header that was held back for a heading on another page of the same plan. */
    private void repeatHeader() {
        repeated.forEach(field -> headings.add(field.written()));
        repeated.clear();
    }

    @Nullable
    PlanDraft currentPlan() {
        return current;
    }

    PlanDraft startPlan(Problems.Place place) {
        PlanDraft plan = new PlanDraft(place);
        for (Grid.Line line : preamble) {
            plan.add(
                    Organisations.isName(line.text()) ? HeaderItem.ORGANISATION : HeaderItem.OTHER,
                    "",
                    line.paragraphs(),
                    line.place());
        }
        preamble.clear();
        plans.add(plan);
        current = plan;
        openField = null;
        section = Optional.empty();
        colons = false;
        repeatHeader();
        tables.planStarted();
        return plan;
    }

    /** Takes a line: a title, a field, a heading, a remark. */
    void line(Grid.Line line) {
        String text = line.text().replace('\n', ' ');
        TextDamage.ofCell(text).ifPresent(damage -> damaged(damage, line.raw(), line.place()));
        if (PageNumbers.isOne(text)) {
            headings.add(line.raw());
            return;
        }
        if (title(line, text) || labelled(line, text) || spaced(line, text) || alone(line, text)) {
            return;
        }
        Optional<WordTable.Match<PlanProcess>> heading = PlanWords.section(text);
        if (heading.isPresent()) {
            section(heading.get().meaning(), line.raw());
            repaired(heading.get().exact(), "heading", text, line.place());
            return;
        }
        PlanDraft plan = current;
        PlanDraft.Field field = openField;
        if (PlanWords.isRemarkHeading(text)) {
            if (plan == null) {
                headings.add(line.raw());
            } else {
                plan.remark(HeaderItem.OTHER, line.raw(), List.of(), line.place());
            }
            openField = null;
        } else if (plan == null) {
            preamble.add(line);
        } else if (field != null) {
            field.paragraphs.addAll(line.paragraphs());
        } else if (plan.rows.isEmpty()) {
            HeaderItem item = Organisations.isName(text) ? HeaderItem.ORGANISATION : HeaderItem.OTHER;
            plan.add(item, "", line.paragraphs(), line.place());
        } else {
            plan.remark(HeaderItem.OTHER, "", line.paragraphs(), line.place());
        }
    }

    private boolean title(Grid.Line line, String text) {
        Optional<TitleLine> title = TitleLine.of(text);
        if (title.isEmpty()) {
            return false;
        }
        PlanDraft plan = current;
        boolean hasTitle = plan != null && plan.field(HeaderItem.TITLE).isPresent();
        if (hasTitle && sameAsTitle(plan, text)) {
            headings.add(line.raw());
            return true;
        }
        boolean begins = plan == null || hasTitle || plan.isPlan();
        if (begins && plan != null && !title.get().isTelling(text)) {
            return false;
        }
        Optional<PlanProcess> process = title.get().process(text);
        if (hasTitle
                && plan != null
                && process.filter(of -> continues(plan, title.get(), of)).isPresent()) {
            section(process.get(), line.raw());
            return true;
        }
        PlanDraft target = begins || plan == null ? startPlan(line.place()) : plan;
        target.add(HeaderItem.TITLE, "", line.paragraphs(), line.place());
        section = process.or(() -> section);
        openField = null;
        return true;
    }

    /** A title that names the other process continues a plan, as the forms for the two processes have titles of their own. */
    private static boolean continues(PlanDraft plan, TitleLine title, PlanProcess process) {
        Optional<TitleLine> first = plan.field(HeaderItem.TITLE).flatMap(field -> TitleLine.of(field.text()));
        return plan.rows.stream().noneMatch(row -> row.process == process)
                && (title.planNumber().isEmpty() || title.planNumber().equals(first.flatMap(TitleLine::planNumber)));
    }

    private static boolean sameAsTitle(@Nullable PlanDraft plan, String text) {
        return plan != null
                && plan.field(HeaderItem.TITLE)
                        .map(field -> ThaiText.key(field.text()).equals(ThaiText.key(text)))
                        .orElse(false);
    }

    private boolean labelled(Grid.Line line, String text) {
        int colon = FieldLabels.colon(text);
        if (colon <= 0 || colon > MAX_LABEL || text.startsWith("//", colon + 1)) {
            return false;
        }
        String label = text.substring(0, colon).strip();
        Optional<WordTable.Match<HeaderItem>> match = PlanWords.label(label);
        if (match.isEmpty() && !FieldLabels.isOtherLabel(label)) {
            return false;
        }
        colons |= match.isPresent();
        field(match, label, FieldLabels.withoutLabel(line.paragraphs(), true), line.place());
        return true;
    }

    /** Takes a line of the header whose label is set off by blanks alone. */
    private boolean spaced(Grid.Line line, String text) {
        PlanDraft plan = current;
        if (plan == null || !plan.rows.isEmpty() || Organisations.isName(text)) {
            return false;
        }
        Optional<SpacedLabel> label = SpacedLabel.of(line, colons);
        if (label.isEmpty() || plan.field(label.get().match().meaning()).isPresent()) {
            return false;
        }
        field(Optional.of(label.get().match()), label.get().label(), label.get().value(), line.place());
        return true;
    }

    /** Takes a line of the header that is nothing but a label: its value stands in the next line, or nowhere. */
    private boolean alone(Grid.Line line, String text) {
        PlanDraft plan = current;
        if (plan == null || !plan.rows.isEmpty() || line.paragraphs().size() > 1) {
            return false;
        }
        Optional<WordTable.Match<HeaderItem>> match = PlanWords.label(text).filter(WordTable.Match::exact);
        boolean takes = match.isPresent()
                && plan.field(match.get().meaning()).isEmpty()
                && PlanWords.section(text).isEmpty();
        if (takes) {
            field(match, text, List.of(), line.place());
        }
        return takes;
    }

    /** Takes a table row of a label and its value as a header field; tells whether it is one. */
    boolean fieldRow(Grid.Row row) {
        List<Grid.Cell> filled = FieldLabels.filled(row);
        Optional<WordTable.Match<HeaderItem>> match =
                FieldLabels.isFields(filled) ? PlanWords.label(FieldLabels.word(filled)) : Optional.empty();
        if (match.isPresent()) {
            take(row, filled, match);
        }
        return match.isPresent();
    }

    /** Takes a row with an unknown label, among rows with labels that are known; tells whether it is one. */
    boolean otherFieldRow(Grid.Row row) {
        List<Grid.Cell> filled = FieldLabels.filled(row);
        if (!FieldLabels.isFields(filled)
                || !FieldLabels.isOtherLabel(FieldLabels.word(filled).strip())) {
            return false;
        }
        boolean valued = filled.size() > 1 || FieldLabels.colon(filled.get(0).text()) > 0;
        if (valued) {
            take(row, filled, Optional.empty());
        }
        return valued;
    }

    private void take(Grid.Row row, List<Grid.Cell> filled, Optional<WordTable.Match<HeaderItem>> match) {
        List<Grid.Paragraph> value = new ArrayList<>();
        if (FieldLabels.colon(filled.get(0).text().replace('\n', ' ')) > 0) {
            value.addAll(FieldLabels.withoutLabel(filled.get(0).paragraphs(), true));
        }
        filled.subList(1, filled.size())
                .forEach(cell -> value.addAll(FieldLabels.withoutLabel(cell.paragraphs(), false)));
        field(match, FieldLabels.word(filled).strip(), value, row.place());
    }

    private void field(
            Optional<WordTable.Match<HeaderItem>> match,
            String label,
            List<Grid.Paragraph> value,
            Problems.Place place) {
        HeaderItem item = match.map(WordTable.Match::meaning).orElse(HeaderItem.OTHER);
        repaired(match.map(WordTable.Match::exact).orElse(true), "label", label, place);
        PlanDraft plan = current;
        boolean again = plan != null && plan.field(item).isPresent();
        boolean below = plan != null && !plan.rows.isEmpty();
        if (plan != null
                && below
                && (plan.says(item, Grid.joinText(value)) || !repeated.isEmpty() && item == HeaderItem.OTHER)) {
            PlanDraft.Field held = new PlanDraft.Field(item, label, place);
            held.paragraphs.addAll(value);
            repeated.add(held);
            openField = held;
            return;
        }
        if (!repeated.isEmpty()) {
            plan = beginWithRepeated();
            again = false;
            below = false;
        }
        boolean begins = plan == null
                || item == HeaderItem.TOPIC && (again || below)
                || item != HeaderItem.OTHER && again && below;
        if (plan != null && !begins && below) {
            plan.remark(item, label, value, place);
            openField = null;
            return;
        }
        if (again && !begins && item != HeaderItem.OTHER) {
            problems.add(
                    ProblemCode.FIELD_REPEATED,
                    place,
                    item.english(),
                    Phrase.of("field.repeated").with("text", Problems.quote(Grid.joinText(value))),
                    label + ": " + Grid.joinRaw(value));
        }
        PlanDraft target = begins || plan == null ? startPlan(place) : plan;
        openField = target.add(item, label, value, place);
    }

    private void repaired(boolean exact, String field, String text, Problems.Place place) {
        if (!exact) {
            problems.add(
                    ProblemCode.WORD_REPAIRED,
                    place,
                    field,
                    Phrase.of(field + ".repaired").with("text", Problems.quote(text)),
                    text);
        }
    }

    private void damaged(Phrase damage, String raw, Problems.Place place) {
        problems.add(ProblemCode.CELL_DAMAGED, place, "text", damage.with("text", Problems.quote(raw)), raw);
    }

    void unassigned(String raw, Problems.Place place) {
        problems.add(
                ProblemCode.TEXT_UNASSIGNED,
                place,
                "text",
                Phrase.of("text.unassigned").with("text", Problems.quote(raw)),
                raw);
    }

    private void reportNoPlan(PlanDraft plan) {
        plan.fields.forEach(field -> unassigned(field.written(), field.place));
        plan.remarks.forEach(field -> unassigned(field.written(), field.place));
    }
}
