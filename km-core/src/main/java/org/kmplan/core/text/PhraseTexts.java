package org.kmplan.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The catalogue of problems in one language; read when it is first asked for. */
public final class PhraseTexts {
    /** Texts in Thai. */
    public static final PhraseTexts THAI = new PhraseTexts("th", '๐');
    /** Texts in English. */
    public static final PhraseTexts ENGLISH = new PhraseTexts("en", '0');

    private final String language;
    private final Map<String, String> texts;
    private final char zero;

    private PhraseTexts(String language, char zero) {
        this.language = language;
        this.texts = load("problems_" + language + ".properties");
        this.zero = zero;
    }

    /** Returns the texts by key, placeholders unfilled. */
    public Map<String, String> texts() {
        return texts;
    }

    /** Returns the code of the language, which is the name of the value of a name in it. */
    String language() {
        return language;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            digits.setCharAt(i, c >= '0' && c <= '9' ? (char) (c - '0' + zero) : c);
        }
        return digits.toString();
    }

    /** Returns the text of a key with its placeholders filled; one without a value stays, so that it is seen. */
    String fill(String key, Map<String, String> values) {
        String template = texts.getOrDefault(key, key);
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            String value = values.get(template.substring(open + 1, close));
            text.append(template, done, open).append(value == null ? template.substring(open, close + 1) : value);
            done = close + 1;
        }
        return text.append(template, done, template.length()).toString();
    }

    private static Map<String, String> load(String resource) {
        Properties texts = new Properties();
        try (InputStream in = PhraseTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Catalogue of problems '" + resource + "': expected it beside "
                        + PhraseTexts.class.getName() + " on the class path, but it was not found");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Catalogue of problems '" + resource + "': could not be read", e);
        }
        Map<String, String> byKey = new LinkedHashMap<>();
        texts.stringPropertyNames().stream().sorted().forEach(key -> byKey.put(key, texts.getProperty(key)));
        return Collections.unmodifiableMap(byKey);
    }
}
