package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kmplan.core.plan.AchievementIndicator;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.StrategicIssue;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.EmptyMarks;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.fact.plan.FiscalYearEvidence;
import org.kmplan.rules.internal.fact.plan.HeaderCompleteness;
import org.kmplan.rules.internal.fact.plan.HostUnit;
import org.kmplan.rules.internal.fact.plan.StrategyLink;

/** Facts about the header of a plan and its fiscal year. */
public final class HeaderFacts {
    private static final Parameters.Prepared<List<HeaderItem>> REQUIRED =
            new Parameters.Prepared<>(parameters -> parameters.words("PLN-01.required_fields").stream()
                    .map(name -> HeaderItem.valueOf(name.toUpperCase(Locale.ROOT)))
                    .toList());

    private HeaderFacts() {}

    static void fields(PlanContext context, Consumer<Check> checks) {
        EmptyMarks emptyMarks = context.parameters().get(EmptyMarks.OF_FIELDS);
        List<HeaderItem> missing = new ArrayList<>();
        List<HeaderItem> required = context.parameters().get(REQUIRED);
        for (HeaderItem item : required) {
            if (!emptyMarks.isFilled(text(context.plan(), item, emptyMarks))) {
                missing.add(item);
            }
        }
        checks.accept(new HeaderCompleteness(
                place(context, HeaderItem.TOPIC, "header"),
                required.size(),
                required.size() - missing.size(),
                missing));
    }

    static void hostUnit(PlanContext context, Consumer<Check> checks) {
        checks.accept(new HostUnit(
                place(context, HeaderItem.HOST_UNIT, "header/hostUnit"),
                (int) host(context)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count(),
                text(context.plan(), HeaderItem.HOST_UNIT, context.parameters().get(EmptyMarks.OF_FIELDS))));
    }

    /** Returns the name of the host unit; blank if there is none, or only a mark for "nothing". */
    public static String host(PlanContext context) {
        EmptyMarks emptyMarks = context.parameters().get(EmptyMarks.OF_FIELDS);
        String host = text(context.plan(), HeaderItem.HOST_UNIT, emptyMarks);
        return emptyMarks.isFilled(host) ? host : "";
    }

    /** Returns the text of a field, as built in code or as written; of several the first that is filled. */
    private static String text(KnowledgePlan plan, HeaderItem item, EmptyMarks emptyMarks) {
        PlanHeader header = plan.header();
        Optional<String> typed = switch (item) {
            case TOPIC -> header.topic();
            case HOST_UNIT -> header.hostUnit();
            case STRATEGIC_ISSUE ->
                header.strategicIssue()
                        .flatMap(issue -> firstFilled(
                                Stream.of(issue.title(), issue.number()).flatMap(Optional::stream), emptyMarks));
            case REASON -> header.reason();
            case ACHIEVEMENT_INDICATOR ->
                firstFilled(
                        header.achievementIndicators().stream()
                                .flatMap(indicator ->
                                        Stream.concat(indicator.number().stream(), Stream.of(indicator.title()))),
                        emptyMarks);
            case ORGANISATION -> header.organisation();
            case FISCAL_YEAR ->
                plan.fiscalYearMentions().stream()
                        .map(mention -> mention.year().toString())
                        .findFirst();
            case TITLE, OTHER -> Optional.empty();
        };
        if (typed.isPresent()) {
            return typed.get();
        }
        return firstFilled(
                        header.fields().stream()
                                .filter(field -> field.item() == item)
                                .map(HeaderField::text),
                        emptyMarks)
                .or(() -> header.field(item).map(HeaderField::text))
                .orElse("");
    }

    private static Optional<String> firstFilled(Stream<String> texts, EmptyMarks emptyMarks) {
        return texts.filter(emptyMarks::isFilled).findFirst();
    }

    private static Place place(PlanContext context, HeaderItem item, String subject) {
        return new Place(
                subject,
                context.plan()
                        .header()
                        .field(item)
                        .flatMap(HeaderField::source)
                        .or(() -> context.plan().source()));
    }

    static void fiscalYear(PlanContext context, Consumer<Check> checks) {
        KnowledgePlan plan = context.plan();
        Set<FiscalYear> stated = plan.statedFiscalYears();
        Set<FiscalYear> fitting = context.yearsOfPeriods();
        int closed = 0;
        for (RowView row : context.views()) {
            for (PlanPeriod period : row.readable()) {
                closed += period.isClosed() ? 1 : 0;
            }
        }
        Place place = new Place(
                "fiscalYear",
                plan.fiscalYearMentions().stream()
                        .findFirst()
                        .flatMap(mention -> mention.source())
                        .or(plan::source));
        checks.accept(new FiscalYearEvidence(
                place, stated.size(), fitting.size(), closed, stated.isEmpty() ? fitting : stated));
    }

    private static boolean isFilled(Optional<String> text, EmptyMarks emptyMarks) {
        return text.isPresent() && emptyMarks.isFilled(text.get());
    }

    static void strategy(PlanContext context, Consumer<Check> checks) {
        PlanHeader header = context.plan().header();
        EmptyMarks emptyMarks = context.parameters().get(EmptyMarks.OF_FIELDS);
        Optional<StrategicIssue> issue = header.strategicIssue()
                .filter(candidate ->
                        isFilled(candidate.number(), emptyMarks) || isFilled(candidate.title(), emptyMarks));
        int numbered = (int) header.achievementIndicators().stream()
                .map(AchievementIndicator::number)
                .filter(number -> isFilled(number, emptyMarks))
                .count();
        checks.accept(new StrategyLink(
                place(context, HeaderItem.STRATEGIC_ISSUE, "header/strategicIssue"),
                issue.isPresent() ? 1 : 0,
                numbered,
                context.parameters().integer("PLN-04.min_indicators"),
                text(context.plan(), HeaderItem.STRATEGIC_ISSUE, emptyMarks)));
    }
}
