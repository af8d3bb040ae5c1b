package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.json.JsonReadException;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.text.EnglishWords;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.internal.catalog.LetterForm;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

class PolicyJsonTest {
    private static final String FULL = """
            {
              "schema": "https://kmplan.org/schema/policy-1.json",
              "policies": [
                {
                  "name": "base",
                  "version": "1",
                  "extends": "standard",
                  "parameters": {
                    "DSM-01.min_channels": 3,
                    "PLN-03.generic_owners": [
                      "ทุกคน"
                    ],
                    "SCH-02.allow_open_end": false
                  },
                  "switchedOff": [
                    "RSK-02"
                  ]
                },
                {
                  "name": "strict",
                  "version": "2",
                  "extends": "base",
                  "fiscalYears": {
                    "from": 2569,
                    "until": 2570
                  },
                  "origin": "มติที่ประชุม",
                  "parameters": {
                    "PRT-01.min_percent": "200/3"
                  },
                  "floors": [
                    "PRT-01.min_percent"
                  ],
                  "switchedOn": [
                    "RSK-02"
                  ],
                  "severities": {
                    "SCH-04": "MANDATORY"
                  },
                  "bases": {
                    "SCH-04": {
                      "th": "บทเรียนปีก่อน",
                      "en": "Lesson of last year"
                    }
                  },
                  "waivers": [
                    {
                      "rule": "DSM-01",
                      "aspect": "PLAN",
                      "subject": "steps/KMP5",
                      "reason": "ย้ายเครื่องแม่ข่าย",
                      "approver": "ปลัด",
                      "from": "2025-10-01",
                      "until": "2026-03-31"
                    }
                  ]
                }
              ]
            }
            """;

    @Test
    void reads_every_field() {
        List<CompliancePolicy> policies = PolicyJson.read("policy.json", FULL).orElseThrow();
        assertThat(policies).hasSize(2);
        CompliancePolicy strict = policies.get(1);
        assertThat(strict.identity()).isEqualTo(new PolicyIdentity("strict", "2"));
        assertThat(strict.parent()).contains(policies.get(0));
        assertThat(policies.get(0).parent()).contains(CompliancePolicy.standard());
        assertThat(strict.fiscalYears()).contains(FiscalYearSpan.of(FiscalYear.of(2569), FiscalYear.of(2570)));
        assertThat(strict.origin()).contains(Basis.of("มติที่ประชุม"));
        assertThat(strict.severities()).containsEntry(RuleId.of("SCH-04"), Severity.MANDATORY);
        assertThat(strict.bases()).containsEntry("SCH-04", Basis.of("บทเรียนปีก่อน", "Lesson of last year"));
        assertThat(strict.waivers()).singleElement().satisfies(waiver -> {
            assertThat(waiver.subject()).contains("steps/KMP5");
            assertThat(waiver.until()).hasToString("2026-03-31");
        });
        Parameters parameters =
                PreparedPolicy.of(strict, RuleCatalog.standard()).parameters();
        assertThat(parameters.integer("DSM-01.min_channels")).isEqualTo(3);
        assertThat(parameters.flag("SCH-02.allow_open_end")).isFalse();
        assertThat(parameters.words("PLN-03.generic_owners")).containsExactly("ทุกคน");
        assertThat(parameters.number("PRT-01.min_percent")).hasToString("200/3");
        assertThat(parameters.floor("PRT-01.min_percent")).isTrue();
        assertThat(parameters.floor("LRN-01.min_percent")).isFalse();
    }

    @Test
    void writes_what_it_reads() {
        assertThat(PolicyJson.write(PolicyJson.read("policy.json", FULL).orElseThrow()))
                .isEqualTo(FULL);
    }

