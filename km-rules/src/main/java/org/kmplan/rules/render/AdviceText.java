package org.kmplan.rules.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kmplan.rules.render.internal.Ink;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Repair;
import org.kmplan.rules.report.RepairAdvice;

/**
 * Rendering for people of what to change in a plan and in its records.
 *
 * <p>Example: {@code AdviceText.in(Language.TH).render(RepairAdvisor.of(evaluator).advise(input))}.
 */
public final class AdviceText {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;

    private final Language language;
    private final int columns;
    private final boolean colours;

    private AdviceText(Language language, int columns, boolean colours) {
        this.language = language;
        this.columns = columns;
        this.colours = colours;
    }

    /** Returns a rendering in a language, 100 columns wide and without colours. */
    public static AdviceText in(Language language) {
        return new AdviceText(language, DEFAULT_COLUMNS, false);
    }

    /** Returns a rendering whose lines are at most so many columns wide; fewer than 40 are taken for 40. */
    public AdviceText withColumns(int newColumns) {
        return new AdviceText(language, Math.max(MIN_COLUMNS, newColumns), colours);
    }

    /** Returns a rendering with or without the escape sequences of terminals that show colours. */
    public AdviceText withColours(boolean newColours) {
        return new AdviceText(language, columns, newColours);
    }

    /** Returns the text; every line ends with a line feed. */
    public String render(RepairAdvice advice) {
        Canvas canvas = new Canvas(columns, colours);
        Wording wording = new Wording(language, advice.texts());
        String topic = advice.plan().topic().orElseGet(() -> wording.text("report.not-stated"));
        canvas.words(0, Ink.STRONG, wording.text("advice.title", "topic", Argument.name(topic, topic)));
        canvas.rule('═');
        advice.parts().forEach(part -> part(canvas, wording, part));
        return canvas.toString();
    }

    private static void part(Canvas canvas, Wording wording, RepairAdvice.Part part) {
        canvas.gap();
        Map<String, Argument> values = new TreeMap<>();
        values.put("aspect", new Argument.Term("report.verdict." + part.aspect()));
        values.put("before", new Argument.Term("verdict." + part.before()));
        values.put("after", new Argument.Term("verdict." + part.after()));
        canvas.words(
                0,
                Ink.STRONG,
                wording.text(new Message(part.repairs().isEmpty() ? "advice.unchanged" : "advice.verdict", values)));
        canvas.rule('─');
        if (part.repairs().isEmpty() && part.unmended().isEmpty()) {
            canvas.words(1, wording.text("advice.none"));
        }
        int number = 0;
        for (Repair repair : part.repairs()) {
            number++;
            canvas.marked(1, wording.number(number) + ". ", Ink.GOOD, wording.text(repair.message()), Optional.empty());
            canvas.words(4, Ink.FAINT, wording.mends(repair));
        }
        unmended(canvas, wording, part.unmended());
        if (part.untried() > 0) {
            canvas.gap();
            canvas.words(0, Ink.WARN, wording.text("advice.untried", "count", Argument.number(part.untried())));
        }
    }

    private static void unmended(Canvas canvas, Wording wording, List<Finding> results) {
        if (results.isEmpty()) {
            return;
        }
        canvas.gap();
        canvas.words(0, Ink.WARN, wording.text("advice.unmended", "count", Argument.number(results.size())));
        for (Finding result : results) {
            canvas.marked(
                    1, "· " + result.rule() + "  ", Ink.WARN, wording.subject(result.subject()), Optional.empty());
            wording.reasons(result).forEach(reason -> canvas.words(3, reason));
        }
    }
}
