package org.kmplan.core.read.internal.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.MemoryBudget;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads the texts that the cells of a workbook share; formatted pieces are joined, phonetic guides left out. */
final class XlsxStrings extends PartHandler {
    private final List<RichText.Cell> texts = new ArrayList<>();
    private final RichText text;
    private final int limit;
    private final MemoryBudget memory;
    private boolean reading;

    XlsxStrings(ReadLimits limits, MemoryBudget memory) {
        this.memory = memory;
        text = new RichText(limits.maxCellLength());
        limit = limits.maxCells();
    }

    /** Returns a text by its number as a cell has it. */
    Optional<RichText.Cell> find(String number) {
        int index = number.length() < 10 && number.chars().allMatch(c -> c >= '0' && c <= '9') && !number.isEmpty()
                ? Integer.parseInt(number)
                : -1;
        return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        if (name.equals("si")) {
            text.clear();
        } else if (name.equals("t")) {
            reading = !inside("rPh");
        } else if (inside("rPr")) {
            text.format(name, attributes);
        }
    }

    @Override
    void end(String name) throws SAXException {
        if (name.equals("t")) {
            reading = false;
            text.endPiece();
        } else if (name.equals("r")) {
            text.endRun();
        } else if (name.equals("si")) {
            RichText.Cell read = text.cell();
            if (texts.size() == limit
                    || !memory.take(MemoryBudget.BLANK + 2L * read.text().length())) {
                throw new Enough();
            }
            texts.add(read);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
        }
    }
}
