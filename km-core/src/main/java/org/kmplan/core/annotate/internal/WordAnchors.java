package org.kmplan.core.annotate.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Paragraphs of a Word document at which comments stand, and the marks that are put into them. */
final class WordAnchors {
    /** Comments may not stand in text boxes: they stand at the paragraph that the box belongs to. */
    private static final String BOX = "txbxContent";

    /** Session of editing by which a paragraph is known that was put in since the document has none. */
    private static final String OUR_PARAGRAPH = "00004B4D";

    private final XmlText main;
    private final WordMarkup markup;
    private final Map<XmlElement, Marks> marks = new LinkedHashMap<>();
    private String added = "";

    /** Marks of a paragraph: those behind its properties, and those at its end. */
    private static final class Marks {
        private final StringBuilder starts = new StringBuilder();
        private final StringBuilder ends = new StringBuilder();
    }

    /** First and last paragraph that a comment is about. */
    private record Range(XmlElement first, XmlElement last) {}

    WordAnchors(XmlText main, WordMarkup markup) {
        this.main = main;
        this.markup = markup;
    }

    /** Adds a comment at the place that a reader has marked, or at the first paragraph if it has marked none. */
    void add(OptionalLong mark, long id) {
        Optional<Range> range = range(mark);
        if (range.isPresent()) {
            XmlElement first = range.get().first();
            XmlElement last = range.get().last();
            marks(first).starts.append(start(first.prefix(), id));
            marks(last).ends.append(end(last.prefix(), id));
        } else {
            String prefix = main.root().prefix();
            added += start(prefix, id) + end(prefix, id);
        }
    }

    private Marks marks(XmlElement paragraph) {
        return marks.computeIfAbsent(paragraph, key -> new Marks());
    }

    private String start(String prefix, long id) {
        return WordMarkup.tag(prefix, "commentRangeStart", markup.namespace()) + id(prefix, id);
    }

    private String end(String prefix, long id) {
        String own = prefix.isEmpty() ? "w:" : prefix;
        return WordMarkup.tag(prefix, "commentRangeEnd", markup.namespace()) + id(prefix, id)
                + WordMarkup.tag(prefix, "r", markup.namespace()) + "><" + own + "commentReference" + id(prefix, id)
                + "</" + own + "r>";
    }

    private static String id(String prefix, long id) {
        return " " + (prefix.isEmpty() ? "w:" : prefix) + "id=\"" + id + "\"/>";
    }

    /** Puts the marks into the text. */
    void finish() {
        marks.forEach((paragraph, ofParagraph) -> {
            int begin = paragraph
                    .child("pPr")
                    .filter(properties -> properties == paragraph.children().get(0))
                    .map(XmlElement::end)
                    .orElse(paragraph.startTagEnd());
            main.prepend(paragraph, begin, ofParagraph.starts.toString());
            main.append(paragraph, ofParagraph.ends.toString());
        });
        if (!added.isEmpty()) {
            XmlElement body = main.root().child("body").orElse(main.root());
            String prefix = main.root().prefix();
            String own = prefix.isEmpty() ? "w:" : prefix;
            String paragraph = WordMarkup.tag(prefix, "p", markup.namespace()) + " " + own + "rsidR=\"" + OUR_PARAGRAPH
                    + "\">" + added + "</" + own + "p>";
            if (body.isEmptyTag()) {
                main.append(body, paragraph);
            } else {
                main.insert(body.startTagEnd(), paragraph);
            }
        }
    }

    private Optional<Range> range(OptionalLong mark) {
        if (mark.isEmpty()
                || mark.getAsLong() < 1
                || mark.getAsLong() > main.elements().size()) {
            return next(0).map(first -> new Range(first, first));
        }
        XmlElement element = main.element(mark.getAsLong());
        if (element.is("tc")) {
            List<XmlElement> own = paragraphs(element);
            if (!own.isEmpty() && element.outermost(BOX).isEmpty()) {
                return Optional.of(new Range(own.get(0), own.get(own.size() - 1)));
            }
        }
        Optional<XmlElement> paragraph = element.is("p") ? Optional.of(element) : near((int) mark.getAsLong() - 1);
        return paragraph.map(WordAnchors::outOfBoxes).map(found -> new Range(found, found));
    }

    private static XmlElement outOfBoxes(XmlElement paragraph) {
        return paragraph.outermost(BOX).flatMap(box -> box.around("p")).orElse(paragraph);
    }

    /** Returns the first paragraph in or behind an element, or the last one before it. */
    private Optional<XmlElement> near(int index) {
        Optional<XmlElement> before = Optional.empty();
        if (main.elements().get(index).is("altChunk")) {
            for (int i = index; i >= 0 && before.isEmpty(); i--) {
                before = isParagraph(main.elements().get(i))
                        ? Optional.of(main.elements().get(i))
                        : before;
            }
        }
        return before.or(() -> next(index));
    }

    private Optional<XmlElement> next(int index) {
        for (int i = index; i < main.elements().size(); i++) {
            XmlElement element = main.elements().get(i);
            if (isParagraph(element)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static boolean isParagraph(XmlElement element) {
        return element.is("p")
                && element.outermost(BOX).isEmpty()
                && element.around("body").isPresent();
    }

    /** Tells whether a paragraph was put in for comments. */
    static boolean isOurs(XmlText main, XmlElement paragraph) {
        return paragraph.is("p") && main.attribute(paragraph, "rsidR").equals(OUR_PARAGRAPH);
    }

    /** Returns the paragraphs of a cell, without those of tables within it; with them if it has no others. */
    static List<XmlElement> paragraphs(XmlElement cell) {
        List<XmlElement> own = new ArrayList<>();
        List<XmlElement> nested = new ArrayList<>();
        Deque<XmlElement> open = new ArrayDeque<>();
        push(open, cell);
        while (!open.isEmpty()) {
            XmlElement element = open.pop();
            if (element.is("p")) {
                boolean ofTable =
                        element.around("tc").filter(around -> around != cell).isPresent();
                (ofTable ? nested : own).add(element);
            } else {
                push(open, element);
            }
        }
        return own.isEmpty() ? nested : own;
    }

    private static void push(Deque<XmlElement> open, XmlElement element) {
        for (int i = element.children().size() - 1; i >= 0; i--) {
            open.push(element.children().get(i));
        }
    }
}
