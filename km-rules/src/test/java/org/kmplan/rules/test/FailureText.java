package org.kmplan.rules.test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.RuleId;

/** Text of a verification that does not hold. */
final class FailureText {
    private final RuleId rule;
    private final Aspect aspect;
    private final ComplianceReport report;
    private final Messages messages;

    FailureText(RuleId rule, Aspect aspect, ComplianceReport report) {
        this.rule = rule;
        this.aspect = aspect;
        this.report = report;
        this.messages = Messages.of(Language.EN).with(report.texts());
    }

    /** Returns rule, expectation and what was found, with what decided it and every result of the rule in the aspect. */
    String of(String expected, String actual, Optional<Finding> about) {
        StringBuilder text = new StringBuilder();
        text.append(rule).append(' ').append(messages.text(rule + ".title"));
        text.append(" (")
                .append(aspect)
                .append(", policy ")
                .append(report.policy().name());
        report.asOf().ifPresent(day -> text.append(", as of ").append(day));
        text.append(")\n  expected: ").append(expected);
        text.append("\n  actual:   ").append(actual);
        about.ifPresent(result -> {
            text.append("\n  reason:   ").append(texts(result.reasons()));
            text.append("\n  facts:    ").append(facts(result));
        });
        text.append("\n  report of the rule:");
        List<Finding> results = report.results(rule).stream()
                .filter(result -> result.aspect() == aspect)
                .toList();
        results.forEach(result -> text.append("\n    ").append(line(result)));
        return text.append(results.isEmpty() ? "\n    no results" : "").toString();
    }

    private String line(Finding result) {
        return result.subject() + ": " + outcome(result)
                + (result.observations().isEmpty() ? "" : ", observed " + keys(result.observations()))
                + value(", expected ", result.expected()) + value(", actual ", result.actual());
    }

    static String outcome(Finding result) {
        return result.outcome() + " because of " + keys(result.reasons());
    }

    static String keys(List<Message> found) {
        return found.isEmpty() ? "nothing" : found.stream().map(Message::key).collect(Collectors.joining(", "));
    }

    private String texts(List<Message> found) {
        return found.stream().map(messages::text).collect(Collectors.joining("\n            "));
    }

    /** Returns the values that decided, by the name that messages give them. */
    private String facts(Finding result) {
        Map<String, Argument> values = new TreeMap<>(result.reasons().get(0).arguments());
        return values.isEmpty()
                ? "none"
                : values.entrySet().stream()
                        .map(value -> value.getKey() + " = " + messages.text(value.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private String value(String label, Optional<Argument> value) {
        return value.map(shown -> label + messages.text(shown)).orElse("");
    }
}
