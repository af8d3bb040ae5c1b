package org.kmplan.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.plan.KnowledgePlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Readable difference of two readings, positions apart. */
final class PlanDifference {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PlanDifference() {}

    /** Returns the parts that differ, one line each: path, expected, actual. */
    static List<String> of(List<KnowledgePlan> expected, List<KnowledgePlan> actual) {
        List<String> lines = new ArrayList<>();
        compare("", MAPPER.readTree(PlanJson.write(expected)), MAPPER.readTree(PlanJson.write(actual)), lines);
        return lines;
    }

    private static void compare(String path, JsonNode expected, JsonNode actual, List<String> lines) {
        if (expected.isObject() && actual.isObject()) {
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                if (!isPosition(field.getKey())) {
                    compare(path + "/" + field.getKey(), field.getValue(), actual.path(field.getKey()), lines);
                }
            }
            for (Map.Entry<String, JsonNode> field : actual.properties()) {
                if (!isPosition(field.getKey()) && !expected.has(field.getKey())) {
                    lines.add(path + "/" + field.getKey() + ": not expected, found " + field.getValue());
                }
            }
        } else if (expected.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                compare(path + "/" + i, expected.path(i), actual.path(i), lines);
            }
        } else if (!expected.equals(actual)) {
            lines.add(path + ": expected " + expected + ", found " + actual);
        }
    }

    private static boolean isPosition(String field) {
        return field.equals("source") || field.equals("continuations") || field.equals("position");
    }
}
