package org.kmplan.rules.test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Messages;

/**
 * Which result of a rule an expectation is about, and what its reasons must say.
 *
 * <pre>{@code
 * results.fails(at("steps/KMP2"), at("steps/KMP3").because("no-owner"));
 * results.isNotDeterminable(naming("headcount"));
 * }</pre>
 */
public final class ResultMatch {
    private final Optional<String> subject;
    private final Optional<String> reason;
    private final Optional<String> word;

    private ResultMatch(Optional<String> subject, Optional<String> reason, Optional<String> word) {
        this.subject = subject;
        this.reason = reason;
        this.word = word;
    }

    /** Returns the result about a subject, such as {@code steps/KMP2}. */
    public static ResultMatch at(String subject) {
        return new ResultMatch(Optional.of(subject), Optional.empty(), Optional.empty());
    }

    /** Returns a result about any subject, one of whose reasons names something: {@link #and(String)} tells how. */
    public static ResultMatch naming(String word) {
        return new ResultMatch(Optional.empty(), Optional.empty(), Optional.of(word));
    }

    /** Returns the same result, if it has a reason; the id of the rule is left out, as in {@code no-owner}. */
    public ResultMatch because(String wanted) {
        return new ResultMatch(subject, Optional.of(wanted), word);
    }

    /**
     * Returns the same result, if one of its reasons names something: its English or its Thai text, or one of the values that
     * decided, has the word in it. Capital and small letters are the same.
     */
    public ResultMatch and(String named) {
        return new ResultMatch(subject, reason, Optional.of(named));
    }

    Optional<String> subject() {
        return subject;
    }

    boolean asksForReason() {
        return reason.isPresent() || word.isPresent();
    }

    /** Returns the reason of a result that is asked for, if the result has it. */
    Optional<Message> reason(Finding result, Map<String, Argument.Name> texts) {
        return reason(result.rule() + ".", result.reasons(), texts);
    }

    private Optional<Message> reason(String prefix, List<Message> reasons, Map<String, Argument.Name> texts) {
        return reasons.stream()
                .filter(message -> reason.map(wanted -> message.key().equals(prefix + wanted))
                        .orElse(true))
                .filter(message -> word.map(named -> names(message, named.toLowerCase(Locale.ROOT), texts))
                        .orElse(true))
                .findFirst();
    }

    private static boolean names(Message message, String word, Map<String, Argument.Name> texts) {
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language).with(texts);
            if (contains(messages.text(message), word)
                    || message.arguments().values().stream()
                            .anyMatch(argument -> contains(messages.text(argument), word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    /** Returns what is asked for, behind an outcome: {@code for steps/KMP2, naming 'headcount'}. */
    @Override
    public String toString() {
        return subject.map(path -> "for " + path).orElse("for any subject")
                + reason.map(wanted -> " because of " + wanted).orElse("")
                + word.map(named -> ", naming '" + named + "'").orElse("");
    }
}
