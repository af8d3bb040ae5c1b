package org.kmplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.test.Records;

class RecordsJsonProperties {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordsJson.schema(), InputFormat.JSON);

    @Provide
    Arbitrary<PlanRecords> records() {
        return Records.records();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void reads_back_all_records_it_writes(@ForAll("records") PlanRecords records) {
        String json = RecordsJson.write(records);

        JsonResult<PlanRecords> result = RecordsJson.read("records.json", json);

        assertThat(result.problems()).isEmpty();
        assertThat(result.values().equals(List.of(records))).as(json).isTrue();
        assertThat(RecordsJson.write(result.values())).isEqualTo(json);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void writes_what_the_published_schema_accepts(@ForAll("records") PlanRecords records) {
        assertThat(SCHEMA.validate(RecordsJson.write(records), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void reports_a_problem_and_throws_nothing_when_a_document_is_damaged(
            @ForAll("records") PlanRecords records,
            @ForAll @DoubleRange(min = 0, max = 0.99) double place,
            @ForAll @CharRange(from = ' ', to = '~') char replacement) {
        String json = RecordsJson.write(records);
        int at = (int) (place * json.length());

        assertThat(RecordsJson.read("records.json", json.substring(0, at)).problems())
                .isNotEmpty();
        String changed = json.substring(0, at) + replacement + json.substring(at + 1);
        JsonResult<PlanRecords> result = RecordsJson.read("records.json", changed);
        assertThat(result.values().size() == 1 || !result.problems().isEmpty()).isTrue();
    }
}
