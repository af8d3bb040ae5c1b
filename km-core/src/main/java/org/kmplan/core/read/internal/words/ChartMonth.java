package org.kmplan.core.read.internal.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.ThaiMonth;

/**
 * Month or quarter at the head of a column of a chart, such as {@code ต.ค.}, {@code ตุลาคม 65} or {@code ไตรมาสที่ ๑}.
 *
 * @param first first month, 1 to 12
 * @param months number of months, 3 in a quarter
 * @param year Buddhist year stated with it; of a quarter, the fiscal year
 */
public record ChartMonth(int first, int months, Optional<Integer> year) {
    private static final int MAX_LENGTH = 40;
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern FORM = Pattern.compile("([^0-9]+)(\\d{0,4})");
    private static final Pattern QUARTER = Pattern.compile("(?:ไตรมาส(?:ที่)?|q|quarter)([1-4])(?:/?(\\d{2}|\\d{4}))?");
    private static final Pattern SPAN = Pattern.compile("^([^0-9–-]++)(\\d{0,4})[–-]([^0-9–-]++)(\\d{0,4})$");
    private static final Pattern NOISE = Pattern.compile("[\\s.'’]+");
    private static final Pattern NOISE_AND_DASHES = Pattern.compile("[\\s.'’\\-–]+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4}|\\d{2})(?!\\d)");
    private static final Map<String, Integer> NAMES = new HashMap<>();

    /** Letters with which the names of months begin and end; the words for month and for the era may stand around them. */
    private static final String FIRSTS;

    private static final String LASTS;

    static {
        for (ThaiMonth month : ThaiMonth.values()) {
            NAMES.put(month.thaiName(), month.number());
            NAMES.put(month.abbreviation().replace(".", ""), month.number());
            NAMES.put(month.englishName().toLowerCase(Locale.ROOT), month.number());
            NAMES.put(month.englishAbbreviation().toLowerCase(Locale.ROOT), month.number());
        }
        StringBuilder firsts = new StringBuilder("เพ");
        StringBuilder lasts = new StringBuilder("นศ");
        for (String name : NAMES.keySet()) {
            firsts.append(name.charAt(0));
            lasts.append(name.charAt(name.length() - 1));
        }
        FIRSTS = firsts.toString();
        LASTS = lasts.toString();
    }

    /** Returns the month that a heading names, or empty if it names none. */
    public static Optional<ChartMonth> of(String heading) {
        if (heading.length() > MAX_LENGTH || !mayName(heading)) {
            return Optional.empty();
        }
        String text =
                BRACKETS.matcher(Numerals.ARABIC.of(heading)).replaceAll("").toLowerCase(Locale.ROOT);
        String key = NOISE_AND_DASHES
                .matcher(text)
                .replaceAll("")
                .replace("เดือน", "")
                .replace("พศ", "");
        Matcher quarter = QUARTER.matcher(key);
        if (quarter.matches()) {
            int first = (Integer.parseInt(quarter.group(1)) * 3 + 6) % 12 + 1;
            return Optional.of(new ChartMonth(first, 3, year(quarter.group(2) == null ? "" : quarter.group(2))));
        }
        Matcher form = FORM.matcher(key);
        Integer month = form.matches() ? NAMES.get(form.group(1)) : null;
        return month == null ? Optional.empty() : Optional.of(new ChartMonth(month, 1, year(form.group(2))));
    }

    /**
     * Returns the months at the head of a column among others, which may be several, such as {@code ต.ค. - ธ.ค. 67}; their
     * year is the fiscal year.
     */
    public static Optional<ChartMonth> ofColumn(String heading) {
        if (heading.length() > MAX_LENGTH || !mayName(heading)) {
            return Optional.empty();
        }
        Optional<ChartMonth> one = of(heading);
        if (one.isPresent()) {
            return one;
        }
        String text = Numerals.ARABIC.of(heading).toLowerCase(Locale.ROOT);
        Matcher span = SPAN.matcher(
                NOISE.matcher(text).replaceAll("").replace("เดือน", "").replace("พศ", ""));
        Integer first = span.matches() ? NAMES.get(span.group(1)) : null;
        Integer last = span.matches() ? NAMES.get(span.group(3)) : null;
        if (first == null || last == null) {
            return Optional.empty();
        }
        int months = (last - first + 12) % 12 + 1;
        Optional<Integer> year = year(span.group(4)).or(() -> year(span.group(2)));
        int shift = last >= 10 ? 1 : 0;
        return months < 2 || months > 6
                ? Optional.empty()
                : Optional.of(new ChartMonth(first, months, year.map(number -> number + shift)));
    }

    /** Tells whether the first and the last letter may be those of a month or quarter; most texts are told apart by them. */
    private static boolean mayName(String heading) {
        int first = 0;
        int last = heading.length() - 1;
        while (first <= last && isNoise(heading.charAt(first))) {
            first++;
        }
        while (last >= first && (isNoise(heading.charAt(last)) || Character.isDigit(heading.charAt(last)))) {
            last--;
        }
        boolean quarter = heading.indexOf('(') >= 0
                || heading.indexOf('q') >= 0
                || heading.indexOf('Q') >= 0
                || heading.contains("ไตรมาส");
        if (first > last || quarter) {
            return first <= last;
        }
        char begins = Character.toLowerCase(heading.charAt(first));
        char ends = Character.toLowerCase(heading.charAt(last));
        return FIRSTS.indexOf(begins) >= 0 && LASTS.indexOf(ends) >= 0;
    }

    private static boolean isNoise(char c) {
        return c <= ' ' || ".'’-–".indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    /** Returns the Buddhist year that the title above several months states. */
    public static Optional<Integer> yearIn(String title) {
        Matcher year = YEAR.matcher(Numerals.ARABIC.of(title));
        Optional<Integer> found = Optional.empty();
        while (year.find() && found.isEmpty()) {
            found = year(year.group(1));
        }
        return found;
    }

    private static Optional<Integer> year(String digits) {
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        int year = digits.length() == 4 && number < 100 ? number : BuddhistEra.yearOf(number);
        return Optional.of(year).filter(FiscalYear::isKnown);
    }

    /** Returns the month behind the last of this. */
    public int next() {
        return (first + months - 1) % 12 + 1;
    }

    public int last() {
        return (first + months - 2) % 12 + 1;
    }
}
