package org.kmplan.core.annotate.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Comments of a Word document: those of others stay, ours are put in and taken out. */
public final class WordComments {
    private static final String KIND = "comments";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final Set<String> NUMBERED =
            Set.of("commentRangeStart", "commentRangeEnd", "commentReference", "comment");

    private final OfficePackage parts;
    private final PackageLinks links;
    private final String mainName;
    private final XmlText main;
    private final WordMarkup markup;
    private final String name;
    private final Optional<XmlText> comments;
    private final Optional<LocalDate> day;
    private final WordSuggestions suggestions;

    /**
     * Takes a document.
     *
     * @param day day that comments and changes bear; none if empty
     * @throws DamagedPartException if a part that holds comments or their references is damaged
     */
    public WordComments(OfficePackage parts, Optional<LocalDate> day) throws DamagedPartException {
        this.parts = parts;
        this.day = day;
        links = new PackageLinks(parts);
        mainName = links.first("", "officeDocument").orElse("word/document.xml");
        main = parts.xml(mainName);
        markup = WordMarkup.of(main);
        suggestions = new WordSuggestions(main, markup, day);
        Optional<String> known = links.first(mainName, KIND).filter(parts::has);
        String folder = mainName.substring(0, mainName.lastIndexOf('/') + 1);
        name = known.orElseGet(() -> links.free(folder, KIND, ".xml"));
        comments = known.isPresent() ? Optional.of(parts.xml(known.get())) : Optional.empty();
    }

    /** Takes our comments and tracked changes out, those of an earlier annotation. */
    public void takeOut() {
        WordSuggestions.takeOut(main);
        if (comments.isEmpty()) {
            parts.put(mainName, main);
            return;
        }
        XmlText part = comments.get();
        Set<String> ours = new HashSet<>();
        for (XmlElement comment : part.all("comment")) {
            if (WordMarkup.isOurs(part, comment)) {
                ours.add(part.attribute(comment, "id"));
                part.remove(comment);
            }
        }
        for (XmlElement element : main.elements()) {
            if (isEmptied(element)) {
                main.remove(element);
                continue;
            }
            boolean reference = element.is("commentReference");
            if ((reference || element.is("commentRangeStart") || element.is("commentRangeEnd"))
                    && ours.contains(main.attribute(element, "id"))) {
                Optional<XmlElement> run = element.parent().filter(around -> reference && holdsOnlyReference(around));
                main.remove(run.orElse(element));
            }
        }
        parts.put(name, part);
        parts.put(mainName, main);
    }

    private boolean isEmptied(XmlElement paragraph) {
        return WordAnchors.isOurs(main, paragraph)
                && main.text()
                        .substring(paragraph.startTagEnd(), paragraph.contentEnd())
                        .replaceAll("<[^>]*>", "")
                        .isEmpty();
    }

    private static boolean holdsOnlyReference(XmlElement run) {
        return run.is("r")
                && run.children().stream().allMatch(child -> child.is("rPr") || child.is("commentReference"));
    }

    /** Puts a tracked change in, before the comments; tells whether that could be done. */
    public boolean suggest(SuggestedText text) {
        return suggestions.add(text);
    }

    /** Puts comments in. */
    public void add(List<CommentText> texts) throws DamagedPartException {
        if (texts.isEmpty()) {
            parts.put(mainName, main);
            return;
        }
        WordAnchors anchors = new WordAnchors(main, markup);
        XmlText part = comments.isPresent() ? comments.get() : XmlText.of(empty());
        long id = highestId(part) + 1;
        StringBuilder added = new StringBuilder();
        for (CommentText text : texts) {
            anchors.add(text.mark() > 0 ? OptionalLong.of(text.mark()) : OptionalLong.empty(), id);
            added.append(comment(part.root().prefix(), id++, text.paragraphs()));
        }
        anchors.finish();
        part.append(part.root(), added.toString());
        if (comments.isEmpty()) {
            links.create(name, TYPE, part.changed());
            links.add(mainName, markup.typeOf(KIND), name);
        } else {
            parts.put(name, part);
        }
        parts.put(mainName, main);
    }

    private long highestId(XmlText part) {
        return Stream.of(part, main)
                .mapToLong(xml -> xml.elements().stream()
                        .filter(element -> NUMBERED.contains(element.localName()))
                        .mapToLong(element -> WordMarkup.id(xml, element).orElse(-1))
                        .max()
                        .orElse(-1))
                .max()
                .orElse(-1);
    }

    private String empty() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                + markup.namespace() + "\"></w:comments>";
    }

    private String comment(String prefix, long id, List<String> paragraphs) {
        String w = prefix.isEmpty() ? "w:" : prefix;
        StringBuilder comment = new StringBuilder(WordMarkup.tag(prefix, "comment", markup.namespace()))
                .append(attribute(w, "id", Long.toString(id)))
                .append(attribute(w, "author", WordMarkup.AUTHOR));
        day.ifPresent(known -> comment.append(attribute(w, "date", known + "T00:00:00Z")));
        comment.append(attribute(w, "initials", WordMarkup.AUTHOR)).append('>');
        for (int i = 0; i < paragraphs.size(); i++) {
            String bold = i == 0 ? "<" + w + "rPr><" + w + "b/><" + w + "bCs/></" + w + "rPr>" : "";
            comment.append('<').append(w).append("p><").append(w).append("r>").append(bold);
            comment.append('<').append(w).append("t xml:space=\"preserve\">");
            comment.append(XmlText.escape(paragraphs.get(i)));
            comment.append("</")
                    .append(w)
                    .append("t></")
                    .append(w)
                    .append("r></")
                    .append(w)
                    .append("p>");
        }
        return comment.append("</").append(w).append("comment>").toString();
    }

    private static String attribute(String prefix, String name, String value) {
        return " " + prefix + name + "=\"" + value + "\"";
    }
}
