package org.kmplan.core.json;

import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.text.Phrase;

/**
 * Problem in a JSON document, with the place where it stands.
 *
 * <p>Example: {@code plans.json:12:18: WRONG_TYPE: /plans/0/header/topic: expected a string, found the number 5}.
 */
@Value.Immutable
public abstract class JsonProblem implements WithJsonProblem {
    /** Kind of a problem; stable, whatever the message says. */
    public enum Code {
        /** The bytes are not UTF-8. */
        BAD_ENCODING,
        /** The text is not JSON. */
        SYNTAX,
        /** The document ends before it is complete, or is empty. */
        TRUNCATED,
        /** Something follows the document. */
        TRAILING_CONTENT,
        /** The document is larger than is read, or a name in it is. */
        TOO_LARGE,
        /** Objects and arrays are nested deeper than is read. */
        TOO_DEEP,
        /** A field stands twice in one object. */
        DUPLICATE_FIELD,
        /** An object has a field that its kind does not have. */
        UNKNOWN_FIELD,
        /** An object lacks a required field. */
        MISSING_FIELD,
        /** A value is of another JSON type. */
        WRONG_TYPE,
        /** A text is none of the values that the field may have. */
        UNKNOWN_VALUE,
        /** A value has the right type but is meaningless. */
        INVALID_VALUE,
        /** Two parts of the same parent have the same id. */
        DUPLICATE_ID,
        /** There are more problems, which were not kept. */
        TOO_MANY_PROBLEMS
    }

    JsonProblem() {}

    /** Returns the kind of problem. */
    public abstract Code code();

    /** Returns the name of the document, as given to the reader. */
    public abstract String document();

    /** Returns the JSON pointer (RFC 6901) of the value in question; empty for the document as a whole. */
    public abstract String pointer();

    /** Returns the line, from 1. */
    public abstract int line();

    /** Returns the column in the line, from 1, in UTF-16 code units. */
    public abstract int column();

    /** Returns what was expected and what was found, with the values concerned. */
    public abstract Phrase text();

    /** Returns advice, such as the field name that was probably meant. */
    public abstract Optional<Phrase> advice();

    /** Returns what was expected and what was found, in English. */
    public String detail() {
        return text().english();
    }

    /** Returns advice in English, such as the field name that was probably meant. */
    public Optional<String> hint() {
        return advice().map(Phrase::english);
    }

    /** Returns what was expected and what was found, with the advice on a line of its own. */
    public Phrase textWithAdvice() {
        return advice().map(
                        given -> Phrase.of("json.hinted").with("detail", text()).with("advice", given))
                .orElse(text());
    }

    /** Returns the whole message in English: place, code, pointer, detail, and the hint on a line of its own. */
    public String message() {
        return place() + textWithAdvice().english();
    }

    /** Returns the {@link #message()} in Thai. */
    public String thaiMessage() {
        return place() + textWithAdvice().thai();
    }

    private String place() {
        return document() + ":" + line() + ":" + column() + ": " + code() + ": "
                + (pointer().isEmpty() ? "" : pointer() + ": ");
    }

    /** Returns the {@link #message()}. */
    @Override
    public final String toString() {
        return message();
    }

    /** Starts a problem; code, document, place and detail are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link JsonProblem}. */
    public static final class Builder extends ImmutableJsonProblem.Builder {
        Builder() {}
    }
}
