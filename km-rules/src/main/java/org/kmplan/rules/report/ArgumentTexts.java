package org.kmplan.rules.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.ThaiDate;

/** Words for the values in messages, in one language. */
final class ArgumentTexts {
    private static final int LONGEST_QUOTATION = 120;
    private static final int MOST_DECIMALS = 2;
    private static final char SARA_AM = '\u0E33';

    private final boolean thai;
    private final Numerals numerals;

    private final UnaryOperator<String> terms;

    private final UnaryOperator<String> subjects;

    /** Creates the words of a language; {@code terms} gives the text of a key, {@code subjects} that of a subject. */
    ArgumentTexts(Language language, UnaryOperator<String> terms, UnaryOperator<String> subjects) {
        this.terms = terms;
        this.subjects = subjects;
        this.thai = language == Language.TH;
        this.numerals = thai ? Numerals.THAI : Numerals.ARABIC;
    }

    String text(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return quoted(text.text());
        } else if (argument instanceof Argument.Number number) {
            String value = numerals.of(number.value().toString());
            return number.unit().isEmpty() ? value : value + " " + shortened(ThaiText.singleLine(number.unit()));
        } else if (argument instanceof Argument.Percent percent) {
            String value = numerals.of(percentage(percent.value()));
            return thai ? "ร้อยละ " + value : value + " percent";
        } else if (argument instanceof Argument.Date date) {
            return thai ? ThaiDate.full(date.date(), numerals) : ThaiDate.english(date.date());
        } else if (argument instanceof Argument.Year year) {
            String value = numerals.of(year.year().buddhistYear());
            return thai ? "พ.ศ. " + value : value + " B.E.";
        } else if (argument instanceof Argument.Period period) {
            return thai ? period.period().print(numerals) : period.period().printEnglish();
        } else if (argument instanceof Argument.Name name) {
            return thai ? name.thai() : name.english();
        } else if (argument instanceof Argument.Term term) {
            return terms.apply(term.key());
        } else if (argument instanceof Argument.Subject subject) {
            return subjects.apply(subject.path());
        } else if (argument instanceof Argument.Items items) {
            return list(items.items());
        }
        throw new IllegalArgumentException(
                "Argument: unknown kind " + argument.getClass().getName());
    }

    /** Returns a percentage; one with more decimals than are worth reading is cut, never rounded up, and says so. */
    private static String percentage(Fraction value) {
        Optional<BigDecimal> exact = value.toBigDecimal();
        if (exact.isPresent() && exact.get().scale() <= MOST_DECIMALS) {
            return exact.get().toPlainString();
        }
        BigDecimal cut = new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), MOST_DECIMALS, RoundingMode.DOWN);
        return cut.toPlainString() + "…";
    }

    private String list(List<Argument> items) {
        if (items.isEmpty()) {
            return thai ? "ไม่มี" : "none";
        }
        StringBuilder text = new StringBuilder(text(items.get(0)));
        for (int i = 1; i < items.size(); i++) {
            text.append(i < items.size() - 1 ? ", " : thai ? " และ " : " and ").append(text(items.get(i)));
        }
        return text.toString();
    }

    private String quoted(String raw) {
        String text = shortened(ThaiText.singleLine(raw));
        return text.isEmpty() ? "–" : thai ? "“" + text + "”" : "'" + text + "'";
    }

    /** Returns the text, cut before a character as readers see it, never before a mark or a part of one. */
    static String shortened(String text) {
        if (text.length() <= LONGEST_QUOTATION) {
            return text;
        }
        int end = LONGEST_QUOTATION;
        while (end > 1 && (continues(text.charAt(end)) || leads(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static boolean continues(char c) {
        int type = Character.getType(c);
        return c == SARA_AM
                || ThaiText.isZeroWidth(c)
                || Character.isLowSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Tells whether the character is written before the consonant that it belongs to, such as {@code เ}, or joins. */
    private static boolean leads(char c) {
        return c >= '\u0E40' && c <= '\u0E44' || c == '\u200D';
    }
}
