package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ProblemSeverity;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.render.internal.Ink;
import org.kmplan.rules.report.Argument;

/** Part of a text report on what was hard to read in the document. */
final class ProblemSection {
    private static final int MAX_RAW = 120;
    private static final int MAX_LISTED = 20;
    private static final int MAX_PLACES = 6;

    private final Canvas canvas;
    private final Wording wording;
    private final String source;
    private final List<ReadProblem> problems;

    ProblemSection(Canvas canvas, Wording wording, String source, List<ReadProblem> problems) {
        this.canvas = canvas;
        this.wording = wording;
        this.source = source;
        this.problems = problems;
    }

    /** Adds what there is to say on a document without any plan. */
    void unread() {
        canvas.words(0, Ink.STRONG, wording.text("report.title"));
        canvas.rule('═');
        canvas.words(0, wording.text("report.document") + "  " + source);
        canvas.gap();
        canvas.marked(0, "✗ ", Ink.BAD, wording.text("report.no-plan"), Optional.of(Ink.BAD));
        listed();
        notes();
    }

    /** Adds, where there are any, how many problems follow. */
    void announced() {
        int count = complaints().size();
        if (count > 0) {
            canvas.marked(
                    0,
                    "! ",
                    Ink.WARN,
                    wording.text("report.problems.announced", "count", Argument.number(count)),
                    Optional.empty());
        }
    }

    private List<ReadProblem> complaints() {
        return problems.stream()
                .filter(problem -> problem.severity() != ProblemSeverity.NOTE)
                .toList();
    }

    /** Adds what could not be read or may be wrong, each with its place. */
    void listed() {
        List<ReadProblem> listed = complaints();
        if (listed.isEmpty()) {
            return;
        }
        heading("report.problems", listed.size());
        for (ReadProblem problem : listed.subList(0, Math.min(MAX_LISTED, listed.size()))) {
            boolean error = problem.severity() == ProblemSeverity.ERROR;
            canvas.marked(
                    1, error ? "✗ " : "! ", error ? Ink.BAD : Ink.WARN, wording.problem(problem), Optional.empty());
            canvas.words(3, Ink.FAINT, wording.place(problem.position()) + "  " + problem.code());
            String raw = ThaiText.singleLine(problem.raw());
            if (!raw.isEmpty()) {
                canvas.words(3, wording.text("report.quoted", "text", Argument.text(shortened(raw))));
            }
            wording.advice(problem.code()).ifPresent(advice -> canvas.words(3, "→ " + advice));
        }
        if (listed.size() > MAX_LISTED) {
            canvas.words(1, wording.text("report.more", "count", Argument.number(listed.size() - MAX_LISTED)));
        }
    }

    /** Adds what was repaired or assumed: one line for each kind, with its places. */
    void notes() {
        Map<ProblemCode, List<ReadProblem>> notes = new EnumMap<>(ProblemCode.class);
        for (ReadProblem problem : problems) {
            if (problem.severity() == ProblemSeverity.NOTE) {
                notes.computeIfAbsent(problem.code(), code -> new ArrayList<>()).add(problem);
            }
        }
        if (notes.isEmpty()) {
            return;
        }
        heading(
                "report.problems.notes",
                notes.values().stream().mapToInt(List::size).sum());
        notes.forEach((code, ofCode) ->
                canvas.marked(1, "· ", Ink.FAINT, wording.problem(code) + places(ofCode), Optional.empty()));
    }

    private String places(List<ReadProblem> problems) {
        List<String> lines = problems.stream()
                .flatMap(problem -> problem.position().line().stream())
                .distinct()
                .map(wording::number)
                .toList();
        if (lines.isEmpty()) {
            return problems.size() == 1 ? "" : " (" + wording.number(problems.size()) + ")";
        }
        String shown = String.join(", ", lines.subList(0, Math.min(MAX_PLACES, lines.size())));
        String more = lines.size() > MAX_PLACES
                ? " " + wording.text("report.more", "count", Argument.number(lines.size() - MAX_PLACES))
                : "";
        return " – " + wording.text("report.lines", "lines", Argument.name(shown, shown)) + more;
    }

    private void heading(String key, int count) {
        canvas.gap();
        canvas.words(0, Ink.STRONG, wording.text(key) + " (" + wording.number(count) + ")");
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_RAW) {
            return text;
        }
        int end = text.offsetByCodePoints(0, MAX_RAW);
        while (end > 0 && TerminalWidth.of(text.codePointAt(end)) == 0) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
