package org.kmplan.rules.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.rules.render.internal.Ink;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceSummary;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;

/** Summary of many reports as text: plans by verdict, the rules that fail most, and the organisations with failures. */
public final class SummaryText {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;
    private static final int MOST_RULES = 15;
    private static final int MOST_GROUPS = 25;

    private final Language language;
    private final int columns;
    private final boolean colours;

    private SummaryText(Language language, int columns, boolean colours) {
        this.language = language;
        this.columns = columns;
        this.colours = colours;
    }

    /** Returns a rendering in a language, 100 columns wide and without colours. */
    public static SummaryText in(Language language) {
        return new SummaryText(language, DEFAULT_COLUMNS, false);
    }

    /** Returns a rendering whose lines are at most so many columns wide; fewer than 40 are taken for 40. */
    public SummaryText withColumns(int newColumns) {
        return new SummaryText(language, Math.max(MIN_COLUMNS, newColumns), colours);
    }

    /** Returns a rendering with or without the escape sequences of terminals that show colours. */
    public SummaryText withColours(boolean newColours) {
        return new SummaryText(language, columns, newColours);
    }

    /** Returns the text; every line ends with a line feed. */
    public String render(ComplianceSummary summary) {
        Canvas canvas = new Canvas(columns, colours);
        Wording wording = new Wording(language);
        canvas.words(0, Ink.STRONG, wording.text("summary.title"));
        canvas.rule('═');
        canvas.words(0, count(wording, "summary.plans", summary.all().plans()));
        if (summary.errors() > 0) {
            canvas.words(0, Ink.BAD, count(wording, "summary.errors", summary.errors()));
        }
        for (Aspect aspect : Aspect.values()) {
            canvas.gap();
            canvas.words(0, Ink.STRONG, wording.text("report.verdict." + aspect));
            for (Verdict verdict : Verdict.values()) {
                long plans = summary.all().plans(aspect, verdict);
                if (plans > 0) {
                    canvas.words(2, wording.number(plans) + "  " + wording.name("verdict", verdict));
                }
            }
        }
        for (Severity severity : Severity.values()) {
            rules(canvas, wording, severity, summary.all().failures(severity));
        }
        groups(canvas, wording, summary);
        return canvas.toString();
    }

    private static void rules(Canvas canvas, Wording wording, Severity severity, Map<RuleId, Long> failures) {
        if (failures.isEmpty()) {
            return;
        }
        canvas.gap();
        canvas.words(0, Ink.STRONG, wording.text("summary.rules") + " (" + wording.name("severity", severity) + ")");
        canvas.rule('─');
        failures.entrySet().stream()
                .limit(MOST_RULES)
                .forEach(entry -> canvas.marked(
                        1,
                        wording.number(entry.getValue()) + "  " + entry.getKey() + "  ",
                        Ink.STRONG,
                        wording.title(entry.getKey()),
                        Optional.empty()));
        more(canvas, wording, failures.size() - MOST_RULES);
    }

    private static void groups(Canvas canvas, Wording wording, ComplianceSummary summary) {
        List<Map.Entry<ComplianceSummary.Group, ComplianceSummary.Counts>> failing =
                summary.groups().entrySet().stream()
                        .filter(entry -> failing(entry.getValue()) > 0)
                        .sorted(Map.Entry.comparingByValue(
                                Comparator.comparingLong(SummaryText::failing).reversed()))
                        .toList();
        if (failing.isEmpty()) {
            return;
        }
        canvas.gap();
        canvas.words(0, Ink.STRONG, wording.text("summary.groups"));
        canvas.rule('─');
        failing.stream()
                .limit(MOST_GROUPS)
                .forEach(entry -> canvas.marked(1, "· ", Ink.FAINT, group(wording, entry), Optional.empty()));
        more(canvas, wording, failing.size() - MOST_GROUPS);
    }

    private static String group(Wording wording, Map.Entry<ComplianceSummary.Group, ComplianceSummary.Counts> entry) {
        String organisation = entry.getKey().organisation().orElseGet(() -> wording.text("summary.no-organisation"));
        String year = entry.getKey()
                .fiscalYear()
                .map(known -> wording.text(new Argument.Year(known)))
                .orElseGet(() -> wording.text("summary.no-year"));
        return wording.text(new Message(
                "summary.group",
                Map.of(
                        "organisation", Argument.name(organisation, organisation),
                        "year", Argument.name(year, year),
                        "failing", Argument.number(failing(entry.getValue())),
                        "plans", Argument.number(entry.getValue().plans()))));
    }

    /** Returns the number of plans that are not compliant in the aspect in which most are not. */
    private static long failing(ComplianceSummary.Counts counts) {
        long most = 0;
        for (Aspect aspect : Aspect.values()) {
            most = Math.max(most, counts.plans(aspect, Verdict.NON_COMPLIANT));
        }
        return most;
    }

    private static void more(Canvas canvas, Wording wording, int left) {
        if (left > 0) {
            canvas.words(1, wording.text("report.more", "count", Argument.number(left)));
        }
    }

    private static String count(Wording wording, String key, long count) {
        return wording.text(key, "count", Argument.number(count));
    }
}
