package org.kmplan.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.test.SamplePlans;

class HeadsAndListsTest {
    private static final PlanRecords RECORDS = PlanRecords.builder()
            .addActivities(done("KMP1/1", "2023-03-01"), done("KMP2/1", "2023-06-30"))
            .build();

    private static ActivityRecord done(String activity, String day) {
        return ActivityRecord.builder()
                .activity(ActivityRef.parse(activity))
                .status(ActivityStatus.COMPLETED)
                .completedOn(LocalDate.parse(day))
                .build();
    }

    /** A rule that fails at one place and passes at another is counted once, where it fails. */
    @ParameterizedTest
    @ValueSource(strings = {"2023-07-31", "2023-10-15"})
    void the_head_counts_the_rules_that_the_list_names(String asOf) {
        ComplianceReport report =
                ComplianceEvaluator.standard().evaluate(SamplePlans.compliant(), RECORDS, LocalDate.parse(asOf));
        String text = TextReport.in(Language.EN)
                .withColumns(400)
                .render(List.of(new CheckedDocument("a.txt", List.of(report), List.of())));
        int execution = text.indexOf("Execution");
        assertThat(count(text.substring(execution), "passed (\\d+)"))
                .as(text)
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(count(text.substring(execution), "passed (\\d+)").get(0)::equals);
    }

    private static List<String> count(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(found -> found.group(1)).toList();
    }
}
