package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private final PlanContext context;

    private SignatureFacts(PlanContext context) {
        this.context = context;
    }

    static void derive(PlanContext context, Consumer<Check> checks) {
        SignatureFacts facts = new SignatureFacts(context);
        List<String> approvals = facts.signatures("PLN-08.approval_words");
        checks.accept(new PlanApproval(
                facts.place(),
                approvals.size(),
                facts.count(approvals, "PLN-08.approval_words"),
                (int) approvals.stream().filter(facts::isDated).count(),
                approvals));
        List<String> reviewers = facts.signatures("PLN-09.reviewer_words");
        checks.accept(new PlanReview(
                facts.place(), reviewers.size(), facts.count(reviewers, "PLN-09.reviewer_words"), reviewers));
    }

    private Place place() {
        return context.planPlace();
    }

    /** Returns the lines that begin with one of the words, each with a day that stands in the line below it. */
    private List<String> signatures(String parameter) {
        List<String> lines = new ArrayList<>();
        context.plan().header().fields().stream()
                .filter(field -> field.item() == HeaderItem.OTHER)
                .forEach(field -> lines.add(line(field)));
        context.plan().remarks().forEach(remark -> lines.add(line(remark)));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (word(lines.get(i), parameter).isPresent()) {
                boolean below = i + 1 < lines.size()
                        && ThaiText.skeleton(lines.get(i + 1)).startsWith(ThaiText.skeleton("วันที่"));
                found.add(below ? lines.get(i) + " " + lines.get(i + 1) : lines.get(i));
            }
        }
        return found;
    }

    private static String line(HeaderField field) {
        return ThaiText.singleLine((field.label() + " " + field.text()).strip());
    }

    private Optional<String> word(String line, String parameter) {
        String skeleton = ThaiText.skeleton(line.toLowerCase(Locale.ROOT));
        return context.parameters().words(parameter).stream()
                .filter(word -> skeleton.startsWith(ThaiText.skeleton(word.toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    private int count(List<String> lines, String parameter) {
        Predicate<String> named = line -> {
            int from = Math.min(line.length(), word(line, parameter).orElse("").length());
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
