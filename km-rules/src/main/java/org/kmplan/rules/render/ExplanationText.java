package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kmplan.rules.render.internal.Ink;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ExplainedParameter;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleExplanation;

/**
 * Rendering for people of what a rule demands, where its values come from and what decided its results.
 *
 * <p>Example: {@code ExplanationText.in(Language.TH).render(evaluator.explain(RuleId.of("PRT-01")))}.
 */
public final class ExplanationText {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;

    /** What was demanded, what was found, then the others by name; facts do not say in which order. */
    private static final Comparator<String> VALUES = Comparator.comparing((String name) -> !name.equals("expected"))
            .thenComparing(name -> !name.equals("actual"))
            .thenComparing(Comparator.naturalOrder());

    private final Language language;
    private final int columns;
    private final boolean colours;

    private ExplanationText(Language language, int columns, boolean colours) {
        this.language = language;
        this.columns = columns;
        this.colours = colours;
    }

    /** Returns a rendering in a language, 100 columns wide and without colours. */
    public static ExplanationText in(Language language) {
        return new ExplanationText(language, DEFAULT_COLUMNS, false);
    }

    /** Returns a rendering whose lines are at most so many columns wide; fewer than 40 are taken for 40. */
    public ExplanationText withColumns(int newColumns) {
        return new ExplanationText(language, Math.max(MIN_COLUMNS, newColumns), colours);
    }

    /** Returns a rendering with or without the escape sequences of terminals that show colours. */
    public ExplanationText withColours(boolean newColours) {
        return new ExplanationText(language, columns, newColours);
    }

    /** Returns the text; every line ends with a line feed. */
    public String render(RuleExplanation explanation) {
        return new Page(explanation).text();
    }

    /** Text in the making. */
    private final class Page {
        private final Canvas canvas = new Canvas(columns, colours);
        private final RuleExplanation explanation;
        private final Wording wording;

        Page(RuleExplanation explanation) {
            this.explanation = explanation;
            this.wording = new Wording(language, explanation.texts());
        }

        String text() {
            head();
            parameters();
            explanation.plan().ifPresent(plan -> {
                heading(wording.text("explanation.in-plan"));
                int labels = labels("report.topic", "report.as-of");
                canvas.labelled(
                        1,
                        wording.text("report.topic"),
                        labels,
                        plan.topic().orElseGet(() -> wording.text("report.not-stated")));
                explanation
                        .asOf()
                        .ifPresent(day -> canvas.labelled(
                                1, wording.text("report.as-of"), labels, wording.text(new Argument.Date(day))));
                explanation.results().forEach(this::result);
            });
            return canvas.toString();
        }

        private void head() {
            canvas.marked(
                    0,
                    explanation.rule() + "  ",
                    Ink.STRONG,
                    wording.title(explanation.rule()),
                    Optional.of(Ink.STRONG));
            canvas.rule('═');
            Map<String, String> lines = new LinkedHashMap<>();
            lines.put("report.label.demand", wording.text(explanation.rule() + ".demand"));
            lines.put("report.label.basis", wording.basis(explanation.rule()));
            lines.put(
                    "report.label.aspect",
                    explanation.aspects().stream()
                            .map(aspect -> wording.name("aspect", aspect))
                            .collect(Collectors.joining(", ")));
            lines.put("report.label.severity", severity());
            if (explanation.aspects().contains(Aspect.EXECUTION) && wording.has(explanation.rule() + ".needs")) {
                lines.put("explanation.needs", wording.text(explanation.rule() + ".needs"));
            }
            lines.put(
                    "report.policy",
                    explanation.policy().map(wording::policy).orElseGet(() -> wording.text("explanation.by-plan")));
            explanation.policyChoice().ifPresent(choice -> lines.put("report.policy.choice", wording.text(choice)));
            int labels = labels(lines.keySet().toArray(String[]::new));
            lines.forEach((key, words) -> {
                if (wording.has(explanation.rule() + ".demand") || !key.equals("report.label.demand")) {
                    canvas.labelled(0, wording.text(key), labels, words);
                }
            });
            explanation
                    .switchedOff()
                    .ifPresent(off -> canvas.marked(0, "! ", Ink.WARN, wording.text(off), Optional.empty()));
        }

