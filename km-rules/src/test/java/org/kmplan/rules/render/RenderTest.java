package org.kmplan.rules.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadResult;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.report.Language;

class RenderTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema(), InputFormat.JSON);
    private static final KnowledgePlan BARE = KnowledgePlan.builder()
            .id("plan-1")
            .header(PlanHeader.builder().build())
            .build();
    private static final KnowledgePlan POOR = KnowledgePlan.builder()
            .id("plan-2")
            .header(PlanHeader.builder()
                    .topic("การบริหารความเสี่ยง \u001B[31m <ทดสอบ> \"\\\uD800")
                    .build())
            .addStep(PlanStep.builder(ProcessStep.KMP1).build())
            .addStep(PlanStep.builder(ProcessStep.CMP6).build())
            .build();

    @ParameterizedTest
    @EnumSource
    void json_keeps_to_its_schema(Language language) {
        JsonReport json = JsonReport.in(language);
        assertThat(violations(json.render(List.of()))).isEmpty();
        assertThat(violations(json.render(List.of(judged("a.txt", BARE), judged("b.txt", POOR)))))
                .isEmpty();
        assertThat(violations(json.render(List.of(unreadable())))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_no_report() {
        assertThat(violations("{}")).isNotEmpty();
        String json = JsonReport.in(Language.EN).render(List.of(judged("a.txt", BARE)));
        assertThat(violations(json.replace("\"outcome\": \"FAILED\"", "\"outcome\": \"BAD\"")))
                .isNotEmpty();
        assertThat(violations(json.replace("\"asOf\": null", "\"asOf\": \"31/3/2566\"")))
                .isNotEmpty();
    }

    @Test
    void json_is_written_piece_by_piece() throws IOException {
        List<CheckedDocument> documents = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> judged(i + ".txt", POOR))
                .toList();
        StringBuilder all = new StringBuilder();
        int[] largest = {0};
        boolean[] closed = {false};
        JsonReport.in(Language.TH).write(documents, new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                largest[0] = Math.max(largest[0], length);
                all.append(text, from, length);
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(all.toString()).isEqualTo(JsonReport.in(Language.TH).render(documents));
        assertThat(all.length()).isGreaterThan(1_000_000);
        assertThat(largest[0]).isLessThan(20_000);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void json_tells_why_it_cannot_be_written() {
        Writer full = new OutputStreamWriter(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                StandardCharsets.UTF_8);
        assertThatIOException()
                .isThrownBy(() -> JsonReport.in(Language.TH).write(List.of(judged("b.txt", POOR)), full))
                .withMessage("No space left on device");
    }

    @Test
    void json_names_problems_of_documents_without_plans() {
        assertThat(JsonReport.in(Language.EN).render(List.of(unreadable())))
                .contains("\"reports\": []", "\"code\": \"EMPTY_DOCUMENT\"", "\"source\": \"empty.txt\"");
    }

    @ParameterizedTest
    @EnumSource
    void text_says_the_verdict_first_and_obeys_the_width(Language language) {
        for (int columns : new int[] {60, 100}) {
            String text = TextReport.in(language).withColumns(columns).render(List.of(judged("b.txt", POOR)));
            assertThat(text).contains("KMP-01", "PLN-01");
            assertThat(text).doesNotContain("\u001B");
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(TerminalWidth.of(line)).isLessThanOrEqualTo(columns));
            assertThat(text.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
        }
    }

    @Test
    void text_has_colours_only_when_asked() {
        String plain = TextReport.in(Language.TH).render(List.of(judged("b.txt", POOR)));
        String coloured = TextReport.in(Language.TH).withColours(true).render(List.of(judged("b.txt", POOR)));
        assertThat(coloured).contains("\u001B[1;31m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void text_says_that_a_document_could_not_be_read() {
        assertThat(TextReport.in(Language.EN).render(List.of(unreadable())))
                .contains("No plan could be read from this document", "EMPTY_DOCUMENT", "empty.txt");
    }

    @Test
    void locale_and_time_zone_change_nothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<CheckedDocument> documents = List.of(judged("b.txt", POOR));
        String text = TextReport.in(Language.TH).render(documents);
        String json = JsonReport.in(Language.TH).render(documents);
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<CheckedDocument> again = List.of(judged("b.txt", POOR));
            assertThat(TextReport.in(Language.TH).render(again)).isEqualTo(text);
            assertThat(JsonReport.in(Language.TH).render(again)).isEqualTo(json);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static CheckedDocument judged(String source, KnowledgePlan plan) {
        return new CheckedDocument(
                source, List.of(ComplianceEvaluator.standard().evaluate(plan)), List.of());
    }

    private static CheckedDocument unreadable() {
        ReadResult read = PlanReader.standard().read("empty.txt", " ".getBytes(StandardCharsets.UTF_8));
        return new CheckedDocument("empty.txt", List.of(), read.problems());
    }

    private static List<String> violations(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
