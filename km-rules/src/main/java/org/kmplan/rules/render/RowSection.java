package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.rules.render.internal.Ink;
import org.kmplan.rules.render.internal.Tone;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;

/** Part of a text report that shows findings at length: row by row, each rule with what is wrong and what to do. */
final class RowSection {
    private static final int ROW = 0;
    private static final int RULE = 1;
    private static final int DETAIL = 5;

    private final Canvas canvas;
    private final Wording wording;

    RowSection(Canvas canvas, Wording wording) {
        this.canvas = canvas;
        this.wording = wording;
    }

    /**
     * Adds the findings, or nothing if there are none.
     *
     * @param named takes the rules that the section names
     */
    void add(String heading, FindingsByRow findings, Set<RuleId> named) {
        List<String> rows = findings.rows();
        if (rows.isEmpty()) {
            return;
        }
        canvas.gap();
        canvas.words(0, Ink.STRONG, heading);
        canvas.rule('─');
        for (String row : rows) {
            List<Finding> ofRow = findings.of(row);
            Optional<SourcePosition> position = position(row, ofRow);
            String where = position.map(wording::place).map(text -> "  " + text).orElse("");
            canvas.words(ROW, Ink.STRONG, wording.subject(row) + where);
            for (List<Finding> ofRule : byRule(ofRow)) {
                rule(row, position, ofRule);
                follow(ofRule.get(0).aspect(), findings.consequences(ofRule));
                named.add(ofRule.get(0).rule());
            }
            canvas.gap();
        }
    }

    private void rule(String row, Optional<SourcePosition> rowPosition, List<Finding> results) {
        Finding first = results.get(0);
        Tone tone = Tone.of(first);
        boolean noticed = isNotice(first);
        String waived = first.outcome() == Outcome.WAIVED ? " (" + wording.name("outcome", Outcome.WAIVED) + ")" : "";
        canvas.marked(
                RULE,
                (noticed ? "·" : tone.mark()) + " " + first.rule() + "  ",
                noticed ? Ink.FAINT : ink(tone),
                wording.title(first.rule()) + waived,
                Optional.empty());
        List<String> advised = new ArrayList<>();
        for (Finding result : results) {
            place(row, rowPosition, result);
            if (!noticed) {
                List<String> reasons = wording.reasons(result);
                reasons.forEach(reason -> canvas.words(DETAIL, reason));
                values(result, reasons);
                wording.advice(result).stream()
                        .filter(advice -> !advised.contains(advice))
                        .forEach(advised::add);
            }
            for (Message observation : result.observations()) {
                canvas.words(DETAIL, wording.text(observation));
            }
        }
        advised.forEach(advice -> canvas.marked(DETAIL, "→ ", Ink.GOOD, advice, Optional.empty()));
    }

    /** Adds what follows from the findings above, in short. */
    private void follow(Aspect aspect, List<Finding> consequences) {
        if (!consequences.isEmpty()) {
            canvas.words(DETAIL, Ink.FAINT, wording.text("report.consequences") + ":");
            wording.consequences(aspect, consequences)
                    .forEach(line -> canvas.marked(DETAIL + 2, "↳ ", Ink.FAINT, line, Optional.empty()));
        }
    }

    /** Adds what was demanded and found, as far as the reasons do not name it; a bare number says nothing without its unit. */
    private void values(Finding result, List<String> reasons) {
        List<String> parts = new ArrayList<>();
        value(parts, "report.label.expected", result.expected(), reasons);
        value(parts, "report.label.actual", result.actual(), reasons);
        if (!parts.isEmpty()) {
            canvas.words(DETAIL, Ink.FAINT, String.join(" · ", parts));
        }
    }

    private void value(List<String> parts, String labelKey, Optional<Argument> value, List<String> reasons) {
        value.filter(argument -> !isBare(argument))
                .map(wording::text)
                .filter(text -> reasons.stream().noneMatch(reason -> reason.contains(text)))
                .ifPresent(text -> parts.add(wording.text(labelKey) + " " + text));
    }

    private static boolean isBare(Argument value) {
        return value instanceof Argument.Items items
                ? items.items().stream().allMatch(RowSection::isBare)
                : value instanceof Argument.Number number && number.unit().isEmpty();
    }

    /** Adds which part of the row a result is about, and where it stands if the row begins elsewhere. */
    private void place(String row, Optional<SourcePosition> rowPosition, Finding result) {
        String part = wording.part(row, result.subject());
        String where = result.position()
                .filter(position -> !rowPosition.equals(Optional.of(position)))
                .map(wording::place)
                .filter(place -> !rowPosition.map(wording::place).equals(Optional.of(place)))
                .orElse("");
        String line = String.join("  ", part, where).strip();
        if (!line.isEmpty()) {
            canvas.words(DETAIL - 2, Ink.FAINT, line);
        }
    }

    /** Returns where a row begins: what is said of the row itself knows it best. */
    private static Optional<SourcePosition> position(String row, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.subject().equals(row))
                .findFirst()
                .or(() -> findings.stream().findFirst())
                .flatMap(Finding::position);
    }

    private static boolean isNotice(Finding finding) {
        return finding.outcome() != Outcome.FAILED
                && finding.outcome() != Outcome.WAIVED
                && finding.outcome() != Outcome.NOT_DETERMINABLE;
    }

    /** Returns the findings in groups of one rule and outcome, in their order. */
    private static List<List<Finding>> byRule(List<Finding> findings) {
        List<List<Finding>> groups = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<List<Finding>> group = groups.stream()
                    .filter(each -> each.get(0).rule().equals(finding.rule())
                            && each.get(0).outcome() == finding.outcome())
                    .findFirst();
            if (group.isPresent()) {
                group.get().add(finding);
            } else {
                groups.add(new ArrayList<>(List.of(finding)));
            }
        }
        return groups;
    }

    private static Ink ink(Tone tone) {
        return switch (tone) {
            case BAD -> Ink.BAD;
            case WARN, OPEN -> Ink.WARN;
            case GOOD -> Ink.GOOD;
            case FAINT -> Ink.FAINT;
        };
    }
}
