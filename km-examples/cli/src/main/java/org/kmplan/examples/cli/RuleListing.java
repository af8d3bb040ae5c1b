package org.kmplan.examples.cli;

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
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("language", language == Language.TH ? "th" : "en");
        ArrayNode rules = root.putArray("rules");
        for (CatalogEntry entry : catalog.entries()) {
            ObjectNode rule = rules.addObject();
            rule.put("id", entry.id().value());
            rule.put("title", entry.title(language));
            rule.put("severity", entry.severity().name());
            if (entry.isOptional()) {
                rule.put("optional", true);
            }
            ArrayNode aspects = rule.putArray("aspects");
            entry.aspects().stream().sorted().forEach(aspect -> aspects.add(aspect.name()));
            rule.put("basis", entry.basis(language));
            ArrayNode parameters = rule.putArray("parameters");
            for (RuleParameter parameter : entry.parameters()) {
                ObjectNode node = parameters.addObject();
                node.put("name", parameter.name());
                putDefault(node, parameter.defaultValue());
                parameter.least().ifPresent(least -> node.put("least", least.toString()));
                parameter.most().ifPresent(most -> node.put("most", most.toString()));
            }
        }
        return mapper.writer().with(LAYOUT).writeValueAsString(root) + "\n";
    }

    private static void putDefault(ObjectNode node, ParameterValue value) {
        if (value instanceof ParameterValue.Flag flag) {
            node.put("default", flag.value());
        } else if (value instanceof ParameterValue.Words words) {
            ArrayNode list = node.putArray("default");
            words.words().forEach(list::add);
        } else {
            node.put("default", value.toString());
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
