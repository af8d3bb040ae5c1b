package org.kmplan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kmplan.core.json.JsonResult;
import org.kmplan.rules.internal.own.OwnRule;
import org.kmplan.rules.internal.own.OwnRuleSource;
import org.kmplan.rules.internal.own.OwnRulesDocument;

/**
 * Rules of an application's own: DRL with a descriptor beside it, a JSON document that says what the catalogue says of
 * built-in rules (ids, titles, severities, parameters, messages) and at which facts each rule looks.
 *
 * <pre>{@code
 * ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
 *         .ownRules(OwnRules.read(Path.of("agency.rules.json")))
 *         .build();
 * }</pre>
 *
 * <p>DRL is code that is compiled and run: take it from trusted sources only. Building an evaluator with own rules needs the
 * rules compiler, {@code org.drools:drools-engine}, on the class path, and a JDK.
 */
public final class OwnRules {
    private final OwnRuleSource source;

    private OwnRules(OwnRuleSource source) {
        this.source = source;
    }

    /**
     * Reads a descriptor and the DRL files that it names, which stand beside it.
     *
     * @throws UncheckedIOException if a file cannot be read; the message names it
     * @throws IllegalArgumentException if the descriptor has faults; the message has file, line and reason of each
     */
    public static OwnRules read(Path descriptor) {
        String name = String.valueOf(descriptor.getFileName());
        OwnRulesDocument document = document(name, text(descriptor));
        Map<String, String> drl = new LinkedHashMap<>();
        for (String file : document.drl()) {
            drl.put(file, text(descriptor.resolveSibling(file)));
        }
        return new OwnRules(new OwnRuleSource(name, document.rules(), drl));
    }

    /**
     * Takes a descriptor and DRL from strings.
     *
     * @param name name of the descriptor for messages, such as {@code agency.rules.json}
     * @param descriptor JSON of the descriptor
     * @param drl text of each DRL file, by the name that the descriptor gives it
     * @throws IllegalArgumentException if the descriptor has faults or names a DRL file that is not given
     */
    public static OwnRules of(String name, String descriptor, Map<String, String> drl) {
        OwnRulesDocument document = document(name, descriptor);
        Map<String, String> named = new LinkedHashMap<>();
        for (String file : document.drl()) {
            String text = drl.get(file);
            if (text == null) {
                throw new IllegalArgumentException(name + ": names the DRL file '" + file
                        + "', which is not given\nHint: pass its text under this name");
            }
            named.put(file, text);
        }
        return new OwnRules(new OwnRuleSource(name, document.rules(), named));
    }

    /** Returns the JSON Schema of descriptors. */
    public static String schema() {
        return OwnRulesDocument.schema();
    }

    /** Returns the name of the descriptor. */
    public String name() {
        return source.name();
    }

    /** Returns what the rules add to the catalogue, in the order of the descriptor. */
    public List<CatalogEntry> entries() {
        return source.rules().stream().map(OwnRule::entry).toList();
    }

    /** Returns what the rules are made of. */
    OwnRuleSource source() {
        return source;
    }

    private static OwnRulesDocument document(String name, String json) {
        JsonResult<OwnRulesDocument> result = OwnRulesDocument.read(name, json);
        return result.orElseThrow().get(0);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Own rules: cannot read '" + file + "'", e);
        }
    }
}
