package org.kmplan.rules.internal.catalog;

import java.util.List;
import org.kmplan.core.time.Numerals;
import org.kmplan.rules.FiscalYearSpan;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.report.Argument;

/** Values of policies as values of messages. */
public final class PolicyTexts {
    private PolicyTexts() {}

    /** Returns fiscal years in words of both languages. */
    public static Argument years(FiscalYearSpan years) {
        String from =
                years.from().map(year -> String.valueOf(year.buddhistYear())).orElse("");
        String until =
                years.until().map(year -> String.valueOf(year.buddhistYear())).orElse("");
        if (years.isAll()) {
            return Argument.name("ทุกปีงบประมาณ", "every fiscal year");
        }
        if (from.equals(until)) {
            return Argument.name("ปีงบประมาณ พ.ศ. " + thai(from), "fiscal year " + from + " B.E.");
        }
        if (until.isEmpty()) {
            return Argument.name(
                    "ปีงบประมาณ พ.ศ. " + thai(from) + " เป็นต้นไป", "fiscal year " + from + " B.E. and later");
        }
        if (from.isEmpty()) {
            return Argument.name("ปีงบประมาณไม่เกิน พ.ศ. " + thai(until), "fiscal years up to " + until + " B.E.");
        }
        return Argument.name(
                "ปีงบประมาณ พ.ศ. " + thai(from) + " ถึง " + thai(until),
                "fiscal years " + from + " to " + until + " B.E.");
    }

    /** Returns a part of the plan. */
    public static Argument subject(String path) {
        return new Argument.Subject(path);
    }

    /** Returns the value of a parameter. */
    public static Argument value(ParameterValue value) {
        if (value instanceof ParameterValue.Num number) {
            return new Argument.Number(number.value());
        }
        if (value instanceof ParameterValue.Flag flag) {
            return flag.value() ? Argument.name("ใช่", "yes") : Argument.name("ไม่ใช่", "no");
        }
        List<String> words = ((ParameterValue.Words) value).words();
        return Argument.items(words.stream().map(Argument::text).toList());
    }

    private static String thai(String digits) {
        return Numerals.THAI.of(digits);
    }
}
