package org.kmplan.rules.internal.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kmplan.core.json.internal.JsonDocument;
import org.kmplan.core.json.internal.Keywords;
import org.kmplan.core.json.internal.Shape;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.report.Language;

/**
 * JSON Schema of policies: the frame stands in a resource, the rules and parameters come from the catalogue, so that an editor
 * knows their names, bounds and defaults.
 */
public final class PolicySchema {
    private static final String RESOURCE = "policy-1.schema.json";

    private PolicySchema() {}

    public static String of(RuleCatalog catalog) {
        PolicyCodecs codecs = new PolicyCodecs(catalog);
        List<String> rules =
                catalog.entries().stream().map(entry -> entry.id().value()).toList();
        String parameters = catalog.entries().stream()
                .flatMap(entry -> entry.parameters().stream().map(parameter -> parameter(entry, parameter, codecs)))
                .collect(Collectors.joining(",", "{", "\n      }"));
        return frame().replace("{\"@parameters\": true}", parameters)
                .replace("\"@rules\"", quoted(rules))
                .replace("\"@minimums\"", quoted(keys(catalog, RuleParameter::isMinimum)))
                .replace("\"@keys\"", quoted(keys(catalog, parameter -> true)));
    }

    private static List<String> keys(RuleCatalog catalog, Predicate<RuleParameter> condition) {
        return catalog.parameterKeys().stream()
                .filter(key -> catalog.parameter(key).filter(condition).isPresent())
                .toList();
    }

    private static String parameter(CatalogEntry entry, RuleParameter parameter, PolicyCodecs codecs) {
        String key = entry.id() + "." + parameter.name();
        Shape.Leaf described = Shape.leaf(
                "description",
                entry.title(Language.EN) + ": " + parameter.expected() + "; the default is "
                        + parameter.defaultValue());
        for (Map.Entry<String, Object> keyword :
                ((Shape.Leaf) codecs.parameter(key).shape()).keywords().entrySet()) {
            described = described.with(keyword.getKey(), keyword.getValue());
        }
        return "\n        " + quoted(key) + ": " + JsonDocument.writeLine(described, Keywords.OF);
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(PolicySchema::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String frame() {
        try (InputStream in = RuleCatalog.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + RESOURCE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + RESOURCE + " cannot be read", e);
        }
    }
}
