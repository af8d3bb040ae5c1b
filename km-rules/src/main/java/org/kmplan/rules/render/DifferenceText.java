package org.kmplan.rules.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kmplan.rules.render.internal.Ink;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.PolicyChange;
import org.kmplan.rules.report.PolicyDifference;
import org.kmplan.rules.report.ReportDifference;
import org.kmplan.rules.report.ResultChange;
import org.kmplan.rules.report.Verdict;

/**
 * Rendering for people of what differs between two reports on a plan, or under two policies.
 *
 * <p>Example: {@code DifferenceText.in(Language.TH).render(later.diff(earlier))}.
 */
public final class DifferenceText {
    private static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;

    private final Language language;
    private final int columns;
    private final boolean colours;

    private DifferenceText(Language language, int columns, boolean colours) {
        this.language = language;
        this.columns = columns;
        this.colours = colours;
    }

    /** Returns a rendering in a language, 100 columns wide and without colours. */
    public static DifferenceText in(Language language) {
        return new DifferenceText(language, DEFAULT_COLUMNS, false);
    }

    /** Returns a rendering whose lines are at most so many columns wide; fewer than 40 are taken for 40. */
    public DifferenceText withColumns(int newColumns) {
        return new DifferenceText(language, Math.max(MIN_COLUMNS, newColumns), colours);
    }

    /** Returns a rendering with or without the escape sequences of terminals that show colours. */
    public DifferenceText withColours(boolean newColours) {
        return new DifferenceText(language, columns, newColours);
    }

    /** Returns the text on two reports; every line ends with a line feed. */
    public String render(ReportDifference difference) {
        return new Page().add(difference, List.of(), Optional.empty());
    }

    /** Returns the text on two policies, with the reasons for each change; every line ends with a line feed. */
    public String render(PolicyDifference difference) {
        return new Page().add(difference.reports(), difference.withoutEffect(), Optional.of(difference));
    }

    /** Text in the making. */
    private final class Page {
        private final Canvas canvas = new Canvas(columns, colours);
        private final Wording wording = new Wording(language);
        private final DifferenceWording words = new DifferenceWording(wording);

        String add(ReportDifference difference, List<PolicyChange> idle, Optional<PolicyDifference> policies) {
            head(difference);
            if (difference.isEmpty()) {
                canvas.gap();
                canvas.marked(0, "✓ ", Ink.GOOD, wording.text("difference.none"), Optional.empty());
            }
            for (ResultChange.Kind kind : ResultChange.Kind.values()) {
                if (kind != ResultChange.Kind.UNCHANGED) {
                    section(kind, difference.changes(kind), policies);
                }
            }
            if (!idle.isEmpty()) {
                canvas.gap();
                canvas.words(0, Ink.STRONG, counted(wording.text("difference.policies"), idle.size()));
                canvas.rule('─');
                idle.forEach(point -> canvas.marked(1, "· ", Ink.FAINT, words.pointOfRule(point), Optional.empty()));
            }
            return canvas.toString();
        }

        private void head(ReportDifference difference) {
            canvas.words(0, Ink.STRONG, wording.text("difference.title"));
            canvas.rule('═');
            String earlier = wording.text("difference.earlier");
            String later = wording.text("difference.later");
            String topic = wording.text("report.topic");
            int labels =
                    2 + Math.max(TerminalWidth.of(topic), Math.max(TerminalWidth.of(earlier), TerminalWidth.of(later)));
            canvas.labelled(
                    0,
                    topic,
                    labels,
                    difference.later().plan().topic().orElseGet(() -> wording.text("report.not-stated")));
            canvas.labelled(0, earlier, labels, check(difference.earlier()));
            canvas.labelled(0, later, labels, check(difference.later()));
            canvas.gap();
            for (Aspect aspect : Aspect.values()) {
                verdict(aspect, difference);
            }
            StringBuilder counts = new StringBuilder();
            difference.counts().forEach((kind, count) -> {
                if (count > 0 || kind != ResultChange.Kind.GONE) {
                    counts.append(counts.length() > 0 ? " · " : "")
                            .append(wording.name("difference.kind", kind))
                            .append(' ')
                            .append(wording.number(count));
                }
            });
            canvas.words(0, counts.toString());
        }

        private String check(BaselineReport report) {
            Map<String, Argument> values = new TreeMap<>();
            String policy = wording.policy(report.policy());
            values.put("policy", Argument.name(policy, policy));
            report.asOf().ifPresent(day -> values.put("day", new Argument.Date(day)));
            return wording.text(new Message(
                    report.asOf().isPresent() ? "difference.check" : "difference.check-without-day", values));
        }

        private void verdict(Aspect aspect, ReportDifference difference) {
            Optional<Verdict> before =
                    Optional.ofNullable(difference.earlier().verdicts().get(aspect));
            Optional<Verdict> after =
                    Optional.ofNullable(difference.later().verdicts().get(aspect));
            if (after.isEmpty()) {
                return;
            }
            Map<String, Argument> values = new TreeMap<>();
            values.put("aspect", new Argument.Term("report.verdict." + aspect));
            values.put("after", new Argument.Term("verdict." + after.get()));
            before.ifPresent(verdict -> values.put("before", new Argument.Term("verdict." + verdict)));
            boolean same = before.equals(after) || before.isEmpty();
            canvas.words(0, wording.text(new Message(same ? "difference.verdict-same" : "difference.verdict", values)));
        }

        private void section(ResultChange.Kind kind, List<ResultChange> changes, Optional<PolicyDifference> policies) {
            if (changes.isEmpty()) {
                return;
            }
            canvas.gap();
            canvas.words(0, ink(kind), counted(wording.name("difference.kind", kind), changes.size()));
            canvas.rule('─');
            for (ResultChange change : changes) {
                String aspect = change.key().aspect() == Aspect.EXECUTION
                        ? " – " + wording.name("aspect", Aspect.EXECUTION)
                        : "";
                canvas.marked(
                        1,
                        mark(kind) + change.key().rule() + "  ",
                        ink(kind),
                        wording.title(change.key().rule()),
                        Optional.of(Ink.STRONG));
                canvas.words(3, wording.subject(change.key().subject()) + aspect + ": " + words.step(change));
                change.result()
                        .filter(result -> kind != ResultChange.Kind.FIXED)
                        .ifPresent(this::reasons);
                policies.ifPresent(difference -> why(change, difference));
            }
        }

        private void reasons(Finding result) {
            wording.reasons(result).forEach(reason -> canvas.words(5, reason));
        }

        private void why(ResultChange change, PolicyDifference difference) {
            String label = wording.text("difference.why");
            for (PolicyChange point : difference.reasons(change)) {
                boolean own = point.rule().equals(change.key().rule());
                canvas.labelled(
                        5, label, TerminalWidth.of(label) + 2, own ? words.point(point) : words.pointOfRule(point));
            }
        }

        private String counted(String heading, int count) {
            return heading + " (" + wording.number(count) + ")";
        }

        private Ink ink(ResultChange.Kind kind) {
            return switch (kind) {
                case NEW -> Ink.BAD;
                case FIXED -> Ink.GOOD;
                case GONE -> Ink.FAINT;
                case CHANGED -> Ink.WARN;
                case UNCHANGED -> Ink.FAINT;
            };
        }

        private String mark(ResultChange.Kind kind) {
            return switch (kind) {
                case NEW -> "✗ ";
                case FIXED -> "✓ ";
                case GONE -> "− ";
                case CHANGED -> "~ ";
                case UNCHANGED -> "· ";
            };
        }
    }
}
