package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.NOT_YET_DUE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.Audience;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.Publication;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.oracle.Demand.Placed;
import org.kmplan.rules.oracle.Demand.Threshold;
import org.kmplan.rules.oracle.PlanIndex.PlanActivity;
import org.kmplan.rules.report.Outcome;

/** Rules PRT-01 to PRT-03 and LRN-01 on what was done. */
final class AttendanceJudge {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final List<String> INSIDE = skeletons("ภายใน", "ในสังกัด", "ในหน่วยงาน", "inside", "internal");
    private static final List<String> OUTSIDE = skeletons("ภายนอก", "นอกสังกัด", "นอกหน่วยงาน", "outside", "external");
    private static final List<String> BOTH = skeletons("ในและนอก", "ในและภายนอก");

    private final RecordIndex done;
    private final Verdicts out;
    private final Map<String, Optional<LocalDate>> due = new HashMap<>();

    AttendanceJudge(RecordIndex done, Verdicts out) {
        this.done = done;
        this.out = out;
    }

    private static List<String> skeletons(String... words) {
        return Stream.of(words).map(ThaiText::skeleton).toList();
    }

    void judge() {
        Map<String, PlanActivity> concerned = new HashMap<>();
        for (PlanActivity activity : done.plan.activities) {
            List<Placed> participation = stated(Demand.PARTICIPATION, activity);
            if (!participation.isEmpty()) {
                concerned.put(activity.path(), activity);
                Threshold least = Demand.PARTICIPATION.threshold(participation, done.plan);
                due(activity, Demand.PARTICIPATION, participation);
                share("PRT-01", activity, least, attendance -> attended(attendance, least));
            }
            if (activity.isOf(ProcessStep.KMP7)) {
                concerned.put(activity.path(), activity);
                List<Placed> learning = stated(Demand.LEARNING, activity);
                due(activity, Demand.LEARNING, learning);
                Threshold least = Demand.LEARNING.threshold(learning, done.plan);
                share("LRN-01", activity, least, Attendance::learned);
            }
        }
        Set<String> used = new HashSet<>(concerned.keySet());
        for (PlanActivity activity : concerned.values()) {
            ActivityRecord entry = done.of(activity);
            if (entry != null) {
                used.add(entry.activity().path());
            }
        }
        for (ActivityRecord entry : done.records.activities()) {
            String path = entry.activity().path();
            if (entry.attendance().filter(this::needsHeadcount).isPresent() && !used.contains(path)) {
                numbers(path, entry.attendance().get(), isLearning(entry.activity()), due(entry.activity()));
            }
        }
        concerned.values().forEach(this::numbers);
        for (String step : done.limits.words("PRT-03.steps")) {
            for (PlanStep row : done.plan.rows(ProcessStep.valueOf(step))) {
                if (namesBoth(row)) {
                    reach(row);
                }
            }
        }
    }

    private void due(PlanActivity activity, Demand demand, List<Placed> stated) {
        LocalDate own = demand.lastDay(stated);
        due.put(activity.path(), Optional.ofNullable(own == null ? done.measuredDue(activity) : own));
    }

    private @Nullable LocalDate dueOf(PlanActivity activity) {
        return due.getOrDefault(activity.path(), Optional.empty()).orElse(null);
    }

    /**
     * Returns who took part, each person once; a number of which a list names some twice only if it decides in the same way as
     * the list, else a number that no headcount admits.
     */
    private Optional<Fraction> attended(Attendance attendance, Threshold least) {
        Fraction listed = Fraction.of(distinct(attendance.persons()));
        Fraction number = attendance.attended().orElse(null);
        if (number == null || attendance.persons().isEmpty()) {
            return attendance.persons().isEmpty() ? attendance.attended() : Optional.of(listed);
        }
        boolean doubtful = namesTwice(attendance.persons()) && number.compareTo(listed) > 0;
        Fraction headcount = attendance.headcount().orElse(null);
        boolean enough = headcount != null
                && headcount.signum() > 0
                && least.isMetBy(listed.multiply(HUNDRED).divide(headcount));
        return Optional.of(doubtful && enough ? listed : number);
    }

    /** Tells whether a number beside a list that names persons twice is enough where those listed are not. */
    private boolean isDoubtful(Attendance attendance, Threshold least) {
        Fraction number = attendance.attended().orElse(null);
        Fraction headcount = attendance.headcount().orElse(null);
        if (number == null || headcount == null || headcount.signum() <= 0 || !namesTwice(attendance.persons())) {
            return false;
        }
        Fraction listed = Fraction.of(distinct(attendance.persons()));
        return number.compareTo(listed) > 0
                && least.isMetBy(number.multiply(HUNDRED).divide(headcount))
                && !least.isMetBy(listed.multiply(HUNDRED).divide(headcount));
    }

