package org.kmplan.rules.oracle;

import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Measure;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetAmount;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;

/** Demand of a rule that the plan itself may state as a target, and the targets that state it. */
enum Demand {
    ITEMS("KMP-03", "min_items", ProcessStep.KMP1, knowledge()),
    SOURCES("KMP-04", "min_documents", ProcessStep.KMP2, documents()),
    CAPTURES("KMP-05", "min_events", ProcessStep.KMP2, EnumSet.of(TargetUnit.EVENT, TargetUnit.ACTIVITY)),
    SETS("KMP-06", "min_sets", ProcessStep.KMP3, documents()),
    TOPICS("KMP-06", "min_topics", ProcessStep.KMP3, knowledge()),
    BODIES("KMP-07", "min_bodies", ProcessStep.KMP4, knowledge()),
    FOLLOW_UPS("KMP-08", "min_followups", ProcessStep.KMP6, EnumSet.of(TargetUnit.TOPIC)),
    EXCHANGES(
            "KMP-08",
            "min_exchanges",
            ProcessStep.KMP6,
            EnumSet.of(TargetUnit.KNOWLEDGE_BODY, TargetUnit.KNOWLEDGE_ITEM)),
    SCORE("CMP-06", "min_score", ProcessStep.CMP4, EnumSet.of(TargetUnit.PERCENT)),
    REPORTS(
            "CMP-07",
            "min_reports",
            ProcessStep.CMP5,
            EnumSet.of(
                    TargetUnit.REPORT,
                    TargetUnit.EVENT,
                    TargetUnit.DOCUMENT,
                    TargetUnit.PIECE,
                    TargetUnit.VOLUME,
                    TargetUnit.SET,
                    TargetUnit.TOPIC)),
    AWARDS("CMP-08", "min_events", ProcessStep.CMP6, EnumSet.of(TargetUnit.EVENT, TargetUnit.ACTIVITY)),
    CHANNELS("DSM-01", "min_channels", ProcessStep.KMP5, EnumSet.of(TargetUnit.CHANNEL)),
    LEARNING("LRN-01", "min_percent", ProcessStep.KMP7, EnumSet.of(TargetUnit.PERCENT)),
    PARTICIPATION("PRT-01", "min_percent", null, EnumSet.of(TargetUnit.PERCENT)),
    EXAMPLES(
            "REC-02",
            "min_examples",
            null,
            EnumSet.of(TargetUnit.EXAMPLE, TargetUnit.PERSON, TargetUnit.UNIT, TargetUnit.WORK)),
    PUBLICITY("REC-02", "min_channels", null, EnumSet.of(TargetUnit.CHANNEL));

