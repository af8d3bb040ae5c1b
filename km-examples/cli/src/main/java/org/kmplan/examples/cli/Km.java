package org.kmplan.examples.cli;

/** The {@code km} program. */
public final class Km {
    private Km() {}

    public static void main(String[] args) {
        System.exit(2);
    }
}
