package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.time.Numerals;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.Repair;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.RuleId;

/** Words that the renderings share, in one language. */
final class Wording {
    /** Places that are named one by one. */
    private static final int MOST_PLACES = 3;

    private final Language language;
    private final Messages messages;

    Wording(Language language) {
        this(language, List.of());
    }

    /** Creates the words with those of rules that are not built in. */
    Wording(Language language, Map<String, Argument.Name> others) {
        this.language = language;
        this.messages = Messages.of(language).with(others);
    }

    /** Creates the words for documents, with those of the rules that are not built in. */
    Wording(Language language, List<CheckedDocument> documents) {
        this.language = language;
        Map<String, Argument.Name> others = new HashMap<>();
        documents.forEach(document -> document.reports().forEach(report -> others.putAll(report.texts())));
        this.messages = Messages.of(language).with(others);
    }

    /** Returns what a change mends: the rules, and at how many places if there are more. */
    String mends(Repair repair) {
        String ids = repair.mends().stream().map(RuleId::value).collect(Collectors.joining(", "));
        return text("advice.mends", "rules", Argument.name(ids, ids))
                + (repair.findings() > repair.mends().size() ? " (" + places(repair.findings()) + ")" : "");
    }

    /** Returns from which finding a result follows. */
    String cause(ReportKey cause) {
        return text("report.caused-by") + " " + cause.rule() + " (" + subject(cause.subject()) + ")";
    }

    /**
     * Returns what follows from findings, in short: a line for each rule and aspect, with its places, or how many these are.
     *
     * @param cause aspect of the findings; that of what follows is said where it is another
     */
    List<String> consequences(Aspect cause, List<Finding> consequences) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Finding result : consequences) {
            String aspect = result.aspect() == cause ? "" : text("report.verdict." + result.aspect()) + ": ";
            places.computeIfAbsent(result.rule() + "  " + aspect + title(result.rule()), key -> new ArrayList<>())
                    .add(subject(result.subject()));
        }
        List<String> lines = new ArrayList<>();
        places.forEach((rule, subjects) -> lines.add(rule + " · "
                + (subjects.size() > MOST_PLACES
                        ? places(subjects.size())
                        : String.join(", ", new LinkedHashSet<>(subjects)))));
        return lines;
    }

    /** Returns the text of a key. */
    String text(String key) {
        return messages.text(key);
    }

    /** Returns the text of a key that names one value. */
    String text(String key, String name, Argument value) {
        return messages.text(new Message(key, Map.of(name, value)));
    }

    /** Returns the text of a message. */
    String text(Message message) {
        return messages.text(message);
    }

    /** Returns the text of a value. */
    String text(Argument argument) {
        return messages.text(argument);
    }

    /** Returns the name of a constant, such as that of an outcome. */
    String name(String group, Enum<?> constant) {
        return messages.text(group + "." + constant.name());
    }

    /** Returns a number in the numerals of the language. */
    String number(long number) {
        return (language == Language.TH ? Numerals.THAI : Numerals.ARABIC).of(number);
    }

    /** Returns the digits of a text in the numerals of the language. */
    String number(String digits) {
        return (language == Language.TH ? Numerals.THAI : Numerals.ARABIC).of(digits);
    }

    /** Returns how many places something concerns. */
    String places(long count) {
        return text("report.places", "count", Argument.number(count));
    }

    /** Returns how many of all places something concerns. */
    String share(int count, int all) {
        return messages.text(
                new Message("report.share", Map.of("count", Argument.number(count), "all", Argument.number(all))));
    }

    /** Returns several messages on one line. */
    String texts(List<Message> several) {
        return several.stream().map(messages::text).collect(Collectors.joining(" · "));
    }

    /** Returns the address of the page about a rule; empty for a rule that is not built in. */
    static String page(RuleId rule) {
        return Messages.of(Language.EN).has(rule + ".title") ? rule.page() : "";
    }

    String policy(PolicyIdentity policy) {
        return messages.text(new Message(
                "report.policy.value",
                Map.of(
                        "name", Argument.name(policy.name(), policy.name()),
                        "version", Argument.name(policy.version(), policy.version()))));
    }

    /** Returns the name of a value that decided a result; the name itself if it has no text. */
    String valueName(String name) {
        String key = "value." + name;
        return messages.has(key) ? messages.text(key) : name;
    }

    /** Tells whether there is a text for a key. */
    boolean has(String key) {
        return messages.has(key);
    }

    String title(RuleId rule) {
        return messages.text(rule + ".title");
    }

    String basis(RuleId rule) {
        return messages.text(rule + ".basis");
    }

    /** Returns the reasons of a result. */
    List<String> reasons(Finding finding) {
        return finding.reasons().stream().map(messages::text).distinct().toList();
    }

    /** Returns the reasons of a result as one text. */
    String message(Finding finding) {
        return String.join(" ", reasons(finding));
    }

    /** Returns what to do about a result: the advice of each of its reasons that has one. */
    List<String> advice(Finding finding) {
        return finding.reasons().stream()
                .map(reason -> new Message(reason.key() + ".advice", reason.arguments()))
                .filter(advice -> messages.has(advice.key()))
                .map(messages::text)
                .distinct()
                .toList();
    }

    String subject(String path) {
        return messages.subject(path);
    }

    /** Returns the name of a subject below that of the row it belongs to; nothing if it is the row itself. */
    String part(String row, String path) {
        String whole = subject(row);
        String subject = subject(path);
        if (subject.equals(whole)) {
            return "";
        }
        String start = whole + (language == Language.TH ? " " : ", ");
        return subject.startsWith(start) ? subject.substring(start.length()) : subject;
    }

    /** Returns the name of a step in the language. */
    String stepName(ProcessStep step) {
        return language == Language.TH ? step.thai() : step.english();
    }

    /** Returns a position in words. */
    String position(SourcePosition position) {
        return messages.position(position);
    }

    /** Returns the place of a subject: file and line if it has a line, else all that is known. */
    String place(SourcePosition position) {
        return position.line().isPresent()
                ? position.document().orElse("") + ":" + position.line().get()
                : messages.position(position);
    }

    /** Returns what a problem is: what was expected and found. */
    String problem(ReadProblem problem) {
        return language == Language.TH ? problem.thaiMessage() : problem.message();
    }

    /** Returns what problems of a code are. */
    String problem(ProblemCode code) {
        return messages.text("problem." + code.name());
    }

    /** Returns what to do about problems of a code. */
    Optional<String> advice(ProblemCode code) {
        return Optional.of(messages.text("problem." + code.name() + ".advice"));
    }
}
