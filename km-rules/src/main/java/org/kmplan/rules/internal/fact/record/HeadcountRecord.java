package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.fact.Timed;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Numbers of persons recorded for an activity (PRT-02); each is {@code null} if it is not recorded.
 *
 * @param headcount number of personnel concerned
 * @param attended number of persons who took part
 * @param learned number of persons who learned
 * @param inside number of participants or recipients from inside the agency
 * @param outside number of participants or recipients from outside the agency
 * @param twice persons listed more than once
 * @param learning whether the activity is measured by who learned, instead of by who took part
 * @param due last day, {@code null} if the plan does not state one that can be read
 * @param asOf day as of which the records are judged
 */
public record HeadcountRecord(
        Place at,
        @Nullable Fraction headcount,
        @Nullable Fraction attended,
        @Nullable Fraction learned,
        @Nullable Fraction inside,
        @Nullable Fraction outside,
        List<String> twice,
        boolean learning,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements Timed {
    @Override
    public String rule() {
        return "PRT-02";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("numbers", Argument.items(recorded(number -> true)));
        values.put("broken", Argument.items(recorded(number -> !number.isWhole())));
        values.put("negative", Argument.items(recorded(number -> number.signum() < 0)));
        values.put("twice", Arguments.texts(twice));
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        put(values, "headcount", headcount);
        put(values, "attended", attended);
        put(values, "learned", learned);
        put(values, "actual", learning ? learned : attended);
        return values;
    }

    private static void put(Map<String, Argument> values, String name, @Nullable Fraction number) {
        if (number != null) {
            values.put(name, new Argument.Number(number));
        }
    }

    /** Returns the recorded numbers for which the condition holds, each with its name. */
    private List<Argument> recorded(Predicate<Fraction> condition) {
        List<Argument> numbers = new ArrayList<>();
        add(numbers, condition, "บุคลากรที่เกี่ยวข้อง", "personnel concerned", headcount);
        add(numbers, condition, "ผู้เข้าร่วม", "took part", attended);
        add(numbers, condition, "ผู้เกิดการเรียนรู้", "learned", learned);
        add(numbers, condition, "ในสังกัด", "inside", inside);
        add(numbers, condition, "นอกสังกัด", "outside", outside);
        return numbers;
    }

    private static void add(
            List<Argument> numbers,
            Predicate<Fraction> condition,
            String thai,
            String english,
            @Nullable Fraction number) {
        if (number != null && condition.test(number)) {
            numbers.add(Arguments.labelled(thai, english, number));
        }
    }
}
