package org.kmplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;

class PlanJsonTest {
    private static final KnowledgePlan EMPTY_PLAN = KnowledgePlan.builder()
            .id("plan-1")
            .header(PlanHeader.builder().build())
            .build();

    @Test
    void writes_a_plan_in_one_canonical_form() {
        KnowledgePlan plan = KnowledgePlan.builder()
                .id("plan-1")
                .header(PlanHeader.builder().topic("การบริหาร\"ความเสี่ยง\"").build())
                .addFiscalYearMention(FiscalYearMention.builder()
                        .year(FiscalYear.of(2566))
                        .raw("พ.ศ. ๒๕๖๖")
                        .build())
                .addStep(PlanStep.builder(ProcessStep.KMP1)
                        .addTarget(target("80.5"))
                        .addTarget(target("2/3"))
                        .addOwner(Owner.of("1", "กองยุทธศาสตร์"))
                        .build())
                .build();

        assertThat(PlanJson.write(plan)).isEqualTo("""
                        {
                          "schema": "https://kmplan.org/schema/plan-1.json",
                          "plans": [
                            {
                              "id": "plan-1",
                              "header": {
                                "topic": "การบริหาร\\"ความเสี่ยง\\""
                              },
                              "fiscalYearMentions": [
                                {
                                  "year": 2566,
                                  "raw": "พ.ศ. ๒๕๖๖"
                                }
                              ],
                              "steps": [
                                {
                                  "id": "KMP1",
                                  "step": "KMP1",
                                  "process": "KMP",
                                  "title": "การบ่งชี้ความรู้",
                                  "targets": [
                                    {
                                      "id": "80.5",
                                      "expression": {
                                        "raw": "",
                                        "kind": "COUNT",
                                        "comparator": "AT_LEAST",
                                        "value": 80.5,
                                        "units": [
                                          "DOCUMENT"
                                        ]
                                      }
                                    },
                                    {
                                      "id": "2-3",
                                      "expression": {
                                        "raw": "",
                                        "kind": "COUNT",
                                        "comparator": "AT_LEAST",
                                        "value": "2/3",
                                        "units": [
                                          "DOCUMENT"
                                        ]
                                      }
                                    }
                                  ],
                                  "owners": [
                                    {
                                      "id": "1",
                                      "text": "กองยุทธศาสตร์"
                                    }
                                  ]
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writes_an_empty_document() {
        assertThat(PlanJson.write(List.of()))
                .isEqualTo("{\n  \"schema\": \"https://kmplan.org/schema/plan-1.json\",\n  \"plans\": []\n}\n");
        assertThat(PlanJson.readOrThrow("plans.json", PlanJson.write(List.of())))
                .isEmpty();
    }

    @Test
    void writes_utf8_to_a_stream_that_stays_open() {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        };

        PlanJson.write(List.of(EMPTY_PLAN), out);

        assertThat(out.toByteArray()).isEqualTo(PlanJson.write(EMPTY_PLAN).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reports_a_stream_that_fails() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> PlanJson.write(List.of(EMPTY_PLAN), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Plans: cannot be written")
                .hasRootCauseMessage("disk full");
    }

    @Test
    void refuses_to_write_two_plans_with_one_id() {
        assertThatThrownBy(() -> PlanJson.write(List.of(EMPTY_PLAN, EMPTY_PLAN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Plans: the id 'plan-1' is used twice");
    }

    @Test
    void refuses_to_write_what_is_nested_deeper_than_it_reads() {
        assertThatThrownBy(() -> PlanJson.write(EMPTY_PLAN.withKnowledgeItems(nested(260))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON: expected at most 500 objects and arrays within each other,"
                        + " but the value needs more and could not be read back");
        KnowledgePlan deep = EMPTY_PLAN.withKnowledgeItems(nested(240));
        assertThat(PlanJson.readOrThrow("plans.json", PlanJson.write(deep)).equals(List.of(deep)))
                .isTrue();
    }

    @Test
    void reads_back_numbers_of_any_reasonable_size() {
        for (Fraction value : List.of(
                Fraction.ZERO,
                Fraction.of(-7),
                Fraction.of(new BigDecimal("0.0000000000000000000000000001")),
                Fraction.of(new BigDecimal("1E+300")),
                Fraction.of(-10, 7),
                new Fraction(BigInteger.TEN.pow(1_000), BigInteger.ONE),
                new Fraction(BigInteger.ONE, BigInteger.TWO.pow(2_000)))) {
            KnowledgePlan plan = EMPTY_PLAN.withSteps(PlanStep.builder(ProcessStep.KMP1)
                    .addTarget(target("1", value))
                    .build());
            assertThat(PlanJson.readOrThrow("plans.json", PlanJson.write(plan)).equals(List.of(plan)))
                    .isTrue();
        }
    }

    @Test
    void refuses_to_write_a_number_that_it_would_not_read() {
        KnowledgePlan plan = EMPTY_PLAN.withSteps(PlanStep.builder(ProcessStep.KMP1)
                .addTarget(target("1", new Fraction(BigInteger.TEN.pow(3_000), BigInteger.ONE)))
                .build());

        assertThatThrownBy(() -> PlanJson.write(plan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "JSON: expected a number of at most 1000 digits, but it has more and could not be read back");
    }

    @Test
    void reads_back_days_far_from_now_and_broken_surrogates() {
        KnowledgePlan plan = EMPTY_PLAN
                .withReferences(reference("1", LocalDate.of(12_345, 1, 2)), reference("2", LocalDate.of(-44, 3, 15)))
                .withHeader(PlanHeader.builder().topic("\uD800\"\\\n😀\uDC00").build());

        byte[] json = PlanJson.write(plan).getBytes(StandardCharsets.UTF_8);

        assertThat(PlanJson.readOrThrow("plans.json", json).equals(List.of(plan)))
                .isTrue();
        assertThat(PlanSchema.violations(new String(json, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void reads_what_does_not_change_the_meaning() {
        String json = "\uFEFF{\"plans\":[{\"header\":{\"planNumber\":1.0e0},\"steps\":[],\"id\":\"plan-1\"}],\r\n"
                + "\"schema\":\"https:\\/\\/kmplan.org/schema/plan-1.json\"}";

        List<KnowledgePlan> plans = PlanJson.readOrThrow("plans.json", json.getBytes(StandardCharsets.UTF_8));

        assertThat(plans.get(0).header().planNumber()).contains(1);
        assertThat(plans).hasSize(1);
    }

    private static Target target(String value) {
        return target(value.replace('/', '-'), Fraction.parse(value));
    }

    private static Target target(String id, Fraction value) {
        return Target.of(
                id,
                TargetExpression.builder()
                        .raw("")
                        .kind(TargetKind.COUNT)
                        .comparator(Comparator.AT_LEAST)
                        .value(value)
                        .addUnit(TargetUnit.DOCUMENT)
                        .build());
    }

    private static LegalReference reference(String id, LocalDate date) {
        return LegalReference.builder()
                .id(id)
                .kind(LegalReference.Kind.LETTER)
                .text("หนังสือ")
                .date(date)
                .build();
    }

    private static KnowledgeItem nested(int levels) {
        KnowledgeItem item = KnowledgeItem.of("1", "x");
        for (int i = 1; i < levels; i++) {
            item = KnowledgeItem.builder().id("1").text("x").addPart(item).build();
        }
        return item;
    }
}
