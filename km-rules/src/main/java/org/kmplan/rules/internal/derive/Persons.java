package org.kmplan.rules.internal.derive;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.internal.catalog.Requirement;

/**
 * How many distinct persons attendance shows: where a number is recorded beside a list that names some persons twice, at least
 * those listed and at most the number.
 */
record Persons(Optional<Fraction> least, Optional<Fraction> most) {
    private static final Fraction HUNDRED = Fraction.of(100);

    static Persons of(Optional<Fraction> number) {
        return new Persons(number, number);
    }

    /** Returns those who took part: the number recorded, else the distinct persons listed. */
    static Persons of(Attendance attendance, ToIntFunction<List<String>> distinct) {
        Optional<Fraction> attended = attendance.attended();
        if (attendance.persons().isEmpty()) {
            return of(attended);
        }
        int listed = distinct.applyAsInt(attendance.persons());
        Optional<Fraction> counted = Optional.of(Fraction.of(listed));
        boolean twice = listed < attendance.persons().size();
        boolean fewer = attended.filter(number -> number.compareTo(Fraction.of(listed)) > 0)
                .isPresent();
        return attended.isPresent() && !(twice && fewer)
                ? of(attended)
                : new Persons(counted, attended.or(() -> counted));
    }

    /** Returns the number by which to decide: the least if it is enough, else the most. */
    Optional<Fraction> deciding(Optional<Fraction> headcount, Requirement requirement) {
        return isEnough(least, headcount, requirement) ? least : most;
    }

    /** Tells whether the most are enough and the least are not. */
    boolean isUndecided(Optional<Fraction> headcount, Requirement requirement) {
        return isEnough(most, headcount, requirement) && !isEnough(least, headcount, requirement);
    }

    private static boolean isEnough(Optional<Fraction> persons, Optional<Fraction> headcount, Requirement requirement) {
        if (persons.isEmpty() || headcount.isEmpty() || headcount.get().signum() <= 0) {
            return false;
        }
        int order =
                persons.get().multiply(HUNDRED).compareTo(requirement.least().multiply(headcount.get()));
        return requirement.strict() ? order > 0 : order >= 0;
    }
}
