package org.kmplan.core.read.internal.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ProblemSeverity;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.text.Phrase;

/** Problems met so far; sorted by their place when they are handed out. */
public final class Problems {
    /** Place in the document: its order and its position. */
    public record Place(int order, SourcePosition position) {
        /** Returns the position in words: in English as in diagnostics. */
        public Phrase words() {
            List<String> thai = new ArrayList<>();
            position.document().ifPresent(thai::add);
            position.sheet().ifPresent(sheet -> thai.add(part("sheet", sheet)));
            if (position.line().isEmpty() && position.cell().isEmpty()) {
                position.table().ifPresent(table -> thai.add(part("table", table)));
                position.row().ifPresent(row -> thai.add(part("row", row)));
            }
            position.line().ifPresent(line -> thai.add(part("line", line)));
            position.cell().ifPresent(cell -> thai.add(part("cell", cell)));
            position.column().ifPresent(column -> thai.add(part("column", column)));
            position.paragraph().ifPresent(paragraph -> thai.add(part("paragraph", paragraph)));
            return Phrase.named(String.join(" ", thai), position.toString());
        }

        private static String part(String kind, String name) {
            return Phrase.of("place." + kind).with("found", name).thai();
        }

        private static String part(String kind, int number) {
            return Phrase.of("place." + kind).with("found", number).thai();
        }
    }

    private record Entry(int order, ReadProblem problem) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Set<ReadProblem> seen = new HashSet<>();
    private final String document;
    private final int limit;

    public Problems(String document, ReadLimits limits) {
        this(document, limits.maxProblems());
    }

    private Problems(String document, int limit) {
        this.document = document;
        this.limit = limit;
    }

    /** Returns an empty collection for the same document. */
    public Problems fresh() {
        return new Problems(document, limit);
    }

    /** Adds the problems of another collection of the same document. */
    public void addAll(Problems others) {
        others.entries.stream().filter(entry -> seen.add(entry.problem())).forEach(entries::add);
    }

    /** Tells whether anything was reported as an error. */
    public boolean hasErrors() {
        return entries.stream().anyMatch(entry -> entry.problem().severity() == ProblemSeverity.ERROR);
    }

    public String document() {
        return document;
    }

    /** Returns the place that means the whole document. */
    public Place wholeDocument() {
        return new Place(0, SourcePosition.builder().document(document).build());
    }

    /**
     * Adds a problem.
     *
     * @param field name of the field, in English
     * @param text what was expected and found; its two texts stand in the catalogue of problems
     * @param raw the text concerned as written
     */
    public void add(ProblemCode code, Place place, String field, Phrase text, String raw) {
        ReadProblem problem = ReadProblem.builder()
                .code(code)
                .position(place.position())
                .field(field)
                .text(text)
                .raw(raw)
                .build();
        if (seen.add(problem)) {
            entries.add(new Entry(place.order(), problem));
        }
    }

    /** Adds a problem of the whole document. */
    public void add(ProblemCode code, Phrase text, String raw) {
        add(code, wholeDocument(), "document", text, raw);
    }

    /** Returns the problems in source order, cut at the limit. */
    public List<ReadProblem> inSourceOrder() {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(Entry::order));
        List<ReadProblem> result = new ArrayList<>();
        for (Entry entry : sorted) {
            if (result.size() == limit) {
                result.add(ReadProblem.builder()
                        .code(ProblemCode.MORE_PROBLEMS)
                        .position(wholeDocument().position())
                        .field("document")
                        .text(Phrase.of("read.listed").with("limit", limit).with("found", sorted.size()))
                        .raw("")
                        .build());
                break;
            }
            result.add(entry.problem());
        }
        return result;
    }

    /** Returns a text shortened for a message; the raw text of the problem stays whole. */
    public static String quote(String text) {
        String line = org.kmplan.core.text.ThaiText.singleLine(text);
        if (line.length() <= 80) {
            return "'" + line + "'";
        }
        return "'" + line.substring(0, line.offsetByCodePoints(0, Math.min(77, line.codePointCount(0, line.length()))))
                + "…'";
    }
}
