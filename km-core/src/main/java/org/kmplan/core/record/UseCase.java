package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;

/**
 * Case in which knowledge was put to use (การนำความรู้ไปใช้).
 *
 * <p>Example: the public-works division used the manual on 12 September 2566; its register was ready two weeks
 * earlier. Without a unit it does not count.
 */
@Value.Immutable
public abstract class UseCase implements RecordEntry, WithUseCase {
    UseCase() {}

    @Override
    public abstract String id();

    /** Returns the id of the body of knowledge that was used. */
    public abstract Optional<String> body();

    /** Returns the unit. */
    public abstract Optional<String> unit();

    /** Returns the day. */
    public abstract Optional<LocalDate> date();

    /** Returns the effect (ผลที่ได้). */
    public abstract Optional<String> effect();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path. */
    @Value.Check
    void validate() {
        Ids.check("Case of use", id());
    }

    /** Builder of {@link UseCase}. */
    public static final class Builder extends ImmutableUseCase.Builder {
        Builder() {}
    }
}
