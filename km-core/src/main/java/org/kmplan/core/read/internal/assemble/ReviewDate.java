package org.kmplan.core.read.internal.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.PlanPeriod;

/**
 * Day on which open-ended work is reviewed, named behind its period.
 *
 * <p>Example: {@code กรกฎาคม 2567 เป็นต้นไป (ทบทวนภายในวันที่ 30 กันยายน 2567)} is reviewed by 30 September 2567.
 *
 * @param rest text without the review
 * @param date day of the review; empty if the text names none
 */
record ReviewDate(String rest, Optional<LocalDate> date) {
    private static final Pattern REVIEW = Pattern.compile(
            "(?<!\\s)\\s*+[(（]?+\\s*+(?:และ)?(?:โดย)?(?:ทบทวน|ประเมินผล|ติดตามผล|ติดตาม)([^()（）\n]{2,120})[)）]?");

    static ReviewDate of(String text, Optional<FiscalYear> year) {
        Matcher review = REVIEW.matcher(text);
        if (!review.find()) {
            return new ReviewDate(text, Optional.empty());
        }
        List<PeriodReading> readings = PeriodParser.read(review.group(1), year);
        Optional<LocalDate> date = readings.stream()
                .flatMap(reading -> reading.period().stream())
                .flatMap(period -> period.end().stream())
                .findFirst();
        String rest = (text.substring(0, review.start()) + text.substring(review.end())).strip();
        return date.isEmpty() || rest.isEmpty() ? new ReviewDate(text, Optional.empty()) : new ReviewDate(rest, date);
    }

    /** Returns the reading with the whole expression as its text. */
    static PeriodReading withRaw(PeriodReading reading, String raw) {
        Optional<PlanPeriod> period = reading.period();
        return period.isPresent() ? PeriodReading.read(raw, period.get(), reading.notes()) : reading;
    }
}
