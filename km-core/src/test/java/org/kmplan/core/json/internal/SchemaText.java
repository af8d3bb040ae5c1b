package org.kmplan.core.json.internal;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Layout of the published schemas. */
final class SchemaText {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int WIDTH = 120;

    private SchemaText() {}

    /** Returns JSON with as much on a line as its width allows. */
    static String text(JsonNode node, int depth, int before) {
        String line = line(node);
        if (!node.isContainer() || depth > 0 && 2 * depth + before + line.length() <= WIDTH - 1) {
            return line;
        }
        String indent = "\n" + "  ".repeat(depth + 1);
        String close = "\n" + "  ".repeat(depth);
        if (node.isArray() && node.values().stream().noneMatch(JsonNode::isContainer)) {
            return "[" + indent + filled(node, 2 * depth + 2) + close + "]";
        }
        if (node.isArray()) {
            return node.values().stream()
                            .map(item -> indent + text(item, depth + 1, 0))
                            .collect(Collectors.joining(",", "[", close))
                    + "]";
        }
        StringBuilder text = new StringBuilder("{");
        for (Iterator<Map.Entry<String, JsonNode>> members = node.properties().iterator(); members.hasNext(); ) {
            Map.Entry<String, JsonNode> member = members.next();
            String name = MAPPER.writeValueAsString(member.getKey()) + ": ";
            text.append(indent).append(name).append(text(member.getValue(), depth + 1, name.length()));
            text.append(members.hasNext() ? "," : "");
        }
        return text.append(close).append("}").toString();
    }

    private static String filled(JsonNode array, int indent) {
        StringBuilder text = new StringBuilder();
        int used = indent;
        for (Iterator<JsonNode> items = array.values().iterator(); items.hasNext(); ) {
            String item = line(items.next()) + (items.hasNext() ? "," : "");
            boolean first = text.isEmpty();
            boolean fits = used + item.length() + 1 <= WIDTH;
            text.append(first ? "" : fits ? " " : "\n" + " ".repeat(indent)).append(item);
            used = (first || fits ? used + (first ? 0 : 1) : indent) + item.length();
        }
        return text.toString();
    }

    static String line(JsonNode node) {
        if (node.isArray()) {
            return node.values().stream().map(SchemaText::line).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(member -> MAPPER.writeValueAsString(member.getKey()) + ": " + line(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return MAPPER.writeValueAsString(node);
    }
}
