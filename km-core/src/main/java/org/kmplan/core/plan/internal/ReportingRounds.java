package org.kmplan.core.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;

/**
 * Rounds (รอบ) that a line names: {@code รอบ ๖, ๙ และ ๑๒ เดือน} are three in a year, {@code รอบ ๓ ปี} is one in three
 * years. They are counted, not summed: the months say when, not how many.
 */
final class ReportingRounds {
    private static final Pattern FIRST_HALF = Pattern.compile("ครึ่งปี(?:\\s?+แรก)?+");
    private static final Pattern SECOND_HALF = Pattern.compile("(?:6\\s?+เดือน|ครึ่งปี)\\s?+หลัง|สิ้นปี(?:งบประมาณ)?+");
    private static final String ROUND = "รอบ";
    private static final String MONTHS = "เดือน";
    private static final String YEARS = "ปี";
    private static final String DAY = "วันที่";
    private static final String REPORT = "รายงาน";
    private static final String EVERY = "ทุก";
    private static final List<String> LINKS = List.of(ROUND, "และ", "กับ", "ที่");
    private static final String SIGNS = ",/()-–.:";
    private static final int MOST_MONTHS = 12;
    private static final int MOST_YEARS = 9;
    private static final int MOST_DIGITS = 2;

    private final TreeSet<Integer> months = new TreeSet<>();
    private final String raw;
    private final String text;
    private int years;

    private ReportingRounds(String raw) {
        this.raw = raw;
        this.text = raw.contains(ROUND) ? inMonths(raw) : raw;
    }

    /** Returns a text with the halves of the year as the months after which they end. */
    private static String inMonths(String raw) {
        return FIRST_HALF
                .matcher(SECOND_HALF.matcher(raw).replaceAll("12 เดือน"))
                .replaceAll("6 เดือน");
    }

    /** Reads the rounds of a line, from left to right and each sign once. */
    static ReportingRounds of(FoldedText line) {
        ReportingRounds rounds = new ReportingRounds(Numerals.ARABIC.of(line.text()));
        if (rounds.text.contains(ROUND)) {
            rounds.read();
        }
        return rounds;
    }

    private void read() {
        List<Integer> numbers = new ArrayList<>();
        boolean within = false;
        boolean day = false;
        int i = 0;
        while (i < text.length()) {
            int at = i;
            if (isDigit(i)) {
                while (isDigit(i)) {
                    i++;
                }
                if (!day && i - at <= MOST_DIGITS) {
                    numbers.add(Integer.valueOf(text.substring(at, i)));
                }
                day = false;
            } else if (text.startsWith(MONTHS, i)) {
                numbers.stream().filter(ReportingRounds::isMonth).forEach(months::add);
                numbers.clear();
                i += MONTHS.length();
            } else if (text.startsWith(YEARS, i)) {
                years = within && numbers.size() == 1 && numbers.get(0) <= MOST_YEARS ? numbers.get(0) : years;
                numbers.clear();
                i += YEARS.length();
            } else if (text.startsWith(DAY, i)) {
                day = true;
                i += DAY.length();
            } else {
                if (text.startsWith(ROUND, i) && !within) {
                    numbers.clear();
                    within = true;
                }
                int link = i;
                i += LINKS.stream()
                        .filter(word -> text.startsWith(word, link))
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(1);
                if (i == at + 1 && SIGNS.indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
                    numbers.clear();
                }
            }
        }
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= MOST_MONTHS;
    }

    /** Returns how many rounds a year has; 0 if the line names none by their months. */
    private int inYear() {
        boolean every = months.size() == 1 && text.contains(EVERY) && MOST_MONTHS % months.first() == 0;
        return every ? MOST_MONTHS / months.first() : months.size();
    }

    /** Returns one target for all rounds of a line that counts nothing else. */
    Optional<TargetExpression> target(List<Quantity> counted, TargetTime time) {
        boolean other = counted.stream()
                .anyMatch(quantity -> quantity.percent
                        || !quantity.units.isEmpty() && !quantity.units.stream().allMatch(TargetUnit.OTHER::equals));
        if (other || inYear() == 0) {
            return Optional.empty();
        }
        return Optional.of(TargetExpression.builder()
                .raw(raw)
                .kind(TargetKind.COUNT)
                .comparator(Comparator.AT_LEAST)
                .comparatorStated(false)
                .value(Fraction.of(inYear()))
                .addUnit(text.contains(REPORT) ? TargetUnit.REPORT : TargetUnit.EVENT)
                .by(time.by())
                .build());
    }

    /** Returns a target as one of several years, if the line says so. */
    TargetExpression overYears(TargetExpression target) {
        boolean counts = target.kind() == TargetKind.COUNT || target.kind() == TargetKind.FREQUENCY;
        boolean rated = target.rates().stream().anyMatch(rate -> rate.per() == Rate.Per.YEAR);
        return years <= 1 || !counts || rated
                ? target
                : target.withKind(TargetKind.FREQUENCY).withRates(new Rate(years, Rate.Per.YEAR));
    }
}
