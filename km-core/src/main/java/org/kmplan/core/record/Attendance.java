package org.kmplan.core.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.core.time.Fraction;

/**
 * Attendance of an activity (จำนวนผู้เข้าร่วม), with the personnel concerned as its headcount
 * (จำนวนบุคลากรที่เกี่ยวข้อง).
 *
 * <p>Example: 40 of 50 personnel concerned, 38 from inside the agency and 2 from outside. Numbers are kept as
 * recorded, be they negative, broken or greater than the headcount: rule PRT-02 reports them. A number that is not
 * recorded is absent, never 0.
 */
@Value.Immutable
public abstract class Attendance implements WithAttendance {
    Attendance() {}

    /** Returns the number of distinct persons of those concerned who took part. */
    public abstract Optional<Fraction> attended();

    /** Returns the number of personnel concerned, the denominator. */
    public abstract Optional<Fraction> headcount();

    /** Returns the number of participants or recipients from inside the agency (ในสังกัด). */
    public abstract Optional<Fraction> inside();

    /** Returns the number of participants or recipients from outside the agency (นอกสังกัด). */
    public abstract Optional<Fraction> outside();

    /** Returns the number of distinct persons of those concerned who have learned (rule LRN-01). */
    public abstract Optional<Fraction> learned();

    /** Returns the ids of the participants as listed; a person listed twice is a finding. */
    public abstract List<String> persons();

    /** Returns the attendance of so many persons of so many concerned. */
    public static Attendance of(long attended, long headcount) {
        return builder().attended(attended).headcount(headcount).build();
    }

    /** Returns the listed participants, each once. */
    public Set<String> distinctPersons() {
        return new LinkedHashSet<>(persons());
    }

    /** Returns the number that took part: the one recorded, else the number of distinct persons listed. */
    public Optional<Fraction> participants() {
        return attended().isPresent() || persons().isEmpty()
                ? attended()
                : Optional.of(Fraction.of(distinctPersons().size()));
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Attendance}. */
    public static final class Builder extends ImmutableAttendance.Builder {
        Builder() {}

        /** Sets a whole number of persons who took part. */
        public Builder attended(long persons) {
            attended(Fraction.of(persons));
            return this;
        }

        /** Sets a whole number of personnel concerned. */
        public Builder headcount(long persons) {
            headcount(Fraction.of(persons));
            return this;
        }

        /** Sets a whole number of participants from inside the agency. */
        public Builder inside(long persons) {
            inside(Fraction.of(persons));
            return this;
        }

        /** Sets a whole number of participants from outside the agency. */
        public Builder outside(long persons) {
            outside(Fraction.of(persons));
            return this;
        }

        /** Sets a whole number of persons who have learned. */
        public Builder learned(long persons) {
            learned(Fraction.of(persons));
            return this;
        }
    }
}
