package org.kmplan.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.ThaiDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Day on the command line: {@code 2023-03-31}, {@code 2566-03-31} with a Buddhist year, or as people write it. */
final class AsOfDate implements ITypeConverter<LocalDate> {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    /** Reads a day as people write it, such as {@code 31 มี.ค. 2566}. */
    private static LocalDate written(String text) {
        try {
            return ThaiDate.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "expected a day such as 2023-03-31, 2566-03-31 or '31 มี.ค. 2566', but was '" + text + "'");
        }
    }

    @Override
    public LocalDate convert(String text) {
        Matcher form = FORM.matcher(Numerals.ARABIC.of(text.strip()));
        if (!form.matches()) {
            return written(text);
        }
        int year = Integer.parseInt(form.group(1));
        boolean buddhist = year >= BuddhistEra.FIRST_YEAR;
        try {
            return LocalDate.of(
                    buddhist ? year - BuddhistEra.OFFSET : year,
                    Integer.parseInt(form.group(2)),
                    Integer.parseInt(form.group(3)));
        } catch (DateTimeException e) {
            throw new TypeConversionException("there is no day '" + text + "' in the calendar"
                    + (buddhist ? " (Buddhist year " + year + " is " + (year - BuddhistEra.OFFSET) + ")" : ""));
        }
    }
}
