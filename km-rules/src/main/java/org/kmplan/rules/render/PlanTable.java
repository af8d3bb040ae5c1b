package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.rules.render.internal.Ink;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.PlanLine;
import org.kmplan.rules.report.Verdict;

/**
 * Rendering for people of many plans, one after the other: file and organisation, the verdicts, how much must be mended and
 * the first of it.
 *
 * <p>Example: {@code PlanTable.in(Language.TH).withColumns(80).render(lines)}.
 */
public final class PlanTable {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;

    private final Language language;
    private final int columns;
    private final boolean colours;

    private PlanTable(Language language, int columns, boolean colours) {
        this.language = language;
        this.columns = columns;
        this.colours = colours;
    }

    /** Returns a rendering in a language, 100 columns wide and without colours. */
    public static PlanTable in(Language language) {
        return new PlanTable(language, DEFAULT_COLUMNS, false);
    }

    /** Returns a rendering whose lines are at most so many columns wide; fewer than 40 are taken for 40. */
    public PlanTable withColumns(int newColumns) {
        return new PlanTable(language, Math.max(MIN_COLUMNS, newColumns), colours);
    }

    /** Returns a rendering with or without the escape sequences of terminals that show colours. */
    public PlanTable withColours(boolean newColours) {
        return new PlanTable(language, columns, newColours);
    }

    /** Returns the text, in the order of the lines; each ends with a line feed. */
    public String render(List<PlanLine> lines) {
        Canvas canvas = new Canvas(columns, colours);
        Wording wording = new Wording(language);
        if (lines.isEmpty()) {
            return "";
        }
        canvas.words(0, Ink.STRONG, wording.text("table.sheet.plans") + " (" + wording.number(lines.size()) + ")");
        canvas.rule('─');
        for (PlanLine line : lines) {
            Ink ink = ink(line);
            String organisation = line.plan()
                    .flatMap(PlanIdentity::organisation)
                    .map(name -> "  " + name)
                    .orElse("");
            canvas.marked(0, mark(line), ink, line.source() + organisation, Optional.of(Ink.STRONG));
            if (line.error().isPresent()) {
                canvas.words(
                        2, wording.text("table.error") + ": " + line.error().get());
                continue;
            }
            canvas.words(2, verdicts(wording, line));
            line.first().ifPresent(first -> canvas.words(2, FindingRows.first(wording, first)));
        }
        return canvas.toString();
    }

    private static String verdicts(Wording wording, PlanLine line) {
        List<String> parts = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            Verdict verdict = line.verdicts().get(aspect);
            if (verdict != null) {
                parts.add(wording.text("report.verdict." + aspect) + ": " + wording.name("verdict", verdict));
            }
        }
        if (line.mandatoryFindings() > 0) {
            parts.add(wording.text("report.section.must-mend") + " "
                    + wording.text("report.places", "count", Argument.number(line.mandatoryFindings())));
        }
        return String.join(" · ", parts);
    }

    private static String mark(PlanLine line) {
        return line.error().isPresent() || line.isFailing() ? "✗ " : isOpen(line) ? "? " : "✓ ";
    }

    private static Ink ink(PlanLine line) {
        return line.error().isPresent() || line.isFailing() ? Ink.BAD : isOpen(line) ? Ink.WARN : Ink.GOOD;
    }

    private static boolean isOpen(PlanLine line) {
        return line.verdicts().get(Aspect.PLAN) == Verdict.NOT_DETERMINABLE;
    }
}
