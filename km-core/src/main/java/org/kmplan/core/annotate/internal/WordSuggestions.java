package org.kmplan.core.annotate.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tracked changes of a Word document that are ours: words put in at the end of a cell, or lines of it deleted and others put in.
 * Cells that hold more than plain text are only added to, never changed.
 */
final class WordSuggestions {
    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange");
    private static final Set<String> AROUND =
            Set.of("pPr", "r", "bookmarkStart", "bookmarkEnd", "proofErr", "commentRangeStart", "commentRangeEnd");
    private static final Set<String> IN_RUN =
            Set.of("rPr", "t", "br", "lastRenderedPageBreak", "commentReference", "softHyphen");
    private static final Set<String> FORMATS =
            Set.of("rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "cs", "lang");

    private final XmlText main;
    private final WordMarkup markup;
    private final Optional<LocalDate> day;
    private final Set<XmlElement> changed = new HashSet<>();
    private long id;

    WordSuggestions(XmlText main, WordMarkup markup, Optional<LocalDate> day) {
        this.main = main;
        this.markup = markup;
        this.day = day;
        id = main.elements().stream()
                        .mapToLong(element -> WordMarkup.id(main, element).orElse(0))
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Takes our tracked changes back: as if each had been rejected. */
    static void takeOut(XmlText main) {
        for (XmlElement element : main.elements()) {
            boolean own = WordMarkup.isOurs(main, element);
            if (own && element.is("ins") && element.around("trPr").isEmpty()) {
                main.remove(element);
            } else if (own && element.is("del") && !element.isEmptyTag()) {
                main.replace(element.start(), element.startTagEnd(), "");
                main.replace(element.contentEnd(), element.end(), "");
            } else if (element.is("delText")
                    && element.around("del")
                            .filter(around -> WordMarkup.isOurs(main, around))
                            .isPresent()) {
                rename(main, element, "t");
            }
        }
    }

    private static void rename(XmlText main, XmlElement element, String name) {
        int start = element.start() + 1 + element.prefix().length();
        main.replace(start, start + element.localName().length(), name);
        if (!element.isEmptyTag()) {
            int end = element.contentEnd() + 2 + element.prefix().length();
            main.replace(end, end + element.localName().length(), name);
        }
    }

    /** Puts a change in, unless that cannot be done safely; tells whether it did. */
    boolean add(SuggestedText text) {
        if (text.mark() < 1 || text.mark() > main.elements().size()) {
            return false;
        }
        XmlElement element = main.element(text.mark());
        List<XmlElement> paragraphs = element.is("tc")
                ? WordAnchors.paragraphs(element)
                : element.is("p") ? List.of(element) : List.<XmlElement>of();
        if (paragraphs.isEmpty()
                || paragraphs.stream().anyMatch(changed::contains)
                || paragraphs.get(0).outermost("txbxContent").isPresent()) {
            return false;
        }
        String before = text.before().strip();
        String after = text.after().strip();
        boolean labelled = element.is("p") && !isBlank(paragraphs);
        boolean done = before.isEmpty()
                ? (labelled || isBlank(paragraphs)) && append(paragraphs, labelled ? " " + after : after, labelled)
                : after.startsWith(before)
                        ? append(paragraphs, after.substring(before.length()), true)
                        : replace(paragraphs, lines(before), lines(after));
        if (done) {
            changed.addAll(paragraphs);
        }
        return done;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private boolean isBlank(List<XmlElement> paragraphs) {
        return paragraphs.stream()
                .allMatch(paragraph -> isPlain(paragraph) && pieces(paragraph).isEmpty());
    }

    /** Adds to the last paragraph with a text; its first line goes on in the line before only if it does not begin with a break. */
    private boolean append(List<XmlElement> paragraphs, String words, boolean behind) {
        XmlElement target = paragraphs.get(0);
        for (XmlElement paragraph : paragraphs) {
            target = behind && !text(paragraph).isBlank() ? paragraph : target;
        }
        boolean tracked = false;
        for (XmlElement child : target.children()) {
            tracked |= CHANGES.contains(child.localName());
        }
        if (tracked) {
            return false;
        }
        insert(target, words, format(target));
        return true;
    }

    private void insert(XmlElement paragraph, String words, String format) {
        String prefix = paragraph.prefix();
        String w = WordMarkup.prefix(paragraph);
        StringBuilder run = new StringBuilder(open(prefix, w, "ins"))
                .append('<')
                .append(w)
                .append("r>")
                .append(format);
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            run.append(i > 0 ? "<" + w + "br/>" : "");
            if (!lines[i].isEmpty()) {
                run.append('<').append(w).append("t xml:space=\"preserve\">");
                run.append(XmlText.escape(lines[i])).append("</").append(w).append("t>");
            }
        }
        main.append(
                paragraph,
                run.append("</")
                        .append(w)
                        .append("r></")
                        .append(w)
                        .append("ins>")
                        .toString());
    }

    private String open(String prefix, String w, String name) {
        return WordMarkup.tag(prefix, name, markup.namespace()) + " " + w + "id=\"" + id++ + "\" " + w + "author=\""
                + WordMarkup.AUTHOR + "\""
                + day.map(known -> " " + w + "date=\"" + known + "T00:00:00Z\"").orElse("")
                + ">";
    }

    /** Replaces the lines that differ, paragraph by paragraph. */
    private boolean replace(List<XmlElement> paragraphs, List<String> before, List<String> after) {
        List<Integer> of = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!isPlain(paragraphs.get(i))) {
                return false;
            }
            for (String piece : pieces(paragraphs.get(i))) {
                found.add(piece);
                of.add(i);
            }
        }
        if (!found.equals(before)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - same
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int first = of.get(Math.min(same, of.size() - 1));
        int last = of.get(Math.max(same, before.size() - 1 - end));
        int from = same;
        while (from > 0 && of.get(from - 1) == first) {
            from--;
        }
        int kept = 0;
        while (kept < end && of.get(before.size() - end + kept) == last) {
            kept++;
        }
        List<String> words = after.subList(from, after.size() - end + kept);
        String format = format(paragraphs.get(first));
        for (int i = first; i <= last; i++) {
            delete(paragraphs.get(i));
        }
        if (!words.isEmpty()) {
            insert(paragraphs.get(first), String.join("\n", words), format);
        }
        return true;
    }

    private void delete(XmlElement paragraph) {
        String w = WordMarkup.prefix(paragraph);
        for (XmlElement run : paragraph.children()) {
            boolean text = run.children().stream().anyMatch(child -> child.is("t") || child.is("br"));
            if (run.is("r") && text) {
                main.insert(run.start(), open(paragraph.prefix(), w, "del"));
                run.children().stream().filter(child -> child.is("t")).forEach(child -> rename(main, child, "delText"));
                main.insert(run.end(), "</" + w + "del>");
            }
        }
    }

    private static boolean isPlain(XmlElement paragraph) {
        return paragraph.children().stream()
                .allMatch(child -> AROUND.contains(child.localName())
                        && (!child.is("r")
                                || child.children().stream().allMatch(part -> IN_RUN.contains(part.localName()))));
    }

    /** Returns the lines of a plain paragraph as the reader takes them. */
    private List<String> pieces(XmlElement paragraph) {
        return lines(text(paragraph));
    }

    private String text(XmlElement paragraph) {
        StringBuilder text = new StringBuilder();
        for (XmlElement run : paragraph.children()) {
            for (XmlElement part : run.is("r") ? run.children() : List.<XmlElement>of()) {
                if (part.is("br")) {
                    text.append('\n');
                } else if (part.is("t")) {
                    text.append(XmlScan.unescape(main.text().substring(part.startTagEnd(), part.contentEnd())));
                }
            }
        }
        return text.toString();
    }

    /** Returns the format of the last run with text, as far as it is a matter of fonts. */
    private String format(XmlElement paragraph) {
        Optional<XmlElement> last = Optional.empty();
        for (XmlElement run : paragraph.children()) {
            boolean text = run.is("r") && run.child("t").isPresent();
            last = text ? Optional.of(run) : last;
        }
        Optional<XmlElement> format = last.flatMap(run -> run.child("rPr"));
        if (format.isEmpty()) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        format.get().children().stream()
                .filter(child -> FORMATS.contains(child.localName()))
                .forEach(child -> kept.append(main.of(child)));
        String name = format.get().name();
        return kept.isEmpty() ? "" : "<" + name + ">" + kept + "</" + name + ">";
    }
}
