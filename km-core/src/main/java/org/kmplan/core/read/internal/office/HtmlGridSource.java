package org.kmplan.core.read.internal.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.GridBuilder;
import org.kmplan.core.read.internal.grid.GridSource;
import org.kmplan.core.read.internal.grid.MemoryBudget;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.read.internal.words.Bullets;
import org.kmplan.core.read.internal.words.FontSigns;
import org.kmplan.core.read.internal.words.Raised;
import org.kmplan.core.text.Phrase;

/**
 * Reads web pages and fragments of them, as they are saved or stand in the clipboard. Scripts and styles are not run and not
 * read; what the page hides is not read but reported.
 */
public final class HtmlGridSource implements GridSource {
    @Override
    public Optional<Grid> read(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
        GridBuilder builder = new GridBuilder(document, limits, repair, problems);
        if (!document.budget().takePage(document.text())) {
            return Optional.empty();
        }
        boolean begun = false;
        try {
            Document page = Jsoup.parse(fragment(document.text()));
            begun = true;
            walk(page, builder);
        } catch (RuntimeException e) {
            // Whatever the parser throws for damaged input.
            problems.add(ProblemCode.DOCUMENT_BROKEN, Phrase.of("html.broken"), "");
        }
        return begun ? Optional.of(builder.build()) : Optional.empty();
    }

    /** Adds the text and tables of a page that is part of a document, unless it takes more memory than is left. */
    static void walk(String page, GridBuilder builder) {
        if (builder.budget().takePage(page)) {
            walk(Jsoup.parse(page), builder);
        }
    }

    /** Adds the text and tables of a page. */
    static void walk(Document page, GridBuilder builder) {
        NodeTraversor.filter(new Walk(builder, new HtmlStyles(page.getElementsByTag("style"))), page.body());
    }

    /** Clipboards of Windows have lines of offsets before the first tag. */
    private static String fragment(String text) {
        int start = text.indexOf('<');
        return start > 0 && text.regionMatches(true, 0, "Version:", 0, 8) ? text.substring(start) : text;
    }

    private static final class Walk implements NodeFilter {
        private static final Set<String> UNREAD = Set.of(
                "script",
                "style",
                "template",
                "noscript",
                "head",
                "title",
                "meta",
                "link",
                "object",
                "iframe",
                "svg",
                "select",
                "textarea",
                "button",
                "audio",
                "video",
                "canvas");
        private static final Set<String> BLOCKS = Set.of(
                "p",
                "div",
                "li",
                "ul",
                "ol",
                "dl",
                "dt",
                "dd",
                "h1",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "blockquote",
                "pre",
                "section",
                "article",
                "main",
                "header",
                "footer",
                "nav",
                "aside",
                "address",
                "center",
                "caption",
                "hr",
                "figure",
                "figcaption",
                "details",
                "summary",
                "form",
                "fieldset",
                "legend",
                "table");
        private static final Pattern ICON = Pattern.compile("(?i)icon|check|square|box|\\bfa-|\\bbi-|tick");
        private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
        private static final Pattern BACKGROUND =
                Pattern.compile("(?:^|[;\\s])background(?:-color)?\\s*+:\\s*+([^;]{1,80})");
        private static final Set<String> PAGE =
                Set.of("", "#fff", "#ffffff", "white", "none", "transparent", "inherit", "initial", "auto");
        private static final int MAX_SPAN = 10_000;

        private final GridBuilder builder;
        private final HtmlStyles styles;
        private final Deque<Element> raised = new ArrayDeque<>();
        private final Deque<Element> signs = new ArrayDeque<>();
        private final Deque<int[]> lists = new ArrayDeque<>();
        private @Nullable Element insertion;
        private @Nullable Element lastRow;
        private boolean lastRowStruck;
        private boolean blank = true;

