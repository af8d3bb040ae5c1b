package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell and paragraph of a document in Word, HTML, Excel or CSV is in the plan, in a problem or a heading. */
class ConservationTest {
    private static final int MUTATIONS = 100;

    /** Kind of document that rows of cells are written as; a row of one cell is a line. */
    private enum Kind {
        DOCX {
            @Override
            byte[] write(List<List<String>> rows) {
                StringBuilder body = new StringBuilder();
                for (List<List<String>> block : blocks(rows)) {
                    String markup = block.get(0).size() == 1
                            ? wordParagraphs(block.get(0).get(0))
                            : Documents.tbl(block.stream()
                                    .map(row -> Documents.tr(row.stream()
                                            .map(cell -> Documents.tc("", wordParagraphs(cell)))
                                            .toArray(String[]::new)))
                                    .toArray(String[]::new));
                    body.append(markup);
                }
                return Documents.docxOfBody(body.toString());
            }
        },
        HTML {
            @Override
            byte[] write(List<List<String>> rows) {
                StringBuilder body =
                        new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
                for (List<List<String>> block : blocks(rows)) {
                    String markup = block.get(0).size() == 1
                            ? htmlParagraphs(block.get(0).get(0))
                            : block.stream()
                                    .map(row -> row.stream()
                                            .map(cell -> "<td>" + htmlParagraphs(cell) + "</td>")
                                            .collect(Collectors.joining("", "<tr>", "</tr>")))
                                    .collect(Collectors.joining("", "<table>", "</table>"));
                    body.append(markup).append('\n');
                }
                return body.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
            }
        },
        XLSX {
            @Override
            byte[] write(List<List<String>> rows) {
                return Sheets.workbook(book -> Sheets.fill(book.createSheet("แผน"), 0, rows));
            }
        },
        CSV {
            @Override
            byte[] write(List<List<String>> rows) {
                return Sheets.separated(rows, ",").getBytes(StandardCharsets.UTF_8);
            }
        };

        abstract byte[] write(List<List<String>> rows);
    }

    static Stream<Arguments> documents() {
        List<String> names = List.of("small", "wiang-tawan-2567", "khlong-mani-2568", "than-phikun-risk-2567");
        return names.stream().flatMap(name -> Stream.of(Kind.values()).map(kind -> Arguments.of(name, kind)));
    }

