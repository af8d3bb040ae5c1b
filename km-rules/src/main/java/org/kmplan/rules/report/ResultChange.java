package org.kmplan.rules.report;

import java.util.Optional;
import org.immutables.value.Value;

/** One result in two reports: what it came to in the earlier one and what it comes to in the later one. */
@Value.Immutable
public abstract class ResultChange {
    /** What became of a result. */
    public enum Kind {
        /** It fails and did not fail before (พบใหม่). */
        NEW,
        /** It failed and now is met or does not apply (แก้ไขแล้ว). */
        FIXED,
        /** It failed and the later report no longer has it, such as that of a row that is no longer there (ไม่มีแล้ว). */
        GONE,
        /** It differs in another way, such as waived, not yet due, or of another weight (เปลี่ยนแปลง). */
        CHANGED,
        /** It comes to the same (คงเดิม). */
        UNCHANGED
    }

    ResultChange() {}

    /** Returns the identity of the result. */
    public abstract ReportKey key();

    /** Returns what it came to; empty if the earlier report does not have it. */
    public abstract Optional<Judgement> before();

    /** Returns what it comes to; empty if the later report does not have it. */
    public abstract Optional<Judgement> after();

    /** Returns the result in the later report, where that is known at length. */
    public abstract Optional<Finding> result();

    /** Returns what became of the result. */
    @Value.Lazy
    public Kind kind() {
        boolean same =
                before().isPresent() && after().isPresent() && before().get().isAs(after().get());
        if (same) {
            return Kind.UNCHANGED;
        }
        Optional<Outcome> was = before().map(Judgement::outcome);
        Optional<Outcome> is = after().map(Judgement::outcome);
        boolean failed = was.filter(outcome -> outcome == Outcome.FAILED).isPresent();
        boolean fails = is.filter(outcome -> outcome == Outcome.FAILED).isPresent();
        if (fails && !failed) {
            return Kind.NEW;
        }
        if (failed && is.isEmpty()) {
            return Kind.GONE;
        }
        boolean mended = is.filter(outcome -> outcome == Outcome.PASSED || outcome == Outcome.NOT_APPLICABLE)
                .isPresent();
        return failed && mended ? Kind.FIXED : Kind.CHANGED;
    }

    @Value.Check
    void validate() {
        if (before().isEmpty() && after().isEmpty()) {
            throw new IllegalArgumentException(
                    "Change of " + key() + ": expected a result before or after, but was neither");
        }
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ResultChange}. */
    static final class Builder extends ImmutableResultChange.Builder {
        Builder() {}
    }
}
