package org.kmplan.core.read.internal.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.internal.words.Bullets;
import org.kmplan.core.text.Placeholders;

/**
 * Entries of a cell: each bullet begins one, at the start of a paragraph or inside it, and without bullets each paragraph is
 * one. A hyphen between two months or two numbers is a range sign and no bullet. Dots never separate entries, since
 * abbreviations have them.
 */
public final class Items {
    /** Entry on one line, without its bullet. */
    public record Item(String text, SourcePosition position) {}

    private static final Pattern ET_CETERA = Pattern.compile("(?<!\\s)\\s*+(?:ฯลฯ|เป็นต้น)\\s*+$");

    private Items() {}

    /** Returns the entries of a cell; terminators such as "etc." are dropped. */
    public static List<Item> of(List<RowDraft.Part> parts) {
        List<Item> items = new ArrayList<>(parts.size());
        if (beginsWithBullet(parts)) {
            for (Draft draft : bulleted(parts)) {
                items.add(new Item(draft.text().toString(), draft.position()));
            }
        } else {
            for (RowDraft.Part part : parts) {
                for (String piece : Bullets.split(part.paragraph().text())) {
                    items.add(new Item(piece, part.paragraph().position()));
                }
            }
        }
        return filled(items);
    }

    /** Returns the entries of a cell with bullets: a paragraph without one goes on with the entry before it. */
    private static List<Draft> bulleted(List<RowDraft.Part> parts) {
        List<Draft> items = new ArrayList<>();
        for (RowDraft.Part part : parts) {
            String text = part.paragraph().text();
            boolean joins = !items.isEmpty()
                    && !Bullets.begin(text)
                    && isSameColumn(
                            items.get(items.size() - 1).position(),
                            part.paragraph().position());
            for (String piece : Bullets.split(text)) {
                if (joins) {
                    items.get(items.size() - 1).text().append(' ').append(piece);
                    joins = false;
                } else {
                    items.add(
                            new Draft(new StringBuilder(piece), part.paragraph().position()));
                }
            }
        }
        return items;
    }

    private static boolean beginsWithBullet(List<RowDraft.Part> parts) {
        for (RowDraft.Part part : parts) {
            if (Bullets.begin(part.paragraph().text())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the entries that say something, without terminators. */
    private static List<Item> filled(List<Item> items) {
        List<Item> filled = new ArrayList<>(items.size());
        for (Item item : items) {
            String text = withoutEtCetera(item.text());
            if (!isNothing(text)) {
                filled.add(text.equals(item.text()) ? item : new Item(text, item.position()));
            }
        }
        return Collections.unmodifiableList(filled);
    }

    private static String withoutEtCetera(String text) {
        boolean any = text.contains("ฯลฯ") || text.contains("เป็นต้น");
        return any ? ET_CETERA.matcher(text).replaceFirst("").strip() : text.strip();
    }

    /** Entry in the making, which further paragraphs may lengthen. */
    private record Draft(StringBuilder text, SourcePosition position) {}

    /** Tells whether two paragraphs stand below the same heading: cells of several columns may be read together. */
    public static boolean isSameColumn(SourcePosition first, SourcePosition second) {
        return first.column().equals(second.column());
    }

    /** Tells whether a text is blank, only a mark, or a placeholder for a text to come. */
    public static boolean isNothing(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return Placeholders.isOne(text);
            }
        }
        return true;
    }
}
