package org.kmplan.rules.render;

import java.util.List;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;

/**
 * Rendering for people: the verdict first, then what must be mended, what could not be judged, what should be improved and
 * what was noticed; what passed in short.
 *
 * <p>Example: {@code TextReport.in(Language.TH).withColumns(80).render(List.of(document))}.
 */
public final class TextReport {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;

    private final Language language;
    private final int columns;
    private final boolean colours;

    private TextReport(Language language, int columns, boolean colours) {
        this.language = language;
        this.columns = columns;
        this.colours = colours;
    }

    /** Returns a rendering in a language, 100 columns wide and without colours. */
    public static TextReport in(Language language) {
        return new TextReport(language, DEFAULT_COLUMNS, false);
    }

    /** Returns a rendering whose lines are at most so many columns wide; fewer than 40 are taken for 40. */
    public TextReport withColumns(int newColumns) {
        return new TextReport(language, Math.max(MIN_COLUMNS, newColumns), colours);
    }

    /** Returns a rendering with or without the escape sequences of terminals that show colours. */
    public TextReport withColours(boolean newColours) {
        return new TextReport(language, columns, newColours);
    }

    /** Returns the text; every line ends with a line feed. */
    public String render(List<CheckedDocument> documents) {
        Canvas canvas = new Canvas(columns, colours);
        Wording wording = new Wording(language, documents);
        boolean first = true;
        for (CheckedDocument document : documents) {
            ProblemSection problems = new ProblemSection(canvas, wording, document);
            if (document.reports().isEmpty()) {
                separate(canvas, first);
                problems.unread();
                first = false;
            }
            for (ComplianceReport report : document.reports()) {
                separate(canvas, first);
                new ReportPages(canvas, wording, document, report).add(problems);
                first = false;
            }
        }
        return canvas.toString();
    }

    private static void separate(Canvas canvas, boolean first) {
        if (!first) {
            canvas.gap();
            canvas.rule('═');
            canvas.gap();
        }
    }
}
