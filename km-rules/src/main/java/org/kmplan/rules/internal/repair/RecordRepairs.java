package org.kmplan.rules.internal.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.CountedRecords;
import org.kmplan.rules.fact.Participation;
import org.kmplan.rules.internal.fact.record.ActivityCompletion;
import org.kmplan.rules.internal.fact.record.EvidenceSupply;
import org.kmplan.rules.internal.fact.record.KnowledgeUse;
import org.kmplan.rules.internal.fact.record.MeasuredTarget;
import org.kmplan.rules.internal.fact.record.Recognitions;
import org.kmplan.rules.internal.fact.record.RiskOrders;
import org.kmplan.rules.internal.fact.record.SystematisedKnowledge;
import org.kmplan.rules.report.Argument;

/**
 * Work that can still be done, and recorded, as of the day: more participants, more of what is counted, results that are
 * still to be reached. What was due on a day that has passed cannot be mended.
 */
public final class RecordRepairs {
    private static final String FILL_IN = "(ระบุชื่อ)";

    private final EvaluationInput input;

    public RecordRepairs(EvaluationInput input) {
        this.input = input;
    }

    /** Returns the changes that may mend what a fact shows; none if no change is known. */
    public List<RepairCandidate> of(Check fact) {
        Optional<LocalDate> day = input.asOf();
        if (day.isEmpty()) {
            return List.of();
        }
        if (fact instanceof Participation check) {
            return participants(check);
        } else if (fact instanceof CountedRecords check) {
            int missing = check.minimum() - check.counted();
            return MoreRecords.counted(check.rule(), check.at().subject(), missing, day.get());
        } else if (fact instanceof SystematisedKnowledge check) {
            return MoreRecords.paired(
                    check.rule(),
                    check.at().subject(),
                    check.setMinimum() - check.sets(),
                    check.topicMinimum() - check.topics(),
                    day.get());
        } else if (fact instanceof KnowledgeUse check) {
            return MoreRecords.paired(
                    check.rule(),
                    check.at().subject(),
                    check.followUpMinimum() - check.followUps(),
                    check.exchangeMinimum() - check.exchanges(),
                    day.get());
        } else if (fact instanceof Recognitions check) {
            return MoreRecords.paired(
                    check.rule(),
                    check.at().subject(),
                    check.exampleMinimum() - check.examples(),
                    check.channelMinimum() - check.channels(),
                    day.get());
        } else if (fact instanceof ActivityCompletion check) {
            return List.of(completed(check.at().subject(), check.open(), day.get()));
        } else if (fact instanceof EvidenceSupply check) {
            return check.missing().stream()
                    .flatMap(text -> evidence(check.at().subject(), text, day.get()).stream())
                    .toList();
        } else if (fact instanceof MeasuredTarget check) {
            return result(check, day.get());
        } else if (fact instanceof RiskOrders) {
            return List.of(riskOrder(fact.at().subject(), day.get()));
        }
        return List.of();
    }

    private List<RepairCandidate> participants(Participation check) {
        Fraction persons = check.persons();
        Fraction headcount = check.headcount();
        if (persons == null
                || headcount == null
                || !(check.values().get("required") instanceof Argument.Number needed)
                || needed.value().compareTo(headcount) > 0) {
            return List.of();
        }
        boolean learning = check.rule().equals("LRN-01");
        UnaryOperator<Attendance> more = attendance ->
                learning ? attendance.withLearned(needed.value()) : attendance.withAttended(needed.value());
        return List.of(RepairCandidate.ofRecords(
                learning ? "learners" : "participants",
                check.at().subject(),
                records -> withActivity(
                        records,
                        check.at().subject(),
                        record -> record.withAttendance(record.attendance().map(more))),
                "count",
                new Argument.Number(needed.value().add(persons.multiply(Fraction.of(-1)))),
                "after",
                needed,
                "headcount",
                new Argument.Number(headcount),
                "expected",
                Argument.percent(check.percent())));
    }

    private static RepairCandidate completed(String subject, boolean open, LocalDate day) {
        UnaryOperator<ActivityRecord> change = record -> {
            ActivityRecord begun = record.begunOn().isPresent() ? record : record.withBegunOn(day);
            return open
                    ? begun.withStatus(ActivityStatus.IN_PROGRESS)
                    : begun.withStatus(ActivityStatus.COMPLETED).withCompletedOn(day);
        };
        return RepairCandidate.ofRecords(
                open ? "begin" : "complete", subject, records -> withActivity(records, subject, change));
    }

