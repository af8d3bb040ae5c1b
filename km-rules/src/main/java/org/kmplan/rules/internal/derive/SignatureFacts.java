package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.PeriodParser;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.fact.plan.PlanApproval;
import org.kmplan.rules.internal.fact.plan.PlanReview;

/** Facts about those who sign a plan: they stand above its tables or, as a rule, below. */
final class SignatureFacts {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}+(?:\\s*+[/.-]\\s*+\\d{1,2}+\\s*+[/.-]\\s*+"
            + "|\\s*+\\p{L}[\\p{L}\\p{M}.]{1,14}+\\s*+(?:พ\\.ศ\\.\\s*+)?+)\\d{2,4}+");
    /** What may stand before a day. */
    private static final Pattern ON =
            Pattern.compile("(?i)(?:ลง)?+วันที่|(?<![\\p{L}\\p{M}])(?:dated?|on)(?![\\p{L}\\p{M}])");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]{3,}");

    private static final Parameters.Prepared<List<Word>> APPROVALS = words("PLN-08.approval_words");
    private static final Parameters.Prepared<List<Word>> REVIEWERS = words("PLN-09.reviewer_words");
    private static final String DAY_BELOW = ThaiText.skeleton("วันที่");

    private final PlanContext context;

    /** Word with which a signature begins, and its skeleton. */
    private record Word(String text, String skeleton) {}

    private static Parameters.Prepared<List<Word>> words(String parameter) {
        return new Parameters.Prepared<>(parameters -> parameters.words(parameter).stream()
                .map(word -> new Word(word, skeleton(word)))
                .toList());
    }

    private static String skeleton(String text) {
        return ThaiText.skeleton(ThaiText.lower(text));
    }

    private SignatureFacts(PlanContext context) {
        this.context = context;
    }

    static void derive(PlanContext context, Consumer<Check> checks) {
        SignatureFacts facts = new SignatureFacts(context);
        List<Line> lines = facts.lines();
        List<String> approvals = facts.signatures(lines, APPROVALS);
        checks.accept(new PlanApproval(
                facts.place(),
                approvals.size(),
                facts.count(approvals, APPROVALS),
                (int) approvals.stream().filter(facts::isDated).count(),
                approvals));
        List<String> reviewers = facts.signatures(lines, REVIEWERS);
        checks.accept(new PlanReview(facts.place(), reviewers.size(), facts.count(reviewers, REVIEWERS), reviewers));
    }

    private Place place() {
        return context.planPlace();
    }

    /** Line with its skeleton in small letters. */
    private record Line(String text, String skeleton) {
        static Line of(HeaderField field) {
            String text = line(field);
            return new Line(text, SignatureFacts.skeleton(text));
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (HeaderField field : context.plan().header().fields()) {
            if (field.item() == HeaderItem.OTHER) {
                lines.add(Line.of(field));
            }
        }
        for (HeaderField remark : context.plan().remarks()) {
            lines.add(Line.of(remark));
        }
        return lines;
    }

    /** Returns the lines that begin with one of the words, each with a day that stands in the line below it. */
    private List<String> signatures(List<Line> lines, Parameters.Prepared<List<Word>> words) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (word(lines.get(i).skeleton(), words).isPresent()) {
                boolean below =
                        i + 1 < lines.size() && lines.get(i + 1).skeleton().startsWith(DAY_BELOW);
                found.add(below ? text + " " + lines.get(i + 1).text() : text);
            }
        }
        return found;
    }

    private static String line(HeaderField field) {
        return ThaiText.singleLine((field.label() + " " + field.text()).strip());
    }

    private Optional<String> word(String skeleton, Parameters.Prepared<List<Word>> words) {
        for (Word word : context.parameters().get(words)) {
            if (skeleton.startsWith(word.skeleton())) {
                return Optional.of(word.text());
            }
        }
        return Optional.empty();
    }

    private int count(List<String> lines, Parameters.Prepared<List<Word>> words) {
        Predicate<String> named = line -> {
            int from = Math.min(
                    line.length(), word(skeleton(line), words).orElse("").length());
            String rest = DAY.matcher(Numerals.ARABIC.of(line.substring(from))).replaceAll(" ");
            return NAME.matcher(ON.matcher(rest).replaceAll(" ")).find();
        };
        return (int) lines.stream().filter(named).count();
    }

    private boolean isDated(String line) {
        return DAY.matcher(Numerals.ARABIC.of(line))
                .results()
                .flatMap(day -> PeriodParser.read(day.group(), context.fiscalYear()).stream())
                .flatMap(reading -> reading.period().stream())
                .anyMatch(PlanPeriod.Day.class::isInstance);
    }
}
