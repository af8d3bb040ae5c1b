package org.kmplan.core.read.internal.grid;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/**
 * Repairs damage of Thai text that has only one possible cause, and counts what it repaired. Damage with several possible
 * causes (SARA AM written as SARA AA, lost tone marks) is left as written and only folded where words are looked up.
 */
public final class TextRepair {
    /** Kind of repair. */
    public enum Kind {
        DOUBLED_MARK,
        SPLIT_SARA_AM,
        SPLIT_SARA_AE,
        OLD_GLYPH,
        MARK_ORDER,
        SARA_AM_AFTER_BLANK,
        SARA_AM_REPLACED,
        BLANK_BEFORE_MARK,
        INVISIBLE,
        BROKEN_LINE
    }

    /** First text that a repair changed, and how many texts were changed. */
    private record Found(Problems.Place place, String raw, int count) {}

    private static final Pattern REPLACED_AM = Pattern.compile("(?<=[ก-ฮ])\uFFFD([่-๋]?)า");
    private static final Pattern BLANK_AM = Pattern.compile("(?<=[ก-ฮ])([่-๋]?)[ \u00A0]([่-๋]?)า");
    private static final Pattern BLANK_MARK = Pattern.compile("(?<=[ก-ฮัิ-ฺ็-๎])[ \u00A0]+(?=[ัิ-ฺ็-๎])");

    private final Map<Kind, Found> found = new EnumMap<>(Kind.class);

    /** Returns the text repaired and on one line. */
    public String repair(String raw, Problems.Place place) {
        String text = raw;
        if (raw.indexOf('\uFFFD') >= 0) {
            text = apply(Kind.SARA_AM_REPLACED, text, REPLACED_AM.matcher(text).replaceAll("$1ำ"), raw, place);
        }
        if (hasBlankBeforeVowel(text)) {
            text = apply(Kind.BLANK_BEFORE_MARK, text, BLANK_MARK.matcher(text).replaceAll(""), raw, place);
            text = apply(Kind.SARA_AM_AFTER_BLANK, text, BLANK_AM.matcher(text).replaceAll("$1$2ำ"), raw, place);
        }
        String clean = ThaiText.clean(text);
        if (!clean.equals(text)) {
            for (Kind kind : kindsOfCleaning(text)) {
                note(kind, raw, place);
            }
        }
        return ThaiText.singleLine(clean);
    }

    /** Tells whether a blank stands before what no word begins with. */
    private static boolean hasBlankBeforeVowel(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char c = text.charAt(i);
            if ((before == ' ' || before == '\u00A0') && (c == '\u0E32' || ThaiText.isCombining(c))) {
                return true;
            }
        }
        return false;
    }

    public void note(Kind kind, String raw, Problems.Place place) {
        found.merge(kind, new Found(place, raw, 1), (old, added) -> new Found(old.place(), old.raw(), old.count() + 1));
    }

    /** Reports each kind of repair once, at the first text concerned. */
    public void report(Problems problems) {
        found.forEach((kind, first) -> problems.add(
                ProblemCode.TEXT_REPAIRED,
                first.place(),
                "text",
                Phrase.of("repair")
                        .with("kind", Phrase.of("repair." + kind.name()))
                        .with("count", first.count())
                        .with("text", Problems.quote(first.raw())),
                first.raw()));
    }

    private String apply(Kind kind, String before, String after, String raw, Problems.Place place) {
        if (!before.equals(after)) {
            note(kind, raw, place);
        }
        return after;
    }

    private static Set<Kind> kindsOfCleaning(String text) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            if (ThaiText.isZeroWidth(c)) {
                kinds.add(Kind.INVISIBLE);
            } else if (ThaiText.letter(c) != c) {
                kinds.add(Kind.OLD_GLYPH);
            } else if (c == '\u0E4D') {
                kinds.add(Kind.SPLIT_SARA_AM);
            } else if (c == '\u0E40' && before == c) {
                kinds.add(Kind.SPLIT_SARA_AE);
            } else if (ThaiText.isCombining(c) && before == c) {
                kinds.add(Kind.DOUBLED_MARK);
            }
        }
        if (kinds.isEmpty() || !ThaiText.clean(lettersOnly(text)).equals(lettersOnly(text))) {
            kinds.add(Kind.MARK_ORDER);
        }
        return kinds;
    }

    /** Returns the text with all that has a kind of its own done, so that what else there is shows. */
    private static String lettersOnly(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = ThaiText.letter(text.charAt(i));
            int last = result.length() - 1;
            char before = last < 0 ? ' ' : result.charAt(last);
            if (c == '\u0E40' && before == c) {
                result.setCharAt(last, '\u0E41');
            } else if (c == '\u0E32' && before == '\u0E4D') {
                result.setCharAt(last, '\u0E33');
            } else if (!ThaiText.isZeroWidth(c) && !(ThaiText.isCombining(c) && before == c)) {
                result.append(c);
            }
        }
        return result.toString();
    }
}
