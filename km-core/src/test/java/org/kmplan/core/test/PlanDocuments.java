package org.kmplan.core.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.kmplan.core.plan.KnowledgePlan;

/**
 * Plans written out as documents: text, web pages, Word documents and workbooks in many layouts. Word and Excel need Apache
 * POI on the class path.
 *
 * <p>Example: {@code PlanDocuments.write(plan, DocumentLayout.plain(Format.DOCX)).bytes()}.
 */
public final class PlanDocuments {
    private PlanDocuments() {}

    /** Plan and the document that says it. */
    public static final class Written {
        private final KnowledgePlan plan;
        private final DocumentLayout layout;
        private final byte[] bytes;

        private Written(KnowledgePlan plan, DocumentLayout layout, byte[] bytes) {
            this.plan = plan;
            this.layout = layout;
            this.bytes = bytes;
        }

        /** Returns the plan. */
        public KnowledgePlan plan() {
            return plan;
        }

        /** Returns the way in which it is written. */
        public DocumentLayout layout() {
            return layout;
        }

        /** Returns the document. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** Returns the file name. */
        public String name() {
            return layout.format().fileName();
        }

        /** Returns the layout and, of a document of text, the text. */
        @Override
        public String toString() {
            return switch (layout.format()) {
                case TEXT, HTML -> layout + "\n" + new String(bytes, StandardCharsets.UTF_8);
                case DOCX, XLSX -> layout + "\n" + text(PlanPage.of(plan, layout));
            };
        }
    }

    /** Returns documents of plans in layouts of every kind. */
    public static Arbitrary<Written> documents(Arbitrary<KnowledgePlan> plans) {
        return Combinators.combine(plans, DocumentLayout.layouts()).as(PlanDocuments::write);
    }

    /** Returns a plan as a document. */
    public static Written write(KnowledgePlan plan, DocumentLayout layout) {
        List<PlanPage.Block> page = PlanPage.of(plan, layout);
        byte[] bytes = switch (layout.format()) {
            case TEXT -> text(page).getBytes(StandardCharsets.UTF_8);
            case HTML -> html(page).getBytes(StandardCharsets.UTF_8);
            case DOCX -> docx(page);
            case XLSX -> xlsx(page);
        };
        return new Written(plan, layout, bytes);
    }

    private static String text(List<PlanPage.Block> page) {
        StringBuilder text = new StringBuilder();
        for (PlanPage.Block block : page) {
            if (block instanceof PlanPage.Line line) {
                text.append(line.text()).append('\n');
            } else if (block instanceof PlanPage.Table table) {
                text.append('\n');
                table.rows()
                        .forEach(row -> text.append(row.stream()
                                        .map(PlanDocuments::paragraphs)
                                        .collect(Collectors.joining("\t")))
                                .append('\n'));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String paragraphs(List<String> cell) {
        return cell.size() == 1
                ? cell.get(0)
                : cell.stream().map(text -> "<p>" + escape(text) + "</p>").collect(Collectors.joining(" "));
    }

    private static String html(List<PlanPage.Block> page) {
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>x</title></head><body>\n");
        for (PlanPage.Block block : page) {
            if (block instanceof PlanPage.Line line) {
                html.append("<p>").append(escape(line.text())).append("</p>\n");
            } else if (block instanceof PlanPage.Table table) {
                html.append("<table>\n");
                for (List<List<String>> row : table.rows()) {
                    html.append("<tr>");
                    for (List<String> cell : row) {
                        html.append("<td>");
                        cell.forEach(
                                text -> html.append("<p>").append(escape(text)).append("</p>"));
                        html.append("</td>");
                    }
                    html.append("</tr>\n");
                }
                html.append("</table>\n");
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] docx(List<PlanPage.Block> page) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (PlanPage.Block block : page) {
                if (block instanceof PlanPage.Line line) {
                    document.createParagraph().createRun().setText(line.text());
                } else if (block instanceof PlanPage.Table table) {
                    write(document, table.rows());
                    document.createParagraph();
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFDocument document, List<List<List<String>>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                XWPFTableCell cell = table.getRow(i).getCell(j);
                List<String> paragraphs = rows.get(i).get(j);
                for (int k = 0; k < paragraphs.size(); k++) {
                    XWPFParagraph paragraph = k == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
                    paragraph.createRun().setText(paragraphs.get(k));
                }
            }
        }
    }

    private static byte[] xlsx(List<PlanPage.Block> page) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("แผน");
            int next = 0;
            for (PlanPage.Block block : page) {
                if (block instanceof PlanPage.Line line) {
                    sheet.createRow(next++).createCell(0).setCellValue(line.text());
                } else if (block instanceof PlanPage.Table table) {
                    next++;
                    for (List<List<String>> cells : table.rows()) {
                        Row row = sheet.createRow(next++);
                        for (int i = 0; i < cells.size(); i++) {
                            row.createCell(i).setCellValue(String.join("\n", cells.get(i)));
                        }
                    }
                    next++;
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
