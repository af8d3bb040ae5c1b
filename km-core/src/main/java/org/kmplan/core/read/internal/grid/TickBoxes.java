package org.kmplan.core.read.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.read.internal.words.KnowledgeKinds;

/**
 * Boxes to tick in the text of a cell: what stands beside an empty box does not hold where another is ticked. Squares and
 * circles may be bullets, so that they are boxes only in a document where some are ticked.
 *
 * <p>Example: {@code (/) ความรู้ที่ชัดแจ้ง (  ) ความรู้ที่ฝังอยู่ในคน} says the first only.
 */
final class TickBoxes {
    /** What boxes tell. */
    enum Says {
        NOTHING,
        TICKED,
        NONE_TICKED,
        UNCLEAR
    }

    /**
     * Texts of a cell as the boxes leave them.
     *
     * @param texts text of each paragraph
     * @param left what was left out
     */
    record Reading(Says says, List<String> texts, String left) {}

    private enum Sign {
        TICK,
        CROSS,
        EMPTY,
        FILLED
    }

    /** How sure a sign is a box: lines of blanks are boxes only beside a tick on one, a slash alone only beside boxes. */
    private enum Kind {
        BOX,
        LINED,
        LINE,
        SLASH
    }

    private record Box(int start, int end, Sign sign, boolean bracket, boolean bullet, Kind kind) {}

    private static final Pattern BOX =
            Pattern.compile("(?<tick>[☑✓✔✅√]\uFE0F?|[\\x{1F5F8}\\x{1F5F9}])|(?<cross>[☒✗✘✖❌❎☓⊠])|(?<filled>[■●◉⦿⊙⬛◼])"
                    + "|(?<empty>[☐⬜◻◽])|(?<bullet>[□❏❑❒▢○◯])"
                    + "|[(\\[（{]\\s{0,4}(?:(?<mark>//|[/\\\\✓✔√*●•๏vVüþ]\uFE0F?)|(?<x>[xX✗✘×]))\\s{0,4}[)\\]）}]"
                    + "|(?<bracket>[(\\[（{](?:\\s{0,8}|_{1,4})[)\\]）}])"
                    + "|(?<odd>[(\\[（{][^\\s()\\[\\]{}（）\\p{L}\\p{M}\\p{N}%฿]{1,2}[)\\]）}])"
                    + "|(?<![_…./])(?<lined>(?:[_…]|[.]{2})[_….]{0,12}+ ?[/✓✔√xXvV] ?(?:[_…]|[.]{2})[_….]{0,12}+|[|] ?[/✓✔√xXvV] ?[|])"
                    + "|(?<![_….])(?<line>(?:[_…]|[.]{3})[_….]{0,16}+|[|]\\s{0,4}[|])(?![_….])"
                    + "|(?<slash>(?<!\\S)[/\\\\](?=\\s{1,8}[ก-๙A-Za-z]))");

    /** Signs that may mark what holds where none of them is a box: alone between blanks, or on a line of blanks. */
    private static final Pattern STRAY = Pattern.compile(
            "(?<!\\S)[/\\\\√✓✔☑☒✗✘×_|…<>]{1,12}+(?!\\S)|(?<!\\S)[xXoOvVØ⊗⊕⊙](?!\\S)|(?<!\\S)[_|….<]{1,12}+[/√✓✔xXvV][_|….>]{1,12}+(?!\\S)"
                    + "|(?<!\\S)[(\\[{<]\\s{0,4}\\S{0,2}\\s{0,4}[)\\]}>](?!\\S)");

    private static final Pattern LEAD = Pattern.compile("[\\s\\-–—•·*]*(?:[0-9๐-๙]{1,2}[.)]\\s*)?");

    private static final int WIDEST_BOX = 16;

    private TickBoxes() {}

