package org.kmplan.core.read.internal.words;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/**
 * Judges whether text is too damaged to trust. Sound Thai administrative text has about 0.31 marks per consonant; copies
 * from faulty PDF files have lost them, scans turn into Latin letters, and some copies repeat one letter.
 */
public final class TextDamage {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Fewer marks per hundred consonants than this are no Thai text; sound text has about 31. */
    private static final int MIN_MARKS_PER_HUNDRED = 12;

    private static final int MIN_CONSONANTS = 150;
    private static final int MIN_LETTERS = 60;

    /** Question marks of a cell from which on they stand for letters. */
    private static final int MAX_MARKS = 3;

    private TextDamage() {}

    /** Returns why a whole document is refused, or empty if its text can be trusted. */
    public static Optional<Phrase> ofDocument(String text) {
        int[] letters = new int[128];
        int consonants = 0;
        int marks = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ThaiText.isConsonant(c)) {
                consonants++;
            } else if (ThaiText.isCombining(c)) {
                marks++;
            } else if (c < 128 && Character.isLetter(c)) {
                latin++;
            }
            if (c >= '\u0E00' && c < '\u0E80') {
                letters[c - '\u0E00']++;
            }
        }
        int most = 0;
        for (int count : letters) {
            most = Math.max(most, count);
        }
        if (consonants >= MIN_LETTERS && most * 10 > consonants * 6) {
            return Optional.of(Phrase.of("damage.one-letter"));
        }
        if (consonants >= MIN_CONSONANTS && marks * 100L < (long) consonants * MIN_MARKS_PER_HUNDRED) {
            return Optional.of(Phrase.of("damage.marks-lost").with("found", marks * 100L / consonants));
        }
        if (latin >= MIN_LETTERS && consonants * 5 < latin && isLatinNoise(text)) {
            return Optional.of(Phrase.of("damage.failed-recognition"));
        }
        return Optional.empty();
    }

    /** Words of failed recognition have digits and signs inside: {@code bG'l"l.111ifl11tl1}. */
    private static boolean isLatinNoise(String text) {
        int words = 0;
        int noisy = 0;
        for (String word : BLANKS.split(text, 5_001)) {
            if (word.length() < 4) {
                continue;
            }
            words++;
            int changes = 0;
            for (int i = 1; i < word.length() - 1; i++) {
                boolean letter = Character.isLetter(word.charAt(i));
                if (!letter && Character.isLetter(word.charAt(i - 1))) {
                    changes++;
                }
            }
            noisy += changes >= 1 && !word.contains("://") ? 1 : 0;
        }
        return words >= 5 && noisy * 10 > words * 3;
    }

    /** Tells whether a cell or line is one Thai letter many times over, such as {@code กกกกกก}. */
    private static boolean isOneLetter(String text) {
        if (text.indexOf('<') < 0 && hasTwoConsonants(text)) {
            return false;
        }
        String key = ThaiText.key(text);
        return key.length() >= 5
                && ThaiText.isConsonant(key.charAt(0))
                && key.chars().allMatch(c -> c == key.charAt(0));
    }

    /** Tells whether a text has two consonants that differ; cleaning takes none away. */
    private static boolean hasTwoConsonants(String text) {
        char first = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ThaiText.isConsonant(c)) {
                if (first != 0 && c != first) {
                    return true;
                }
                first = c;
            }
        }
        return false;
    }

    /** Returns what is wrong with a cell or line whose text is lost, the value {@code text} still to be given; empty if it can be read. */
    public static Optional<Phrase> ofCell(String text) {
        if (isOneLetter(text)) {
            return Optional.of(Phrase.of("damage.repeated"));
        }
        int lost = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lost += c == '?' || c == '\uFFFD' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        boolean marks = lost > MAX_MARKS && lost >= letters;
        return marks || Mojibake.is(text) ? Optional.of(Phrase.of("damage.encoding")) : Optional.empty();
    }
}
