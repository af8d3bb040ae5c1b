package org.kmplan.core.read.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.read.internal.words.ChartMonth;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.text.ThaiText;

/**
 * Separator of a text with separated values. Text with tabs is the usual text layout, unless quoted cells in it hold line
 * breaks, as spreadsheets write them. Commas and semicolons are separators where they make the headings of a plan, or as many
 * cells in nearly all lines.
 *
 * @param separator character between the cells
 * @param width number of cells in a row; 0 if it is not known, or each table has its own, which its headings tell
 */
public record CsvForm(char separator, int width) {
    private static final int SAMPLE = 200_000;
    private static final int MAX_RECORDS = 500;
    private static final int MIN_HEADINGS = 3;
    private static final int MIN_CELLS = 4;
    private static final int MIN_RECORDS = 3;

    /** Returns the form of a text, or empty if it is running text or has the usual layout. */
    public static Optional<CsvForm> of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        List<CsvRecord> tabbed = records(sample, '\t');
        if (tabbed.stream().anyMatch(record -> record.size() >= MIN_HEADINGS)) {
            boolean broken = tabbed.stream()
                    .anyMatch(record -> record.size() >= MIN_HEADINGS
                            && record.fields().stream()
                                    .anyMatch(field -> field.text().indexOf('\n') >= 0));
            return broken ? Optional.of(new CsvForm('\t', 0)) : Optional.empty();
        }
        Optional<CsvForm> regular = Optional.empty();
        for (char separator : new char[] {',', ';'}) {
            List<CsvRecord> records = records(sample, separator);
            if (records.stream().anyMatch(CsvForm::isHeading)) {
                return Optional.of(new CsvForm(separator, 0));
            }
            if (regular.isEmpty() && isRegular(records)) {
                regular = Optional.of(
                        new CsvForm(separator, records.get(records.size() / 2).size()));
            }
        }
        return regular;
    }

    private static List<CsvRecord> records(String sample, char separator) {
        List<CsvRecord> records = new ArrayList<>();
        CsvParser parser = new CsvParser(sample, separator);
        while (records.size() < MAX_RECORDS && parser.hasNext()) {
            records.add(parser.next());
        }
        return records;
    }

    /** Tells whether a row has the headings of a table of a plan. */
    static boolean isHeading(CsvRecord record) {
        int known = 0;
        for (CsvRecord.Field field : record.fields()) {
            String heading = field.text();
            known += heading.length() < 100
                            && (PlanWords.column(heading).isPresent()
                                    || ChartMonth.of(heading).isPresent())
                    ? 1
                    : 0;
        }
        return known >= MIN_HEADINGS;
    }

    private static boolean isRegular(List<CsvRecord> records) {
        List<CsvRecord> filled = records.stream()
                .filter(record -> record.fields().stream().anyMatch(field -> !ThaiText.isBlank(field.text())))
                .toList();
        if (filled.size() < MIN_RECORDS) {
            return false;
        }
        int size = filled.get(filled.size() / 2).size();
        long same = filled.stream().filter(record -> record.size() == size).count();
        return size >= MIN_CELLS && same * 10 >= filled.size() * 9L;
    }
}
