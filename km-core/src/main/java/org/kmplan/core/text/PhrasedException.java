package org.kmplan.core.text;

import java.util.Optional;

/**
 * Value that was refused for a reason known in Thai and English. The message of the exception is the English one, with advice on
 * a line of its own after {@code Hint:}.
 */
public final class PhrasedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;
    private final transient Optional<Phrase> advice;

    /** Creates an exception without advice. */
    public PhrasedException(Phrase reason) {
        this(reason, Optional.empty());
    }

    /** Creates an exception with advice. */
    public PhrasedException(Phrase reason, Phrase advice) {
        this(reason, Optional.of(advice));
    }

    /** Creates an exception with what caused it. */
    public PhrasedException(Phrase reason, Throwable cause) {
        this(reason);
        initCause(cause);
    }

    private PhrasedException(Phrase reason, Optional<Phrase> advice) {
        super(whole(reason, advice).english());
        this.reason = reason;
        this.advice = advice;
    }

    private static Phrase whole(Phrase reason, Optional<Phrase> advice) {
        return advice.map(
                        given -> Phrase.of("json.hinted").with("detail", reason).with("advice", given))
                .orElse(reason);
    }

    /** Returns what was expected and what was found. */
    public Phrase reason() {
        return reason;
    }

    /** Returns what to do, if there is advice. */
    public Optional<Phrase> advice() {
        return advice;
    }

    /** Returns the message in Thai, advice on a line of its own after {@code คำแนะนำ:}. */
    public String thaiMessage() {
        return whole(reason, advice).thai();
    }
}
