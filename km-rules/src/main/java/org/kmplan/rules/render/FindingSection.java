package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.RuleId;

/** Part of a text report that shows results at length: rule by rule, each with its places. */
final class FindingSection {
    private static final int RULE = 1;
    private static final int PLACE = 3;
    private static final int DETAIL = 5;
    private static final List<String> LABELS =
            List.of("report.label.expected", "report.label.actual", "report.label.observation");
    private static final List<String> RULE_LABELS = List.of("report.label.advice", "report.label.basis");

    private final Canvas canvas;
    private final Wording wording;

    FindingSection(Canvas canvas, Wording wording) {
        this.canvas = canvas;
        this.wording = wording;
    }

    /**
     * Adds a section with results, or nothing if there are none.
     *
     * @param judged how many results each rule has in all
     */
    void add(String headingKey, String mark, Ink ink, List<Finding> results, Map<RuleId, Integer> judged) {
        if (results.isEmpty()) {
            return;
        }
        heading(headingKey, ink, results.size());
        byRule(results).forEach((rule, ofRule) -> {
            int all = judged.getOrDefault(rule, ofRule.size());
            String share = all > 1 ? " (" + wording.share(ofRule.size(), all) + ")" : "";
            canvas.marked(RULE, mark + rule + "  ", ink, wording.title(rule) + share, Optional.of(Ink.STRONG));
            boolean sameAdvice = ofRule.stream().map(wording::advice).distinct().count() == 1;
            for (Finding result : ofRule) {
                result(result, !sameAdvice);
            }
            int columns = columns(RULE_LABELS);
            if (sameAdvice) {
                advice(PLACE, columns, ofRule.get(0));
            }
            canvas.labelled(PLACE, wording.text("report.label.basis"), columns, wording.basis(rule));
            canvas.gap();
        });
    }

    /** Adds what was noticed about results that the report does not show at length elsewhere. */
    void addObservations(List<Finding> results) {
        if (results.isEmpty()) {
            return;
        }
        int count = results.stream()
                .mapToInt(result -> result.observations().size())
                .sum();
        heading("report.section.observations", Ink.STRONG, count);
        byRule(results).forEach((rule, ofRule) -> {
            canvas.marked(RULE, "· " + rule + "  ", Ink.STRONG, wording.title(rule), Optional.empty());
            for (Finding result : ofRule) {
                place(result);
                for (Message observation : result.observations()) {
                    canvas.words(DETAIL, wording.text(observation));
                }
            }
        });
    }

    private void result(Finding result, boolean withAdvice) {
        place(result);
        List<String> reasons = wording.reasons(result);
        reasons.forEach(reason -> canvas.words(DETAIL, reason));
        int columns = columns(LABELS);
        value("report.label.expected", columns, result.expected(), reasons);
        value("report.label.actual", columns, result.actual(), reasons);
        for (Message observation : result.observations()) {
            canvas.labelled(DETAIL, wording.text("report.label.observation"), columns, wording.text(observation));
        }
        if (withAdvice) {
            advice(DETAIL, columns(RULE_LABELS), result);
        }
    }

    /** Adds a value unless the reasons name it. */
    private void value(String labelKey, int columns, Optional<Argument> value, List<String> reasons) {
        if (value.isEmpty()) {
            return;
        }
        String text = wording.text(value.get());
        if (reasons.stream().noneMatch(reason -> reason.contains(text))) {
            canvas.labelled(DETAIL, wording.text(labelKey), columns, text);
        }
    }

    private void place(Finding result) {
        String aspect = result.aspect() == Aspect.EXECUTION ? " – " + wording.name("aspect", Aspect.EXECUTION) : "";
        String where =
                result.position().map(wording::place).map(text -> text + "  ").orElse("");
        canvas.words(PLACE, Ink.STRONG, where + wording.subject(result.subject()) + aspect);
    }

    private void advice(int indent, int columns, Finding result) {
        for (String advice : wording.advice(result)) {
            canvas.labelled(indent, wording.text("report.label.advice"), columns, advice);
        }
    }

    private int columns(List<String> keys) {
        return keys.stream()
                        .map(wording::text)
                        .mapToInt(TerminalWidth::of)
                        .max()
                        .orElse(0)
                + 2;
    }

    private void heading(String key, Ink ink, int count) {
        canvas.gap();
        canvas.words(0, ink, wording.text(key) + " (" + wording.number(count) + ")");
        canvas.rule('─');
    }

    private static Map<RuleId, List<Finding>> byRule(List<Finding> results) {
        Map<RuleId, List<Finding>> rules = new LinkedHashMap<>();
        results.forEach(result ->
                rules.computeIfAbsent(result.rule(), rule -> new ArrayList<>()).add(result));
        return rules;
    }
}
