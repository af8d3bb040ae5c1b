package org.kmplan.core.read.internal.office;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.read.internal.grid.HardXml;
import org.kmplan.core.read.internal.grid.RefusedException;
import org.kmplan.core.time.Numerals;

/** Numbers of the lists that Word counts itself, such as {@code ๑)} and {@code ๑.๑)}: they are in no text of the document. */
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final String THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

    /** Level of a list. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private String suffix = "tab";
        private String style = "";
        private int restart = -1;
        private boolean arabic;
    }

    /** List with its levels and where it has counted to. */
    private static final class Definition {
        private final @Nullable Level[] levels = new Level[LEVELS];
        private final int[] counters = new int[LEVELS];
        private String styleLink = "";
        private String numberStyle = "";

        Definition() {
            Arrays.fill(counters, Integer.MIN_VALUE);
        }
    }

    /** Use of a list, with levels of its own. */
    private static final class Use {
        private String definition = "";
        private final @Nullable Level[] levels = new Level[LEVELS];
        private final @Nullable Integer[] starts = new Integer[LEVELS];
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    void read(InputStream in) throws XMLStreamException, RefusedException {
        XMLStreamReader xml = HardXml.open(in);
        Definition definition = new Definition();
        @Nullable Use use = null;
        Level level = new Level();
        int override = 0;
        while (xml.hasNext()) {
            if (HardXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    definition = new Definition();
                    definitions.put(HardXml.attribute(xml, "abstractNumId", ""), definition);
                    use = null;
                }
                case "num" -> {
                    use = new Use();
                    uses.put(HardXml.number(xml, "numId", -1), use);
                }
                case "abstractNumId" -> {
                    if (use != null) {
                        use.definition = HardXml.attribute(xml, "val", "");
                    }
                }
                case "lvlOverride" -> override = level(HardXml.number(xml, "ilvl", 0));
                case "startOverride" -> {
                    if (use != null) {
                        use.starts[override] = HardXml.number(xml, "val", 1);
                    }
                }
                case "lvl" -> {
                    level = new Level();
                    int index = level(HardXml.number(xml, "ilvl", 0));
                    if (use == null) {
                        definition.levels[index] = level;
                    } else {
                        use.levels[index] = level;
                    }
                }
                case "start" -> level.start = HardXml.number(xml, "val", 1);
                case "numFmt" -> level.format = HardXml.attribute(xml, "val", "decimal");
                case "lvlText" -> level.text = HardXml.attribute(xml, "val", "");
                case "suff" -> level.suffix = HardXml.attribute(xml, "val", "tab");
                case "pStyle" -> level.style = HardXml.attribute(xml, "val", "");
                case "lvlRestart" -> level.restart = HardXml.number(xml, "val", -1);
                case "isLgl" -> level.arabic = HardXml.isOn(xml);
                case "styleLink" -> definition.styleLink = HardXml.attribute(xml, "val", "");
                case "numStyleLink" -> definition.numberStyle = HardXml.attribute(xml, "val", "");
                case "pPr", "rPr" -> HardXml.skip(xml);
                default -> {}
            }
        }
    }

    private static int level(int number) {
        return Math.max(0, Math.min(LEVELS - 1, number));
    }

    /** Returns the level that a list gives to a style; the first if it names none. */
    int levelOfStyle(int numbering, String style) {
        Use use = uses.get(numbering);
        Definition definition = use == null ? null : definitions.get(use.definition);
        for (int i = 0; definition != null && i < LEVELS; i++) {
            Level level = definition.levels[i];
            if (level != null && !style.isEmpty() && level.style.equals(style)) {
                return i;
            }
        }
        return 0;
    }

    /** Counts one on and returns what Word writes before the paragraph, with a blank behind; blank if nothing. */
    String next(int numbering, int ilvl) {
        Use use = uses.get(numbering);
        Definition definition = use == null ? null : definition(use.definition);
        if (use == null || definition == null) {
            return "";
        }
        int index = level(ilvl);
        if (begun.add(numbering)) {
            for (int i = 0; i < LEVELS; i++) {
                if (use.starts[i] != null) {
                    definition.counters[i] = Integer.MIN_VALUE;
                }
            }
        }
        for (int i = 0; i < index; i++) {
            if (definition.counters[i] == Integer.MIN_VALUE) {
                definition.counters[i] = start(use, definition, i);
            }
        }
        int before = definition.counters[index];
        definition.counters[index] = before == Integer.MIN_VALUE ? start(use, definition, index) : before + 1;
        for (int i = index + 1; i < LEVELS; i++) {
            int restart = levelAt(use, definition, i).restart;
            if (restart < 0 || restart > 0 && index < restart) {
                definition.counters[i] = Integer.MIN_VALUE;
            }
        }
        Level level = levelAt(use, definition, index);
        String text = label(use, definition, level);
        if (text.isBlank()) {
            return "";
        }
        return level.suffix.equals("nothing") ? text : text + " ";
    }

    private @Nullable Definition definition(String id) {
        Definition definition = definitions.get(id);
        if (definition != null && !definition.numberStyle.isEmpty()) {
            for (Definition other : definitions.values()) {
                if (other.styleLink.equals(definition.numberStyle)) {
                    return other;
                }
            }
        }
        return definition;
    }

    private static int start(Use use, Definition definition, int index) {
        Integer start = use.starts[index];
        return start != null ? start : levelAt(use, definition, index).start;
    }

    private static Level levelAt(Use use, Definition definition, int index) {
        Level own = use.levels[index];
        Level common = definition.levels[index];
        return own != null ? own : common != null ? common : new Level();
    }

    /** Signs of fonts stand for bullets; a bullet of whatever form is read as a hyphen. */
    private static String label(Use use, Definition definition, Level level) {
        if (level.format.equals("bullet")) {
            return "-";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            char digit = i + 1 < level.text.length() ? level.text.charAt(i + 1) : 0;
            if (c == '%' && digit >= '1' && digit <= '9') {
                Level shown = levelAt(use, definition, digit - '1');
                int value = definition.counters[digit - '1'];
                text.append(number(
                        value == Integer.MIN_VALUE ? shown.start : value, level.arabic ? "decimal" : shown.format));
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Returns a number in one of Word's formats; formats of other scripts are written with digits. */
    static String number(int value, String format) {
        if (value < 1 && !format.equals("none")) {
            return Integer.toString(value);
        }
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            case "thaiNumbers" -> Numerals.THAI.of(Integer.toString(value));
            case "thaiLetters" -> letters(value, THAI_LETTERS);
            case "lowerLetter" -> letters(value, "abcdefghijklmnopqrstuvwxyz");
            case "upperLetter" -> letters(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(value);
            default -> Integer.toString(value);
        };
    }

    /** Word goes on with doubled letters: z, aa, bb. */
    private static String letters(int value, String alphabet) {
        String letter = alphabet.substring((value - 1) % alphabet.length(), (value - 1) % alphabet.length() + 1);
        return letter.repeat(Math.min(50, (value - 1) / alphabet.length() + 1));
    }

    private static String roman(int value) {
        if (value > 3_999) {
            return Integer.toString(value);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder result = new StringBuilder();
        int rest = value;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                result.append(signs[i]);
                rest -= values[i];
            }
        }
        return result.toString();
    }
}
