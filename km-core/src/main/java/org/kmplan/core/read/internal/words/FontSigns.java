package org.kmplan.core.read.internal.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs of the fonts that Office uses for ticks and bullets, by their code in the font. */
public final class FontSigns {
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry(0xFC, "✓"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFD, "☒"),
            Map.entry(0x78, "☒"),
            Map.entry(0xA8, "□"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xB7, "•"),
            Map.entry(0x9F, "•"),
            Map.entry(0x6C, "●"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xDF, "←"),
            Map.entry(0xF3, "↔"));

    private FontSigns() {}

    /** Returns the sign of a code in a font, or null if none is known. */
    public static @Nullable String of(String font, int code) {
        if (font.startsWith("Wingdings 2")) {
            return switch (code % 256) {
                case 0x50, 0x52 -> "✓";
                case 0x51, 0x53, 0x54 -> "☒";
                default -> "□";
            };
        }
        boolean known = code >= 0xF000 && code <= 0xF0FF || font.startsWith("Wingdings");
        return known ? SIGNS.get(code % 256) : null;
    }

    /** Returns a text in a font of signs as the signs that it shows. */
    public static String text(String font, String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String sign = of(font, text.charAt(i));
            result.append(sign == null ? String.valueOf(text.charAt(i)) : sign);
        }
        return result.toString();
    }
}
