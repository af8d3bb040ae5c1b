package org.kmplan.rules.internal.catalog;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;
import org.kmplan.rules.report.Argument;

/** Message arguments for the vocabulary of plans. */
public final class Arguments {
    private Arguments() {}

    public static Argument of(ProcessStep step) {
        String code = step.process() + " " + step.number();
        return Argument.name(code + " " + step.thai(), code + " " + step.english());
    }

    /** Returns the name of a row by its id: of its step, of the recognition row, or the id itself. */
    public static Argument row(String id) {
        if (id.equals(PlanStep.RECOGNITION_ID)) {
            return new Argument.Term("subject." + id);
        }
        for (ProcessStep step : ProcessStep.values()) {
            if (step.name().equals(id)) {
                return of(step);
            }
        }
        return Argument.text(id);
    }

    public static Argument of(PlanColumn column) {
        return Argument.name(column.thai(), column.english());
    }

    public static Argument of(HeaderItem item) {
        return Argument.name(item.thai(), item.english());
    }

    public static Argument of(KnowledgeType type) {
        return Argument.name(type.thai(), type.english());
    }

    public static Argument of(PlanProcess process) {
        return Argument.name(process.thai(), process.english());
    }

    public static Argument of(RiskManagementStep step) {
        return Argument.name(step.thai(), step.english());
    }

    /** Returns a number after what it counts, such as {@code took part 39}. */
    public static Argument labelled(String thai, String english, Fraction number) {
        return Argument.name(thai + " " + Numerals.THAI.of(number.toString()), english + " " + number);
    }

    /** Returns a number of persons that are missing, such as {@code 1 more person}. */
    public static Argument morePersons(Fraction number) {
        return Argument.name(
                "อีก " + Numerals.THAI.of(number.toString()) + " คน",
                number + (number.equals(Fraction.of(1)) ? " more person" : " more persons"));
    }

    public static Argument of(RiskLevel level) {
        return Argument.name(level.thai(), level.english());
    }

    public static <T> Argument list(Collection<T> values, Function<T, Argument> argument) {
        return Argument.items(values.stream().map(argument).toList());
    }

    public static Argument texts(List<String> texts) {
        return list(texts, Argument::text);
    }
}
