package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.catalog.Words;
import org.kmplan.rules.internal.fact.plan.AppointmentPlan;
import org.kmplan.rules.internal.fact.record.OrderBeforeWork;

/** Facts about the preparation: the appointment that the plan names, and the order beside the first knowledge work. */
final class PreparationFacts {
    private static final List<String> THAI_WORDS =
            Stream.of("คำสั่ง", "แต่งตั้ง").map(ThaiText::skeleton).toList();

    /** English words for it; "in order to" is none. */
    private static final Pattern ENGLISH_WORDS = Pattern.compile(
            "(?<!(?<![\\p{L}\\p{Mn}\\p{Nd}_])in )(?<![\\p{L}\\p{Mn}\\p{Nd}_])order(s|ed)?(?![\\p{L}\\p{Mn}\\p{Nd}_])|(?<![\\p{L}\\p{Mn}\\p{Nd}_])appoint",
            Pattern.CASE_INSENSITIVE);

    private static final Set<EventKind> KNOWLEDGE_WORK = Set.of(EventKind.TACIT_CAPTURE, EventKind.EXCHANGE);

    private PreparationFacts() {}

    static void derive(PlanContext context, Consumer<Check> checks) {
        List<PlanStep> rows = context.rows(ProcessStep.CMP1);
        checks.accept(new AppointmentPlan(
                rows.isEmpty() ? context.planPlace() : context.view(rows.get(0)).place(),
                rows.size(),
                (int) rows.stream().filter(PreparationFacts::namesAppointment).count(),
                context.deadline("CMP-02.deadline")));
    }

    static void deriveWork(ExecutionContext context, Consumer<Check> checks) {
        @Nullable LocalDate orderedOn = null;
        int undatedOrders = 0;
        for (AppointmentOrder order : context.records().orders()) {
            if (order.kind() == OrderKind.WORKING_GROUP && context.exists(order.date())) {
                orderedOn = PlanContext.earlier(orderedOn, order.date().orElse(null));
                undatedOrders += order.date().isEmpty() ? 1 : 0;
            }
        }

        @Nullable LocalDate heldOn = null;
        int undatedEvents = 0;
        for (KnowledgeEvent event : context.records().events()) {
            if (isKnowledgeWork(context, event) && context.exists(event.date())) {
                heldOn = PlanContext.earlier(heldOn, event.date().orElse(null));
                undatedEvents += event.date().isEmpty() ? 1 : 0;
            }
        }
        @Nullable LocalDate due = null;
        for (ProcessStep step : ProcessStep.of(PlanProcess.KMP)) {
            due = PlanContext.earlier(due, context.due(step));
        }
        checks.accept(new OrderBeforeWork(
                context.plan().planPlace(), orderedOn, heldOn, undatedOrders, undatedEvents, due, context.asOf()));
    }

    private static boolean namesAppointment(PlanStep row) {
        for (String text : texts(row)) {
            String skeleton = ThaiText.skeleton(text);
            if (Words.isAnyIn(skeleton, THAI_WORDS)
                    || mayNameAppointment(text)
                            && ENGLISH_WORDS.matcher(ThaiText.singleLine(text)).find()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a text has what each of the English words has; most Thai texts have not. */
    private static boolean mayNameAppointment(String text) {
        for (int i = 0; i < text.length(); i++) {
            char small = Character.toLowerCase(text.charAt(i));
            boolean order = small == 'o' && text.regionMatches(true, i, "order", 0, 5);
            if (order || small == 'a' && text.regionMatches(true, i, "appoint", 0, 7)) {
                return true;
            }
        }
        return false;
    }

    /** Returns everything that is written in a row. */
    private static List<String> texts(PlanStep row) {
        List<String> texts = new ArrayList<>(List.of(row.title()));
        row.activities().stream().map(Activity::description).forEach(texts::add);
        row.allIndicators().stream().map(Indicator::text).forEach(texts::add);
        row.allTargets().forEach(target -> texts.add(target.expression().raw()));
        row.evidence().stream().map(Evidence::text).forEach(texts::add);
        row.cells().stream().map(PlanCell::text).forEach(texts::add);
        return texts;
    }

    private static boolean isKnowledgeWork(ExecutionContext context, KnowledgeEvent event) {
        return event.activity()
                .map(reference -> context.step(reference)
                        .filter(step -> step.process() == PlanProcess.KMP)
                        .isPresent())
                .orElse(KNOWLEDGE_WORK.contains(event.kind()));
    }
}
