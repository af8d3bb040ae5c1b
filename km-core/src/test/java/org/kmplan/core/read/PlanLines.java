package org.kmplan.core.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.text.Placeholders;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/**
 * What a plan says, a line for each part, for comparing the readings of two documents. Positions, white space and the script
 * of digits do not count; the words of periods count only where no dates were read.
 */
final class PlanLines {
    private static final Pattern OF_THE_ONLY_ACTIVITY =
            Pattern.compile("^(\\S+) activity 1 (period|indicator|target):");

    private final List<String> lines = new ArrayList<>();

    private final boolean meaning;

    private PlanLines(boolean meaning) {
        this.meaning = meaning;
    }

    /** Returns what a plan says and in which words. */
    static List<String> of(KnowledgePlan plan) {
        return of(plan, false);
    }

    /**
     * Returns what a plan means: its demands by their values and not by their words, without what is kept but demands
     * nothing, and without texts that only stand for one.
     */
    static List<String> meaning(KnowledgePlan plan) {
        Set<String> single = plan.steps().stream()
                .filter(row -> row.activities().size() == 1)
                .map(PlanStep::id)
                .collect(Collectors.toSet());
        return of(plan, true).stream()
                .filter(line -> !line.startsWith("field: ") && !line.startsWith("remark: "))
                .map(line -> {
                    Matcher own = OF_THE_ONLY_ACTIVITY.matcher(line);
                    return own.find() && single.contains(own.group(1)) ? own.replaceFirst("$1 $2:") : line;
                })
                .toList();
    }

    private static List<String> of(KnowledgePlan plan, boolean meaning) {
        PlanLines result = new PlanLines(meaning);
        result.header(plan);
        plan.steps().forEach(result::step);
        result.items("item", plan.knowledgeItems());
        for (LegalReference reference : plan.references()) {
            result.add("reference", reference.kind(), reference.letterNumber(), reference.date(), reference.text());
        }
        for (StatedTotals totals : plan.statedTotals()) {
            result.add("totals", totals.kmp(), totals.cmp(), totals.total());
        }
        plan.remarks().forEach(remark -> result.add("remark", remark.item(), remark.label(), remark.text()));
        return result.lines;
    }

    private void header(KnowledgePlan plan) {
        PlanHeader header = plan.header();
        add("table number", header.tableNumber());
        add("plan number", header.planNumber());
        add("topic", header.topic());
        add("host", header.hostUnit());
        add("organisation", header.organisation());
        add("fiscal year", plan.fiscalYear().map(year -> year.buddhistYear()));
        header.strategicIssue().ifPresent(issue -> add("issue", issue.number(), issue.title()));
        add("reason", header.reason());
        header.achievementIndicators()
                .forEach(indicator -> add("achievement", indicator.dimension(), indicator.number(), indicator.title()));
        header.fields().forEach(field -> add("field", field.item(), field.label(), field.text()));
    }

    private void step(PlanStep step) {
        String id = step.id();
        add(id + " step", step.process(), step.title());
        for (Activity activity : step.activities()) {
            String name = id + " activity " + activity.id();
            add(name, activity.number(), activity.knowledgeTypes(), activity.description());
            activity.periods().forEach(period -> period(name, period));
            activity.indicators().forEach(indicator -> add(name + " indicator", indicator.text()));
            activity.targets().forEach(target -> target(name, target));
        }
        step.periods().forEach(period -> period(id, period));
        step.indicators().forEach(indicator -> add(id + " indicator", indicator.text()));
        step.targets().forEach(target -> target(id, target));
        step.targetGroups().forEach(group -> add(id + " group", group.text()));
        step.owners().forEach(owner -> add(id + " owner", owner.resolvesTo(), owner.text()));
        step.evidence()
                .forEach(evidence ->
                        add(id + " evidence", evidence.types(), evidence.isCutOff() ? "cut off" : "", evidence.text()));
    }

    private void period(String name, PlannedPeriod period) {
        period.period()
                .ifPresentOrElse(
                        read -> add(
                                name + " period",
                                meaning
                                                && read.start().isPresent()
                                                && read.end().isPresent()
                                        ? ""
                                        : read.getClass().getSimpleName(),
                                read.start().map(Object::toString).orElse("") + ".."
                                        + read.end().map(Object::toString).orElse(""),
                                period.reviewDate()),
                        () -> add(
                                name + " period",
                                period.reading().refusal(),
                                period.reading().raw()));
    }

    private void target(String name, Target target) {
        TargetExpression read = target.expression();
        if (meaning && read.kind() == TargetKind.NOT_A_TARGET) {
            return;
        }
        add(
                name + " target",
                target.column(),
                read.kind(),
                read.comparatorStated() ? "" : "assumed",
                read.comparator(),
                read.value(),
                read.upperValue(),
                read.units(),
                read.rates().stream()
                        .map(rate -> rate.every() + "/" + rate.per())
                        .toList(),
                meaning
                        ? List.of(read.measure(), read.outOf(), read.restated(), read.passMark(), read.by())
                        : read.raw());
    }

    private void items(String name, List<KnowledgeItem> items) {
        for (KnowledgeItem item : items) {
            add(name + " " + item.id(), item.text());
            items(name, item.parts());
        }
    }

    /** Adds a line of the values that are there. */
    private void add(String name, Object... values) {
        List<String> words = new ArrayList<>();
        for (Object value : values) {
            Object bare = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            String text = bare instanceof Collection<?> all
                    ? all.stream().map(String::valueOf).sorted().collect(Collectors.joining("+"))
                    : bare == null ? "" : Numerals.ARABIC.of(ThaiText.key(bare.toString()));
            if (!text.isEmpty() && !(meaning && Placeholders.isOne(text))) {
                words.add(text);
            }
        }
        if (!words.isEmpty()) {
            lines.add(name + ": " + String.join(" ", words));
        }
    }
}
