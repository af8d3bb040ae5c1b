package org.kmplan.core.plan;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Achievement indicator (ตัวชี้วัดผลสัมฤทธิ์) of the agency's evaluation that a plan serves.
 *
 * <p>Example: indicator 1.3 of dimension 4 (organisation development).
 */
@Value.Immutable
public abstract class AchievementIndicator {
    AchievementIndicator() {}

    /** Returns the dimension (มิติ) in Arabic numerals, such as {@code 4}. */
    public abstract Optional<String> dimension();

    /** Returns the number in Arabic numerals, such as {@code 1.3}: an ordinal, not a decimal. */
    public abstract Optional<String> number();

    /** Returns the title, without the number. */
    public abstract String title();

    /** Returns where the indicator stood. */
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link AchievementIndicator}. */
    public static final class Builder extends ImmutableAchievementIndicator.Builder {
        Builder() {}
    }
}
