package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;

/**
 * Rendering for people: the verdict, what to mend first, then the findings in the order of the document, row by row; what
 * passed in short.
 *
 * <p>Example: {@code TextReport.in(Language.TH).withColumns(80).render(List.of(document))}.
 */
public final class TextReport {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;

    private final Language language;
    private final int columns;
    private final boolean colours;
    private final boolean all;

    private TextReport(Language language, int columns, boolean colours, boolean all) {
        this.language = language;
        this.columns = columns;
        this.colours = colours;
        this.all = all;
    }

    /** Returns a rendering in a language, 100 columns wide and without colours. */
    public static TextReport in(Language language) {
        return new TextReport(language, DEFAULT_COLUMNS, false, false);
    }

    /** Returns a rendering whose lines are at most so many columns wide; fewer than 40 are taken for 40. */
    public TextReport withColumns(int newColumns) {
        return new TextReport(language, Math.max(MIN_COLUMNS, newColumns), colours, all);
    }

    /** Returns a rendering with or without the escape sequences of terminals that show colours. */
    public TextReport withColours(boolean newColours) {
        return new TextReport(language, columns, newColours, all);
    }

    /** Returns a rendering that also shows what passed, what does not apply and what each rule lacks records for. */
    public TextReport withAll(boolean newAll) {
        return new TextReport(language, columns, colours, newAll);
    }

    /**
     * Returns the text; every line ends with a line feed. Without their plans the rows stand in the order of the steps, and
     * without advice nothing is named to mend first: {@link #render(List, List)} takes both.
     */
    public String render(List<CheckedDocument> documents) {
        List<PlanPage> pages = new ArrayList<>();
        for (CheckedDocument document : documents) {
            for (ComplianceReport report : document.reports()) {
                pages.add(PlanPage.builder()
                        .source(document.source())
                        .report(report)
                        .addAllProblems(document.problems())
                        .build());
            }
        }
        return render(
                pages,
                documents.stream()
                        .filter(document -> document.reports().isEmpty())
                        .toList());
    }

    /**
     * Returns the text; every line ends with a line feed.
     *
     * @param pages what is known of each plan, in order
     * @param unread documents without any plan, with their problems
     */
    public String render(List<PlanPage> pages, List<CheckedDocument> unread) {
        Canvas canvas = new Canvas(columns, colours);
        Wording wording = new Wording(language, HtmlReport.documents(pages));
        boolean first = true;
        for (PlanPage page : pages) {
            separate(canvas, first);
            new ReportPages(canvas, wording, page, all)
                    .add(new ProblemSection(canvas, wording, page.source(), page.problems()));
            first = false;
        }
        for (CheckedDocument document : unread) {
            separate(canvas, first);
            new ProblemSection(canvas, wording, document.source(), document.problems()).unread();
            first = false;
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