    private long distinct(List<String> persons) {
        long least = persons.size();
        for (String by : done.limits.words("PRT-02.unique_by")) {
            Set<String> keys = new HashSet<>();
            for (String person : persons) {
                keys.add(by.equals("person name") ? ThaiText.key(person).toLowerCase(Locale.ROOT) : person);
            }
            least = Math.min(least, keys.size());
        }
        return least;
    }

    /** Tells whether attendance is of those concerned; sound numbers inside and outside the agency stand alone (PRT-03). */
    private boolean needsHeadcount(Attendance attendance) {
        return attendance.headcount().isPresent()
                || attendance.participants().isPresent()
                || attendance.learned().isPresent()
                || isUnusable(attendance);
    }

    /** Returns the targets of an activity and of its row that state a demand. */
    private List<Placed> stated(Demand demand, PlanActivity activity) {
        List<Placed> stated = new ArrayList<>();
        for (Placed target : done.plan.targets(activity.row())) {
            boolean own = target.activity() == null || target.activity() == activity.activity();
            if (own && demand.isStatedBy(target)) {
                stated.add(target);
            }
        }
        return stated;
    }

    private @Nullable Attendance attendance(PlanActivity activity) {
        ActivityRecord entry = done.of(activity);
        return entry == null ? null : entry.attendance().orElse(null);
    }

    private void share(
            String rule, PlanActivity activity, Threshold least, Function<Attendance, Optional<Fraction>> part) {
        Attendance attendance = attendance(activity);
        Fraction actual = attendance == null ? null : part.apply(attendance).orElse(null);
        Fraction headcount = attendance == null ? null : attendance.headcount().orElse(null);
        LocalDate due = dueOf(activity);
        boolean doubtful = attendance != null && rule.equals("PRT-01") && isDoubtful(attendance, least);
        Ruling ruling;
        if (doubtful || isUnusable(actual, headcount)) {
            ruling = Ruling.undetermined("unusable");
        } else if (actual != null
                && headcount != null
                && least.isMetBy(actual.multiply(HUNDRED).divide(headcount))) {
            ruling = Ruling.PASSED;
        } else if (due != null && !done.asOf.isAfter(due)) {
            ruling = Ruling.PENDING;
        } else if (due != null && actual != null && headcount != null) {
            boolean exact = actual.multiply(HUNDRED).equals(least.value().multiply(headcount));
            ruling = Ruling.failed(exact ? "not-more" : "too-few");
        } else {
            Set<String> unknown = new HashSet<>();
            if (due == null) {
                unknown.add("due-unknown");
            }
            if (actual == null) {
                unknown.add(rule.equals("LRN-01") ? "learned-missing" : "attended-missing");
            }
            if (headcount == null) {
                unknown.add("headcount-missing");
            }
            ruling = new Ruling(NOT_DETERMINABLE, unknown);
        }
        Fraction share = actual == null || headcount == null || headcount.signum() <= 0
                ? null
                : cut(actual.multiply(HUNDRED).divide(headcount));
        out.done(rule, activity.path(), ruling, least.value(), share);
    }

    /** Cuts a percentage off after two places, so that it never seems enough when it is not. */
    private static Fraction cut(Fraction percent) {
        Fraction hundredths = percent.multiply(HUNDRED);
        return new Fraction(hundredths.numerator().divide(hundredths.denominator()), BigInteger.valueOf(100));
    }

    /** Tells whether a share of two numbers means nothing; others beside them do not matter. */
    private static boolean isUnusable(@Nullable Fraction part, @Nullable Fraction headcount) {
        if (headcount != null && (!headcount.isWhole() || headcount.signum() <= 0)) {
            return true;
        }
        return part != null
                && (!part.isWhole() || part.signum() < 0 || headcount != null && part.compareTo(headcount) > 0);
    }

    private boolean isUnusable(Attendance attendance) {
        Fraction headcount = attendance.headcount().orElse(null);
        if (headcount != null && (!headcount.isWhole() || headcount.signum() <= 0)) {
            return true;
        }
        boolean broken = Stream.of(
                        attendance.participants(), attendance.learned(), attendance.inside(), attendance.outside())
                .flatMap(Optional::stream)
                .anyMatch(number -> !number.isWhole() || number.signum() < 0);
        boolean tooMany = headcount != null
                && Stream.of(attendance.participants(), attendance.learned())
                        .flatMap(Optional::stream)
                        .anyMatch(number -> number.compareTo(headcount) > 0);
        return broken || tooMany || namesTwice(attendance.persons());
    }

