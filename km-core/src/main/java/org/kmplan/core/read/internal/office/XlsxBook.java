package org.kmplan.core.read.internal.office;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** Reads the list of sheets of a workbook and the day its dates count from. */
final class XlsxBook extends PartHandler {
    /**
     * Sheet of the workbook.
     *
     * @param name name as on its tab
     * @param id number of the relationship to its part
     * @param hidden whether its tab is not shown
     */
    record Sheet(String name, String id, boolean hidden) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    List<Sheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    void start(String name, Attributes attributes) {
        if (name.equals("workbookPr")) {
            from1904 = flag(attributes, "date1904");
        } else if (name.equals("sheet") && inside("sheets")) {
            String id = "";
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")) {
                    id = attributes.getValue(i);
                }
            }
            String sheet = value(attributes, "name");
            String state = value(attributes, "state");
            sheets.add(new Sheet(
                    sheet.substring(0, Math.min(sheet.length(), 100)),
                    id,
                    !state.isEmpty() && !state.equals("visible")));
        }
    }

    @Override
    void end(String name) {
        // everything stands in attributes
    }
}
