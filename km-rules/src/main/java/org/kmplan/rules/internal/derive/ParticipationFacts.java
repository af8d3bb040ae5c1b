package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.text.internal.SignatureNames;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Participation;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Requirement;
import org.kmplan.rules.internal.fact.record.HeadcountRecord;
import org.kmplan.rules.report.Outcome;

/** Facts about who took part in the activities and who learned by them. */
final class ParticipationFacts {
    private static final String TOOK_PART = "PRT-01.min_percent";
    private static final String LEARNED = "LRN-01.min_percent";
    private static final Attendance NOTHING = Attendance.builder().build();

    private final ExecutionContext context;
    private final List<String> uniqueBy;

    private ParticipationFacts(ExecutionContext context) {
        this.context = context;
        this.uniqueBy = context.parameters().words("PRT-02.unique_by");
    }

    /** Share of those who took part or learned that an activity is to reach. */
    private record Share(
            ExecutionContext.Work work,
            String parameter,
            Requirement requirement,
            Optional<Fraction> persons,
            Check needed,
            @Nullable LocalDate due) {}

    private static Attendance attendance(ExecutionContext.Work work) {
        return work.record().flatMap(ActivityRecord::attendance).orElse(NOTHING);
    }

    private static boolean isLearning(PlanStep step) {
        return step.step().isPresent() && step.step().get() == ProcessStep.KMP7;
    }

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        new ParticipationFacts(context).derive(checks);
    }

    private void derive(Consumer<Check> checks) {
        Set<String> looked = new HashSet<>();
        Map<String, Map<String, List<TargetFacts.Placed>>> stated = Map.of(
                LEARNED, byParent(context.demands().answers(LEARNED)),
                TOOK_PART, byParent(context.demands().answers(TOOK_PART)));
        List<Share> shares = new ArrayList<>();
        List<Check> needed = new ArrayList<>();
        for (RowView row : context.plan().views()) {
            boolean learning = isLearning(row.step());
            String parameter = learning ? LEARNED : TOOK_PART;
            Map<String, List<TargetFacts.Placed>> ofParameter = stated.getOrDefault(parameter, Map.of());
            if (!learning && ofParameter.isEmpty()) {
                continue;
            }
            for (ExecutionContext.Work work : context.works(row)) {
                List<TargetFacts.Placed> targets = among(ofParameter, row, work);
                if (learning || !targets.isEmpty()) {
                    @Nullable
                    LocalDate due = context.demands()
                            .deciding(parameter, targets)
                            .map(StatedDays::of)
                            .orElse(work.schedule().measuredBy());
                    Share share = share(work, parameter, context.demands().requirement(parameter, targets), due);
                    shares.add(share);
                    needed.add(share.needed());
                }
            }
        }
        context.prepare(needed);
        for (Share share : shares) {
            ExecutionContext.Work work = share.work();
            checks.accept(participation(share));
            checks.accept(numbers(work.at(), attendance(work), isLearning(work.step()), share.due()));
            looked.add(work.at().subject());
            work.record().ifPresent(record -> looked.add(record.activity().path()));
        }
        for (ActivityRecord record : context.records().activities()) {
            if (record.attendance().isPresent()
                    && !looked.contains(record.activity().path())) {
                Attendance attendance = record.attendance().get();
                Check numbers = other(record, attendance);
                if (isAboutThoseConcerned(attendance)
                        || !context.judge(numbers).faults().isEmpty()) {
                    looked.add(record.activity().path());
                    checks.accept(numbers);
                }
            }
        }
    }

    /**
     * Tells whether a record needs the personnel concerned: it counts some of them. Numbers of persons inside and outside the
     * agency stand alone (PRT-03).
     */
    private static boolean isAboutThoseConcerned(Attendance attendance) {
        return attendance.headcount().isPresent()
                || attendance.participants().isPresent()
                || attendance.learned().isPresent();
    }

    /** Returns targets by the path of the activity or row at which they stand. */
    private static Map<String, List<TargetFacts.Placed>> byParent(List<TargetFacts.Placed> targets) {
        Map<String, List<TargetFacts.Placed>> byParent = new HashMap<>();
        for (TargetFacts.Placed placed : targets) {
            String subject = placed.at().subject();
            String parent = subject.substring(0, subject.lastIndexOf("/targets/"));
            byParent.computeIfAbsent(parent, key -> new ArrayList<>(2)).add(placed);
        }
        return byParent;
    }

    /** Returns those targets that stand at the activity itself or at its row. */
    private static List<TargetFacts.Placed> among(
            Map<String, List<TargetFacts.Placed>> targets, RowView row, ExecutionContext.Work work) {
        List<TargetFacts.Placed> own = targets.getOrDefault(work.at().subject(), List.of());
        if (work.activity().isEmpty()) {
            return own;
        }
        List<TargetFacts.Placed> ofRow = targets.getOrDefault(row.place().subject(), List.of());
        if (ofRow.isEmpty()) {
            return own;
        }
        List<TargetFacts.Placed> all = new ArrayList<>(own);
        all.addAll(ofRow);
        return all;
    }

    private Share share(
            ExecutionContext.Work work, String parameter, Requirement requirement, @Nullable LocalDate due) {
        Attendance attendance = attendance(work);
        boolean learning = isLearning(work.step());
        Persons persons =
                learning ? Persons.of(attendance.learned()) : Persons.of(attendance, this::distinct, this::atLeast);
        boolean doubtful = !persons.least().equals(persons.most());
        boolean enough = doubtful && isReached(work, parameter, requirement, persons.least(), due);
        boolean undecided = doubtful && !enough && isReached(work, parameter, requirement, persons.most(), due);
        Check needed = new HeadcountRecord(
                work.at(),
                attendance.headcount().orElse(null),
                learning ? null : persons.most().orElse(null),
                learning ? persons.most().orElse(null) : null,
                null,
                null,
                undecided ? perhapsTwice(attendance.persons()) : List.of(),
                learning,
                due,
                context.asOf());
        return new Share(work, parameter, requirement, enough ? persons.least() : persons.most(), needed, due);
    }

    /** Tells whether the rule says that so many are enough. */
    private boolean isReached(
            ExecutionContext.Work work,
            String parameter,
            Requirement requirement,
            Optional<Fraction> persons,
            @Nullable LocalDate due) {
        return context.judge(participation(work, parameter, requirement, persons, Set.of(), due))
                        .outcome()
                == Outcome.PASSED;
    }

    /** Compares the share of distinct persons; numbers that it does not need cannot make it unusable. */
    private Check participation(Share share) {
        return participation(
                share.work(),
                share.parameter(),
                share.requirement(),
                share.persons(),
                context.judge(share.needed()).faults(),
                share.due());
    }

    private Check participation(
            ExecutionContext.Work work,
            String parameter,
            Requirement requirement,
            Optional<Fraction> persons,
            Set<String> faults,
            @Nullable LocalDate due) {
        return Participation.of(
                work.at(),
                parameter.substring(0, parameter.indexOf('.')),
                isLearning(work.step()),
                persons.orElse(null),
                attendance(work).headcount().orElse(null),
                requirement.least(),
                requirement.strict(),
                faults,
                due,
                context.asOf());
    }

    private Check numbers(Place at, Attendance attendance, boolean learning, @Nullable LocalDate due) {
        return new HeadcountRecord(
                at,
                attendance.headcount().orElse(null),
                attendance.participants().orElse(null),
                attendance.learned().orElse(null),
                attendance.inside().orElse(null),
                attendance.outside().orElse(null),
                twice(attendance.persons()),
                learning,
                due,
                context.asOf());
    }

    /** Returns the check of a record beside those of activities with a share to reach; it may lead nowhere in the plan. */
    private Check other(ActivityRecord record, Attendance attendance) {
        ActivityRef reference = record.activity();
        Optional<PlanStep> step = context.plan().step(reference.step());
        Optional<RowView> row = step.map(context.plan()::view);
        Optional<Activity> activity = step.flatMap(
                known -> reference.activity().flatMap(id -> context.plan().activity(known, id)));
        Place at = new Place(reference.path(), record.source());
        @Nullable LocalDate due = null;
        if (row.isPresent() && reference.activity().isEmpty()) {
            at = row.get().place();
            due = row.get().parts().isEmpty()
                    ? context.works(row.get()).get(0).schedule().measuredBy()
                    : row.get().window(context.plan()).end();
        } else if (row.isPresent() && activity.isPresent()) {
            at = PlanContext.place(row.get().step(), activity.get());
            due = context.schedule(row.get().step(), activity.get()).measuredBy();
        }
        return numbers(at, attendance, context.isOf(reference, ProcessStep.KMP7), due);
    }

    /** Returns the number of distinct persons of a list, by what the policy takes as the same person. */
    private int distinct(List<String> persons) {
        int least = persons.size();
        for (String by : uniqueBy) {
            Set<String> distinct = new HashSet<>(2 * persons.size());
            for (String person : persons) {
                distinct.add(key(person, by));
            }
            least = Math.min(least, distinct.size());
        }
        return least;
    }

    private static String key(String person, String by) {
        return by.equals("person name") ? ThaiText.word(person) : person;
    }

    /** Returns the number of persons that a list names at least: who differ in their titles or blanks alone may be one. */
    private int atLeast(List<String> persons) {
        return Math.min(distinct(persons), (int)
                persons.stream().map(ParticipationFacts::untitled).distinct().count());
    }

    private static String untitled(String person) {
        return ThaiText.word(SignatureNames.withoutTitle(person));
    }

    /** Returns the persons that are listed more than once; if there are none, those who may be, under another title. */
    private List<String> perhapsTwice(List<String> persons) {
        List<String> twice = twice(persons);
        Set<String> seen = new HashSet<>();
        return twice.isEmpty()
                ? persons.stream().filter(person -> !seen.add(untitled(person))).toList()
                : twice;
    }

    /** Returns the persons that are listed more than once, by what the policy takes as the same person. */
    private List<String> twice(List<String> persons) {
        if (distinct(persons) == persons.size()) {
            return List.of();
        }
        Set<String> twice = new LinkedHashSet<>();
        for (String by : uniqueBy) {
            Map<String, String> first = new HashMap<>();
            for (String person : persons) {
                @Nullable String before = first.putIfAbsent(key(person, by), person);
                if (before != null) {
                    twice.add(before);
                }
            }
        }
        return List.copyOf(twice);
    }

    /**
     * How many distinct persons attendance shows: where a number is recorded beside a list that names some persons twice, at least
     * those listed and at most the number; of a list alone, at least those whose names differ in more than their titles.
     */
    private record Persons(Optional<Fraction> least, Optional<Fraction> most) {
        static Persons of(Optional<Fraction> number) {
            return new Persons(number, number);
        }

        /** Returns those who took part: the number recorded, else the distinct persons listed. */
        static Persons of(
                Attendance attendance, ToIntFunction<List<String>> distinct, ToIntFunction<List<String>> atLeast) {
            Optional<Fraction> attended = attendance.attended();
            if (attendance.persons().isEmpty()) {
                return of(attended);
            }
            int listed = distinct.applyAsInt(attendance.persons());
            Optional<Fraction> counted = Optional.of(Fraction.of(listed));
            if (attended.isEmpty()) {
                return new Persons(Optional.of(Fraction.of(atLeast.applyAsInt(attendance.persons()))), counted);
            }
            boolean twice = listed < attendance.persons().size();
            boolean fewer = attended.filter(number -> number.compareTo(Fraction.of(listed)) > 0)
                    .isPresent();
            return twice && fewer ? new Persons(counted, attended) : of(attended);
        }
    }
}
