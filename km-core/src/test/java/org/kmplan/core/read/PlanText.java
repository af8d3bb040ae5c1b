package org.kmplan.core.read;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.plan.KnowledgePlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A plan as lines of text without its positions, so that a difference between two readings shows where it is. */
final class PlanText {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> POSITIONS = List.of("source", "continuations", "schema");

    private PlanText() {}

    /** Returns a line for each value, such as {@code plans/0/steps/2/title = …}. */
    static List<String> of(List<KnowledgePlan> plans) {
        List<String> lines = new ArrayList<>();
        add("plans", MAPPER.readTree(PlanJson.write(plans)), lines);
        return lines;
    }

    private static void add(String path, JsonNode node, List<String> lines) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                if (!POSITIONS.contains(entry.getKey())) {
                    add(path + "/" + entry.getKey(), entry.getValue(), lines);
                }
            });
        } else if (node.isArray()) {
            int i = 0;
            for (JsonNode item : node) {
                add(path + "/" + i++, item, lines);
            }
        } else {
            lines.add(path + " = " + node);
        }
    }
}