        Walk(GridBuilder builder, HtmlStyles styles) {
            this.builder = builder;
            this.styles = styles;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (builder.isFull()) {
                return FilterResult.STOP;
            }
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof Element element) {
                return start(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult start(Element element) {
            String name = element.normalName();
            if (UNREAD.contains(name)) {
                if (name.equals("svg") && builder.isInTable()) {
                    builder.picture();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            Set<HtmlStyles.Effect> effects = styles.of(element);
            if (effects.contains(HtmlStyles.Effect.HIDDEN)) {
                note(element, ProblemCode.TEXT_HIDDEN, Phrase.of("hidden.text"));
                return FilterResult.SKIP_ENTIRELY;
            }
            boolean table = name.equals("table") || name.equals("tr") || name.equals("td") || name.equals("th");
            if (effects.contains(HtmlStyles.Effect.STRUCK) && !table) {
                note(element, ProblemCode.TEXT_STRUCK, Phrase.of("struck.text"));
                return FilterResult.SKIP_ENTIRELY;
            }
            if (effects.contains(HtmlStyles.Effect.RAISED)) {
                raised.push(element);
            }
            if (effects.contains(HtmlStyles.Effect.SIGNS)) {
                signs.push(element);
            }
            if (name.equals("del")) {
                note(element, ProblemCode.CHANGE_TRACKED, Phrase.of("change.deleted"));
                return FilterResult.SKIP_ENTIRELY;
            }
            if (BLOCKS.contains(name)) {
                endParagraph();
            }
            switch (name) {
                case "br" -> {
                    builder.lineBreak();
                    blank = true;
                }
                case "table" -> builder.startTable();
                case "tr" -> builder.startRow();
                case "td", "th" -> {
                    builder.startCell(span(element, "colspan"), span(element, "rowspan"), false, shade(element));
                    blank = true;
                    if (effects.contains(HtmlStyles.Effect.STRUCK) || isStruckAround(element)) {
                        note(element, ProblemCode.TEXT_STRUCK, Phrase.of("struck.text"));
                        return FilterResult.SKIP_CHILDREN;
                    }
                }
                case "input" -> box(element);
                case "img" -> picture(element);
                case "i", "span" -> icon(element);
                case "ol" -> lists.push(new int[] {number(element.attr("start"), 1) - 1, 1});
                case "ul" -> lists.push(new int[] {0, 0});
                case "li" -> item(element);
                case "ins" -> {
                    if (insertion == null && (element.hasAttr("cite") || element.hasAttr("datetime"))) {
                        insertion = element;
                        note(element, ProblemCode.CHANGE_TRACKED, Phrase.of("change.inserted"));
                    }
                }
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String name = element.normalName();
            if (element.equals(insertion)) {
                insertion = null;
            }
            if (element.equals(raised.peek())) {
                raised.pop();
            }
            if (element.equals(signs.peek())) {
                signs.pop();
            }
            if (BLOCKS.contains(name)) {
                endParagraph();
            }
            switch (name) {
                case "table" -> builder.endTable();
                case "tr" -> builder.endRow();
                case "td", "th" -> {
                    builder.endCell();
                    blank = true;
                }
                case "ol", "ul" -> lists.poll();
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        private void endParagraph() {
            builder.endParagraph();
            blank = true;
        }

        private void note(Element element, ProblemCode code, Phrase what) {
            String raw = element.text();
            if (!raw.isBlank() && builder.budget().take(MemoryBudget.NODE + 4L * raw.length())) {
                builder.note(code, "text", what.with("text", Problems.quote(raw)), raw);
            }
        }

        /** A line through a row or a table goes through all of its cells. */
        private boolean isStruckAround(Element cell) {
            Element row = cell.parent();
            if (row == null || !row.normalName().equals("tr")) {
                return false;
            }
            if (!row.equals(lastRow)) {
                lastRow = row;
                lastRowStruck = styles.of(row).contains(HtmlStyles.Effect.STRUCK);
            }
            return lastRowStruck;
        }

        private void box(Element element) {
            String type = element.attr("type").toLowerCase(Locale.ROOT);
            if (type.equals("checkbox") || type.equals("radio")) {
                builder.text(element.hasAttr("checked") ? "☑ " : "☐ ");
                blank = true;
            }
        }

        /** A sign of a font of icons, drawn by a style of an element without text. */
        private void icon(Element element) {
            if (builder.isInTable()
                    && element.childNodeSize() == 0
                    && ICON.matcher(element.className()).find()) {
                builder.picture();
            }
        }

        /** A picture of a box says in words for those who do not see it which box it is, or cannot be read. */
        private void picture(Element element) {
            String words = element.attr("alt").strip();
            boolean sign =
                    words.codePointCount(0, words.length()) == 1 && !Character.isLetterOrDigit(words.codePointAt(0));
            if (sign) {
                builder.text(words + " ");
                blank = true;
            } else if (builder.isInTable()) {
                builder.picture();
            }
        }

        /** The browser counts the items of a list; their numbers are in no text of the page. */
        private void item(Element element) {
            int[] list = lists.peek();
            if (list == null || isMarked(element)) {
                return;
            }
            if (list[1] == 0) {
                builder.text("- ");
            } else {
                list[0] = number(element.attr("value"), list[0] + 1);
                builder.text(list[0] + ". ");
            }
        }

        /** Tells whether the item begins with a bullet of its own. */
        private static boolean isMarked(Element element) {
            Node first = element.childNodeSize() == 0 ? element : element.childNode(0);
            return first instanceof TextNode text && Bullets.begin(text.text().strip());
        }

        /** White space is one blank, as the browser shows it, except for blanks that do not break. */
        private void text(String text) {
            StringBuilder result = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
                if (!space) {
                    result.append(c);
                } else if (!blank) {
                    result.append(' ');
                }
                blank = space;
            }
            String written = signs.isEmpty() ? result.toString() : FontSigns.text("Wingdings", result.toString());
            builder.text(raised.isEmpty() ? written : Raised.of(written));
        }

        /** Returns the colour of a cell, or nothing where it is that of the page. */
        private static String shade(Element element) {
            Matcher style = BACKGROUND.matcher(element.attr("style").toLowerCase(Locale.ROOT));
            String colour = style.find()
                    ? style.group(1).strip()
                    : element.attr("bgcolor").strip().toLowerCase(Locale.ROOT);
            return PAGE.contains(colour) ? "" : colour;
        }

        private static int span(Element element, String attribute) {
            int span = number(element.attr(attribute), 1);
            return span == 0 && attribute.equals("rowspan") ? MAX_SPAN : Math.max(1, Math.min(MAX_SPAN, span));
        }

        private static int number(String text, int otherwise) {
            String digits = text.strip();
            return NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : otherwise;
        }
    }
}