    private List<RepairCandidate> evidence(String subject, String text, LocalDate day) {
        Optional<PlanStep> row = input.plan().steps().stream()
                .filter(step -> subject.startsWith("steps/" + step.id() + "/"))
                .findFirst();
        Optional<Evidence> entry = row.flatMap(step -> step.evidence().stream()
                .filter(evidence -> evidence.text().equals(text))
                .findFirst());
        if (row.isEmpty() || entry.isEmpty()) {
            return List.of();
        }
        ActivityRef reference = reference(subject);
        return List.of(RepairCandidate.ofRecords(
                "document",
                subject,
                records -> records.withDocuments(PlanEdits.and(
                        records.documents(),
                        RecordedDocument.builder()
                                .id(MoreRecords.freeId("evidence", records.documents()))
                                .title(text)
                                .addActivity(reference)
                                .addRole(DocumentRole.EVIDENCE)
                                .type(entry.get().types().get(0))
                                .date(day)
                                .filePresent(true)
                                .build())),
                "part",
                Argument.text(text)));
    }

    /** Returns a better result of a target that can still be reached; a day that has passed cannot. */
    private static List<RepairCandidate> result(MeasuredTarget check, LocalDate day) {
        Fraction wanted = check.value();
        if (check.kind() == TargetKind.TIME || wanted == null || check.comparator() == null) {
            return List.of();
        }
        Optional<Fraction> reached = switch (check.comparator()) {
            case AT_MOST, LESS_THAN -> Optional.empty();
            case MORE_THAN -> Optional.of(wanted.add(Fraction.of(1)));
            default -> Optional.of(wanted);
        };
        if (reached.isEmpty()) {
            return List.of();
        }
        Fraction value = reached.get();
        Argument expected = Optional.ofNullable(check.values().get("expected")).orElse(new Argument.Number(value));
        String subject = check.at().subject();
        return List.of(RepairCandidate.ofRecords(
                "result",
                subject,
                records -> {
                    List<MeasuredResult> results = new ArrayList<>(records.results());
                    results.removeIf(result -> result.subject().equals(subject)
                            && result.measuredOn().filter(day::equals).isPresent());
                    results.add(MeasuredResult.builder()
                            .id(MoreRecords.freeId("result", records.results()))
                            .subject(subject)
                            .value(value)
                            .exists(true)
                            .measuredOn(day)
                            .build());
                    return records.withResults(results);
                },
                "target",
                Argument.text(check.raw()),
                "expected",
                expected,
                "actual",
                Optional.ofNullable(check.values().get("actual")).orElse(Argument.number(0))));
    }

    private static RepairCandidate riskOrder(String subject, LocalDate day) {
        return RepairCandidate.ofRecords(
                "risk-order",
                subject,
                records -> records.withOrders(PlanEdits.and(
                        records.orders(),
                        AppointmentOrder.builder()
                                .id(MoreRecords.freeId("order", records.orders()))
                                .kind(OrderKind.RISK_MANAGEMENT)
                                .date(day)
                                .addPerson(FILL_IN)
                                .build())));
    }

    /** Returns the records with that of an activity changed: its own, that of its row, or a new one. */
    private static PlanRecords withActivity(PlanRecords records, String subject, UnaryOperator<ActivityRecord> change) {
        ActivityRef own = reference(subject);
        ActivityRef used = records.activity(own).isPresent() ? own : ActivityRef.ofStep(own.step());
        if (records.activity(used).isEmpty()) {
            ActivityRecord record = ActivityRecord.builder().activity(own).build();
            return records.withActivities(PlanEdits.and(records.activities(), change.apply(record)));
        }
        return records.withActivities(records.activities().stream()
                .map(record -> record.activity().equals(used) ? change.apply(record) : record)
                .toList());
    }

    /** Returns the reference that a path stands for, such as {@code KMP2/1} for {@code steps/KMP2/activities/1}. */
    private static ActivityRef reference(String subject) {
        String[] parts = subject.split("/", -1);
        return parts.length > 3 ? ActivityRef.of(parts[1], parts[3]) : ActivityRef.ofStep(parts[1]);
    }
}
