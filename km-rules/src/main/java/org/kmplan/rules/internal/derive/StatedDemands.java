package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.catalog.Requirement;
import org.kmplan.rules.internal.catalog.Words;

/**
 * Targets that a plan states for demands of the policy: knowledge items, documents, events, topics, participation,
 * learning, score, reports, channels, examples. A plan may promise more than the policy demands, never less.
 *
 * <p>Readings taken where plans are ambiguous: a percentage in CMP4 is one of the evaluation's result, not of attendance,
 * unless it speaks of taking part; "once a year" is once in the fiscal year; a target of examples (ตัวอย่าง) counts
 * persons, units or works alike; a percentage written for a whole row holds for each activity of the row; that something
 * exists, such as a meeting, promises one of it where one is the usual demand, but says nothing about two documents.
 */
public final class StatedDemands {
    private static final List<String> PERSONS = keys(
            "บุคลากร",
            "ผู้เข้าร่วม",
            "ผู้เข้ารับ",
            "เจ้าหน้าที่",
            "ผู้เกี่ยวข้อง",
            "ผู้ที่เกี่ยวข้อง",
            "กลุ่มเป้าหมาย",
            "พนักงาน",
            "ข้าราชการ",
            "สมาชิก",
            "ผู้ปฏิบัติงาน",
            "personnel",
            "participants",
            "staff");
    private static final List<String> ATTENDING = keys("เข้าร่วม", "เข้าอบรม", "เข้ารับการอบรม", "attend", "took part");
    private static final List<String> SCORING = keys("ผลการประเมิน", "คะแนน", "ผ่านเกณฑ์", "ผ่านการประเมิน", "พึงพอใจ");

    private static final List<String> GATHERINGS = keys(
            "ประชุม",
            "สัมมนา",
            "กิจกรรม",
            "เวที",
            "สัมภาษณ์",
            "เสวนา",
            "สนทนา",
            "อบรม",
            "ถ่ายทอด",
            "ถอดบทเรียน",
            "ถอดความรู้",
            "แลกเปลี่ยน",
            "meeting",
            "seminar",
            "workshop",
            "interview",
            "forum");

    private static final Set<TargetUnit> REPORTS = EnumSet.of(
            TargetUnit.REPORT,
            TargetUnit.EVENT,
            TargetUnit.DOCUMENT,
            TargetUnit.VOLUME,
            TargetUnit.PIECE,
            TargetUnit.SET,
            TargetUnit.TOPIC);
    private static final Set<TargetUnit> EVENTS = EnumSet.of(TargetUnit.EVENT, TargetUnit.ACTIVITY);
    private static final Set<TargetUnit> ITEMS =
            EnumSet.of(TargetUnit.KNOWLEDGE_ITEM, TargetUnit.KNOWLEDGE_BODY, TargetUnit.TOPIC);
    private static final Set<TargetUnit> DOCUMENTS =
            EnumSet.of(TargetUnit.DOCUMENT, TargetUnit.PIECE, TargetUnit.VOLUME, TargetUnit.SET);
    private static final Set<TargetUnit> TOPICS = EnumSet.of(TargetUnit.TOPIC);
    private static final Set<TargetUnit> BODIES = EnumSet.of(TargetUnit.KNOWLEDGE_BODY, TargetUnit.KNOWLEDGE_ITEM);
    private static final Set<TargetUnit> CHANNELS = EnumSet.of(TargetUnit.CHANNEL);
    private static final Set<TargetUnit> EXAMPLES =
            EnumSet.of(TargetUnit.EXAMPLE, TargetUnit.PERSON, TargetUnit.UNIT, TargetUnit.WORK);

    /** Demand of the policy and the targets of a plan that answer it. */
    public record Demand(
            String rule, String name, String parameter, boolean percent, Predicate<TargetFacts.Placed> answers) {
        Demand(String rule, String name, boolean percent, Predicate<TargetFacts.Placed> answers) {
            this(rule, name, rule + "." + name, percent, answers);
        }

        /** Returns what a target states for the demand. */
        public Fraction stated(TargetExpression target) {
            return StatedDemands.stated(percent, target);
        }
    }

