package org.kmplan.core.read.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private record Box(int start, int end, Sign sign, boolean bracket, boolean bullet) {}

    private static final Pattern BOX = Pattern.compile(
            "(?<tick>[☑✓✔✅√]|[\\x{1F5F8}\\x{1F5F9}])|(?<cross>[☒✗✘✖❌❎☓⊠])|(?<filled>[■●◉⦿⊙⬛◼])"
                    + "|(?<empty>[☐⬜◻◽])|(?<bullet>[□❏❑❒▢○◯])"
                    + "|[(\\[（]\\s{0,4}(?:(?<mark>[/\\\\✓✔√*●•๏])|(?<x>[xX✗✘×]))\\s{0,4}[)\\]）]|(?<bracket>[(\\[（](?:\\s{0,8}|_{1,4})[)\\]）])");
    private static final Pattern LEAD = Pattern.compile("[\\s\\-–—•·*]*(?:[0-9๐-๙]{1,2}[.)]\\s*)?");

    private TickBoxes() {}

    /** Tells whether some box of the texts is ticked while another is empty, so that they are no bullets. */
    static boolean areTicked(List<String> texts) {
        List<Box> boxes = new ArrayList<>();
        texts.forEach(text -> boxes.addAll(boxes(text)));
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
        List<List<Box>> boxes = new ArrayList<>();
        List<Box> all = new ArrayList<>();
        for (String text : texts) {
            List<Box> own = boxes(text);
            boxes.add(own);
            all.addAll(own);
        }
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

    private static List<Box> boxes(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        List<Box> boxes = new ArrayList<>();
        Matcher box = BOX.matcher(text);
        while (box.find()) {
            boolean tick = box.group("tick") != null || box.group("mark") != null;
            boolean cross = box.group("cross") != null || box.group("x") != null;
            boolean filled = box.group("filled") != null;
            boolean bracket = box.group("bracket") != null || box.group("mark") != null || box.group("x") != null;
            Sign sign = tick ? Sign.TICK : cross ? Sign.CROSS : filled ? Sign.FILLED : Sign.EMPTY;
            boxes.add(new Box(box.start(), box.end(), sign, bracket, box.group("bullet") != null));
        }
        return boxes;
    }

    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[' || c == '（' || c == '√' || c >= '\u2295' && c < '\u2E00' || c >= '\uD800') {
                return true;
            }
        }
        return false;
    }
}
