package org.kmplan.rules.report;

/** Texts in one language, by key. */
public final class Messages {
    private Messages() {}

    /** Returns the texts in a language. */
    public static Messages of(Language language) {
        throw new IllegalStateException("being written");
    }

    /** Returns the text of a key that takes no arguments. */
    public String text(String key) {
        throw new IllegalStateException("being written");
    }

    /** Returns the text of a message. */
    public String text(Message message) {
        throw new IllegalStateException("being written");
    }

    /** Returns the text of an argument. */
    public String text(Argument argument) {
        throw new IllegalStateException("being written");
    }

    /** Tells whether there is a text for a key. */
    public boolean has(String key) {
        throw new IllegalStateException("being written");
    }
}