    /** Tells whether a sign stands in the paragraphs that may be a box; most have none. */
    static boolean mayBeIn(List<Grid.Paragraph> paragraphs) {
        for (Grid.Paragraph paragraph : paragraphs) {
            if (mayHold(paragraph.text())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether some box of the texts is ticked while another is empty, so that they are no bullets. */
    static boolean areTicked(List<String> texts) {
        List<Box> boxes = new ArrayList<>();
        boxes(texts).forEach(boxes::addAll);
        return boxes.stream().anyMatch(box -> box.sign() == Sign.TICK || box.sign() == Sign.CROSS)
                && boxes.stream().anyMatch(box -> box.sign() == Sign.EMPTY);
    }

    /**
     * Reads the boxes of a cell or line.
     *
     * @param texts its paragraphs
     * @param ticked whether boxes of the document are ticked
     * @param cell whether it is a cell: a single empty bracket at the start of a line is a place for a name
     */
    static Reading read(List<String> texts, boolean ticked, boolean cell) {
        List<List<Box>> boxes = boxes(texts);
        List<Box> all = new ArrayList<>();
        boxes.forEach(all::addAll);
        boolean tick = has(all, Sign.TICK);
        boolean cross = has(all, Sign.CROSS);
        boolean filled = has(all, Sign.FILLED);
        boolean chosen = tick || cross;
        long brackets = all.stream()
                .filter(box -> box.bracket() && box.sign() == Sign.EMPTY)
                .count();
        boolean first = cell && isFirst(texts, boxes);
        List<List<Box>> meant = new ArrayList<>();
        boolean empty = false;
        boolean bullets = false;
        for (List<Box> own : boxes) {
            List<Box> kept = new ArrayList<>();
            for (Box box : own) {
                boolean place = box.bracket() && box.sign() == Sign.EMPTY && !chosen && brackets < 2 && !first;
                boolean bullet = box.bullet() && !chosen && !ticked;
                bullets |= bullet;
                if (!place && !bullet && box.sign() != Sign.FILLED) {
                    kept.add(box);
                    empty |= box.sign() == Sign.EMPTY;
                }
            }
            meant.add(kept);
        }
        if (filled && (empty || bullets) && !chosen) {
            return new Reading(Says.UNCLEAR, texts, "");
        }
        if (!empty && !(tick && cross)) {
            return new Reading(Says.NOTHING, texts, "");
        }
        if (tick && cross && (empty || isBoxed(texts))) {
            return new Reading(Says.UNCLEAR, texts, "");
        }
        if (!chosen && !ticked && brackets == 0) {
            return new Reading(Says.UNCLEAR, texts, "");
        }
        return decide(texts, meant, tick && cross, chosen);
    }

    private static Reading decide(List<String> texts, List<List<Box>> boxes, boolean crossed, boolean chosen) {
        List<String> result = new ArrayList<>();
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            List<Box> own = boxes.get(i);
            if (own.isEmpty() || own.size() == 1 && isAlone(text, own.get(0))) {
                result.add(text);
                continue;
            }
            boolean before = LEAD.matcher(text.substring(0, own.get(0).start())).matches();
            boolean behind = text.substring(own.get(own.size() - 1).end()).isBlank();
            if (before && behind) {
                return new Reading(Says.UNCLEAR, texts, "");
            }
            result.add(behind ? boxesBehind(text, own, crossed, left) : boxesBefore(text, own, crossed, left));
        }
        if (left.isEmpty()) {
            return new Reading(Says.NOTHING, texts, "");
        }
        return new Reading(chosen ? Says.TICKED : Says.NONE_TICKED, result, left.toString());
    }

    private static String boxesBefore(String text, List<Box> boxes, boolean crossed, StringBuilder left) {
        StringBuilder result = new StringBuilder(text.substring(0, boxes.get(0).start()));
        for (int i = 0; i < boxes.size(); i++) {
            int end = i + 1 < boxes.size() ? boxes.get(i + 1).start() : text.length();
            String option = text.substring(boxes.get(i).end(), end);
            if (holds(boxes.get(i), crossed)) {
                result.append(option);
            } else {
                left.append(left.isEmpty() ? "" : ", ").append(option.strip());
            }
        }
        return result.toString().strip();
    }

    /** Each option ends with its box; only the last words before the first box are surely its option. */
    private static String boxesBehind(String text, List<Box> boxes, boolean crossed, StringBuilder left) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Box box : boxes) {
            String option = text.substring(from, box.start());
            if (holds(box, crossed)) {
                result.append(option);
            } else {
                String bare = option.stripTrailing();
                int words = from == 0 ? Math.max(bare.lastIndexOf(' '), bare.lastIndexOf(':')) + 1 : 0;
                result.append(option, 0, words);
                left.append(left.isEmpty() ? "" : ", ")
                        .append(option.substring(words).strip());
            }
            from = box.end();
        }
        return result.append(text.substring(from)).toString().strip();
    }

    private static boolean holds(Box box, boolean crossed) {
        return box.sign() == Sign.TICK || box.sign() == Sign.CROSS && !crossed;
    }

    private static boolean isAlone(String text, Box box) {
        return text.substring(0, box.start()).isBlank()
                && text.substring(box.end()).isBlank();
    }

