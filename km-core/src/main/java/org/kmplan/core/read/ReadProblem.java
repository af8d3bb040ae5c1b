package org.kmplan.core.read;

import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.Phrase;

/**
 * Something that could not be read, or was repaired or assumed, with its place and its raw text.
 *
 * <p>Example: {@code plan.txt:16: PERIOD_UNREADABLE: period: expected one month, but 'ม.ย.' fits several, found '8 ม.ย.63'}.
 */
@Value.Immutable
public abstract class ReadProblem {
    ReadProblem() {}

    /** Returns the code. */
    public abstract ProblemCode code();

    /** Returns the place in the document. */
    public abstract SourcePosition position();

    /** Returns the name of the field, in English, such as {@code period}; {@code document} for the whole document. */
    public abstract String field();

    /** Returns what was expected and found, with the values concerned. */
    public abstract Phrase text();

    /** Returns what was expected and found, in English; advice stands on a line of its own after {@code Hint:}. */
    public String message() {
        return text().english();
    }

    /** Returns what was expected and found, in Thai; advice stands on a line of its own after {@code คำแนะนำ:}. */
    public String thaiMessage() {
        return text().thai();
    }

    /** Returns the text concerned as written; blank if the problem is not about a text. */
    public abstract String raw();

    /** Returns the severity of the code. */
    public ProblemSeverity severity() {
        return code().severity();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the line used in diagnostics: position, code, field, message. */
    @Override
    public final String toString() {
        return position() + ": " + code() + ": " + field() + ": " + message();
    }

    /** Builder of {@link ReadProblem}. */
    public static final class Builder extends ImmutableReadProblem.Builder {
        Builder() {}
    }
}
