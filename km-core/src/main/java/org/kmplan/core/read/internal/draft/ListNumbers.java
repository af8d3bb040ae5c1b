package org.kmplan.core.read.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.time.Numerals;

/** Numbers of the entries of a list that counts from 1 through the paragraphs of a cell. */
public final class ListNumbers {
    /** Number with the words it numbers behind it: numbers alone refer to notes below the table. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?<=^)|(?<=\\s))[(]?(\\d{1,2})[.)](?!\\d)\\s*(?=\\S)(?![(]?\\d{1,2}[)])");

    private ListNumbers() {}

    /** Returns the paragraphs of a cell without the numbers with which they begin, where these count 1, 2, 3 and so on. */
    public static List<RowDraft.Part> without(List<RowDraft.Part> parts) {
        List<RowDraft.Part> result = new ArrayList<>();
        int expected = 1;
        for (RowDraft.Part part : parts) {
            String text = part.paragraph().text();
            Matcher number = NUMBER.matcher(Numerals.ARABIC.of(text));
            int begin = 0;
            while (number.find()) {
                int value = Integer.parseInt(number.group(1));
                boolean first = number.start() == 0;
                expected = first && value == 1 ? 1 : expected;
                if (value == expected) {
                    expected++;
                    begin = first ? number.end() : begin;
                }
            }
            Grid.Paragraph old = part.paragraph();
            result.add(
                    begin == 0
                            ? part
                            : new RowDraft.Part(
                                    Grid.Paragraph.of(old.raw(), text.substring(begin), old.position()), part.part()));
        }
        return result;
    }

    /** Returns the entries of a cell, a paragraph for each, without their numbers where these count 1, 2, 3 and so on. */
    public static List<RowDraft.Part> entries(List<RowDraft.Part> parts) {
        List<RowDraft.Part> result = new ArrayList<>();
        int expected = 1;
        for (RowDraft.Part part : parts) {
            Grid.Paragraph old = part.paragraph();
            String text = old.text();
            Matcher number = NUMBER.matcher(Numerals.ARABIC.of(text));
            int begin = 0;
            while (number.find()) {
                int value = Integer.parseInt(number.group(1));
                boolean first = number.start() == 0;
                expected = first && value == 1 ? 1 : expected;
                if (value == expected && (first || expected > 1)) {
                    add(result, part, text.substring(begin, number.start()));
                    begin = number.end();
                    expected++;
                }
            }
            if (begin == 0) {
                result.add(part);
            } else {
                add(result, part, text.substring(begin));
            }
        }
        return result;
    }

    private static void add(List<RowDraft.Part> result, RowDraft.Part part, String entry) {
        if (!entry.isBlank()) {
            String text = entry.strip();
            result.add(new RowDraft.Part(
                    Grid.Paragraph.of(text, text, part.paragraph().position()), part.part()));
        }
    }

    /** Returns an entry without the number with which it begins. */
    public static String without(String entry) {
        Matcher number = NUMBER.matcher(Numerals.ARABIC.of(entry));
        return number.lookingAt() ? entry.substring(number.end()) : entry;
    }
}
