package org.kmplan.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/**
 * Entries of a cell: each bullet begins one, at the start of a paragraph or inside it, and without bullets each paragraph is
 * one. A hyphen between two months or two numbers is a range sign and no bullet. Dots never separate entries, since
 * abbreviations have them.
 */
final class Items {
    /** Entry on one line, without its bullet. */
    record Item(String text, SourcePosition position) {}

    private static final Pattern BULLET =
            Pattern.compile("(?:^|(?<=\\s))[-–—•·●▪*✓○](?=\\s|$)|^[-–—•·●▪✓○](?=\\D)|^[•●▪✓○]");
    private static final Pattern BEFORE_RANGE = Pattern.compile(
            ".*(?:\\d%?|[กมพสตธ]\\.?\\s?[คยพ]\\.?|ม[ีิ]\\.?\\s?[คย]\\.?|เม\\.?\\s?ย\\.?|คม|ยน|พันธ์)\\s*$",
            Pattern.DOTALL);
    private static final Pattern AFTER_RANGE = Pattern.compile(
            "\\s*(?:\\d|[กมพสตธ]\\.\\s?[คยพ]|ม[ีิ]\\.\\s?[คย]|เม\\.?\\s?ย|วันที่|เดือน|มกรา|กุมภา|มีนา|เมษา|พฤษ|มิถุ|กรก|สิงหา|กันยา|ตุลา|ธันวา).*",
            Pattern.DOTALL);
    private static final Pattern ET_CETERA = Pattern.compile("\\s*(?:ฯลฯ|เป็นต้น)\\s*$");
    private static final int CONTEXT = 16;

    private Items() {}

    /** Returns the entries of a cell; terminators such as "etc." are dropped. */
    static List<Item> of(List<RowDraft.Part> parts) {
        List<Item> items = new ArrayList<>();
        boolean bulleted = parts.stream()
                .anyMatch(part -> startsWithBullet(part.paragraph().text()));
        for (RowDraft.Part part : parts) {
            String text = part.paragraph().text();
            boolean joins = bulleted && !items.isEmpty() && !startsWithBullet(text);
            for (String piece : split(text)) {
                if (joins) {
                    Item last = items.remove(items.size() - 1);
                    items.add(new Item(last.text() + " " + piece, last.position()));
                    joins = false;
                } else {
                    items.add(new Item(piece, part.paragraph().position()));
                }
            }
        }
        return items.stream()
                .map(item ->
                        new Item(ET_CETERA.matcher(item.text()).replaceFirst("").strip(), item.position()))
                .filter(item -> !isNothing(item.text()))
                .toList();
    }

    /** Tells whether a text is blank or only a mark for "nothing". */
    static boolean isNothing(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    static boolean startsWithBullet(String text) {
        Matcher bullet = BULLET.matcher(text);
        return bullet.lookingAt();
    }

    /** Returns the pieces between the bullets, without them. */
    static List<String> split(String text) {
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

    private static boolean isRange(String digits, int start, int end) {
        String before = digits.substring(Math.max(0, start - CONTEXT), start);
        String after = digits.substring(end, Math.min(digits.length(), end + CONTEXT));
        return BEFORE_RANGE.matcher(before).matches()
                && AFTER_RANGE.matcher(after).matches();
    }

    private static void addPiece(List<String> pieces, String piece) {
        if (!ThaiText.isBlank(piece)) {
            pieces.add(piece.strip());
        }
    }
}