    /** Tells whether a person is listed twice, by what the policy takes as the same person. */
    private boolean namesTwice(List<String> persons) {
        for (String by : done.limits.words("PRT-02.unique_by")) {
            boolean name = by.equals("person name");
            long distinct = persons.stream()
                    .map(person -> name ? ThaiText.key(person).toLowerCase(Locale.ROOT) : person)
                    .distinct()
                    .count();
            if (distinct < persons.size()) {
                return true;
            }
        }
        return false;
    }

    private void numbers(PlanActivity activity) {
        numbers(activity.path(), attendance(activity), activity.isOf(ProcessStep.KMP7), dueOf(activity));
    }

    private void numbers(String path, @Nullable Attendance attendance, boolean learning, @Nullable LocalDate due) {
        Outcome outcome;
        if (attendance != null && isUnusable(attendance)) {
            outcome = FAILED;
        } else if (attendance != null
                && attendance.headcount().isPresent()
                && (learning ? attendance.learned() : attendance.participants()).isPresent()) {
            outcome = PASSED;
        } else {
            outcome = due != null && !done.asOf.isAfter(due) ? NOT_YET_DUE : NOT_DETERMINABLE;
        }
        Fraction found =
                attendance == null ? null : (learning ? attendance.learned() : attendance.participants()).orElse(null);
        out.done("PRT-02", path, outcome, null, found);
    }

    private boolean isLearning(ActivityRef ref) {
        return done.stepOf(ref) == ProcessStep.KMP7;
    }

    private @Nullable LocalDate due(ActivityRef ref) {
        PlanStep row = done.plan.row(ref.step());
        if (row == null) {
            return null;
        }
        if (ref.activity().isEmpty() && row.activities().isEmpty()) {
            return done.measuredDue(new PlanActivity(row, null));
        }
        if (ref.activity().isEmpty()) {
            return done.plan.window(List.of(row)).end();
        }
        for (Activity activity : row.activities()) {
            if (activity.id().equals(ref.activity().get())) {
                return done.measuredDue(new PlanActivity(row, activity));
            }
        }
        return null;
    }

    private static boolean namesBoth(PlanStep row) {
        StringBuilder text = new StringBuilder();
        row.targetGroups().forEach(group -> text.append(group.text()).append(' '));
        String groups = ThaiText.skeleton(text.toString());
        return BOTH.stream().anyMatch(groups::contains)
                || INSIDE.stream().anyMatch(groups::contains)
                        && OUTSIDE.stream().anyMatch(groups::contains);
    }

    private void reach(PlanStep row) {
        Boolean inside = null;
        Boolean outside = null;
        for (ActivityRecord entry : done.records.activities()) {
            if (entry.activity().step().equals(row.id())) {
                Attendance attendance = entry.attendance().orElse(null);
                inside = attendance == null ? inside : either(inside, attendance.inside());
                outside = attendance == null ? outside : either(outside, attendance.outside());
            }
        }
        for (Publication publication : done.publications) {
            if (publication.date().isPresent() && isOf(publication, row)) {
                Audience audience = publication.audience().orElse(null);
                inside = audience == Audience.INSIDE || audience == Audience.BOTH ? Boolean.TRUE : inside;
                outside = audience == Audience.OUTSIDE || audience == Audience.BOTH || isPublic(publication)
                        ? Boolean.TRUE
                        : outside;
            }
        }
        LocalDate due = done.plan.window(List.of(row)).end();
        Outcome outcome;
        if (Boolean.TRUE.equals(inside) && Boolean.TRUE.equals(outside)) {
            outcome = PASSED;
        } else if (due == null) {
            outcome = NOT_DETERMINABLE;
        } else if (!done.asOf.isAfter(due)) {
            outcome = NOT_YET_DUE;
        } else {
            boolean no = Boolean.FALSE.equals(inside) || Boolean.FALSE.equals(outside);
            outcome = no ? FAILED : NOT_DETERMINABLE;
        }
        out.done("PRT-03", "steps/" + row.id(), outcome, inside, outside);
    }

    private static @Nullable Boolean either(@Nullable Boolean known, Optional<Fraction> number) {
        if (number.isEmpty() || Boolean.TRUE.equals(known) || number.get().signum() < 0) {
            return known;
        }
        return number.get().signum() > 0;
    }

    private boolean isOf(Publication publication, PlanStep row) {
        if (publication.activity().isEmpty()) {
            return row.step().filter(step -> step == ProcessStep.KMP5).isPresent();
        }
        return done.stepOf(publication.activity().get()) == row.step().orElseThrow();
    }

    private boolean isPublic(Publication publication) {
        ChannelKind channel = publication.channel().orElse(null);
        return done.limits.flag("PRT-03.web_counts_as_outside")
                && (channel == ChannelKind.WEBSITE
                        || channel == ChannelKind.FACEBOOK
                        || channel == ChannelKind.OTHER_ONLINE);
    }
}
