package org.kmplan.core.test;

import static org.kmplan.core.test.Dent.changed;
import static org.kmplan.core.test.Dent.freeId;
import static org.kmplan.core.test.Dent.without;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.time.Fraction;

/** Dents of the records of activities: status, dates, attendance around the exact percentage. */
final class ActivityDents {
    static final List<Dent> ALL = List.of(
            (r, c, where, how) -> r.withActivities(without(r.activities(), where)),
            (r, c, where, how) -> r.withActivities(changed(r.activities(), where, entry -> status(entry, how))),
            (r, c, where, how) -> r.withActivities(changed(r.activities(), where, entry -> dates(entry, c, how))),
            (r, c, where, how) -> r.withActivities(changed(r.activities(), where, entry -> numbers(entry, how))),
            (r, c, where, how) -> r.withActivities(changed(r.activities(), where, entry -> oddNumbers(entry, how))),
            ActivityDents::ofStep,
            ActivityDents::unknown,
            ActivityDents::evidence);

    private ActivityDents() {}

    private static ActivityRecord status(ActivityRecord record, int how) {
        return switch (how % 4) {
            case 0 ->
                record.withStatus(ActivityStatus.NOT_STARTED)
                        .withBegunOn(Optional.empty())
                        .withCompletedOn(Optional.empty());
            case 1 -> record.withStatus(ActivityStatus.IN_PROGRESS).withCompletedOn(Optional.empty());
            case 2 -> record.withStatus(Optional.empty());
            default -> record.withStatus(ActivityStatus.values()[how / 4 % 3]);
        };
    }

    /** A day around the due date, around another border, or none. */
    private static ActivityRecord dates(ActivityRecord record, PlanCalendar calendar, int how) {
        List<LocalDate> days = BorderDays.of(calendar);
        LocalDate day = days.get(how / 4 % days.size());
        return switch (how % 4) {
            case 0 -> record.withCompletedOn(record.completedOn().map(due -> due.plusDays(how / 4 % 5 - 1L)));
            case 1 -> record.withCompletedOn(day);
            case 2 -> record.withBegunOn(day);
            default ->
                how / 4 % 2 == 0 ? record.withCompletedOn(Optional.empty()) : record.withBegunOn(Optional.empty());
        };
    }

    /** One more or fewer of those who took part or learned, or of those concerned. */
    private static ActivityRecord numbers(ActivityRecord record, int how) {
        Fraction by = Fraction.of(how / 3 % 3 - 1L);
        return record.withAttendance(record.attendance().map(attendance -> switch (how % 3) {
            case 0 -> attendance.withAttended(attendance.attended().map(by::add));
            case 1 -> attendance.withLearned(attendance.learned().map(by::add));
            default -> attendance.withHeadcount(attendance.headcount().map(by::add));
        }));
    }

    private static ActivityRecord oddNumbers(ActivityRecord record, int how) {
        if (how % 9 == 8) {
            return record.withAttendance(Optional.empty());
        }
        return record.withAttendance(record.attendance().map(attendance -> oddNumbers(attendance, how)));
    }

    private static Attendance oddNumbers(Attendance attendance, int how) {
        return switch (how % 9) {
            case 0 -> attendance.withHeadcount(Fraction.ZERO);
            case 1 -> attendance.withHeadcount(Optional.empty());
            case 2 -> attendance.withAttended(Optional.empty()).withPersons("p1", "p2", "p1");
            case 3 -> attendance.withAttended(Optional.empty()).withLearned(Optional.empty());
            case 4 -> attendance.withAttended(attendance.headcount().map(all -> all.add(Fraction.of(1))));
            case 5 -> attendance.withAttended(Fraction.of(9, 2));
            case 6 -> attendance.withInside(how / 9 % 2 == 0 ? Optional.of(Fraction.ZERO) : Optional.empty());
            default -> attendance.withOutside(how / 9 % 2 == 0 ? Optional.of(Fraction.ZERO) : Optional.empty());
        };
    }

    /** Records of a step as a whole in place of those of its activities. */
    private static PlanRecords ofStep(PlanRecords records, PlanCalendar calendar, int where, int how) {
        if (records.activities().isEmpty()) {
            return records;
        }
        ActivityRecord chosen =
                records.activities().get(where % records.activities().size());
        String step = chosen.activity().step();
        return records.withActivities(ImmutableList.<ActivityRecord>builder()
                .addAll(records.activities().stream()
                        .filter(record -> !record.activity().isOf(step))
                        .toList())
                .add(chosen.withActivity(ActivityRef.ofStep(step)))
                .build());
    }

    private static PlanRecords unknown(PlanRecords records, PlanCalendar calendar, int where, int how) {
        ActivityRef nowhere = ActivityRef.of("KMP2", "unknown");
        return records.activity(nowhere).isPresent()
                ? records
                : records.withActivities(ImmutableList.<ActivityRecord>builder()
                        .addAll(records.activities())
                        .add(ActivityRecord.builder()
                                .activity(nowhere)
                                .status(ActivityStatus.NOT_STARTED)
                                .build())
                        .build());
    }

    /** Evidence of one activity alone, which speaks against its not having been begun. */
    private static PlanRecords evidence(PlanRecords records, PlanCalendar calendar, int where, int how) {
        if (records.activities().isEmpty()) {
            return records;
        }
        ActivityRef activity =
                records.activities().get(where % records.activities().size()).activity();
        List<LocalDate> days = BorderDays.of(calendar);
        return records.withDocuments(ImmutableList.<RecordedDocument>builder()
                .addAll(records.documents())
                .add(RecordedDocument.builder()
                        .id(freeId("own", records.documents()))
                        .addActivity(activity)
                        .addRole(DocumentRole.EVIDENCE)
                        .date(how % 3 == 0 ? Optional.empty() : Optional.of(days.get(how / 3 % days.size())))
                        .build())
                .build());
    }
}
