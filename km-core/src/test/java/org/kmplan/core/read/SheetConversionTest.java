package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Converts plans from text to workbooks and separated values and compares what is read from them. */
class SheetConversionTest {
    private static final String MARK = "\uFEFF";

    static Stream<String> texts() {
        Stream<String> samples = Stream.of("wiang-tawan-2567", "khlong-mani-2568", "than-phikun-risk-2567")
                .map(name -> Plans.text(Plans.root().resolve("km-examples/plans/" + name + ".txt")));
        Stream<String> others = Stream.concat(Stream.of(Plans.complete()), Plans.realPlan().map(Plans::text).stream());
        return Stream.concat(samples, others);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reads_a_workbook_like_the_text(String text) {
        byte[] document = Sheets.workbook(book -> Sheets.fill(book.createSheet("แผน KM"), 0, Sheets.rows(text)));

        compare("plan.xlsx", document, text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reads_a_sheet_with_labels_beside_their_values_like_the_text(String text) {
        byte[] document = Sheets.workbook(book -> {
            Sheet sheet = book.createSheet("แผน KM");
            int index = 2;
            for (List<String> row : Sheets.rows(text)) {
                String first = row.isEmpty() ? "" : row.get(0);
                int colon = first.indexOf(" :");
                if (row.size() == 1
                        && colon > 0
                        && colon < 60
                        && !first.substring(colon + 2).isBlank()) {
                    Sheets.set(sheet, index, 1, first.substring(0, colon + 2));
                    Sheets.set(sheet, index, 3, first.substring(colon + 2).strip());
                } else {
                    for (int i = 0; i < row.size(); i++) {
                        Sheets.set(sheet, index, i + 1, row.get(i));
                    }
                }
                index++;
            }
        });

        compare("plan.xlsx", document, text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reads_separated_values_like_the_text(String text) {
        List<List<String>> rows = Sheets.rows(text);

        compare("plan.csv", (MARK + Sheets.separated(rows, ",")).getBytes(StandardCharsets.UTF_8), text);
        compare("plan.csv", Sheets.separated(rows, ";").getBytes(Charset.forName("x-windows-874")), text);
        String tabbed = Sheets.separated(rows, "\t");
        if (tabbed.contains("\"")) {
            compare("plan.tsv", (MARK + tabbed).getBytes(StandardCharsets.UTF_16LE), text);
        }
    }

    private static void compare(String name, byte[] document, String text) {
        ReadResult expected = PlanReader.standard().readText("plan.txt", text);
        ReadResult actual = PlanReader.standard().read(name, document);
        assertThat(actual.problems()).noneMatch(problem -> problem.severity() == ProblemSeverity.ERROR);
        assertThat(PlanDifference.of(expected.plans(), actual.plans())).isEmpty();
    }
}
