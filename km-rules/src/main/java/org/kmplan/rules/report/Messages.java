package org.kmplan.rules.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.PhraseTexts;

/**
 * Texts in one language, by key.
 *
 * <p>Example: {@code Messages.of(Language.EN).text("KMP-01.title")} is {@code All seven KMP steps present}. Keys of a rule start
 * with its id: {@code title}, {@code basis}, {@code demand}, {@code needs}, and for each reason its name and its name with
 * {@code .advice}. A key of a rule that has no text of its own, such as {@code KMP-01.passed}, falls back to the text for all
 * rules, {@code passed}.
 *
 * <p>Neither language depends on the default locale. Texts of a language are read when it is first asked for.
 */
public final class Messages {
    private static final String NO_VALUE = "–";

    private final Language language;
    private final Properties texts;
    private final ArgumentTexts arguments;
    private final PlaceTexts places;

    private Messages(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
        this.arguments = new ArgumentTexts(language, this::text, this::subject);
        this.places = new PlaceTexts(this, language);
    }

    /** Returns the texts in a language. */
    public static Messages of(Language language) {
        return language == Language.TH ? Thai.MESSAGES : English.MESSAGES;
    }

    /** Returns these texts and those of rules that are not built in; see {@link ComplianceReport#texts()}. */
    public Messages with(Map<String, Argument.Name> others) {
        if (others.isEmpty()) {
            return this;
        }
        Properties all = new Properties(texts);
        others.forEach((key, text) -> all.setProperty(key, language == Language.TH ? text.thai() : text.english()));
        return new Messages(language, all);
    }

    /** Returns the text of a key that takes no arguments; the key itself if there is no such text. */
    public String text(String key) {
        return text(new Message(key, Map.of()));
    }

    /**
     * Returns the text of a message. A value that the text names and the message lacks shows as {@code –}. A message without a
     * text, such as one of a rule that an application added, shows as its key and its values.
     */
    public String text(Message message) {
        return template(message.key()).map(template -> fill(template, message)).orElseGet(() -> unknown(message));
    }

    /** Returns the text of an argument. */
    public String text(Argument argument) {
        return arguments.text(argument);
    }

    /** Tells whether there is a text for a key. */
    public boolean has(String key) {
        return template(key).isPresent();
    }

    /** Returns the readable form of a subject path: {@code KMP 2, sub-activity 1} for {@code steps/KMP2/activities/1}. */
    public String subject(String path) {
        return places.subject(path);
    }

    /** Returns the readable form of a position: {@code plan.docx, table 1, row 3, column "Target"}. */
    public String position(SourcePosition position) {
        return places.position(position);
    }

    /** Returns all keys, in alphabetical order. */
    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** Returns the text of a key with its placeholders, that for all rules if the rule has none of its own. */
    Optional<String> template(String key) {
        String own = texts.getProperty(key);
        int dot = key.indexOf('.');
        return Optional.ofNullable(
                own != null || !isOfRule(key, dot) ? own : texts.getProperty(key.substring(dot + 1)));
    }

    /** Tells whether a key starts with a rule id; a cheap test, since every text passes through it. */
    private static boolean isOfRule(String key, int dot) {
        return dot >= 5 && key.charAt(dot - 3) == '-' && Character.isDigit(key.charAt(dot - 1));
    }

    private String fill(String template, Message message) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder(template.length() + 64);
        int done = 0;
        while (open >= 0) {
            int close = template.indexOf('}', open);
            String value = value(template.substring(open + 1, close), message);
            text.append(template, done, open).append(value);
            // A value such as "2566 B.E." ends the sentence too.
            done = value.endsWith(".") && template.startsWith(".", close + 1) ? close + 2 : close + 1;
            open = template.indexOf('{', done);
        }
        return text.append(template, done, template.length()).toString();
    }

    /** Returns the value of a placeholder: the argument, else the text of the rule with that name, such as its needs. */
    private String value(String name, Message message) {
        Argument argument = message.arguments().get(name);
        if (argument != null) {
            return arguments.text(argument);
        }
        int dot = message.key().indexOf('.');
        return isOfRule(message.key(), dot)
                ? texts.getProperty(message.key().substring(0, dot + 1) + name, NO_VALUE)
                : NO_VALUE;
    }

    private String unknown(Message message) {
        StringBuilder text = new StringBuilder(message.key());
        String separator = ": ";
        for (Map.Entry<String, Argument> argument : new TreeMap<>(message.arguments()).entrySet()) {
            text.append(separator).append(argument.getKey()).append(' ').append(arguments.text(argument.getValue()));
            separator = ", ";
        }
        return text.toString();
    }

    private static Properties load(Language language) {
        String name = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties texts = new Properties();
        try (InputStream resource = Messages.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("Message catalogue '" + name + "': expected it beside "
                        + Messages.class.getName() + " on the class path, but it was not found");
            }
            texts.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Message catalogue '" + name + "': could not be read", e);
        }
        // What each code of a reader means stands in the catalogue of problems, once.
        PhraseTexts problems = language == Language.TH ? PhraseTexts.THAI : PhraseTexts.ENGLISH;
        problems.texts().forEach((key, text) -> {
            if (key.startsWith("problem.")) {
                texts.setProperty(key, text);
            }
        });
        return texts;
    }

    /** Holder that reads the Thai texts when they are first asked for. */
    private static final class Thai {
        static final Messages MESSAGES = new Messages(Language.TH, load(Language.TH));
    }

    /** Holder that reads the English texts when they are first asked for. */
    private static final class English {
        static final Messages MESSAGES = new Messages(Language.EN, load(Language.EN));
    }
}
