package org.kmplan.core.read.internal.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.read.internal.grid.GridBuilder;
import org.kmplan.core.read.internal.grid.HardXml;
import org.kmplan.core.read.internal.grid.RefusedException;

/**
 * Reads the tables of a Word document. Edges that lie closer to each other than a narrow column are one: tables drawn by hand
 * have them a little apart in each row.
 */
final class DocxTables {
    /** Narrower columns (in twentieths of a point; 3 mm) are no columns but edges drawn by hand. */
    private static final int NARROW = 170;

    private static final Set<String> PAPER = Set.of("", "AUTO", "FFFFFF");
    private static final int MAX_GRID = 5_000;
    private static final int MAX_DEPTH = 1_000;

    /** Table that is open. */
    private static final class Table {
        private final List<Integer> edges = new ArrayList<>(List.of(0));
        private int column;
        private int after;
        private boolean deleted;
        private boolean cellBegun;
        private boolean cellDeleted;
        private boolean rowBegun;
        private long cell;

        void addColumn(int width) {
            int last = edges.get(edges.size() - 1);
            boolean first = edges.size() == 1;
            edges.add(!first && width < NARROW && width > 0 ? last : last + 1);
        }

        /** Returns the column that an edge of the document's grid is. */
        int edge(int grid) {
            int known = edges.size() - 1;
            return grid <= known ? edges.get(grid) : edges.get(known) + grid - known;
        }
    }

    private final GridBuilder builder;
    private final Deque<Table> open = new ArrayDeque<>();
    private int deepest;

    DocxTables(GridBuilder builder) {
        this.builder = builder;
    }

    /** Tells whether the open row is deleted by a tracked change. */
    boolean isDeleted() {
        Table table = open.peek();
        return table != null && table.deleted;
    }

    /** Tells whether the open cell is deleted by a tracked change. */
    boolean isCellDeleted() {
        Table table = open.peek();
        return table != null && table.cellDeleted;
    }

    void start(XMLStreamReader xml, String name) throws XMLStreamException, RefusedException {
        Table table = open.peek();
        switch (name) {
            case "tbl" -> {
                if (open.size() >= MAX_DEPTH) {
                    deepest++;
                } else {
                    open.push(new Table());
                    builder.startTable();
                }
            }
            case "gridCol" -> {
                if (table != null && table.edges.size() < MAX_GRID) {
                    table.addColumn(HardXml.number(xml, "w", NARROW));
                }
            }
            case "tblGridChange", "tblPr", "tblPrChange", "trPrChange", "tcPrChange" -> HardXml.skip(xml);
            case "tr" -> {
                if (table != null && deepest == 0) {
                    table.column = 0;
                    table.after = 0;
                    table.deleted = false;
                    table.rowBegun = true;
                    table.cell = 0;
                    builder.startRow();
                }
            }
            case "trPr" -> rowProperties(xml, table);
            case "tc" -> {
                if (table != null) {
                    table.cellBegun = false;
                    table.cellDeleted = false;
                    table.cell = CountedXml.last(xml);
                }
            }
            case "tcPr" -> cellProperties(xml, table);
            default -> {}
        }
    }

    private void rowProperties(XMLStreamReader xml, @Nullable Table table) throws XMLStreamException, RefusedException {
        int before = 0;
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = HardXml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "gridBefore" -> before = HardXml.number(xml, "val", 0);
                    case "gridAfter" -> {
                        if (table != null) {
                            table.after = HardXml.number(xml, "val", 0);
                        }
                    }
                    case "del" -> {
                        if (table != null) {
                            table.deleted = true;
                        }
                    }
                    case "trPrChange" -> {
                        HardXml.skip(xml);
                        depth--;
                    }
                    default -> {}
                }
            }
        }
        if (table != null && before > 0) {
            empty(table, before);
        }
    }

    private void empty(Table table, int columns) {
        begin(table, columns, false, "");
        builder.endCell();
        table.cellBegun = false;
    }

    private void cellProperties(XMLStreamReader xml, @Nullable Table table)
            throws XMLStreamException, RefusedException {
        int span = 1;
        boolean continued = false;
        String shade = "";
        boolean deleted = false;
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = HardXml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "cellDel" -> deleted = true;
                    case "gridSpan" -> span = HardXml.number(xml, "val", 1);
                    case "vMerge" ->
                        continued = !HardXml.attribute(xml, "val", "continue").equals("restart");
                    case "shd" ->
                        shade = shade(HardXml.attribute(xml, "val", "clear"), HardXml.attribute(xml, "fill", "auto"));
                    case "tcPrChange" -> {
                        HardXml.skip(xml);
                        depth--;
                    }
                    default -> {}
                }
            }
        }
        if (table != null && deleted) {
            table.cellDeleted = true;
        } else if (table != null) {
            begin(table, span, continued, shade);
        }
    }

    /** Returns the colour of a cell, or nothing where it is that of the paper. */
    private static String shade(String pattern, String fill) {
        boolean paper = PAPER.contains(fill.toUpperCase(Locale.ROOT));
        boolean plain = pattern.equals("clear") || pattern.equals("nil");
        return paper && plain ? "" : pattern + " " + fill;
    }

    private void begin(Table table, int span, boolean continued, String shade) {
        if (deepest > 0 || !table.rowBegun) {
            return;
        }
        int start = table.edge(Math.min(table.column, MAX_GRID));
        table.column = Math.min(MAX_GRID, table.column + Math.max(1, Math.min(span, MAX_GRID)));
        builder.startCell(Math.max(1, table.edge(table.column) - start), 1, continued, shade, table.cell);
        table.cellBegun = true;
    }

    /** Begins the open cell if it had no properties. */
    void content() {
        Table table = open.peek();
        if (table != null && !table.cellBegun && !table.cellDeleted) {
            begin(table, 1, false, "");
        }
    }

    void end(String name) {
        Table table = open.peek();
        if (table == null) {
            return;
        }
        switch (name) {
            case "tc" -> {
                content();
                if (deepest == 0 && !table.cellDeleted) {
                    builder.endCell();
                }
                table.cellBegun = false;
                table.cellDeleted = false;
            }
            case "tr" -> {
                if (deepest > 0) {
                    return;
                }
                if (table.deleted) {
                    builder.dropRow();
                } else {
                    if (table.after > 0) {
                        empty(table, table.after);
                    }
                    builder.endRow();
                }
                table.deleted = false;
                table.rowBegun = false;
            }
            case "tbl" -> {
                if (deepest > 0) {
                    deepest--;
                } else {
                    open.pop();
                    builder.endTable();
                }
            }
            default -> {}
        }
    }
}
