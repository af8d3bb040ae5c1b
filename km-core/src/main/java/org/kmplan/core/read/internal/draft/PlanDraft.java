package org.kmplan.core.read.internal.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.text.ThaiText;

/** Plan while it is read: header fields, tables, rows and other lines as they are met. */
public final class PlanDraft {
    /** Header field or remark with its paragraphs; lines without a label are added to the field above them. */
    public static final class Field {
        public final HeaderItem item;
        public final String label;
        public final Problems.Place place;
        public final List<Grid.Paragraph> paragraphs = new ArrayList<>();

        public Field(HeaderItem item, String label, Problems.Place place) {
            this.item = item;
            this.label = label;
            this.place = place;
        }

        public String text() {
            return Grid.joinText(paragraphs);
        }

        public String raw() {
            return Grid.joinRaw(paragraphs);
        }

        /** Returns the label, if there is one, and what stands behind it, as written. */
        public String written() {
            return label.isEmpty() ? raw() : label + ": " + raw();
        }
    }

    /** Layout of a table with the process whose rows it has; empty for both. */
    public record TableDraft(Columns columns, Optional<PlanProcess> process) {}

    public final List<Field> fields = new ArrayList<>();
    public final List<Field> remarks = new ArrayList<>();
    public final List<TableDraft> tables = new ArrayList<>();
    public final List<RowDraft> rows = new ArrayList<>();
    public final Problems.Place place;

    public PlanDraft(Problems.Place place) {
        this.place = place;
    }

    private final Map<String, RowDraft> firstRows = new HashMap<>();
    private final Map<HeaderItem, Field> firstFields = new EnumMap<>(HeaderItem.class);

    public Field add(HeaderItem item, String label, List<Grid.Paragraph> paragraphs, Problems.Place where) {
        Field field = new Field(item, label, where);
        field.paragraphs.addAll(paragraphs);
        fields.add(field);
        firstFields.putIfAbsent(item, field);
        return field;
    }

    /** Gives a field another meaning. */
    public void meaning(Field field, HeaderItem item) {
        Field known = new Field(item, field.label, field.place);
        known.paragraphs.addAll(field.paragraphs);
        fields.set(fields.indexOf(field), known);
        firstFields.putIfAbsent(item, known);
    }

    /** Returns the first field with a meaning. */
    public Optional<Field> field(HeaderItem item) {
        return Optional.ofNullable(firstFields.get(item));
    }

    /** Tells whether a field with a meaning begins with the same words, apart from blanks. */
    public boolean says(HeaderItem item, String text) {
        return item != HeaderItem.OTHER
                && field(item)
                        .filter(field -> ThaiText.key(field.text()).startsWith(ThaiText.key(text)))
                        .isPresent();
    }

    /** Adds a row. */
    public void add(RowDraft row) {
        rows.add(row);
        if (row.isIdentified()) {
            firstRows.putIfAbsent(identity(row), row);
        }
    }

    /** Returns the first row of the same step, or null if there is none. */
    @Nullable
    public RowDraft row(RowDraft row) {
        return firstRows.get(identity(row));
    }

    private static String identity(RowDraft row) {
        return row.step.map(Enum::name).orElse(PlanStep.RECOGNITION_ID);
    }

    /** Tells whether there is enough to call it a plan: rows, or a header with a title or topic. */
    public boolean isPlan() {
        return !rows.isEmpty()
                || field(HeaderItem.TITLE).isPresent()
                || field(HeaderItem.TOPIC).isPresent();
    }

    /** Adds a line that belongs to the plan and to no other part of it. */
    public void remark(HeaderItem item, String label, List<Grid.Paragraph> paragraphs, Problems.Place where) {
        Field field = new Field(item, label, where);
        field.paragraphs.addAll(paragraphs);
        remarks.add(field);
    }
}
