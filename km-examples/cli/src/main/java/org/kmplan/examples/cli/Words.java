package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.kmplan.rules.report.Language;

/** What the program says to people: diagnostics and help, in both languages. */
final class Words {
    private Words() {}

    /** Returns the text of a key, with {@code {0}}, {@code {1}} … replaced by the values. */
    static String text(Language language, String key, Object... values) {
        String text = bundle("diagnostics", language).getString(key);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            if (open < 0 || open + 2 >= text.length() || text.charAt(open + 2) != '}') {
                break;
            }
            filled.append(text, at, open).append(values[text.charAt(open + 1) - '0']);
            at = open + 3;
        }
        return filled.append(text, at, text.length()).toString();
    }

    /** Tells whether there is a text for a key. */
    static boolean has(String key) {
        return Diagnostics.ENGLISH.containsKey(key);
    }

    /** Returns the words of the help; in English those that stand at the options themselves. */
    static ResourceBundle help(Language language) {
        return bundle("help", language);
    }

    static ResourceBundle bundle(String name, Language language) {
        return language == Language.TH
                ? name.equals("help") ? Help.THAI : Diagnostics.THAI
                : name.equals("help") ? Help.ENGLISH : Diagnostics.ENGLISH;
    }

    private static final class Help {
        static final ResourceBundle THAI = read("help_th.properties");
        static final ResourceBundle ENGLISH = read("help_en.properties");
    }

    private static final class Diagnostics {
        static final ResourceBundle THAI = read("diagnostics_th.properties");
        static final ResourceBundle ENGLISH = read("diagnostics_en.properties");
    }

    private static ResourceBundle read(String file) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(text);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
