package org.kmplan.core.test;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Characters and words that a pattern speaks of, found in its source.
 *
 * @param characters single characters, those at the borders of each class included
 * @param words runs of letters outside classes
 */
record PatternAlphabet(Set<String> characters, Set<String> words) {
    private static final int MOST_CHARACTERS = 24;
    private static final int MOST_WORDS = 40;

    static PatternAlphabet of(Pattern pattern) {
        return new Reader(pattern.pattern()).read();
    }

    /** Goes once through the source of a pattern. */
    private static final class Reader {
        private final String source;
        private final Set<String> characters = new LinkedHashSet<>();
        private final Set<String> words = new LinkedHashSet<>();
        private final StringBuilder word = new StringBuilder();
        private int classes;

        Reader(String source) {
            this.source = source;
        }

        PatternAlphabet read() {
            for (int i = 0; i < source.length(); i++) {
                char c = source.charAt(i);
                if (c == '\\' && i + 1 < source.length()) {
                    escaped(source.charAt(++i));
                } else if (c == '[') {
                    endWord();
                    classes++;
                } else if (c == ']' && classes > 0) {
                    classes--;
                } else if (c == '{' && classes == 0) {
                    i = Math.max(i, source.indexOf('}', i));
                } else if (c == '(' && i + 2 < source.length() && source.charAt(i + 1) == '?') {
                    endWord();
                    i += source.charAt(i + 2) == '<' ? 3 : 2;
                } else if (classes == 0 && "^$|()?*+.".indexOf(c) >= 0) {
                    dropOptional(c);
                    endWord();
                    add(c == '.' ? "x" : "");
                } else {
                    literal(c);
                }
            }
            endWord();
            return new PatternAlphabet(characters, words);
        }

        /** The last letter before a quantifier belongs to it, but with and without it are words worth trying. */
        private void dropOptional(char c) {
            if ((c == '?' || c == '*') && word.length() > 2) {
                addWord(word.substring(0, word.length() - 1));
            }
        }

        private void escaped(char c) {
            switch (c) {
                case 'd' -> add("1");
                case 's' -> {
                    add(" ");
                    add("\n");
                }
                case 'S', 'D', 'w', 'p', 'P' -> add("x");
                case 'b', 'B' -> endWord();
                case 't' -> add("\t");
                case 'n' -> add("\n");
                default -> literal(c);
            }
        }

        private void literal(char c) {
            if (classes == 0) {
                word.append(c);
            }
            add(String.valueOf(c));
        }

        private void endWord() {
            addWord(word.toString());
            word.setLength(0);
        }

        private void addWord(String found) {
            if (found.length() > 1 && words.size() < MOST_WORDS) {
                words.add(found);
            }
        }

        private void add(String character) {
            boolean letter = !character.isEmpty() && Character.isLetter(character.charAt(0)) && classes == 0;
            if (!character.isEmpty() && !letter && characters.size() < MOST_CHARACTERS) {
                characters.add(character);
            }
        }
    }
}