    @Test
    void refuses_a_threshold_of_120_and_one_of_eighty_in_words_with_place_reason_and_advice() {
        assertThat(problems("""
                        {
                          "schema": "https://kmplan.org/schema/policy-1.json",
                          "policies": [
                            {
                              "name": "strict",
                              "version": "1",
                              "parameters": {
                                "PRT-01.min_percent": 120,
                                "LRN-01.min_percent": "eighty",
                                "KMP-03.min_items": 2.5
                              }
                            }
                          ]
                        }
                        """))
                .containsExactly(
                        "policy.json:8:31: INVALID_VALUE: /policies/0/parameters/PRT-01.min_percent: expected a number from 0 to 100, found the number 120\nHint: the default is 80",
                        "policy.json:9:31: WRONG_TYPE: /policies/0/parameters/LRN-01.min_percent: expected a number from 0 to 100, found the string 'eighty'\nHint: the default is 80",
                        "policy.json:10:29: INVALID_VALUE: /policies/0/parameters/KMP-03.min_items: expected a whole number from 1 to 1000, found the number 2.5\nHint: the default is 2");
    }

    @Test
    void finds_every_problem_of_every_kind_at_once() {
        assertThat(problems("""
                        {
                          "schema": "https://kmplan.org/schema/policy-1.json",
                          "policies": [
                            {
                              "name": "first",
                              "version": "1",
                              "extends": "standart",
                              "parameters": { "PRT-01.min_percnt": 80, "SCH-02.allow_open_end": "no", "KMP-01.required_kmp": ["8"] },
                              "floors": ["SCH-05.grace_days"],
                              "switchedOff": ["SCH-99"],
                              "severities": { "SCH-04": "HIGH" },
                              "bases": { "SCH-04": "" },
                              "fiscalYears": { "from": 2026 },
                              "colour": "red"
                            },
                            {
                              "name": "second",
                              "name": "again",
                              "extends": "first",
                              "switchedOff": ["SCH-04"],
                              "switchedOn": ["SCH-04"],
                              "waivers": [
                                { "rule": "schedule", "reason": "", "approver": "ปลัด", "from": "2026-02-30", "until": "2026-03-31" },
                                { "rule": "SCH-04", "reason": "เหตุ", "approver": "ปลัด", "from": "2026-04-01", "until": "2026-03-31" }
                              ]
                            }
                          ],
                          "otherwise": "nobody"
                        }
                        """))
                .containsExactly(
                        "policy.json:7:18: UNKNOWN_VALUE: /policies/0/extends: expected the name of a policy, found 'standart'\nHint: known policies are first, second, standard",
                        "policy.json:8:23: UNKNOWN_FIELD: /policies/0/parameters/PRT-01.min_percnt: expected the name of a parameter, found 'PRT-01.min_percnt'\nHint: did you mean 'PRT-01.min_percent'?",
                        "policy.json:8:73: WRONG_TYPE: /policies/0/parameters/SCH-02.allow_open_end: expected true or false, found the string 'no'\nHint: the default is true",
                        "policy.json:8:103: INVALID_VALUE: /policies/0/parameters/KMP-01.required_kmp/0: expected a word of the form [1-7], found the string '8'\nHint: the default is 1, 2, 3, 4, 5, 6, 7",
                        "policy.json:9:18: UNKNOWN_VALUE: /policies/0/floors/0: expected one of " + minimums()
                                + " least amounts, found 'SCH-05.grace_days'\nHint: the JSON Schema lists them, from PLN-04.min_indicators to EXE-02.min_progress",
                        "policy.json:10:23: UNKNOWN_VALUE: /policies/0/switchedOff/0: expected one of "
                                + RuleCatalog.standard().entries().size()
                                + " rules, found 'SCH-99'\nHint: did you mean 'SCH-01'?",
                        "policy.json:11:33: UNKNOWN_VALUE: /policies/0/severities/SCH-04: expected a severity (MANDATORY, RECOMMENDED), found 'HIGH'\nHint: 'km rules' lists the rules and their weights",
                        "policy.json:12:28: INVALID_VALUE: /policies/0/bases/SCH-04: expected a text that is not blank, found the string ''\nHint: write one text, or an object with the fields th and en",
                        "policy.json:13:32: INVALID_VALUE: /policies/0/fiscalYears/from: expected a fiscal year as a Buddhist year from 2400 to 2700, found the number 2026\nHint: the common-era year 2026 is 2569 B.E.",
                        "policy.json:14:7: UNKNOWN_FIELD: /policies/0/colour: expected a field of this policy, found 'colour'\nHint: known fields are name, version, extends, fiscalYears, origin, parameters, floors, switchedOff, switchedOn, severities, bases, waivers",
                        "policy.json:16:5: MISSING_FIELD: /policies/1: expected the field 'version' in this policy, found none",
                        "policy.json:18:7: DUPLICATE_FIELD: /policies/1/name: expected each field once, found 'name' again after line 17",
                        "policy.json:23:19: INVALID_VALUE: /policies/1/waivers/0/rule: Rule id: expected a form such as KMP-01, but was 'schedule'\nHint: write the id of a rule, such as DSM-01; 'km rules' lists them",
                        "policy.json:23:41: INVALID_VALUE: /policies/1/waivers/0/reason: expected a text that is not blank, found the string ''",
                        "policy.json:23:73: INVALID_VALUE: /policies/1/waivers/0/from: expected a date such as 2023-03-31, found the string '2026-02-30'",
                        "policy.json:24:9: INVALID_VALUE: /policies/1/waivers/1: Waiver of SCH-04: expected the first day not after the last, but was 2026-04-01 to 2026-03-31");
    }

