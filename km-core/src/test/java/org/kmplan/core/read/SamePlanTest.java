package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan reads the same from every format, positions apart. */
class SamePlanTest {
    static Stream<String> plans() {
        Stream<String> samples = Stream.of("wiang-tawan-2567", "khlong-mani-2568", "than-phikun-risk-2567")
                .map(name ->
                        Plans.text(Plans.root().resolve("km-examples/plans").resolve(name + ".txt")));
        return Stream.of(
                        Stream.of(Plans.complete()),
                        samples,
                        Plans.realPlan().stream().map(Plans::text))
                .flatMap(plans -> plans);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void reads_the_same_plan_from_word(String text) {
        compare(text, PlanReader.standard().read("plan.docx", Documents.docx(text)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void reads_the_same_plan_from_a_web_page(String text) {
        compare(
                text,
                PlanReader.standard().read("plan.html", Documents.html(text).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void reads_the_same_plan_from_a_web_page_in_a_thai_encoding(String text) {
        String page = Documents.html(text).replace("charset=\"utf-8\"", "charset=windows-874");
        byte[] bytes = page.getBytes(Charset.forName("x-windows-874"));
        String same = new String(bytes, Charset.forName("x-windows-874"));
        if (same.equals(page)) {
            compare(text, PlanReader.standard().read("plan.html", bytes));
        }
    }

    private static void compare(String text, ReadResult actual) {
        ReadResult expected = PlanReader.standard().readText("plan.txt", text);
        assertThat(PlanDifference.of(expected.plans(), actual.plans())).isEmpty();
        assertThat(codes(actual)).containsExactlyElementsOf(codes(expected));
    }

    private static List<ProblemCode> codes(ReadResult result) {
        return result.problems().stream().map(ReadProblem::code).sorted().toList();
    }
}
