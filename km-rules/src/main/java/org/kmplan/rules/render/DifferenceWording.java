package org.kmplan.rules.render;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Judgement;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyChange;
import org.kmplan.rules.report.ResultChange;

/** Words for what differs between reports and between policies, in one language. */
final class DifferenceWording {
    private final Wording wording;

    DifferenceWording(Wording wording) {
        this.wording = wording;
    }

    /** Returns what a result came to and what it comes to; the weights where they differ. */
    String step(ResultChange change) {
        boolean weights =
                !change.before().map(Judgement::severity).equals(change.after().map(Judgement::severity));
        boolean both = change.before().isPresent() && change.after().isPresent();
        return text(
                "difference.step",
                "before",
                judgement(change.before(), weights && both),
                "after",
                judgement(change.after(), weights && both));
    }

    private String judgement(Optional<Judgement> judgement, boolean weight) {
        if (judgement.isEmpty()) {
            return wording.text("difference.absent");
        }
        Outcome outcome = judgement.get().outcome();
        String name = wording.name("outcome", outcome);
        return weight
                ? text(
                        "difference.judgement",
                        "outcome",
                        name,
                        "severity",
                        wording.name("severity", judgement.get().severity()))
                : name;
    }

    /** Returns a point in which two policies differ, with its basis. */
    String point(PolicyChange point) {
        boolean waiver = point.kind() == PolicyChange.Kind.WAIVER;
        String key = "difference.point." + point.kind();
        if (waiver) {
            key += point.after().isPresent() ? "-given" : "-taken";
        }
        Map<String, Argument> values = new TreeMap<>();
        point.before().ifPresent(value -> values.put("before", value));
        point.after().ifPresent(value -> values.put("after", value));
        if (waiver) {
            values.put(
                    "name",
                    point.name()
                            .<Argument>map(Argument.Subject::new)
                            .orElseGet(() -> Argument.name("ทั้งแผน", "the whole plan")));
        } else {
            point.name().ifPresent(name -> values.put("name", Argument.name(name, name)));
        }
        String words = wording.text(new Message(key, values));
        return point.basis()
                .map(basis -> text("difference.point.basis", "point", words, "basis", wording.text(basis)))
                .orElse(words);
    }

    /** Returns a point with the rule that it concerns. */
    String pointOfRule(PolicyChange point) {
        return text("difference.point.rule", "rule", point.rule().value(), "point", point(point));
    }

    String text(String key, String name, String value, String other, String otherValue) {
        return wording.text(new Message(
                key, Map.of(name, Argument.name(value, value), other, Argument.name(otherValue, otherValue))));
    }
}
