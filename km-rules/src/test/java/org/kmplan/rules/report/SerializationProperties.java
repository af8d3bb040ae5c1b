package org.kmplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.Situation;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.ComplianceEvaluator;

/** Summaries and reports go through Java serialization as their JSON. */
class SerializationProperties {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SummaryJson.schema(), InputFormat.JSON);

    @Property(tries = 200)
    void a_summary_comes_back_from_json_and_from_a_stream(@ForAll("summaries") ComplianceSummary summary)
            throws IOException, ClassNotFoundException {
        String json = SummaryJson.write(summary);
        assertThat(SummaryJson.read("s", json).orElseThrow()).containsExactly(summary);
        assertThat(SummaryJson.write(SummaryJson.read("s", json).orElseThrow().get(0)))
                .isEqualTo(json);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(copy(summary)).isEqualTo(summary).hasSameHashCodeAs(summary).hasToString(summary.toString());
        assertThat(copy(summary).groups()).isEqualTo(summary.groups());
        for (ComplianceSummary.Counts counts : summary.groups().values()) {
            assertThat(copy(counts)).isEqualTo(counts);
        }
    }

    @Property(tries = 200)
    void summaries_that_were_sent_add_up_to_the_same(
            @ForAll("summaries") ComplianceSummary one, @ForAll("summaries") ComplianceSummary other)
            throws IOException, ClassNotFoundException {
        assertThat(copy(one).merge(copy(other))).isEqualTo(one.merge(other));
    }

    @Property(tries = 25)
    void a_report_and_its_parts_come_back_from_a_stream(@ForAll("situations") Situation situation)
            throws IOException, ClassNotFoundException {
        ComplianceReport report = report(situation);
        assertThat(copy(report)).isEqualTo(report);
        assertThat(copy(report.plan())).isEqualTo(report.plan());
        assertThat(copy(report.policy())).isEqualTo(report.policy());
        for (Finding finding : report.results(Outcome.FAILED)) {
            assertThat(copy(finding)).isEqualTo(finding);
            assertThat(copy(finding.rule())).isEqualTo(finding.rule());
            for (Message reason : finding.reasons()) {
                assertThat(copy(reason)).isEqualTo(reason);
            }
        }
    }

    @Property(tries = 5)
    void streams_know_nothing_of_how_the_classes_are_made(@ForAll("situations") Situation situation)
            throws IOException, ClassNotFoundException {
        ComplianceReport report = report(situation);
        for (Object value : List.of(report, report.results().get(0), ComplianceSummary.of(report))) {
            assertThat(classesIn(bytes(value)))
                    .containsExactlyInAnyOrder(
                            "[B",
                            "java.lang.Enum",
                            "org.kmplan.rules.report.Serialized",
                            "org.kmplan.rules.report.Serialized$Kind");
        }
    }

    @Example
    void a_summary_of_every_local_government_over_ten_years_can_be_sent() throws IOException, ClassNotFoundException {
        ComplianceSummary.Builder many = ComplianceSummary.builder();
        ComplianceReport one =
                report(FittingRecords.situations(CompliantPlans.any()).sample());
        int groups = 0;
        for (int organisation = 0; organisation < 7_850; organisation++) {
            for (int year = 2560; year < 2570; year++) {
                many.add(ComplianceReport.builder()
                        .policy(one.policy())
                        .plan(PlanIdentity.builder()
                                .id("p")
                                .organisation("องค์การบริหารส่วนตำบลที่ " + organisation)
                                .fiscalYear(FiscalYear.of(year))
                                .build())
                        .addAllResults(one.results().subList(0, 40))
                        .build());
                groups++;
            }
        }
        ComplianceSummary summary = many.build();
        assertThat(copy(summary)).isEqualTo(summary);
        assertThat(summary.groups()).hasSize(groups);
    }

    @Property(tries = 5)
    void a_stream_that_holds_an_object_itself_is_refused(@ForAll("situations") Situation situation) throws IOException {
        ComplianceReport report = report(situation);
        List<Class<?>> types = List.of(
                ComplianceSummary.empty().getClass(),
                ComplianceSummary.empty().all().getClass(),
                report.getClass(),
                report.results().get(0).getClass(),
                report.plan().getClass());
        for (Class<?> type : types) {
            assertThatThrownBy(() -> read(streamOf(type))).isInstanceOf(InvalidObjectException.class);
        }
    }

    @Example
    void a_stream_with_other_json_is_refused() throws IOException {
        String json = SummaryJson.write(ComplianceSummary.ofError());
        byte[] bytes = bytes(ComplianceSummary.ofError());
        String hostile = new String(bytes, StandardCharsets.ISO_8859_1).replace("\"errors\":1", "\"errors\":-");
        assertThat(json).contains("\"errors\":1");
        assertThatThrownBy(() -> read(hostile.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(InvalidObjectException.class);
    }

    @Provide
    static Arbitrary<ComplianceSummary> summaries() {
        return ComplianceSummaryProperties.summaries();
    }

    @Provide
    static Arbitrary<Situation> situations() {
        return FittingRecords.situations(CompliantPlans.any());
    }

    private static ComplianceReport report(Situation situation) {
        return ComplianceEvaluator.standard().evaluate(situation.plan(), situation.records(), situation.asOf());
    }

    /** Returns a stream that claims to hold an object of a class without any field. */
    private static byte[] streamOf(Class<?> type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
            out.writeUTF(type.getName());
            out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
            out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
        }
        return bytes.toByteArray();
    }

    private static Set<String> classesIn(byte[] bytes) throws IOException, ClassNotFoundException {
        Set<String> names = new TreeSet<>();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
                names.add(type.getName());
                return super.resolveClass(type);
            }
        }) {
            assertThat(Optional.ofNullable(in.readObject())).isPresent();
        }
        return names;
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) throws IOException, ClassNotFoundException {
        return (T) read(bytes(value));
    }

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
