package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.DayBound;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Persons reached inside and outside the agency by a row that is meant for both (PRT-03).
 *
 * @param insidePersons participants or recipients from inside the agency, {@code null} if no number is recorded
 * @param insidePublications dated publications that reach persons inside
 * @param outsidePersons participants or recipients from outside the agency, {@code null} if no number is recorded
 * @param outsidePublications dated publications that reach persons outside, on public web channels too if the policy says so
 * @param due last day, {@code null} if the plan does not state one that can be read
 * @param asOf day as of which the records are judged
 */
public record AudienceReached(
        Place at,
        @Nullable Fraction insidePersons,
        int insidePublications,
        @Nullable Fraction outsidePersons,
        int outsidePublications,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements DayBound {
    @Override
    public String rule() {
        return "PRT-03";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("insidePersons", persons(insidePersons));
        values.put("insidePublications", Argument.number(insidePublications));
        values.put("outsidePersons", persons(outsidePersons));
        values.put("outsidePublications", Argument.number(outsidePublications));
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        return values;
    }

    private static Argument persons(@Nullable Fraction number) {
        return number == null ? Argument.name("ไม่ได้บันทึก", "not recorded") : new Argument.Number(number);
    }
}
