package org.kmplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.serializer.SerializerInstance;
import org.kmplan.rules.EvaluationInputJson;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ComplianceSummary;
import org.kmplan.rules.report.Finding;
import scala.reflect.ClassTag;

/** What comes out of a serializer of Spark. */
final class Copies {
    private Copies() {}

    /** Checks that a summary, a report and all that they hold come out as they went in. */
    static void areEqual(Serializer serializer, ComplianceSummary summary) {
        String line = new String(new GeneratedPlans().line(0), StandardCharsets.UTF_8);
        ComplianceReport report = Evaluators.by("")
                .evaluate(EvaluationInputJson.read("line", line).orElseThrow().get(0));
        SerializerInstance instance = serializer.newInstance();
        assertThat(copy(report, instance)).isEqualTo(report);
        assertThat(copy(summary, instance)).isEqualTo(summary);
        assertThat(copy(summary.all(), instance)).isEqualTo(summary.all());
        for (Finding finding : report.results()) {
            assertThat(copy(finding, instance)).isEqualTo(finding);
            assertThat(copy(finding.rule(), instance)).isEqualTo(finding.rule());
        }
        assertThat(copy(report.plan(), instance)).isEqualTo(report.plan());
        assertThat(copy(report.policy(), instance)).isEqualTo(report.policy());
        Tally tally = Tally.judged(summary).plus(Tally.kept(summary));
        assertThat(copy(tally, instance).summary()).isEqualTo(tally.summary());
    }

    private static <T> T copy(T value, SerializerInstance by) {
        ClassTag<T> tag = ClassTag.apply(Object.class);
        return by.deserialize(by.serialize(value, tag), tag);
    }
}
