package org.kmplan.core.test;

import static org.kmplan.core.test.PlanParts.numbered;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetContext;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.time.Numerals;

/**
 * Row of a compliant plan.
 *
 * @param id id of the row
 * @param schedule months of the rows
 * @param numerals script of its numbers
 * @param host host unit of the plan
 * @param addition words behind the last activity
 */
record CompliantRow(String id, Schedule schedule, Numerals numerals, String host, String addition) {
    private static final Set<String> BOTH_TYPES = Set.of("KMP1", "KMP2", "KMP3");

    /** What one activity, or the row, measures. */
    private record Measure(String indicator, String target) {}

    PlanStep build(RowChoices choices) {
        StepWords words = PlanWording.of(id);
        List<Measure> measures = measures(words, choices);
        boolean split = choices.split() && measures.size() > 1;
        PlanStep.Builder row = empty();
        List<PlannedPeriod> periods = periods(split && choices.ownPeriods() ? measures.size() : 1, choices);
        if (split) {
            for (int i = 0; i < measures.size(); i++) {
                row.addActivity(activity(i, words, measures.get(i), periods.size() == 1 ? List.of() : periods));
            }
        } else {
            row.addActivity(Activity.builder()
                    .id("1")
                    .description(pick(words.works(), choices.words()) + addition)
                    .addAllKnowledgeTypes(
                            BOTH_TYPES.contains(id) ? EnumSet.allOf(KnowledgeType.class) : Set.<KnowledgeType>of())
                    .build());
            row.addAllIndicators(
                    numbered(measures.stream().map(Measure::indicator).toList(), Indicator::of));
            row.addAllTargets(targets(measures));
        }
        if (periods.size() == 1) {
            row.addAllPeriods(periods);
        }
        if (!words.groups().isEmpty()) {
            row.addTargetGroup(TargetGroup.of("1", pick(words.groups(), choices.words())));
            row.addAllEvidence(evidence(words, choices));
        }
        return row.addAllOwners(owners(choices)).build();
    }

    private PlanStep.Builder empty() {
        if (!id.equals(PlanStep.RECOGNITION_ID)) {
            return PlanStep.builder(ProcessStep.valueOf(id));
        }
        PlanStep.Builder row = PlanStep.builder();
        row.id(id).process(PlanProcess.KMP).isRecognition(true).title("การยกย่องชมเชย");
        return row;
    }

    private List<Measure> measures(StepWords words, RowChoices choices) {
        List<StepWords.Demand> demands = new ArrayList<>(words.demands());
        demands.addAll(words.extras().subList(0, Math.min(words.extras().size(), choices.extras())));
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            measures.add(new Measure(
                    demands.get(i).indicator(),
                    numerals.of(demands.get(i).target(choices.form() + 3 * i, choices.more()))));
        }
        return measures;
    }

    private Activity activity(int index, StepWords words, Measure measure, List<PlannedPeriod> periods) {
        String last =
                index == words.parts().size() - 1 || index == 1 && words.parts().size() == 2 ? addition : "";
        Activity.Builder activity = Activity.builder();
        activity.id(Integer.toString(index + 1))
                .number(index + 1)
                .description(words.parts().get(index) + last)
                .addIndicator(Indicator.of("1", measure.indicator()))
                .addAllTargets(targets(List.of(measure)));
        if (BOTH_TYPES.contains(id) && index < 2) {
            activity.addKnowledgeType(index == 0 ? KnowledgeType.EXPLICIT : KnowledgeType.TACIT);
        }
        if (!periods.isEmpty()) {
            activity.addPeriod(periods.get(index).withId("1"));
        }
        return activity.build();
    }

    private List<Target> targets(List<Measure> measures) {
        return numbered(
                measures.stream()
                        .flatMap(measure -> TargetExpression.readAll(
                                measure.target(),
                                Optional.of(schedule.year()),
                                new TargetContext("", "", measure.indicator()))
                                .stream())
                        .toList(),
                Target::of);
    }

    /** Returns one period, or one for each activity: the first from the beginning, the last to the end of the months. */
    private List<PlannedPeriod> periods(int activities, RowChoices choices) {
        MonthSpan span = schedule.of(id);
        List<PlannedPeriod> periods = new ArrayList<>();
        for (int i = 0; i < activities; i++) {
            MonthSpan own = activities == 1
                    ? span
                    : i == 0
                            ? new MonthSpan(span.from(), (span.from() + span.to()) / 2)
                            : new MonthSpan((span.from() + span.to() + 1) / 2, span.to());
            periods.add(period(Integer.toString(i + 1), own, choices.style() + i, choices, activities));
        }
        return periods;
    }

    /** Beside other periods a deadline would leave open when the row begins. */
    private PlannedPeriod period(String number, MonthSpan span, int style, RowChoices choices, int activities) {
        if (id.equals("CMP1") && span.from() == 0) {
            return span.deadline(number, schedule.year(), numerals, style);
        }
        return choices.open() && !id.equals("KMP1") && (activities == 1 || span.from() > 0)
                ? span.any(number, schedule.year(), numerals, style)
                : span.closed(number, schedule.year(), numerals, style);
    }

    private List<Evidence> evidence(StepWords words, RowChoices choices) {
        int entries = Math.min(words.evidence().size(), 1 + choices.proofs());
        return numbered(
                words.evidence().subList(0, entries),
                (number, proof) -> Evidence.builder()
                        .id(number)
                        .text(proof.text())
                        .addAllTypes(proof.types())
                        .build());
    }

    /** Returns a unit, the host by reference, a unit beside those who are meant in general, or two units. */
    private List<Owner> owners(RowChoices choices) {
        String unit = pick(PlanWording.OWNERS, choices.words());
        List<String> names = switch (choices.owner()) {
            case 1 -> List.of(PlanWording.HOST_REFERENCE);
            case 2 -> List.of(unit, PlanWording.GENERIC_OWNER);
            case 3 -> Stream.of(unit, host).distinct().toList();
            default -> List.of(unit);
        };
        return numbered(names, (number, name) -> {
            Owner owner = Owner.of(number, name);
            return owner.isHostReference() ? owner.withResolvesTo(host) : owner;
        });
    }

    private static String pick(List<String> words, int choice) {
        return words.get(choice % words.size());
    }
}
