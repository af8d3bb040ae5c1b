package org.kmplan.core.read.internal.office;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What the styles of a web page say about text, as far as it decides what is read: struck out, raised, hidden, or in a font of
 * signs. Classes are known by the rules of the page itself whose selectors end with them; nothing is fetched.
 */
final class HtmlStyles {
    /** What a style does. */
    enum Effect {
        STRUCK,
        RAISED,
        HIDDEN,
        SIGNS
    }

    private static final int MAX_CSS = 500_000;
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]{1,80})\\s*$");
    private static final Pattern STRUCK = Pattern.compile(
            "text-decoration(?:-line)?\\s*:[^;]{0,80}line-through|text-line-through\\s*:\\s*(?!none)\\w");
    private static final int MAX_MARK = 4;
    private static final Pattern RAISED = Pattern.compile("vertical-align\\s*:\\s*super|text-position\\s*:\\s*super");
    private static final Pattern HIDDEN =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");
    private static final Pattern SIGNS = Pattern.compile("font(?:-family)?\\s*:[^;]{0,80}wingdings");

    private final Map<String, Set<Effect>> classes = new HashMap<>();

    /** Learns the rules of the style elements of a page. */
    HtmlStyles(Iterable<Element> sheets) {
        int room = MAX_CSS;
        for (Element sheet : sheets) {
            String css = sheet.data();
            learn(css.substring(0, Math.min(room, css.length())).toLowerCase(Locale.ROOT));
            room -= Math.min(room, css.length());
        }
    }

    /** Rules within others, such as those for printing, are not those of the screen. */
    private void learn(String css) {
        String text = withoutComments(css);
        int depth = 0;
        int start = 0;
        String selector = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                if (depth++ == 0) {
                    selector = text.substring(start, i);
                    start = i + 1;
                }
            } else if (c == '}' && depth > 0) {
                if (--depth == 0) {
                    rule(selector, text.substring(start, i));
                    start = i + 1;
                }
            }
        }
    }

    private static String withoutComments(String css) {
        StringBuilder text = new StringBuilder(css.length());
        int from = 0;
        while (from < css.length()) {
            int start = css.indexOf("/*", from);
            text.append(css, from, start < 0 ? css.length() : start).append(' ');
            int end = start < 0 ? -1 : css.indexOf("*/", start + 2);
            from = end < 0 ? css.length() : end + 2;
        }
        return text.toString();
    }

    private void rule(String selectors, String declarations) {
        if (selectors.strip().startsWith("@")) {
            return;
        }
        Set<Effect> effects = effects(declarations);
        if (effects.isEmpty()) {
            return;
        }
        for (String selector : selectors.split(",", -1)) {
            Matcher name = CLASS.matcher(selector);
            if (name.find()) {
                classes.computeIfAbsent(name.group(1), key -> EnumSet.noneOf(Effect.class))
                        .addAll(effects);
            }
        }
    }

    private static Set<Effect> effects(String declarations) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        add(effects, Effect.STRUCK, STRUCK, declarations);
        add(effects, Effect.RAISED, RAISED, declarations);
        add(effects, Effect.HIDDEN, HIDDEN, declarations);
        add(effects, Effect.SIGNS, SIGNS, declarations);
        return effects;
    }

    private static void add(Set<Effect> effects, Effect effect, Pattern pattern, String declarations) {
        if (pattern.matcher(declarations).find()) {
            effects.add(effect);
        }
    }

    /** A number that leads to a place of the same page, directly behind a word, is the mark of a note. */
    private static boolean isNoteLink(Element element) {
        String text = element.text();
        return element.attr("href").startsWith("#")
                && !text.isEmpty()
                && text.length() <= MAX_MARK
                && text.chars().allMatch(c -> Character.isDigit(c) || "[]()*".indexOf(c) >= 0)
                && element.previousSibling() instanceof TextNode before
                && !before.isBlank();
    }

    /** Returns what the element, its attributes and its classes do. */
    Set<Effect> of(Element element) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        String style = element.attr("style");
        if (!style.isEmpty()) {
            effects.addAll(effects(style.toLowerCase(Locale.ROOT)));
        }
        if (!classes.isEmpty() && element.hasAttr("class")) {
            for (String name : element.classNames()) {
                effects.addAll(classes.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of()));
            }
        }
        switch (element.normalName()) {
            case "s", "strike" -> effects.add(Effect.STRUCK);
            case "sup" -> effects.add(Effect.RAISED);
            case "a" -> {
                if (isNoteLink(element)) {
                    effects.add(Effect.RAISED);
                }
            }
            case "font" -> {
                if (element.attr("face").toLowerCase(Locale.ROOT).contains("wingdings")) {
                    effects.add(Effect.SIGNS);
                }
            }
            default -> {}
        }
        if (element.hasAttr("hidden")) {
            effects.add(Effect.HIDDEN);
        }
        return effects;
    }
}
