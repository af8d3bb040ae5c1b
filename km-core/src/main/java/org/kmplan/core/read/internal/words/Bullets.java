package org.kmplan.core.read.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/**
 * Signs that begin an entry of a list, at the start of a text or inside it. A hyphen between two months or two numbers is a
 * range sign and no bullet.
 */
public final class Bullets {
    private static final Pattern BULLET =
            Pattern.compile("(?:^|(?<=\\s))[-–—•·●▪*✓○](?=\\s|$)|^[-–—•·●▪✓○](?=\\D)|^[•●▪✓○]");
    private static final Pattern BEFORE_RANGE = Pattern.compile(
            "(?:\\d%?|[กมพสตธ]\\.?\\s?[คยพ]\\.?|ม[ีิ]\\.?\\s?[คย]\\.?|เม\\.?\\s?ย\\.?|คม|ยน|พันธ์)\\s*+$");
    private static final Pattern AFTER_RANGE = Pattern.compile(
            "^\\s*+(?:\\d|[กมพสตธ]\\.\\s?[คยพ]|ม[ีิ]\\.\\s?[คย]|เม\\.?\\s?ย|วันที่|เดือน|มกรา|กุมภา|มีนา|เมษา|พฤษ|มิถุ|กรก|สิงหา|กันยา|ตุลา|ธันวา)");
    private static final int CONTEXT = 16;
    private static final String SIGNS = "-–—•·●▪*✓○";

    private Bullets() {}

    /** Tells whether a text begins with a bullet. */
    public static boolean begin(String text) {
        if (text.isEmpty() || SIGNS.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        Matcher bullet = BULLET.matcher(text);
        return bullet.lookingAt();
    }

    /** Returns the pieces between the bullets, without them. */
    public static List<String> split(String text) {
        if (!hasSign(text)) {
            return ThaiText.isBlank(text) ? new ArrayList<>() : new ArrayList<>(List.of(text.strip()));
        }
        String digits = Numerals.ARABIC.of(text);
        Matcher bullet = BULLET.matcher(digits);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (bullet.find()) {
            if (isRange(digits, bullet.start(), bullet.end())) {
                continue;
            }
            addPiece(pieces, text.substring(start, bullet.start()));
            start = bullet.end();
        }
        addPiece(pieces, text.substring(start));
        return pieces;
    }

    private static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRange(String digits, int start, int end) {
        String before = digits.substring(Math.max(0, start - CONTEXT), start);
        String after = digits.substring(end, Math.min(digits.length(), end + CONTEXT));
        return BEFORE_RANGE.matcher(before).find() && AFTER_RANGE.matcher(after).find();
    }

    private static void addPiece(List<String> pieces, String piece) {
        if (!ThaiText.isBlank(piece)) {
            pieces.add(piece.strip());
        }
    }
}