    private static String text(String name) {
        return name.equals("small")
                ? Plans.complete()
                : Plans.text(Plans.root().resolve("km-examples/plans/" + name + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothing_of_a_document_is_lost(String name, Kind kind) {
        List<List<String>> rows = Sheets.rows(text(name));
        ReadResult result = read(kind, rows);

        assertThat(result.plans()).hasSize(1);
        assertThat(Conservation.lost(paragraphs(rows), result)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothing_of_a_changed_document_is_lost(String name, Kind kind) {
        List<List<String>> whole = Sheets.rows(text(name));
        for (int seed = 0; seed < MUTATIONS; seed++) {
            List<List<String>> changed = changed(whole, new Random(seed));
            List<List<String>> rows = seed % 2 == 0 ? changed : marked(changed);

            assertThat(Conservation.lost(paragraphs(rows), read(kind, rows)))
                    .as("%s as %s, change %s", name, kind, seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_cell_that_is_not_in_the_document_is_found_lost(String name, Kind kind) {
        List<List<String>> whole = marked(Sheets.rows(text(name)));
        List<List<String>> rows = new ArrayList<>();
        whole.forEach(row -> rows.add(new ArrayList<>(row)));
        List<String> last = rows.stream()
                .filter(row -> row.size() > 1)
                .reduce((first, second) -> second)
                .orElseThrow();
        String taken = last.set(1, "");

        assertThat(Conservation.lost(paragraphs(whole), read(kind, rows)))
                .isNotEmpty()
                .allSatisfy(lost -> assertThat(taken).contains(lost));
    }

    @Test
    void text_under_the_merged_cells_of_a_sheet_is_reported() {
        List<List<String>> rows = Sheets.rows(Plans.complete());
        ReadResult result = PlanReader.standard().read("plan.xlsx", Sheets.workbook(book -> {
            Sheet sheet = book.createSheet("แผน");
            Sheets.fill(sheet, 0, rows);
            Sheets.merge(sheet, "F9:G10");
        }));

        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_HIDDEN)
                .extracting(ReadProblem::toString)
                .containsExactly(
                        "plan.xlsx: sheet \"แผน\" cell G9: TEXT_HIDDEN: cell: left out text under a merged cell '- ฝ่ายสวนสาธารณะ'",
                        "plan.xlsx: sheet \"แผน\" cell F10: TEXT_HIDDEN: cell: left out text under a merged cell '- คนสวน'",
                        "plan.xlsx: sheet \"แผน\" cell G10: TEXT_HIDDEN: cell: left out text under a merged cell '- ฝ่ายสวนสาธารณะ'");
        assertThat(Conservation.lost(paragraphs(rows), result)).isEmpty();
    }

    private static ReadResult read(Kind kind, List<List<String>> rows) {
        return PlanReader.standard().read("plan", kind.write(rows));
    }

    private static List<String> paragraphs(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> Stream.of(cell.split("\n", -1)))
                .toList();
    }

    private static boolean isHeading(List<String> row) {
        return row.contains("ระยะเวลา") || row.contains("ตัวชี้วัด");
    }

    /** Changes one to three cells or rows of the tables. */
    private static List<List<String>> changed(List<List<String>> whole, Random random) {
        List<List<String>> rows = new ArrayList<>();
        whole.forEach(row -> rows.add(new ArrayList<>(row)));
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            List<List<String>> cells =
                    rows.stream().filter(row -> row.size() > 1).toList();
            List<String> row = cells.get(random.nextInt(cells.size()));
            List<String> other = cells.get(random.nextInt(cells.size()));
            List<List<String>> headings =
                    cells.stream().filter(ConservationTest::isHeading).toList();
            int column = random.nextInt(row.size());
            switch (random.nextInt(4)) {
                case 0 -> row.set(column, "");
                case 1 -> row.set(column, other.set(random.nextInt(other.size()), row.get(column)));
                case 2 -> rows.add(rows.indexOf(row), new ArrayList<>(row));
                default -> {
                    List<String> heading = headings.isEmpty() ? row : headings.get(random.nextInt(headings.size()));
                    heading.remove(random.nextInt(heading.size()));
                }
            }
        }
        return rows;
    }

    /** Marks each cell below the headings as no other, so that an equal text elsewhere cannot stand in for a lost one. */
    private static List<List<String>> marked(List<List<String>> rows) {
        List<List<String>> marked = new ArrayList<>();
        int mark = 1_000;
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (String cell : row) {
                boolean plain = row.size() == 1 || isHeading(row) || cell.isBlank();
                cells.add(plain ? cell : cell + " Z" + mark++);
            }
            marked.add(cells);
        }
        return marked;
    }

    /** Returns every line for itself and the rows of each table together. */
    private static List<List<List<String>>> blocks(List<List<String>> rows) {
        List<List<List<String>>> blocks = new ArrayList<>();
        List<List<String>> table = Collections.emptyList();
        for (List<String> row : rows) {
            if (row.size() > 1 && !table.isEmpty()) {
                table.add(row);
            } else if (!row.isEmpty()) {
                List<List<String>> block = new ArrayList<>(List.of(row));
                blocks.add(block);
                table = row.size() > 1 ? block : Collections.emptyList();
            } else {
                table = Collections.emptyList();
            }
        }
        return blocks;
    }

    private static String wordParagraphs(String text) {
        return text.lines().map(Documents::p).collect(Collectors.joining()) + (text.isEmpty() ? "<w:p/>" : "");
    }

    private static String htmlParagraphs(String text) {
        return text.lines().map(line -> "<p>" + Documents.escape(line) + "</p>").collect(Collectors.joining());
    }
}
