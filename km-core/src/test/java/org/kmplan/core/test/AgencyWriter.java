package org.kmplan.core.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes pages as documents and keeps where each step stands. */
final class AgencyWriter {

    private final AgencyPage page;
    private final Map<String, Set<String>> places = new HashMap<>();

    private AgencyWriter(AgencyPage page) {
        this.page = page;
    }

    /** Document, and the places of each step: {@code line 5}, {@code table 2 row 3}, {@code row 7} of a sheet. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Document(byte[] bytes, Map<String, Set<String>> places) {}

    static Document write(AgencyPage page) {
        AgencyWriter writer = new AgencyWriter(page);
        byte[] bytes = switch (page.layout.format()) {
            case TEXT -> writer.text().getBytes(StandardCharsets.UTF_8);
            case CSV -> writer.csv().getBytes(StandardCharsets.UTF_8);
            case HTML -> (page.embedded ? archive(writer.html()) : writer.html()).getBytes(StandardCharsets.UTF_8);
            case DOCX -> new AgencyWord(page, writer::stands).docx(page.embedded ? writer.html() : "");
            case XLSX -> writer.xlsx();
        };
        return new Document(bytes, writer.places);
    }

    private void stands(AgencyPage.Row row, String place) {
        row.step.ifPresent(
                step -> places.computeIfAbsent(step, id -> new HashSet<>()).add(place));
    }

    private String plain(String text) {
        boolean signs = page.layout.choice() % 2 == 0;
        String boxes = text.replace(String.valueOf(AgencyPage.TICKED), signs ? "☑" : "(/)")
                .replace(String.valueOf(AgencyPage.EMPTY), signs ? "☐" : "( )");
        StringBuilder result = new StringBuilder();
        boolean raised = false;
        for (int i = 0; i < boxes.length(); i++) {
            char c = boxes.charAt(i);
            if (c == AgencyPage.RAISED || c == AgencyPage.END) {
                raised = c == AgencyPage.RAISED;
            } else {
                result.append(raised ? raised(c) : Character.toString(c));
            }
        }
        return result.toString();
    }

    private static String raised(char c) {
        int digit = Character.digit(c, 10);
        return digit < 0 ? "" : "⁰¹²³⁴⁵⁶⁷⁸⁹".substring(digit, digit + 1);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int line = 1;
        int widest = page.tables().stream()
                .mapToInt(table -> table.columns.size())
                .max()
                .orElse(1);
        if (page.framed) {
            for (int i = 0; i < widest; i++) {
                text.append('\t').append((char) ('A' + i));
            }
            text.append('\n');
            line++;
        }
        for (AgencyPage.Block block : page.blocks) {
            if (block instanceof AgencyPage.Line single) {
                String before = page.framed ? line - 1 + "\t" : "";
                text.append(before).append(plain(single.text)).append('\n');
                line++;
            } else if (block instanceof AgencyPage.Table table) {
                text.append(page.framed ? line - 1 + "\t\n" : "\n");
                line++;
                for (AgencyPage.Row row : table.rows) {
                    List<String> cells = new ArrayList<>();
                    row.cells.forEach(cell -> cells.add(textCell(cell)));
                    String before = page.framed ? line - 1 + "\t" : "";
                    text.append(before).append(String.join("\t", cells)).append('\n');
                    stands(row, "line " + line++);
                }
                text.append(page.framed ? line - 1 + "\t\n" : "\n");
                line++;
            }
        }
        return text.toString();
    }

    private String textCell(AgencyPage.Cell cell) {
        if (cell.paragraphs.size() < 2) {
            return cell.paragraphs.isEmpty() ? "" : plain(cell.paragraphs.get(0));
        }
        StringBuilder text = new StringBuilder();
        cell.paragraphs.forEach(paragraph -> text.append(text.isEmpty() ? "" : " ")
                .append("<p>")
                .append(escape(plain(paragraph)))
                .append("</p>"));
        return text.toString();
    }

    private String csv() {
        StringBuilder text = new StringBuilder();
        int line = 1;
        for (AgencyPage.Block block : page.blocks) {
            List<List<String>> rows = new ArrayList<>();
            if (block instanceof AgencyPage.Line single) {
                rows.add(List.of(single.text));
            } else if (block instanceof AgencyPage.Table table) {
                line++;
                rows.add(List.of(""));
                for (AgencyPage.Row row : table.rows) {
                    rows.add(row.cells.stream()
                            .map(cell -> String.join("\n", cell.paragraphs))
                            .toList());
                    int lines = row.cells.stream()
                            .mapToInt(cell -> Math.max(0, cell.paragraphs.size() - 1))
                            .sum();
                    for (int i = 0; i <= lines; i++) {
                        stands(row, "line " + (line + i));
                    }
                    line += lines + 1;
                }
                rows.add(List.of(""));
            }
            line++;
            for (List<String> row : rows) {
                List<String> cells = new ArrayList<>();
                for (String cell : row) {
                    String plain = plain(cell);
                    boolean quotes = plain.contains(",") || plain.contains("\n") || plain.contains("\"");
                    cells.add(quotes ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain);
                }
                text.append(String.join(",", cells)).append('\n');
            }
        }
        return text.toString();
    }

    private String html() {
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>x</title></head><body>\n");
        int tables = 0;
        int rows = 0;
        if (page.framed) {
            html.append("<table><tr><th></th>");
            int widest = page.tables().stream()
                    .mapToInt(table -> table.columns.size())
                    .max()
                    .orElse(1);
            for (int i = 0; i < widest; i++) {
                html.append("<th>").append((char) ('A' + i)).append("</th>");
            }
            html.append("</tr>\n");
            tables = 1;
            rows = 1;
        }
        for (AgencyPage.Block block : page.blocks) {
            if (block instanceof AgencyPage.Line line) {
                html.append(
                        page.framed
                                ? "<tr><th>" + rows++ + "</th><td>" + markup(line.text) + "</td></tr>\n"
                                : "<p>" + markup(line.text) + "</p>\n");
            } else if (block instanceof AgencyPage.Table table) {
                if (!page.framed) {
                    html.append("<table>\n");
                    tables++;
                    rows = 0;
                }
                for (AgencyPage.Row row : table.rows) {
                    html.append(page.framed ? "<tr><th>" + rows + "</th>" : "<tr>");
                    row.cells.forEach(cell -> htmlCell(html, cell));
                    html.append("</tr>\n");
                    stands(row, "table " + tables + " row " + ++rows);
                }
                html.append(page.framed ? "" : "</table>\n");
            }
        }
        return html.append(page.framed ? "</table>" : "")
                .append("</body></html>\n")
                .toString();
    }

    private void htmlCell(StringBuilder html, AgencyPage.Cell cell) {
        // Only Word keeps what is deleted.
        if (cell.span > 0 && !cell.deleted) {
            html.append(cell.span > 1 ? "<td rowspan=" + cell.span + ">" : "<td>");
            cell.paragraphs.forEach(
                    text -> html.append("<p>").append(markup(text)).append("</p>"));
            html.append("</td>");
        }
    }

    private String markup(String text) {
        boolean style = page.layout.choice() % 3 == 0;
        StringBuilder html = new StringBuilder();
        String end = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case AgencyPage.STRUCK -> {
                    html.append(style ? "<span style=\"text-decoration:line-through\">" : "<s>");
                    end = style ? "</span>" : "</s>";
                }
                case AgencyPage.RAISED -> {
                    html.append(style ? "<span style=\"vertical-align:super\">" : "<sup>");
                    end = style ? "</span>" : "</sup>";
                }
                case AgencyPage.END -> html.append(end);
                case AgencyPage.TICKED -> html.append(style ? "☒" : "<input type=checkbox checked>");
                case AgencyPage.EMPTY -> html.append(style ? "☐" : "<input type=checkbox>");
                default -> html.append(escape(Character.toString(c)));
            }
        }
        return html.toString();
    }

    private static String archive(String html) {
        return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"next\"\r\n\r\n--next\r\n"
                + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8)) + "\r\n--next--\r\n";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private byte[] xlsx() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("แผน");
            XSSFFont struck = book.createFont();
            struck.setStrikeout(true);
            XSSFFont raised = book.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            int next = 0;
            for (AgencyPage.Block block : page.blocks) {
                if (block instanceof AgencyPage.Line line) {
                    sheet.createRow(next++).createCell(0).setCellValue(rich(line.text, struck, raised));
                } else if (block instanceof AgencyPage.Table table) {
                    next++;
                    for (AgencyPage.Row row : table.rows) {
                        XSSFRow target = sheet.createRow(next);
                        for (int i = 0; i < row.cells.size(); i++) {
                            AgencyPage.Cell cell = row.cells.get(i);
                            if (cell.span > 1) {
                                sheet.addMergedRegion(new CellRangeAddress(next, next + cell.span - 1, i, i));
                            }
                            target.createCell(i).setCellValue(rich(String.join("\n", cell.paragraphs), struck, raised));
                        }
                        stands(row, "row " + ++next);
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

    private XSSFRichTextString rich(String text, XSSFFont struck, XSSFFont raised) {
        boolean signs = page.layout.choice() % 2 == 0;
        String boxes = text.replace(String.valueOf(AgencyPage.TICKED), signs ? "☑" : "[x]")
                .replace(String.valueOf(AgencyPage.EMPTY), signs ? "☐" : "[ ]");
        XSSFRichTextString result = new XSSFRichTextString();
        StringBuilder run = new StringBuilder();
        XSSFFont font = null;
        for (char c : (boxes + AgencyPage.END).toCharArray()) {
            if (c != AgencyPage.STRUCK && c != AgencyPage.RAISED && c != AgencyPage.END) {
                run.append(c);
                continue;
            }
            if (!run.isEmpty() && font == null) {
                result.append(run.toString());
            } else if (!run.isEmpty()) {
                result.append(run.toString(), font);
            }
            run.setLength(0);
            font = c == AgencyPage.STRUCK ? struck : c == AgencyPage.RAISED ? raised : null;
        }
        return result;
    }
}