    @Test
    void refuses_names_that_lead_nowhere_or_in_circles() {
        assertThat(problems(document(policy("a", "b"), policy("b", "c"), policy("c", "a"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("policy.json:4:")
                        .contains(
                                "/policies/2/extends: expected a policy that does not extend this one, found 'a', which does: a extends b extends c extends a",
                                "Hint: let one of them extend 'standard'"));
        assertThat(problems(document(policy("a", "standard"), policy("a", "standard"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains("DUPLICATE_ID: /policies/1/name", "found 'a' again", "strict-2569"));
        assertThat(problems(document(policy("standard", "standard"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("INVALID_VALUE: /policies/0/name"));
        assertThat(problems(document("{\"name\": \"a\", \"version\": \"1\", \"switchedOff\": [\"SCH-04\"],"
                        + " \"switchedOn\": [\"SCH-04\"]}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains("/policies/0/name", "expected each rule switched off or on, but SCH-04 was both"));
    }

    @Test
    void a_chain_of_twenty_thousand_policies_is_refused_by_its_length() {
        for (boolean parentsFirst : new boolean[] {true, false}) {
            List<String> chain = new ArrayList<>();
            for (int i = 0; i < 20_000; i++) {
                chain.add(parentsFirst ? 0 : i, policy("p" + i, i == 19_999 ? "standard" : "p" + (i + 1)));
            }
            JsonResult<CompliancePolicy> result = PolicyJson.read("policy.json", document(String.join(",", chain)));
            assertThat(result.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message())
                            .contains("expected a chain of at most 100 policies of which each extends the next,"
                                    + " found one more: 'p19900' extends 'p19901'"));
        }
        CompliancePolicy last = CompliancePolicy.standard();
        while (last.lineage().size() < 100) {
            last = CompliancePolicy.standard().withParent(last);
        }
        CompliancePolicy longest = last;
        assertThatThrownBy(() -> CompliancePolicy.standard().withParent(longest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a chain of at most 100 policies");
    }

    @Test
    void a_circle_of_twenty_thousand_policies_is_refused_by_names() {
        String circle = IntStream.range(0, 20_000)
                .mapToObj(i -> policy("p" + i, "p" + (i + 1) % 20_000))
                .collect(Collectors.joining(","));
        assertThat(PolicyJson.read("policy.json", document(circle)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.thaiMessage()).contains("p9 ขยาย … ขยาย p0"))
                .satisfies(problem -> assertThat(problem.message())
                        .contains("found 'p0', which does: p0 extends p1 extends p2")
                        .endsWith("extends p9 extends … extends p0\nHint: let one of them extend 'standard'")
                        .hasSizeLessThan(400));
    }

    @Test
    void a_policy_that_leads_into_a_circle_is_told_the_circle_alone() {
        assertThat(PolicyJson.read(
                                "policy.json",
                                document(policy("a", "b") + "," + policy("b", "c") + "," + policy("c", "b")))
                        .problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("found 'b', which does: b extends c extends b"));
    }

    @Test
    void every_value_that_could_not_be_judged_by_is_refused_with_its_place() {
        Map<String, String> faulty = new LinkedHashMap<>();
        faulty.put("\\\\p{L}+ (\\\\d+", "missing closing )");
        faulty.put("[a-", "missing closing ]");
        faulty.put("(?=x)y", "invalid or unsupported Perl syntax");
        faulty.put("(a)\\\\1", "invalid escape sequence");
        faulty.put("a".repeat(201), "of at most 200 characters, found one of 201");
        faulty.put("(((a{1000}){1000}){1000})", "whose counts multiply to at most 1000");
        faulty.forEach((pattern, reason) -> assertThat(problems("RSK-02.letter_pattern", "[\"" + pattern + "\"]"))
                .singleElement()
                .asString()
                .contains("/policies/0/parameters/RSK-02.letter_pattern/0: expected a regular expression", reason));
        assertThat(problems("RSK-04.bands", "[\"9-4 low\"]"))
                .singleElement()
                .asString()
                .contains("RSK-04.bands/0: expected a band whose last score is not below its first, found '9-4 low'");
        assertThat(problems("LNK-02.link_map", "[\"KMP1:CMP1" + "+CMP1".repeat(20_000) + "\"]"))
                .singleElement()
                .asString()
                .contains("LNK-02.link_map/0: expected a word of the form");
        assertThatThrownBy(() -> ComplianceEvaluator.of(CompliancePolicy.standard()
                        .withParameters(Map.of("RSK-02.letter_pattern", ParameterValue.of("(a")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "RSK-02.letter_pattern: expected a regular expression in the syntax of RE2, found '(a'");
    }

    @Test
    void a_pattern_that_would_take_others_for_ever_is_matched_at_once() {
        LetterForm form = LetterForm.of("(x+x+)+y|(a|aa)+$|(.*)*z");
        assertThat(form.matched("x".repeat(100_000))).isNull();
        assertThat(form.matched("a".repeat(100_000) + "!")).isNull();
        assertThat(LetterForm.of("\\p{L}+ \\d+").matched("มท 0805/ว 12")).isEqualTo("มท 0805");
        assertThat(LetterForm.of("\\p{L}+ \\d+/ว \\d+").matched("มท 0805/ว 12")).isEqualTo("มท 0805/ว 12");
    }

    private static List<String> problems(String parameter, String value) {
        return PolicyJson.read(
                        "policy.json",
                        document("{\"name\": \"a\", \"version\": \"1\", \"parameters\": {\"" + parameter + "\": "
                                + value + "}}"))
                .problems()
                .stream()
                .map(JsonProblem::toString)
                .toList();
    }

    @Test
    void a_policy_may_extend_one_of_another_document() {
        CompliancePolicy other = CompliancePolicy.builder()
                .identity(new PolicyIdentity("other", "1"))
                .putParameter("PRT-01.min_percent", ParameterValue.of(70))
                .build();
        byte[] json = document(policy("mine", "other")).getBytes(StandardCharsets.UTF_8);
        assertThat(PolicyJson.read("mine.json", json).problems()).hasSize(1);
        CompliancePolicy mine =
                PolicyJson.read("mine.json", json, List.of(other)).orElseThrow().get(0);
        assertThat(PreparedPolicy.of(mine, RuleCatalog.standard()).parameters().integer("PRT-01.min_percent"))
                .isEqualTo(70);
    }

    @Test
    void a_policy_may_speak_of_the_rules_of_another_catalogue() {
        CatalogEntry own = new CatalogEntry.Builder()
                .id(RuleId.of("OWN-01"))
                .severity(Severity.RECOMMENDED)
                .addAspect(Aspect.PLAN)
                .addParameter(new RuleParameter.Builder()
                        .name("min_photos")
                        .isWhole(true)
                        .defaultValue(ParameterValue.of(1))
                        .least(Fraction.ZERO)
                        .build())
                .build();
        List<CatalogEntry> entries = new ArrayList<>(RuleCatalog.standard().entries());
        entries.add(own);
        RuleCatalog catalog = new RuleCatalog(entries);
        byte[] json = document("{\"name\": \"a\", \"version\": \"1\", \"parameters\": {\"OWN-01.min_photos\": 3}}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(PolicyJson.read("a.json", json).problems()).hasSize(1);
        CompliancePolicy read = PolicyJson.read("a.json", json, List.of(), catalog)
                .orElseThrow()
                .get(0);
        assertThat(PreparedPolicy.of(read, catalog).parameters().integer("OWN-01.min_photos"))
                .isEqualTo(3);
        assertThat(PolicyJson.readSet("a.json", json, List.of(), catalog).problems())
                .isEmpty();
        assertThat(PolicyJson.schema(catalog)).contains("\"OWN-01.min_photos\"");
    }

    @Test
    void a_list_of_exactly_one_word_is_refused_with_two() {
        String key = RuleCatalog.standard().parameterKeys().stream()
                .filter(each -> RuleCatalog.standard()
                        .parameter(each)
                        .filter(RuleParameter::isSingle)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        String word = RuleCatalog.standard()
                .parameter(key)
                .orElseThrow()
                .defaultValue()
                .toString();
        String json = document("{\"name\": \"a\", \"version\": \"1\", \"parameters\": {\"" + key + "\": [\"" + word
                + "\", \"" + word + "\"]}}");
        assertThat(problems(json))
                .containsExactly("policy.json:4:"
                        + (json.lines().toList().get(3).indexOf("[") + 1) + ": INVALID_VALUE: /policies/0/parameters/"
                        + key + ": expected a list of exactly one word, found one of 2\nHint: the default is " + word);
        assertThat(PolicySchemaTest.violations(json)).isNotEmpty();
    }

    @Test
    void one_broken_policy_does_not_hide_the_others() {
        JsonResult<CompliancePolicy> result = PolicyJson.read(
                "policy.json",
                document("{\"name\": \"bad\"}", policy("good", "standard"), policy("child-of-bad", "bad")));
        assertThat(result.values())
                .extracting(policy -> policy.identity().name())
                .containsExactly("good");
        assertThat(result.problems()).extracting(JsonProblem::code).containsExactly(JsonProblem.Code.MISSING_FIELD);
        assertThatThrownBy(result::orElseThrow).isInstanceOf(JsonReadException.class);
    }

    @Test
    void documents_of_other_kinds_are_refused() {
        assertThat(problems("{\"schema\": \"https://kmplan.org/schema/plan-1.json\", \"policies\": []}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("policy.json:1:12: UNKNOWN_VALUE: /schema: expected '" + PolicyJson.SCHEMA_ID));
        assertThat(problems("[]"))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("expected an object (document), found an array"));
        assertThat(PolicyJson.read("policy.json", new byte[] {(byte) 0xC3, 0x28})
                        .problems())
                .extracting(JsonProblem::code)
                .containsExactly(JsonProblem.Code.BAD_ENCODING);
    }

    @Test
    void writing_refuses_what_could_not_be_read_back() {
        assertThatThrownBy(() -> PolicyJson.write(Policies.policy("PRT-01.min_percent", 120)))
                .hasMessage("Policy 'test': PRT-01.min_percent: expected a number from 0 to 100, but was 120");
        CompliancePolicy impostor = CompliancePolicy.standard().withFloors("PRT-01.min_percent");
        assertThatThrownBy(() -> PolicyJson.write(impostor)).hasMessageStartingWith("Policies: expected 'standard'");
        assertThatThrownBy(() -> PolicyJson.write(
                        List.of(Policies.policy("PRT-01.min_percent", 70), Policies.policy("PRT-01.min_percent", 75))))
                .hasMessage("Policies: expected one policy under each name, but two are called 'test'");
    }

    private static long minimums() {
        RuleCatalog catalog = RuleCatalog.standard();
        return catalog.parameterKeys().stream()
                .filter(key ->
                        catalog.parameter(key).filter(RuleParameter::isMinimum).isPresent())
                .count();
    }

    private static List<String> problems(String json) {
        List<JsonProblem> problems = PolicyJson.read("policy.json", json).problems();
        assertThat(problems)
                .allSatisfy(problem -> assertThat(
                                EnglishWords.in(problem.textWithAdvice().thai()))
                        .isEmpty());
        return problems.stream().map(JsonProblem::message).toList();
    }

    private static String policy(String name, String parent) {
        return "{\"name\": \"" + name + "\", \"version\": \"1\", \"extends\": \"" + parent + "\"}";
    }

    private static String document(String... policies) {
        return "{\n\"schema\": \"" + PolicyJson.SCHEMA_ID + "\",\n\"policies\": [\n" + String.join(", ", policies)
                + "\n]}\n";
    }
}
