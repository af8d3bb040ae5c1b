package org.kmplan.rules.report;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;

/**
 * Result of one rule for one subject, with what decided it (ข้อสังเกต). A demand that is met has one too, so that it can be
 * defended.
 *
 * <p>Identity is {@link #rule}, {@link #aspect} and {@link #subject}, never the message.
 */
@Value.Immutable
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        allParameters = true,
        throwForInvalidImmutableState = IllegalArgumentException.class)
public abstract class Finding implements WithFinding, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Finding() {}

    /** Returns the rule. */
    public abstract RuleId rule();

    /** Returns what the rule looked at. */
    public abstract Aspect aspect();

    /** Returns the subject: a path into the plan, such as {@code steps/KMP2/activities/1}. */
    public abstract String subject();

    /** Returns the outcome. */
    public abstract Outcome outcome();

    /** Returns the weight of the rule under the policy. */
    public abstract Severity severity();

    /** Returns where the subject stood in the document, if it was read from one. */
    public abstract Optional<SourcePosition> position();

    /** Returns the reasons for the outcome, one or more, in the order of their keys. */
    public abstract List<Message> reasons();

    /** Returns the values that decided. */
    @Value.Default
    public DecidingValues values() {
        return DecidingValues.NONE;
    }

    /** Returns what the rule demands, where it is a value. */
    public Optional<Argument> expected() {
        return values().expected();
    }

    /** Returns what was found, where it is a value. */
    public Optional<Argument> actual() {
        return values().actual();
    }

    /** Returns what was noticed besides; it does not change the outcome. */
    public abstract List<Message> observations();

    /**
     * Returns the finding from which this result follows: what is missing here, or what is not met here, is what that one
     * reports already. It is in the same report, has failed, weighs at least as much as this and follows from nothing itself.
     */
    public abstract Optional<ReportKey> causedBy();

    /** Returns the texts of the rule if it is not built in; they are no part of what makes two results equal. */
    @Value.Default
    @Value.Auxiliary
    public RuleTexts texts() {
        return RuleTexts.NONE;
    }

    /** Returns the title of the rule in the language of the messages, such as {@code All seven KMP steps present}. */
    public String title(Messages messages) {
        return messages.with(texts().byKey()).text(rule() + ".title");
    }

    /**
     * Returns in the language of the messages why the outcome is as it is: the text of each reason, as one.
     *
     * <p>Example: {@code finding.text(Messages.of(Language.EN))}. It holds text of the plan as it stands there; escape it
     * where it goes into a page or a template.
     */
    public String text(Messages messages) {
        Messages all = messages.with(texts().byKey());
        return reasons().stream().map(all::text).distinct().collect(Collectors.joining(" "));
    }

    /** Returns in the language of the messages what to do about it; empty if there is nothing to do. */
    public String advice(Messages messages) {
        Messages all = messages.with(texts().byKey());
        return reasons().stream()
                .map(reason -> new Message(reason.key() + ".advice", reason.arguments()))
                .filter(advice -> all.has(advice.key()))
                .map(all::text)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Returns the place in one short line: rule, outcome and subject. */
    @Override
    public String toString() {
        return rule() + " " + aspect() + " " + outcome() + " " + subject()
                + position().map(place -> " (" + place + ")").orElse("");
    }

    /**
     * Returns a result that follows from no other. It is equal to the one that a builder makes of the same parts; the lists are
     * taken as they are if they cannot be changed.
     */
    public static Finding of(
            RuleId rule,
            Aspect aspect,
            String subject,
            Outcome outcome,
            Severity severity,
            Optional<SourcePosition> position,
            List<Message> reasons,
            DecidingValues values,
            List<Message> observations,
            RuleTexts texts) {
        return ImmutableFinding.of(
                rule,
                aspect,
                subject,
                outcome,
                severity,
                position,
                reasons,
                values,
                observations,
                Optional.empty(),
                texts);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what stands for this in a Java serialization stream. */
    @Serial
    Object writeReplace() {
        return Serialized.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Serialized.refusal(Finding.class);
    }

    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw Serialized.refusal(Finding.class);
    }

    /** Builder of {@link Finding}. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
