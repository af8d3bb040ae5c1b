package org.kmplan.examples.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.render.TerminalWidth;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Catalogue of rules in the formats of {@code km rules}. */
final class RuleListing {
    private static final String GAP = "  ";

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withArrayIndenter(INDENT)
            .withObjectIndenter(INDENT);

    private final RuleCatalog catalog;
    private final Language language;
    private final Messages messages;

    RuleListing(RuleCatalog catalog, Language language) {
        this.catalog = catalog;
        this.language = language;
        this.messages = Messages.of(language);
    }

    /** Returns a table whose columns line up on a terminal. */
    String text(boolean colours) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings().subList(0, 4));
        for (CatalogEntry entry : catalog.entries()) {
            rows.add(List.of(entry.id().value(), severity(entry), aspects(entry), entry.title(language)));
        }
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TerminalWidth.of(row.get(i)));
            }
        }
        StringBuilder table = new StringBuilder();
        for (int n = 0; n < rows.size(); n++) {
            List<String> row = rows.get(n);
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(TerminalWidth.pad(row.get(i), widths[i])).append(GAP);
            }
            String text = line.toString().stripTrailing();
            table.append(colours && n == 0 ? "\u001B[1m" + text + "\u001B[0m" : text)
                    .append('\n');
            if (n > 0) {
                for (RuleParameter parameter : catalog.entries().get(n - 1).parameters()) {
                    table.append(" ".repeat(widths[0]))
                            .append(GAP)
                            .append(parameter.name())
                            .append(" = ")
                            .append(parameter.defaultValue())
                            .append('\n');
                }
            }
        }
        return table.toString();
    }

    /** Returns a table in Markdown. */
    String markdown() {
        StringBuilder table = new StringBuilder();
        appendRow(table, headings());
        appendRow(table, headings().stream().map(heading -> "---").toList());
        for (CatalogEntry entry : catalog.entries()) {
            appendRow(
                    table,
                    List.of(
                            entry.id().value(),
                            severity(entry),
                            aspects(entry),
                            entry.title(language),
                            parameters(entry)));
        }
        return table.toString();
    }

    /** Returns one JSON object with the rules in the order of the catalogue. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Layout(), text)) {
            json.writeStartObject();
            json.writeStringProperty("language", language == Language.TH ? "th" : "en");
            json.writeArrayPropertyStart("rules");
            for (CatalogEntry entry : catalog.entries()) {
                write(json, entry);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private void write(JsonGenerator json, CatalogEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.id().value());
        json.writeStringProperty("title", entry.title(language));
        json.writeStringProperty("severity", entry.severity().name());
        if (entry.isOptional()) {
            json.writeBooleanProperty("optional", true);
        }
        json.writeArrayPropertyStart("aspects");
        entry.aspects().stream().sorted().forEach(aspect -> json.writeString(aspect.name()));
        json.writeEndArray();
        json.writeStringProperty("basis", entry.basis(language));
        json.writeArrayPropertyStart("parameters");
        for (RuleParameter parameter : entry.parameters()) {
            json.writeStartObject();
            json.writeStringProperty("name", parameter.name());
            writeDefault(json, parameter.defaultValue());
            parameter.least().ifPresent(least -> json.writeStringProperty("least", least.toString()));
            parameter.most().ifPresent(most -> json.writeStringProperty("most", most.toString()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeDefault(JsonGenerator json, ParameterValue value) {
        if (value instanceof ParameterValue.Flag flag) {
            json.writeBooleanProperty("default", flag.value());
        } else if (value instanceof ParameterValue.Words words) {
            json.writeArrayPropertyStart("default");
            words.words().forEach(json::writeString);
            json.writeEndArray();
        } else {
            json.writeStringProperty("default", value.toString());
        }
    }

    /** Asks the generator for lines and indents. */
    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private List<String> headings() {
        return List.of(
                messages.text("report.label.rule"),
                messages.text("report.label.severity"),
                messages.text("report.label.aspect"),
                messages.text("report.label.title"),
                messages.text("report.label.parameters"));
    }

    private String severity(CatalogEntry entry) {
        return messages.text(entry.isOptional() ? "report.severity.optional" : "severity." + entry.severity());
    }

    private String aspects(CatalogEntry entry) {
        return entry.aspects().stream()
                .sorted()
                .map(aspect -> messages.text("aspect." + aspect))
                .collect(Collectors.joining(", "));
    }

    private static String parameters(CatalogEntry entry) {
        return entry.parameters().stream()
                .map(parameter -> "`" + parameter.name() + " = " + parameter.defaultValue() + "`")
                .collect(Collectors.joining(", "));
    }

    private static void appendRow(StringBuilder table, List<String> cells) {
        table.append("| ")
                .append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }
}
