package org.kmplan.core.read.internal.text;

/**
 * Line of a text document.
 *
 * @param text the line, without its end
 * @param number number of the line, from 1; of the first one if several were joined
 */
record TextLine(String text, int number) {
    int tabs() {
        return (int) text.chars().filter(c -> c == '\t').count();
    }

    int cells() {
        return tabs() + 1;
    }
}
