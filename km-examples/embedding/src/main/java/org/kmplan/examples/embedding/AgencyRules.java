package org.kmplan.examples.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.OwnRules;

/** The built-in rules and two of an agency's own, which stand in {@code agency.rules.json} and {@code agency.drl}. */
public final class AgencyRules {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.builder()
            .ownRules(OwnRules.of(
                    "agency.rules.json", text("agency.rules.json"), Map.of("agency.drl", text("agency.drl"))))
            .build();

    private AgencyRules() {}

    /** Returns the evaluator; its rules are compiled once. */
    public static ComplianceEvaluator evaluator() {
        return EVALUATOR;
    }

    private static String text(String name) {
        try (InputStream resource = Objects.requireNonNull(AgencyRules.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