    private static final List<Demand> DEMANDS = List.of(
            new Demand("KMP-03", "min_items", false, count(ProcessStep.KMP1, ITEMS)),
            new Demand("KMP-04", "min_documents", false, count(ProcessStep.KMP2, DOCUMENTS)),
            new Demand(
                    "KMP-05",
                    "min_events",
                    false,
                    count(ProcessStep.KMP2, EVENTS)
                            .or(exists(ProcessStep.KMP2).and(placed -> names(placed, GATHERINGS)))),
            new Demand("KMP-06", "min_sets", false, countOrExists(ProcessStep.KMP3, DOCUMENTS)),
            new Demand("KMP-06", "min_topics", false, countOrExists(ProcessStep.KMP3, ITEMS)),
            new Demand("KMP-07", "min_bodies", false, countOrExists(ProcessStep.KMP4, ITEMS)),
            new Demand("KMP-08", "min_followups", false, countOrExists(ProcessStep.KMP6, TOPICS)),
            new Demand("KMP-08", "min_exchanges", false, countOrExists(ProcessStep.KMP6, BODIES)),
            new Demand("PRT-01", "min_percent", true, StatedDemands::isParticipation),
            new Demand(
                    "LRN-01",
                    "min_percent",
                    true,
                    placed -> isOf(placed, ProcessStep.KMP7)
                            && isShare(placed)
                            && (hasPassMark(placed) || !isScore(placed))),
            new Demand(
                    "CMP-06",
                    "min_score",
                    true,
                    placed -> isOf(placed, ProcessStep.CMP4)
                            && placed.expression().score().isPresent()
                            && !isAttendance(placed)),
            new Demand(
                    "CMP-07",
                    "min_reports",
                    false,
                    count(ProcessStep.CMP5, REPORTS).or(exists(ProcessStep.CMP5))),
            new Demand(
                    "CMP-08",
                    "min_events",
                    false,
                    count(ProcessStep.CMP6, EVENTS).or(exists(ProcessStep.CMP6))),
            new Demand("DSM-01", "min_channels", false, count(ProcessStep.KMP5, CHANNELS)),
            new Demand("REC-02", "min_examples", false, recognition(EXAMPLES)),
            new Demand("REC-02", "min_channels", false, recognition(CHANNELS)));

    /** Parameters that are percentages. */
    private static final Set<String> PERCENT =
            DEMANDS.stream().filter(Demand::percent).map(Demand::parameter).collect(Collectors.toUnmodifiableSet());

    private final Parameters parameters;
    private final Map<String, List<TargetFacts.Placed>> answers;
    private final Map<String, Requirement> requirements = new HashMap<>();

    private StatedDemands(Parameters parameters, Map<String, List<TargetFacts.Placed>> answers) {
        this.parameters = parameters;
        this.answers = answers;
    }

    public static StatedDemands of(PlanContext context) {
        List<TargetFacts.Placed> targets = new ArrayList<>();
        for (RowView row : context.views()) {
            targets.addAll(row.targets());
        }
        Map<String, List<TargetFacts.Placed>> answers = new LinkedHashMap<>();
        for (Demand demand : DEMANDS) {
            List<TargetFacts.Placed> answering = new ArrayList<>(2);
            for (TargetFacts.Placed placed : targets) {
                if (demand.answers().test(placed)) {
                    answering.add(placed);
                }
            }
            answers.put(demand.parameter(), answering);
        }
        return new StatedDemands(context.parameters(), answers);
    }

    public static List<Demand> demands() {
        return DEMANDS;
    }

