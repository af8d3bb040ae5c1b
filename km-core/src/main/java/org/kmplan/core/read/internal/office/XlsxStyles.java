package org.kmplan.core.read.internal.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Reads the styles of a workbook: what the numbers of a cell mean, and its colour. */
final class XlsxStyles extends PartHandler {
    private static final Pattern WHITE = Pattern.compile("rgb=(?:[0-9A-F]{2})?FFFFFF|theme=0|indexed=(?:1|9|64|65)");
    private static final String NO_SHADE = "";

    private final Map<Integer, NumberFormat> codes = new HashMap<>();
    private final List<String> shades = new ArrayList<>();
    private final List<int[]> styles = new ArrayList<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private boolean struck;
    private String pattern = "";
    private String colour = "";

    /** Returns the meaning of the numbers in cells of a style. */
    NumberFormat format(int style) {
        if (style < 0 || style >= styles.size()) {
            return NumberFormat.GENERAL;
        }
        int id = styles.get(style)[0];
        NumberFormat code = codes.get(id);
        return code == null ? NumberFormat.builtIn(id) : code;
    }

    /** Returns the colour of the cells of a style; empty if they have none or are white. */
    String shade(int style) {
        if (style < 0 || style >= styles.size()) {
            return NO_SHADE;
        }
        int fill = styles.get(style)[1];
        return fill >= 0 && fill < shades.size() ? shades.get(fill) : NO_SHADE;
    }

    /** Tells whether the font of a style strikes the text of a cell out. */
    boolean isStruck(int style) {
        if (style < 0 || style >= styles.size()) {
            return false;
        }
        int font = styles.get(style)[2];
        return font >= 0 && font < struckFonts.size() && struckFonts.get(font);
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                if (inside("numFmts")) {
                    codes.put(number(attributes, "numFmtId", -1), NumberFormat.parse(value(attributes, "formatCode")));
                }
            }
            case "font" -> struck = false;
            case "strike" -> struck = !value(attributes, "val").matches("0|false");
            case "patternFill" -> pattern = value(attributes, "patternType");
            case "gradientFill" -> pattern = "gradient";
            case "fgColor" -> colour = colour(attributes);
            case "fill" -> {
                pattern = "";
                colour = "";
            }
            case "xf" -> {
                if (inside("cellXfs")) {
                    styles.add(new int[] {
                        number(attributes, "numFmtId", 0),
                        number(attributes, "fillId", 0),
                        number(attributes, "fontId", 0)
                    });
                }
            }
            default -> {
                // borders and the like mean nothing here
            }
        }
    }

    @Override
    void end(String name) {
        if (name.equals("font") && inside("fonts")) {
            struckFonts.add(struck);
        }
        if (name.equals("fill") && inside("fills")) {
            boolean none = pattern.isEmpty() || pattern.equals("none") || pattern.equals("gray125");
            boolean white = pattern.equals("solid") && isWhite(colour);
            shades.add(none || white ? NO_SHADE : pattern + " " + colour);
        }
    }

    private static String colour(Attributes attributes) {
        StringBuilder colour = new StringBuilder();
        for (String part : new String[] {"rgb", "theme", "indexed", "tint"}) {
            String value = value(attributes, part);
            if (!value.isEmpty() && value.length() < 40) {
                colour.append(part).append('=').append(value).append(' ');
            }
        }
        return colour.toString().strip();
    }

    private static boolean isWhite(String colour) {
        return WHITE.matcher(colour).matches();
    }
}
