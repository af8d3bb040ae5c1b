package org.kmplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.json.internal.JsonTree;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.text.EnglishWords;

class PlanJsonProblemsTest {
    private static final String STEP = "/plans/0/steps/0";
    private static final String READING = STEP + "/periods/0/reading";
    private static final String EXPRESSION = STEP + "/targets/0/expression";

    static Stream<Arguments> one_replacement_and_its_message() {
        return Stream.of(
                arguments(
                        "\"planNumber\": 1",
                        "\"planNumber\": 1, \"hostUnits\": []",
                        "plans.json:6:35: UNKNOWN_FIELD: /plans/0/header/hostUnits: expected a field of this header,"
                                + " found 'hostUnits'\nHint: did you mean 'hostUnit'?"),
                arguments(
                        "\"planNumber\": 1",
                        "\"a/b~c\": 1",
                        "plans.json:6:18: UNKNOWN_FIELD: /plans/0/header/a~1b~0c: expected a field of this header,"
                                + " found 'a/b~c'\nHint: known fields are tableNumber, planNumber, topic, hostUnit,"
                                + " organisation, strategicIssue, reason, achievementIndicators, fields"),
                arguments(
                        "\"id\": \"KMP1\",",
                        "\"id\": \"KMP1\", \"title\": \"x\",",
                        "plans.json:13:11: DUPLICATE_FIELD: " + STEP + "/title: expected each field once,"
                                + " found 'title' again after line 10"),
                arguments(
                        "\"process\": \"KMP\",",
                        "",
                        "plans.json:9:9: MISSING_FIELD: " + STEP
                                + ": expected the field 'process' in this step, found none"),
                arguments(
                        "\"planNumber\": 1",
                        "\"planNumber\": \"1\"",
                        "plans.json:6:32: WRONG_TYPE: /plans/0/header/planNumber: expected a whole number, found the string '1'"),
                arguments(
                        "\"planNumber\": 1",
                        "\"planNumber\": null",
                        "plans.json:6:32: WRONG_TYPE: /plans/0/header/planNumber: expected a whole number, found null\n"
                                + "Hint: leave it out if there is no value"),
                arguments(
                        "\"cutOff\": true",
                        "\"cutOff\": 1",
                        "plans.json:43:84: WRONG_TYPE: " + STEP
                                + "/evidence/0/cutOff: expected true or false, found the number 1"),
                arguments(
                        "{\"number\": \"6\"}",
                        "[{}]",
                        "plans.json:6:76: WRONG_TYPE: /plans/0/header/strategicIssue: expected an object (strategic issue), found an array"),
                arguments(
                        "\"planNumber\": 1",
                        "\"planNumber\": 1e99999999999",
                        "plans.json:6:32: INVALID_VALUE: /plans/0/header/planNumber: expected a whole number, found the number 1e99999999999"),
                arguments(
                        "\"year\": 2566",
                        "\"year\": 2023",
                        "plans.json:7:39: INVALID_VALUE: /plans/0/fiscalYearMentions/0/year: expected a fiscal year as a"
                                + " Buddhist year from 2400 to 2700, found the number 2023\n"
                                + "Hint: the common-era year 2023 is 2566 B.E."),
                arguments(
                        "\"year\": 2566",
                        "\"year\": 25660",
                        "plans.json:7:39: INVALID_VALUE: /plans/0/fiscalYearMentions/0/year: expected a fiscal year as a"
                                + " Buddhist year from 2400 to 2700, found the number 25660"),
                arguments(
                        "\"last\": \"2023-03-31\"",
                        "\"last\": \"2022-03-31\"",
                        "plans.json:20:27: INVALID_VALUE: " + READING
                                + "/period: Range: the first day must not be after"
                                + " the last, but 2023-01-01 is after 2022-03-31"),
                arguments(
                        "2023-03-31",
                        "2023-02-31",
                        "plans.json:20:76: INVALID_VALUE: " + READING
                                + "/period/last: expected a date such as 2023-03-31,"
                                + " found the string '2023-02-31'"),
                arguments(
                        "\"RANGE\"",
                        "\"RAGNE\"",
                        "plans.json:20:36: UNKNOWN_VALUE: " + READING + "/period/kind: expected one of 12 period kinds,"
                                + " found 'RAGNE'\nHint: did you mean 'RANGE'?"),
                arguments(
                        "\"kind\": \"RANGE\", ",
                        "",
                        "plans.json:20:27: MISSING_FIELD: " + READING
                                + "/period: expected the field 'kind' in this period,"
                                + " found none\nHint: kinds are DAY, MONTH, RANGE, DEADLINE, OPEN_ENDED, QUARTERS, HALF,"
                                + " FISCAL_YEARS, CALENDAR_YEARS, ROUND, RECURRING, MONTHS"),
                arguments(
                        ", \"refusal\": \"NO_DATE\"",
                        "",
                        "plans.json:24:36: INVALID_VALUE: " + STEP + "/periods/1/reading: expected either 'period' or"
                                + " 'refusal' in this period reading, found neither"),
                arguments(
                        "AT_LEAST",
                        "x",
                        "plans.json:33:31: UNKNOWN_VALUE: " + EXPRESSION
                                + "/comparator: expected a comparator (AT_LEAST,"
                                + " MORE_THAN, AT_MOST, LESS_THAN, EQUAL, BETWEEN, EXISTS, BY), found 'x'"),
                arguments(
                        "\"PIECE\"",
                        "\"ชิ้น\"",
                        "plans.json:35:39: UNKNOWN_VALUE: " + EXPRESSION
                                + "/units/1: expected one of 33 units, found 'ชิ้น'\n"
                                + "Hint: the JSON Schema lists them, from PERCENT to OTHER"),
                arguments(
                        "\"2/3\"",
                        "\"2:3\"",
                        "plans.json:34:26: INVALID_VALUE: " + EXPRESSION
                                + "/value: expected a number such as 80.5, or a text"
                                + " such as '2/3', found the string '2:3'"),
                arguments(
                        "\"2/3\"",
                        "9".repeat(1001),
                        "plans.json:34:26: INVALID_VALUE: " + EXPRESSION
                                + "/value: expected a number such as 80.5, or a text"
                                + " such as '2/3', of at most 1000 digits, found a number of 1001 characters"),
                arguments(
                        "\"value\": \"2/3\"",
                        "\"value\": 2, \"upperValue\": 1",
                        "plans.json:30:29: INVALID_VALUE: " + EXPRESSION
                                + ": Target 'อย่างน้อยสองในสาม': the upper value 1"
                                + " needs a lower value that is not above it, but was 2"),
                arguments(
                        "{\"id\": \"2\", \"reading\"",
                        "{\"id\": \"1\", \"reading\"",
                        "plans.json:24:20: DUPLICATE_ID: " + STEP
                                + "/periods/1/id: expected each id once, found '1' again after line 17"),
                arguments(
                        "\"text\": \"กอง\"",
                        "\"text\": \" \\t\"",
                        "plans.json:42:42: INVALID_VALUE: " + STEP
                                + "/owners/0/text: expected a text that is not blank,"
                                + " found the string ' \\u0009'"),
                arguments(
                        "\"id\": \"plan-1\"",
                        "\"id\": \"แผน\"",
                        "plans.json:5:13: INVALID_VALUE: /plans/0/id: expected an id of letters a-z, digits, '.', '-' and '_'"
                                + " that starts with a letter or digit, found the string 'แผน'"));
    }

