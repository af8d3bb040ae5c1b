package org.kmplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.PlanRecords;

class RecordsJsonTest {
    private static final String DOCUMENT = """
            {
              "schema": "https://kmplan.org/schema/records-1.json",
              "records": [
                {
                  "activities": [
                    {
                      "activity": "KMP2/1",
                      "status": "COMPLETED",
                      "completedOn": "2023-05-30",
                      "attendance": {
                        "attended": 40,
                        "headcount": 50
                      }
                    }
                  ]
                }
              ]
            }
            """;

    @Test
    void writes_and_reads_names_of_the_model() {
        PlanRecords records = PlanRecords.builder()
                .addActivity(ActivityRecord.builder()
                        .activity(ActivityRef.of("KMP2", "1"))
                        .status(ActivityStatus.COMPLETED)
                        .completedOn(LocalDate.of(2023, 5, 30))
                        .attendance(Attendance.of(40, 50))
                        .build())
                .build();

        assertThat(RecordsJson.write(records)).isEqualTo(DOCUMENT);
        assertThat(RecordsJson.readOrThrow("records.json", DOCUMENT)).containsExactly(records);
    }

    @Test
    void locates_what_it_cannot_read() {
        String broken = DOCUMENT.replace("KMP2/1", "KMP 2")
                .replace("COMPLETED", "DONE")
                .replace("\"headcount\": 50", "\"headcounts\": 50");

        assertThat(RecordsJson.read("records.json", broken).problems().stream().map(JsonProblem::message))
                .containsExactly(
                        "records.json:7:23: INVALID_VALUE: /records/0/activities/0/activity: expected an activity such as"
                                + " 'KMP2/1' or a step such as 'KMP2', found the string 'KMP 2'",
                        "records.json:8:21: UNKNOWN_VALUE: /records/0/activities/0/status: expected a status"
                                + " (NOT_STARTED, IN_PROGRESS, COMPLETED), found 'DONE'",
                        "records.json:12:13: UNKNOWN_FIELD: /records/0/activities/0/attendance/headcounts: expected a"
                                + " field of this attendance, found 'headcounts'\nHint: did you mean 'headcount'?");
    }

    @Test
    void reports_contradictory_numbers_as_data_not_as_problems() {
        String contradictory = DOCUMENT.replace("\"attended\": 40", "\"attended\": 60.5")
                .replace("\"headcount\": 50", "\"headcount\": -1");

        assertThat(RecordsJson.read("records.json", contradictory).problems()).isEmpty();
    }

    @Test
    void refuses_two_records_of_one_activity() {
        String entry = "{\"activity\": \"KMP1\"}";
        String twice = "{\"schema\": \"" + RecordsJson.SCHEMA_ID + "\", \"records\": [{\"activities\": [" + entry + ", "
                + entry + "]}]}";

        assertThat(RecordsJson.read("records.json", twice).problems())
                .extracting(JsonProblem::detail)
                .containsExactly("Activity records: the id 'KMP1' is used twice");
    }
}