    /** Returns the ids of the rules that make demands. */
    static Set<String> rules() {
        return DEMANDS.stream().map(Demand::rule).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the targets that answer a demand, in the order of the plan. */
    public List<TargetFacts.Placed> answers(String parameter) {
        return answers.getOrDefault(parameter, List.of());
    }

    /** Returns what the plan itself demands by its largest target, else what the policy demands. */
    public Requirement requirement(String parameter) {
        return requirements.computeIfAbsent(parameter, key -> requirement(key, answers(key)));
    }

    /** Returns what those targets demand by the largest, else what the policy demands; a floor of the policy holds. */
    public Requirement requirement(String parameter, List<TargetFacts.Placed> targets) {
        boolean percent = PERCENT.contains(parameter);
        Requirement policy = new Requirement(parameters.number(parameter), false, Optional.empty());
        if (targets.isEmpty()) {
            return policy;
        }
        Optional<Requirement> stated = targets.stream()
                .filter(placed -> isMinimum(placed.expression()))
                .map(placed -> requirement(percent, placed))
                .reduce((first, second) -> isAbove(second, first) ? second : first);
        if (stated.isEmpty() || parameters.floor(parameter) && isAbove(policy, stated.get())) {
            return policy;
        }
        return stated.get();
    }

    /** Returns the target that decides a demand: the largest, of equal ones that with the earliest day. */
    Optional<TargetFacts.Placed> deciding(String parameter, List<TargetFacts.Placed> targets) {
        boolean percent = PERCENT.contains(parameter);
        TargetFacts.@Nullable Placed largest = null;
        for (TargetFacts.Placed placed : targets) {
            if (isMinimum(placed.expression()) && (largest == null || decides(percent, placed, largest))) {
                largest = placed;
            }
        }
        return Optional.ofNullable(largest);
    }

    private static boolean decides(boolean percent, TargetFacts.Placed one, TargetFacts.Placed other) {
        Requirement first = requirement(percent, one);
        Requirement second = requirement(percent, other);
        if (isAbove(first, second) || isAbove(second, first)) {
            return isAbove(first, second);
        }
        @Nullable LocalDate day = StatedDays.of(one);
        @Nullable LocalDate otherDay = StatedDays.of(other);
        return day != null && (otherDay == null || day.isBefore(otherDay));
    }

    private static Requirement requirement(boolean percent, TargetFacts.Placed placed) {
        return new Requirement(
                stated(percent, placed.expression()),
                isStrict(percent, placed.expression()),
                Optional.of(placed.expression().raw()));
    }

    private static boolean isAbove(Requirement one, Requirement other) {
        int order = one.least().compareTo(other.least());
        return order > 0 || order == 0 && one.strict() && !other.strict();
    }

    private static boolean isMinimum(TargetExpression target) {
        Comparator comparator = target.comparator().orElse(Comparator.AT_LEAST);
        return comparator != Comparator.AT_MOST && comparator != Comparator.LESS_THAN;
    }

    /** Tells whether the value itself is not enough: "more than" of a percentage; a count is already one more. */
    private static boolean isStrict(boolean percent, TargetExpression target) {
        return percent
                && target.comparator().filter(Comparator.MORE_THAN::equals).isPresent();
    }

    /** Returns what a target states for a demand: a percentage, or the value in one fiscal year. */
    public static Fraction stated(boolean percent, TargetExpression target) {
        return percent ? target.score().or(target::value).orElse(Fraction.ZERO) : inFiscalYear(target);
    }

    /**
     * Returns the value in one fiscal year; that something exists counts as one, and more than one thing is two. A share
     * of the personnel is no more of them for being reached more often.
     */
    public static Fraction inFiscalYear(TargetExpression target) {
        if (target.kind() == TargetKind.PERCENT) {
            return target.value().orElse(Fraction.ZERO);
        }
        Fraction value = target.kind() == TargetKind.EXISTENCE
                ? Fraction.of(1)
                : target.value().orElse(Fraction.of(1));
        if (target.comparator().filter(Comparator.MORE_THAN::equals).isPresent() && value.isWhole()) {
            value = value.add(Fraction.of(1));
        }
        for (Rate rate : target.rates()) {
            int perYear = switch (rate.per()) {
                case YEAR, PERSON, UNIT, EVENT, OTHER -> 1;
                case HALF_YEAR -> 2;
                case QUARTER -> 4;
                case MONTH -> 12;
                case WEEK -> 52;
                case DAY -> 365;
            };
            value = value.multiply(Fraction.of(perYear, rate.every()));
        }
        return value;
    }

    /** Returns in how many years a target is to be reached once: 3 for {@code ๑ ครั้งในรอบ ๓ ปี}. */
    static int years(TargetFacts.Placed placed) {
        return placed.expression().rates().stream()
                .filter(rate -> rate.per() == Rate.Per.YEAR)
                .mapToInt(Rate::every)
                .max()
                .orElse(1);
    }

    private static boolean isParticipation(TargetFacts.Placed placed) {
        if (!isShare(placed) || isOf(placed, ProcessStep.KMP7) || isScore(placed)) {
            return false;
        }
        if (isOf(placed, ProcessStep.CMP4)) {
            return isAttendance(placed);
        }
        return placed.target().column() == PlanColumn.TARGET_GROUP
                || names(placed, PERSONS)
                || names(placed, ATTENDING);
    }

    private static boolean isScore(TargetFacts.Placed placed) {
        return hasPassMark(placed) || names(placed, SCORING);
    }

    private static boolean hasPassMark(TargetFacts.Placed placed) {
        return placed.expression().passMark().isPresent();
    }

    private static boolean isAttendance(TargetFacts.Placed placed) {
        return names(placed, ATTENDING) && !isScore(placed);
    }

    /** Tells whether a target states a share of personnel, participants or items. */
    private static boolean isShare(TargetFacts.Placed placed) {
        return placed.expression().share().isPresent();
    }

    /** Tells whether a quantity is one of things to be done, rather than of what is to fall or to stay small. */
    private static boolean isOfThings(TargetExpression target) {
        return target.measure().filter(measure -> measure != Measure.INCREASE).isEmpty();
    }

    private static boolean isOf(TargetFacts.Placed placed, ProcessStep step) {
        Optional<ProcessStep> own = placed.step().step();
        return own.isPresent() && own.get() == step;
    }

    private static Predicate<TargetFacts.Placed> isOf(ProcessStep step) {
        return placed -> isOf(placed, step);
    }

    private static Predicate<TargetFacts.Placed> count(ProcessStep step, Set<TargetUnit> units) {
        return isOf(step).and(counts(units));
    }

    private static Predicate<TargetFacts.Placed> countOrExists(ProcessStep step, Set<TargetUnit> units) {
        return isOf(step).and(counts(units).or(existing(units)));
    }

    private static Predicate<TargetFacts.Placed> counts(Set<TargetUnit> units) {
        return placed -> (placed.expression().kind() == TargetKind.COUNT
                        || placed.expression().kind() == TargetKind.FREQUENCY)
                && placed.expression().value().isPresent()
                && isOfThings(placed.expression())
                && isIn(placed, units);
    }

    private static Predicate<TargetFacts.Placed> existing(Set<TargetUnit> units) {
        return placed -> placed.expression().kind() == TargetKind.EXISTENCE && isIn(placed, units);
    }

    private static boolean isIn(TargetFacts.Placed placed, Set<TargetUnit> units) {
        for (TargetUnit unit : placed.expression().units()) {
            if (units.contains(unit)) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<TargetFacts.Placed> recognition(Set<TargetUnit> units) {
        return counts(units).or(existing(units)).and(placed -> placed.step().isRecognition());
    }

    private static Predicate<TargetFacts.Placed> exists(ProcessStep step) {
        return placed -> isOf(placed, step) && placed.expression().kind() == TargetKind.EXISTENCE;
    }

    private static boolean names(TargetFacts.Placed placed, List<String> keys) {
        return Words.isAnyIn(ThaiText.skeleton(placed.expression().raw()), keys);
    }

    private static List<String> keys(String... words) {
        return List.of(words).stream().map(ThaiText::skeleton).toList();
    }
}
