package org.kmplan.examples.service.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.kmplan.core.time.Numerals;
import org.kmplan.rules.report.Language;

/** Texts of the pages in one language, {@code service_th.properties} and {@code service_en.properties}. */
public final class Texts {
    private static final Texts THAI = new Texts("service_th.properties");
    private static final Texts ENGLISH = new Texts("service_en.properties");

    private final Properties texts = new Properties();

    private Texts(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the texts in a language. */
    public static Texts in(Language language) {
        return language == Language.TH ? THAI : ENGLISH;
    }

    /**
     * Returns a text, with values in the places of {@code {0}}, {@code {1}} and so on.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String of(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("Texts: expected a key, but was '" + key + "'");
        }
        StringBuilder result = new StringBuilder(text.length() + 32);
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
            int close = text.indexOf('}', open);
            Object value = values[Integer.parseInt(text.substring(open + 1, close))];
            result.append(text, done, open).append(value instanceof Number ? number(value.toString()) : value);
            done = close + 1;
        }
        return result.append(text, done, text.length()).toString();
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private String number(String digits) {
        return this == THAI ? Numerals.THAI.of(digits) : digits;
    }
}
