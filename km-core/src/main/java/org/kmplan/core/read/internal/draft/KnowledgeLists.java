package org.kmplan.core.read.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.time.Numerals;

/**
 * Reads the two-level list of knowledge items that stands in a cell behind "such as" (เช่น) or "namely" (ได้แก่), or as the
 * list in the target cell of KMP1. The list may run over a page break. Items behind "such as" are examples; the plan's
 * target counts top-level items only, so "two items" means the two groups and not their parts.
 */
public final class KnowledgeLists {
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?<=^)|(?<=\\s))\\(?(\\d{1,2}(?:\\.\\d{1,2}){0,3})\\)\\s*");
    private static final Pattern INTRODUCED = Pattern.compile("(?:เช่น|ได้แก่|ดังนี้|ประกอบด้วย|คือ)\\s*+:?+\\s*+$");
    private static final Pattern TAIL =
            Pattern.compile("(?<!\\s)\\s*+(?:ได้แก่|เช่น|ดังนี้|ประกอบด้วย|คือ|ฯลฯ|เป็นต้น)?+\\s*+:?+\\s*+$");
    private static final Pattern QUANTITY =
            Pattern.compile("(?:อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|จำนวน|ร้อยละ)\\s*+\\d");

    /** Item of the list with its number. */
    private record Entry(String number, String text, SourcePosition position) {}

    /** Item in the making, which further paragraphs may lengthen. */
    private record Open(String number, StringBuilder text, SourcePosition position) {}

    /**
     * Cell divided at the beginning of its list.
     *
     * @param before what stands before the list
     * @param list the list; empty if there is none
     */
    public record Divided(List<RowDraft.Part> before, List<RowDraft.Part> list) {}

    private KnowledgeLists() {}

    /** Divides a cell into what stands before its list of knowledge items and the list. */
    public static Divided divide(List<RowDraft.Part> parts, PlanColumn column, RowDraft row) {
        if (!isNumbered(parts)) {
            return new Divided(parts, List.of());
        }
        boolean identification = row.step.filter(ProcessStep.KMP1::equals).isPresent() && column == PlanColumn.TARGET;
        List<RowDraft.Part> before = new ArrayList<>();
        String previous = "";
        for (int i = 0; i < parts.size(); i++) {
            Grid.Paragraph paragraph = parts.get(i).paragraph();
            String digits = Numerals.ARABIC.of(paragraph.text());
            Matcher number = NUMBER.matcher(digits);
            if (digits.indexOf(')') >= 0 && number.find()) {
                String head = digits.substring(0, number.start());
                boolean introduced =
                        INTRODUCED.matcher(head.isBlank() ? previous : head).find();
                if (introduced
                        || identification
                                && !QUANTITY.matcher(digits.substring(number.start()))
                                        .find()) {
                    return divideAt(parts, i, number.start(), before);
                }
            }
            before.add(parts.get(i));
            previous = digits;
        }
        return new Divided(parts, List.of());
    }

    /** Tells whether a bracket stands in the parts that may end the number of an item. */
    private static boolean isNumbered(List<RowDraft.Part> parts) {
        for (RowDraft.Part part : parts) {
            if (part.paragraph().text().indexOf(')') >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Divided divideAt(List<RowDraft.Part> parts, int index, int at, List<RowDraft.Part> before) {
        RowDraft.Part part = parts.get(index);
        String text = part.paragraph().text();
        List<RowDraft.Part> list = new ArrayList<>();
        String head = text.substring(0, at);
        if (!head.isBlank()) {
            before.add(withText(part, head));
        }
        if (!before.isEmpty()) {
            RowDraft.Part last = before.remove(before.size() - 1);
            String trimmed = TAIL.matcher(last.paragraph().text()).replaceFirst("");
            if (!trimmed.isBlank()) {
                before.add(withText(last, trimmed));
            }
        }
        list.add(withText(part, text.substring(at)));
        for (RowDraft.Part next : parts.subList(index + 1, parts.size())) {
            boolean same = Items.isSameColumn(
                    part.paragraph().position(), next.paragraph().position());
            (same ? list : before).add(next);
        }
        return new Divided(before, list);
    }

    private static RowDraft.Part withText(RowDraft.Part part, String text) {
        Grid.Paragraph old = part.paragraph();
        return new RowDraft.Part(Grid.Paragraph.of(old.raw(), text.strip(), old.position()), part.part());
    }

    /** Returns the items of a list, the parts below their item. */
    public static List<KnowledgeItem> items(List<RowDraft.Part> list) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Optional<Open> open = Optional.empty();
        for (RowDraft.Part part : list) {
            String text = part.paragraph().text();
            Matcher number = NUMBER.matcher(Numerals.ARABIC.of(text));
            int start = 0;
            while (number.find()) {
                close(entries, open, text.substring(start, number.start()));
                open = Optional.of(new Open(
                        number.group(1), new StringBuilder(), part.paragraph().position()));
                start = number.end();
            }
            String rest = text.substring(start);
            open.ifPresent(entry -> entry.text().append(' ').append(rest));
        }
        close(entries, open, "");
        return nest(entries);
    }

    private static void close(Map<String, Entry> entries, Optional<Open> open, String rest) {
        if (open.isEmpty()) {
            return;
        }
        Open entry = open.get();
        String text = TAIL.matcher((entry.text() + " " + rest).strip())
                .replaceFirst("")
                .strip();
        String id = entries.containsKey(entry.number()) ? entry.number() + "-" + (entries.size() + 1) : entry.number();
        if (!Items.isNothing(text)) {
            entries.put(id, new Entry(id, text, entry.position()));
        }
    }

    private static List<KnowledgeItem> nest(Map<String, Entry> entries) {
        Map<String, List<Entry>> parts = new LinkedHashMap<>();
        List<Entry> top = new ArrayList<>();
        for (Entry entry : entries.values()) {
            int dot = entry.number().lastIndexOf('.');
            String parent = dot < 0 ? "" : entry.number().substring(0, dot);
            if (entries.containsKey(parent)) {
                parts.computeIfAbsent(parent, key -> new ArrayList<>()).add(entry);
            } else {
                top.add(entry);
            }
        }
        return top.stream().map(entry -> item(entry, parts)).toList();
    }

    private static KnowledgeItem item(Entry entry, Map<String, List<Entry>> parts) {
        KnowledgeItem.Builder item =
                KnowledgeItem.builder().id(entry.number()).text(entry.text()).source(entry.position());
        parts.getOrDefault(entry.number(), List.of()).forEach(part -> item.addPart(item(part, parts)));
        return item.build();
    }
}