    @ParameterizedTest
    @MethodSource("one_replacement_and_its_message")
    void locates_each_fault(String piece, String replacement, String message) {
        assertThat(Documents.FULL).contains(piece);

        JsonResult<KnowledgePlan> result = PlanJson.read("plans.json", Documents.FULL.replace(piece, replacement));

        assertThat(result.problems()).extracting(JsonProblem::message).containsExactly(message);
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(
                                EnglishWords.in(problem.textWithAdvice().thai()))
                        .isEmpty());
        assertThat(result.values()).isEmpty();
    }

    static Stream<Arguments> texts_that_are_no_documents() {
        return Stream.of(
                arguments("", "1:1: TRUNCATED: expected a JSON document, found nothing"),
                arguments(
                        "{\"plans\":\n[\n",
                        "3:1: TRUNCATED: /plans: expected the end of the array that starts in line 2, found the end of the document"),
                arguments(
                        "{\"plans\": [{\"id\": \"a",
                        "1:21: TRUNCATED: /plans/0: expected the end of the object that starts in line 1, found the end of the document"),
                arguments(
                        "{\"plans\": [5, \n",
                        "2:1: TRUNCATED: /plans: expected the end of the array that starts in line 1, found the end of the document"),
                arguments(
                        "{\"plans\": [],}",
                        "1:14: SYNTAX: expected JSON, found: Unexpected character ('}' (code 125)): was expecting double-quote to start property name"),
                arguments("{\"plans\": [NaN]}", "1:15: SYNTAX: /plans: expected JSON, found: Non-standard token 'NaN'"),
                arguments("5", "1:1: WRONG_TYPE: expected an object (document), found the number 5"),
                arguments(
                        Documents.EMPTY + "{}",
                        "2:1: TRAILING_CONTENT: expected the end of the document, found more text"),
                arguments(
                        Documents.EMPTY + "x",
                        "2:1: TRAILING_CONTENT: expected the end of the document, found more text"),
                arguments(
                        "{\"schema\": \"plan-2\", \"plans\": []}",
                        "1:12: UNKNOWN_VALUE: /schema: expected 'https://kmplan.org/schema/plan-1.json', found 'plan-2'"),
                arguments(
                        "{\"" + "n".repeat(1_001) + "\": 1}",
                        "1:1: TOO_LARGE: expected field names of at most 1000 characters, found a longer one"),
                arguments(
                        "{\"plans\": " + "[".repeat(100_000),
                        "1:510: TOO_DEEP: expected at most 500 objects and arrays within each other, found more"));
    }

    @ParameterizedTest
    @MethodSource("texts_that_are_no_documents")
    void says_why_a_text_is_no_document(String json, String message) {
        assertThat(PlanJson.read("plans.json", json).problems())
                .allSatisfy(problem -> assertThat(
                                EnglishWords.in(problem.textWithAdvice().thai()))
                        .isEmpty())
                .extracting(JsonProblem::message)
                .contains("plans.json:" + message);
        assertThat(PlanJson.read("plans.json", json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PlanJson.read("plans.json", json));
    }

    @Test
    void collects_every_problem_in_the_order_of_the_document() {
        String json = Documents.FULL
                .replace("\"planNumber\": 1", "\"planNumber\": 1.5")
                .replace("2566", "0")
                .replace("\"PIECE\"", "\"PIEC\"")
                .replace("{\"id\": \"2.1\", ", "{")
                .replace("2021-02-15\"}", "2021-02-15\"");

        JsonResult<KnowledgePlan> result = PlanJson.read("plans.json", json);

        assertThat(result.problems())
                .extracting(problem -> problem.line() + " " + problem.code() + " " + problem.pointer())
                .containsExactly(
                        "6 INVALID_VALUE /plans/0/header/planNumber",
                        "7 INVALID_VALUE /plans/0/fiscalYearMentions/0/year",
                        "35 UNKNOWN_VALUE " + EXPRESSION + "/units/1",
                        "47 MISSING_FIELD /plans/0/knowledgeItems/0/parts/0",
                        "48 SYNTAX /plans/0/references/0");
    }

    @Test
    void keeps_the_plans_without_a_problem() {
        String json = """
                {"schema": "https://kmplan.org/schema/plan-1.json", "plans": [
                {"id": "a", "header": {}},
                {"id": "b", "header": {"topic": 5}},
                {"id": "c", "header": {}},
                """;

        JsonResult<KnowledgePlan> result = PlanJson.read("plans.json", json);

        assertThat(result.values()).extracting(KnowledgePlan::id).containsExactly("a", "c");
        assertThat(result.problems()).extracting(JsonProblem::code).containsExactly(Code.WRONG_TYPE, Code.TRUNCATED);
    }

    @Test
    void throws_one_exception_with_every_problem() {
        assertThatThrownBy(() -> PlanJson.readOrThrow("plans.json", "{\"plan\": 1}"))
                .isInstanceOfSatisfying(
                        JsonReadException.class, e -> assertThat(e.problems()).hasSize(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        plans.json:1:1: MISSING_FIELD: expected the field 'schema' in this document, found none
                        plans.json:1:1: MISSING_FIELD: expected the field 'plans' in this document, found none
                        plans.json:1:2: UNKNOWN_FIELD: /plan: expected a field of this document, found 'plan'
                        Hint: did you mean 'plans'?""");
    }

    @Test
    void refuses_bytes_that_are_not_utf8() {
        byte[] tis620 = {'{', '\n', '"', (byte) 0xA1, '"'};

        assertThat(PlanJson.read("plans.json", tis620).problems())
                .extracting(JsonProblem::message)
                .containsExactly("plans.json:2:2: BAD_ENCODING: expected UTF-8, found the byte 0xA1\n"
                        + "Hint: save the document as UTF-8");
    }

    @Test
    void refuses_documents_that_are_too_large() {
        assertThat(PlanJson.read("plans.json", " ".repeat(JsonTree.MAX_LENGTH + 1))
                        .problems())
                .extracting(JsonProblem::message)
                .containsExactly("plans.json:1:1: TOO_LARGE: expected at most 33554432 bytes or characters,"
                        + " found 33554433 characters\nHint: split the document into several");
        assertThat(PlanJson.read("plans.json", "[" + "0,".repeat(1_000_000) + "0]")
                        .problems())
                .extracting(JsonProblem::message)
                .contains("plans.json:1:2000000: TOO_LARGE: expected at most 1000000 values, found more\n"
                        + "Hint: split the document into several");
    }

    @Test
    void stops_collecting_after_a_thousand_problems() {
        List<JsonProblem> problems = PlanJson.read("plans.json", "{\"plans\": [\n" + "0,\n".repeat(5_000) + "0]}")
                .problems();

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000).message())
                .isEqualTo("plans.json:1000:1: TOO_MANY_PROBLEMS: there are more than 1000 problems;"
                        + " the others are not listed");
    }
}