    private static boolean isFirst(List<String> texts, List<List<Box>> boxes) {
        for (int i = 0; i < texts.size(); i++) {
            List<Box> own = boxes.get(i);
            if (!own.isEmpty()
                    && LEAD.matcher(texts.get(i).substring(0, own.get(0).start()))
                            .matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoxed(List<String> texts) {
        return texts.stream().anyMatch(text -> text.indexOf('☒') >= 0 || text.indexOf('☑') >= 0);
    }

    private static boolean has(List<Box> boxes, Sign sign) {
        return boxes.stream().anyMatch(box -> box.sign() == sign);
    }

    /**
     * Tells whether the texts name both kinds of knowledge beside a sign that may choose one of them, though it is no box. The
     * same sign before each is a bullet, and a slash between the two stands for "and".
     */
    static boolean mayChoose(List<String> texts) {
        if (texts.stream().noneMatch(TickBoxes::mayHold)) {
            return false;
        }
        String whole = String.join("\n", texts);
        Matcher stray = STRAY.matcher(whole);
        List<String> signs = new ArrayList<>();
        while (stray.find()) {
            String sign = stray.group();
            boolean ends = stray.end() == whole.length() || whole.charAt(stray.end()) == '\n';
            boolean joint = !ends && (sign.equals("/") || sign.equals("\\") || sign.equals("|"));
            if (!joint || !KnowledgeKinds.namesOne(whole.substring(0, stray.start()))) {
                signs.add(sign);
            }
        }
        boolean blanks = !signs.isEmpty() && "_…".indexOf(signs.get(0).charAt(0)) >= 0;
        boolean bullets = signs.size() > 1 && signs.stream().distinct().count() == 1 && !blanks;
        return !signs.isEmpty() && !bullets && KnowledgeKinds.namesBoth(whole);
    }

    private static List<List<Box>> boxes(List<String> texts) {
        List<List<Box>> found = texts.stream().map(TickBoxes::boxes).toList();
        List<Box> all = new ArrayList<>();
        found.forEach(all::addAll);
        boolean lined = all.stream().anyMatch(box -> box.kind() == Kind.LINED);
        boolean slash = all.stream().anyMatch(box -> box.kind() == Kind.SLASH);
        if (!slash && all.stream().noneMatch(box -> box.kind() == Kind.LINE)) {
            return found;
        }
        boolean boxed = all.stream().anyMatch(box -> box.kind() != Kind.SLASH && box.sign() == Sign.EMPTY);
        return found.stream()
                .map(own -> own.stream()
                        .filter(box -> box.kind() != Kind.LINE || lined || slash)
                        .filter(box -> box.kind() != Kind.SLASH || boxed)
                        .toList())
                .toList();
    }

    private static List<Box> boxes(String text) {
        if (!mayHold(text) || holdsNumbersOnly(text)) {
            return List.of();
        }
        List<Box> boxes = new ArrayList<>();
        Matcher box = BOX.matcher(text);
        while (box.find()) {
            boolean loose = box.group("lined") != null || box.group("slash") != null;
            boolean tick = loose || box.group("tick") != null || box.group("mark") != null;
            boolean cross = box.group("cross") != null || box.group("x") != null;
            boolean filled = box.group("filled") != null || box.group("odd") != null;
            boolean bracket = box.group("bracket") != null || box.group("mark") != null || box.group("x") != null;
            Sign sign = tick ? Sign.TICK : cross ? Sign.CROSS : filled ? Sign.FILLED : Sign.EMPTY;
            Kind kind = box.group("lined") != null
                    ? Kind.LINED
                    : box.group("line") != null ? Kind.LINE : box.group("slash") != null ? Kind.SLASH : Kind.BOX;
            boxes.add(new Box(box.start(), box.end(), sign, bracket, box.group("bullet") != null, kind));
        }
        return boxes;
    }

    /** Tells whether a bracket closes soon, with two characters in it at most, blanks and lines apart. */
    private static boolean isNarrow(String text, int open) {
        int inside = 0;
        for (int i = open + 1; i < text.length() && i <= open + WIDEST_BOX; i++) {
            char c = text.charAt(i);
            if (c == ')' || c == ']' || c == '}' || c == '）' || c == '>') {
                return true;
            }
            inside += Character.isWhitespace(c) || c == '_' || c == '\uFE0F' ? 0 : 1;
            if (inside > 2) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether a letter that serves as a mark stands alone. */
    private static boolean isAlone(String text, int i) {
        return "xXoOvVØ".indexOf(text.charAt(i)) >= 0
                && (i == 0 || text.charAt(i - 1) == ' ')
                && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
    }

    /** Tells whether all that may be boxes are brackets around digits and Thai letters, such as numbers of a list. */
    private static boolean holdsNumbersOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean open = c == '(' || c == '[' || c == '{' || c == '（';
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean number =
                    next >= '0' && next <= '9' || next >= '\u0E01' && next <= '\u0E2E' || next >= '๐' && next <= '๙';
            boolean plain = c < '\u0080' && "/_|\\<.".indexOf(c) < 0
                    || c >= '\u0E01' && c <= '\u0E5B'
                    || c >= '\u2010' && c <= '\u2025';
            if (open ? !number : !plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDots(String text, int i) {
        return text.charAt(i) == '.' && i + 1 < text.length() && text.charAt(i + 1) == '.';
    }

    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bracket = (c == '(' || c == '[' || c == '{' || c == '（') && isNarrow(text, i);
            boolean line = c == '/' || c == '_' || c == '…' || c == '|' || c == '\\' || c == '<' || isDots(text, i);
            boolean letter = isAlone(text, i);
            if (bracket || line || letter || c == '√' || c == '×' || c >= '\u2295' && c < '\u2E00' || c >= '\uD800') {
                return true;
            }
        }
        return false;
    }
}