    private static final List<String> ATTENDING =
            skeletons("เข้าร่วม", "เข้าอบรม", "เข้ารับการอบรม", "attend", "took part");
    private static final List<String> RESULTS =
            skeletons("ผลการประเมิน", "คะแนน", "ผ่านเกณฑ์", "ผ่านการประเมิน", "พึงพอใจ");
    private static final List<String> PERSONS = skeletons(
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
    private static final List<String> GATHERINGS = skeletons(
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
    private static final Fraction ONE = Fraction.of(1);
    private static final BigInteger MOST_THINGS = BigInteger.valueOf(Integer.MAX_VALUE);

    final String rule;
    final String parameter;
    private final @Nullable ProcessStep step;
    private final ImmutableSet<TargetUnit> units;

    Demand(String rule, String parameter, @Nullable ProcessStep step, Set<TargetUnit> units) {
        this.rule = rule;
        this.parameter = rule + "." + parameter;
        this.step = step;
        this.units = ImmutableSet.copyOf(units);
    }

    private static Set<TargetUnit> knowledge() {
        return EnumSet.of(TargetUnit.KNOWLEDGE_ITEM, TargetUnit.KNOWLEDGE_BODY, TargetUnit.TOPIC);
    }

    private static Set<TargetUnit> documents() {
        return EnumSet.of(TargetUnit.DOCUMENT, TargetUnit.PIECE, TargetUnit.VOLUME, TargetUnit.SET);
    }

    private static List<String> skeletons(String... words) {
        return List.of(words).stream().map(ThaiText::skeleton).toList();
    }

    /**
     * Target of a plan with its place.
     *
     * @param path path of the target
     * @param row row
     * @param activity activity; null if the target holds for the whole row
     * @param target target
     * @param words skeleton of its text
     */
    record Placed(String path, PlanStep row, @Nullable Activity activity, Target target, String words) {
        Placed(String path, PlanStep row, @Nullable Activity activity, Target target) {
            this(
                    path,
                    row,
                    activity,
                    target,
                    ThaiText.skeleton(target.expression().raw()));
        }

        TargetExpression expression() {
            return target.expression();
        }
    }

    /** Returns the targets of a row, those of its activities first. */
    static List<Placed> targets(PlanStep row) {
        List<Placed> all = new ArrayList<>();
        String path = "steps/" + row.id();
        for (Activity activity : row.activities()) {
            for (Target target : activity.targets()) {
                all.add(new Placed(
                        path + "/activities/" + activity.id() + "/targets/" + target.id(), row, activity, target));
            }
        }
        for (Target target : row.targets()) {
            all.add(new Placed(path + "/targets/" + target.id(), row, null, target));
        }
        return all;
    }

    boolean isPercent() {
        return this == SCORE || this == LEARNING || this == PARTICIPATION;
    }

    /** Returns the targets of the plan that state the demand. */
    List<Placed> in(PlanIndex index) {
        return index.stated(this);
    }

    /** Looks for the targets of the plan that state the demand. */
    List<Placed> find(PlanIndex index) {
        List<PlanStep> rows =
                this == PARTICIPATION ? index.plan.steps() : step != null ? index.rows(step) : index.recognitions;
        List<Placed> stated = new ArrayList<>();
        for (PlanStep row : rows) {
            for (Placed target : index.targets(row)) {
                if (isStatedBy(target)) {
                    stated.add(target);
                }
            }
        }
        return stated;
    }

    boolean isStatedBy(Placed placed) {
        TargetExpression target = placed.expression();
        boolean ofUnit = target.units().stream().anyMatch(units::contains);
        return switch (this) {
            case SCORE -> percentage(target, true) != null && !speaksOfAttending(placed);
            case LEARNING -> percentage(target, false) != null && (hasMark(placed) || !speaksOfResults(placed));
            case PARTICIPATION -> isParticipation(placed);
            case CAPTURES -> ofUnit && isNumber(target) || existence(target) && names(placed, GATHERINGS);
            case ITEMS, SOURCES, CHANNELS -> ofUnit && isNumber(target);
            case REPORTS, AWARDS -> ofUnit && isNumber(target) || existence(target);
            default -> ofUnit && (isNumber(target) || existence(target));
        };
    }

    private static boolean isNumber(TargetExpression target) {
        boolean counts = target.kind() == TargetKind.COUNT || target.kind() == TargetKind.FREQUENCY;
        boolean limits = target.measure().isPresent() && target.measure().get() != Measure.INCREASE;
        return counts && !limits && target.value().isPresent();
    }

    private static boolean existence(TargetExpression target) {
        return target.kind() == TargetKind.EXISTENCE;
    }

    /** Returns the percentage that a target states, one of points only where they are asked for; null if it states none. */
    private static @Nullable Fraction percentage(TargetExpression target, boolean points) {
        Measure measure = target.measure().orElse(null);
        if (measure != null && !(points && measure == Measure.SCORE)) {
            return null;
        }
        Fraction value = target.value().orElse(null);
        if (target.kind() == TargetKind.PERCENT) {
            return value;
        }
        if (target.kind() != TargetKind.COUNT) {
            return null;
        }
        TargetAmount again = target.restated().orElse(null);
        if (again != null && again.unit() == TargetUnit.PERCENT) {
            return again.value();
        }
        TargetAmount whole = target.outOf().orElse(null);
        return whole == null || value == null || whole.value().signum() <= 0
                ? null
                : value.divide(whole.value()).multiply(Fraction.of(100));
    }

    private static boolean speaksOfResults(Placed target) {
        return names(target, RESULTS) || hasMark(target);
    }

    private static boolean hasMark(Placed target) {
        return target.expression().passMark().isPresent();
    }

    private static boolean names(Placed target, List<String> words) {
        return words.stream().anyMatch(target.words()::contains);
    }

    private static boolean speaksOfAttending(Placed target) {
        return names(target, ATTENDING) && !speaksOfResults(target);
    }

    /** Tells whether a target states the share of the personnel that takes part. */
    private static boolean isParticipation(Placed placed) {
        TargetExpression target = placed.expression();
        ProcessStep step = placed.row().step().orElse(null);
        if (percentage(target, false) == null || step == ProcessStep.KMP7 || speaksOfResults(placed)) {
            return false;
        }
        if (names(placed, ATTENDING)) {
            return true;
        }
        return step != ProcessStep.CMP4
                && (placed.target().column() == PlanColumn.TARGET_GROUP || names(placed, PERSONS));
    }

    /** Tells whether a target sets an upper limit and so promises nothing. */
    static boolean isUpperLimit(TargetExpression target) {
        Comparator comparator = target.comparator().orElse(Comparator.AT_LEAST);
        return comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
    }

    /** Returns the least value that a target promises: counts per year, "more than" as one more. */
    Fraction promised(TargetExpression target) {
        Fraction percentage = isPercent() ? percentage(target, true) : null;
        if (percentage != null) {
            return percentage;
        }
        Fraction value = existence(target) ? ONE : target.value().orElse(Fraction.ZERO);
        if (!isPercent()
                && value.isWhole()
                && target.comparator().filter(c -> c == Comparator.MORE_THAN).isPresent()) {
            value = value.add(ONE);
        }
        for (Rate rate : isPercent() ? List.<Rate>of() : target.rates()) {
            value = value.multiply(Fraction.of(timesAYear(rate.per()))).divide(Fraction.of(rate.every()));
        }
        return value;
    }

    private static int timesAYear(Rate.Per per) {
        return switch (per) {
            case HALF_YEAR -> 2;
            case QUARTER -> 4;
            case MONTH -> 12;
            case WEEK -> 52;
            case DAY -> 365;
            case YEAR, PERSON, UNIT, EVENT, OTHER -> 1;
        };
    }

    /**
     * Least value that a result must reach.
     *
     * @param value value
     * @param strict whether the value itself is too little
     */
    record Threshold(Fraction value, boolean strict) {
        boolean isMetBy(Fraction actual) {
            return actual.compareTo(value) >= (strict ? 1 : 0);
        }

        /** Returns the higher of two thresholds. */
        static Threshold higher(Threshold left, Threshold right) {
            int order = left.value.compareTo(right.value);
            return order > 0 || order == 0 && left.strict ? left : right;
        }
    }

    /** Returns what records must reach: the most that the plan states, else the parameter. */
    Threshold threshold(PlanIndex index) {
        return threshold(in(index), index);
    }

    /** Returns what records must reach: the most that some targets state, else the parameter. */
    Threshold threshold(List<Placed> stated, PlanIndex index) {
        Threshold most = null;
        for (Placed target : stated) {
            TargetExpression expression = target.expression();
            if (!isUpperLimit(expression)) {
                boolean strict = isPercent()
                        && expression
                                .comparator()
                                .filter(c -> c == Comparator.MORE_THAN)
                                .isPresent();
                Threshold one = new Threshold(promised(expression), strict);
                most = most == null ? one : Threshold.higher(most, one);
            }
        }
        Threshold least = new Threshold(index.limits.number(parameter), false);
        if (most == null) {
            return least;
        }
        return index.limits.floors.contains(parameter) ? Threshold.higher(least, most) : most;
    }

    /** Returns the last day that the target states which asks for the most, the first day if several do; null if none. */
    @Nullable
    LocalDate lastDay(List<Placed> stated) {
        List<Placed> asking = new ArrayList<>(stated);
        asking.removeIf(target -> isUpperLimit(target.expression()));
        Threshold most = null;
        for (Placed target : asking) {
            most = most == null ? asks(target) : Threshold.higher(most, asks(target));
        }
        Threshold top = most;
        asking.removeIf(target -> !asks(target).equals(top));
        return asking.stream()
                .map(Demand::dayOf)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private Threshold asks(Placed target) {
        boolean more = target.expression().comparator().equals(Optional.of(Comparator.MORE_THAN));
        return new Threshold(promised(target.expression()), isPercent() && more);
    }

    /** Returns the last day that a target names; null if it names none. */
    static @Nullable LocalDate dayOf(Placed target) {
        return target.expression().by().flatMap(PlanPeriod::end).orElse(null);
    }

    /** Returns the number of things that records must reach: things are counted whole, and no records hold absurdly many. */
    Fraction minimum(PlanIndex index) {
        Fraction value = threshold(index).value();
        BigInteger whole = value.numerator().divide(value.denominator());
        BigInteger up = value.isWhole() ? whole : whole.add(BigInteger.ONE);
        return new Fraction(up.min(MOST_THINGS), BigInteger.ONE);
    }
}
