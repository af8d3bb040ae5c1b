package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Work of a pattern on long texts that are made to harm it: how many characters it looks at, and whether it runs out of stack.
 *
 * <p>The texts are pieces of the pattern's own alphabet and of what plans are full of (digits, dots, blanks, brackets),
 * repeated up to the length of a whole cell, behind each word of the pattern and before something that it does not expect. A
 * pattern may look at each character a fixed number of times; one that looks more often, the longer the text is, is at fault.
 */
public final class PatternWork {
    private static final int SHORT = 1_000;
    private static final int LONG = 4_000;
    private static final int CELL = 100_000;
    private static final long CHEAP = 60;
    /** Four times the length must not cost more than this many times the work. */
    private static final double MOST_GROWTH = 5.5;
    /** Little, so that a recursion over the text shows on a text of moderate length. */
    private static final int STACK_BYTES = 256 * 1_024;

    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)(?:[*+]|\\{\\d+,\\})(?!\\+)");
    private static final List<String> EVERYWHERE = List.of(
            "1", "๑", "1.", "๑.", "1.1.", ".", " ", "\t", "\n", "(", ")", "(๑) ", "1) ", "1/", "1,", "-", "ก", "a", "A",
            "<", "\"");

    private PatternWork() {}

    /** Returns what is wrong with a pattern, or empty if it is linear and needs no stack. */
    public static Optional<String> fault(Pattern pattern) {
        String[] fault = {null};
        Thread thread = new Thread(null, () -> fault[0] = search(pattern), "pattern", STACK_BYTES);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return Optional.ofNullable(fault[0]);
    }

    private static @Nullable String search(Pattern pattern) {
        boolean recursive = REPEATED_GROUP.matcher(pattern.pattern()).find();
        Map<Hostile, Long> works = new LinkedHashMap<>();
        for (Hostile text : texts(pattern)) {
            try {
                long work = work(pattern, text.of(SHORT), Long.MAX_VALUE);
                long most = Math.max(CHEAP * LONG, (long) (MOST_GROWTH * work));
                if ((recursive || work > CHEAP * SHORT) && work(pattern, text.of(LONG), most) > most) {
                    return "looks at " + work + " of " + SHORT + " characters, and at more than " + most + " of " + LONG
                            + ", in " + text;
                }
                works.put(text, work);
            } catch (StackOverflowError e) {
                return "runs out of stack on " + text;
            }
        }
        return works.entrySet().stream()
                .sorted(Map.Entry.<Hostile, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(3)
                .map(worst -> inCell(pattern, worst.getKey(), worst.getValue()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String inCell(Pattern pattern, Hostile text, long work) {
        long most = Math.max(CHEAP * CELL, (long) (MOST_GROWTH / 4 * work * (CELL / SHORT)));
        try {
            return work(pattern, text.of(CELL), most) <= most
                    ? null
                    : "looks at " + work + " of " + SHORT + " characters, and at more than " + most + " of " + CELL
                            + ", in " + text;
        } catch (StackOverflowError e) {
            return "runs out of stack on " + CELL + " characters, " + text;
        }
    }

    /** Returns how many characters are looked at by all ways in which a pattern is used; it ends where far too many are. */
    private static long work(Pattern pattern, String text, long most) {
        CountedText counted = new CountedText(text, most);
        try {
            Matcher matcher = pattern.matcher(counted);
            while (matcher.find()) {
                // Every place is looked for, as in replacing and splitting.
            }
            matcher.reset().matches();
            matcher.reset().lookingAt();
        } catch (TooMuchWork e) {
            return counted.count;
        }
        return counted.count;
    }

    private static List<Hostile> texts(Pattern pattern) {
        PatternAlphabet alphabet = PatternAlphabet.of(pattern);
        Set<String> single = new LinkedHashSet<>(EVERYWHERE);
        single.addAll(alphabet.characters());
        Set<String> pieces = new LinkedHashSet<>(single);
        pieces.addAll(alphabet.words());
        for (String first : alphabet.characters()) {
            alphabet.characters().forEach(second -> pieces.add(first + second));
        }
        for (String word : alphabet.words()) {
            pieces.add(word + " ");
            pieces.add(word + "1");
            pieces.add(word + " 1");
            pieces.add(word + "1.1");
        }
        List<Hostile> texts = new ArrayList<>();
        for (String piece : pieces) {
            texts.add(new Hostile("", piece, ""));
            texts.add(new Hostile("", piece, "~"));
        }
        for (String word : alphabet.words()) {
            for (String piece : single) {
                texts.add(new Hostile(word, piece, "~"));
                texts.add(new Hostile(word + " 1", piece, "~"));
            }
        }
        return texts;
    }

    private record Hostile(String start, String piece, String end) {
        String of(int length) {
            return start + piece.repeat(Math.max(1, length / piece.length())) + end;
        }

        @Override
        public String toString() {
            return ("'" + start + "', '" + piece + "' again and again, '" + end + "'")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
        }
    }

    /** Text that counts how often a character of it is asked for. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private final long most;
        private long count;

        CountedText(String text, long most) {
            this.text = text;
            this.most = most;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++count > most) {
                throw new TooMuchWork();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            count += end - start;
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooMuchWork extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchWork() {
            super("too many characters were looked at", null, false, false);
        }
    }
}
