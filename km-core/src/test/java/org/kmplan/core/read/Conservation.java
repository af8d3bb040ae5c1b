package org.kmplan.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.text.ThaiText;

/**
 * Checks that nothing of a document is lost: each line and cell that is not blank must be found again in a plan, in a problem or
 * among the headings. The text is divided here anew, without the reader.
 */
final class Conservation {
    private Conservation() {}

    /** Returns the pieces of a text that are nowhere in the result. */
    static List<String> lost(String text, ReadResult result) {
        return lost(List.of(text.split("\r\n|[\n\r\t]", -1)), result);
    }

    /** Returns the cells and paragraphs, each on one line, that are nowhere in the result, whole or as label and value. */
    static List<String> lost(List<String> paragraphs, ReadResult result) {
        StringBuilder everything = new StringBuilder();
        texts(result).forEach(kept -> everything.append(key(kept)).append('\n'));
        String kept = everything.toString();
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String next = i + 1 < paragraphs.size() ? key(paragraphs.get(i + 1)) : "";
            String[] pieces = paragraphs.get(i).split("[:：]", 2);
            for (int k = 0; k < pieces.length; k++) {
                boolean goesOn = k == pieces.length - 1 && !next.isEmpty() && ThaiText.isCombining(next.charAt(0));
                String key = goesOn ? withoutLastCharacter(key(pieces[k])) : key(pieces[k]);
                if (!key.isEmpty() && !kept.contains(key)) {
                    lost.add(pieces[k]);
                }
            }
        }
        return lost;
    }

    /** Returns a text without the last consonant and its marks: they are put in order with marks that the next line begins with. */
    private static String withoutLastCharacter(String key) {
        int end = key.length();
        while (end > 0 && ThaiText.isCombining(key.charAt(end - 1))) {
            end--;
        }
        return key.substring(0, Math.max(0, end - 1));
    }

    private static Stream<String> texts(ReadResult result) {
        Stream<String> plans = result.plans().stream().flatMap(Conservation::texts);
        Stream<String> problems = result.problems().stream().map(ReadProblem::raw);
        return Stream.of(plans, problems, result.headings().stream()).flatMap(part -> part);
    }

    private static Stream<String> texts(KnowledgePlan plan) {
        Stream<HeaderField> fields = Stream.concat(plan.header().fields().stream(), plan.remarks().stream());
        Stream<String> cells = plan.steps().stream()
                .flatMap(step -> step.cells().stream())
                .flatMap(cell -> Stream.of(cell.text(), cell.heading()));
        Stream<String> headings = plan.tables().stream().flatMap(table -> table.headings().stream());
        return Stream.of(
                        fields.flatMap(
                                field -> Stream.of(field.label(), field.text(), field.label() + " " + field.text())),
                        cells,
                        headings)
                .flatMap(part -> part);
    }

    private static String key(String text) {
        String markup =
                text.replaceAll("(?i)</?(?:p|br|div|li|ul|ol|span|b|i|u|strong|em|font|a)(?:\\s[^<>]{0,200})?/?>", "");
        return ThaiText.key(markup.replace("&nbsp;", " ")).toLowerCase(Locale.ROOT);
    }
}