        private String severity() {
            String severity = wording.name("severity", explanation.severity());
            if (explanation.severity() == explanation.defaultSeverity()) {
                return severity;
            }
            Map<String, Argument> values = new LinkedHashMap<>();
            values.put("severity", new Argument.Term("severity." + explanation.severity()));
            values.put("default", new Argument.Term("severity." + explanation.defaultSeverity()));
            explanation.severityBasis().ifPresent(basis -> values.put("basis", basis));
            return wording.text(new Message(
                    explanation.severityBasis().isPresent()
                            ? "explanation.severity-with-basis"
                            : "explanation.severity",
                    values));
        }

        private void parameters() {
            if (explanation.parameters().isEmpty()) {
                return;
            }
            heading(wording.text("report.label.parameters"));
            for (ExplainedParameter parameter : explanation.parameters()) {
                canvas.marked(
                        1,
                        "· ",
                        Ink.FAINT,
                        parameter.name() + " = " + wording.text(parameter.value()),
                        Optional.of(Ink.STRONG));
                canvas.words(3, origin(parameter));
                for (ExplainedParameter.Stated stated : parameter.stated()) {
                    canvas.words(3, stated(stated));
                    stated.position()
                            .ifPresent(position -> canvas.labelled(
                                    5,
                                    wording.text("report.label.where"),
                                    labels("report.label.where"),
                                    wording.place(position)));
                }
            }
        }

        private String origin(ExplainedParameter parameter) {
            List<String> words = new ArrayList<>();
            if (parameter.setByPolicy()) {
                Map<String, Argument> values = new LinkedHashMap<>();
                values.put("default", parameter.defaultValue());
                String name = explanation.policy().map(PolicyIdentity::name).orElse("");
                values.put("policy", Argument.name(name, name));
                words.add(wording.text(new Message("explanation.origin.POLICY", values)));
            } else {
                words.add(wording.text("explanation.origin.DEFAULT"));
            }
            parameter.basis().ifPresent(basis -> words.add(wording.text("explanation.basis", "basis", basis)));
            if (parameter.floor()) {
                words.add(wording.text("explanation.floor"));
            }
            return String.join(" · ", words);
        }

        private String stated(ExplainedParameter.Stated stated) {
            return wording.text(new Message(
                    stated.decides() ? "explanation.origin.PLAN" : "explanation.origin.PLAN-beside",
                    Map.of(
                            "target", Argument.text(stated.text()),
                            "subject", new Argument.Subject(stated.subject()),
                            "value", stated.value())));
        }

        private void result(Finding result) {
            canvas.gap();
            canvas.marked(
                    1,
                    mark(result.outcome()),
                    ink(result.outcome()),
                    wording.text(new Message(
                            "explanation.result",
                            Map.of(
                                    "subject", new Argument.Subject(result.subject()),
                                    "aspect", new Argument.Term("aspect." + result.aspect()),
                                    "outcome", new Argument.Term("outcome." + result.outcome())))),
                    Optional.of(Ink.STRONG));
            wording.reasons(result).forEach(reason -> canvas.words(3, reason));
            result.causedBy().ifPresent(cause -> canvas.words(3, Ink.FAINT, wording.cause(cause)));
            result.observations().forEach(observation -> canvas.words(3, wording.text(observation)));
            Map<String, Argument> values = new TreeMap<>(VALUES);
            result.reasons().forEach(reason -> values.putAll(reason.arguments()));
            Map<String, String> lines = new LinkedHashMap<>();
            values.forEach((name, value) -> lines.put(wording.valueName(name), wording.text(value)));
            result.position()
                    .ifPresent(position -> lines.put(wording.text("report.label.where"), wording.place(position)));
            lines.forEach((name, value) -> canvas.words(5, name + ": " + value));
        }

        private void heading(String words) {
            canvas.gap();
            canvas.words(0, Ink.STRONG, words);
            canvas.rule('─');
        }

        private int labels(String... keys) {
            int widest = 0;
            for (String key : keys) {
                widest = Math.max(widest, TerminalWidth.of(wording.text(key)));
            }
            return widest + 2;
        }

        private static String mark(Outcome outcome) {
            return switch (outcome) {
                case PASSED -> "✓ ";
                case FAILED -> "✗ ";
                case NOT_DETERMINABLE -> "? ";
                case NOT_YET_DUE, NOT_APPLICABLE, WAIVED -> "· ";
            };
        }

        private static Ink ink(Outcome outcome) {
            return switch (outcome) {
                case PASSED -> Ink.GOOD;
                case FAILED -> Ink.BAD;
                case NOT_DETERMINABLE -> Ink.WARN;
                case NOT_YET_DUE, NOT_APPLICABLE, WAIVED -> Ink.FAINT;
            };
        }
    }
}
