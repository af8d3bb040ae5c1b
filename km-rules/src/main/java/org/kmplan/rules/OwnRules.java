package org.kmplan.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.rules.internal.own.OwnRule;
import org.kmplan.rules.internal.own.OwnRuleBase;
import org.kmplan.rules.internal.own.OwnRuleCompiler;
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
 * <p>DRL is code that is compiled and run: take it from trusted sources only. A rule that fires {@value RuleSession#MOST_FIRINGS}
 * times for one plan is taken to fire without end: the evaluation ends with an {@link IllegalStateException} that names it. Building an evaluator with own rules needs the
 * rules compiler, {@code org.drools:drools-engine}, on the class path, and a JDK.
 */
public final class OwnRules {
    /** Largest descriptor or DRL file. */
    private static final int MAX_BYTES = 4 << 20;

    private final OwnRuleSource source;

    private OwnRules(OwnRuleSource source) {
        this.source = source;
    }

    /**
     * Reads a descriptor and the DRL files that it names, which stand beside it or in folders below; each of at most 4 MiB.
     *
     * @throws UncheckedIOException if a file cannot be read; the message names it
     * @throws IllegalArgumentException if the descriptor has faults, or a DRL file leads out of its folder; the message has file,
     *     line and reason of each
     */
    public static OwnRules read(Path descriptor) {
        String name = String.valueOf(descriptor.getFileName());
        OwnRulesDocument document = document(name, text(descriptor));
        Map<String, String> drl = new LinkedHashMap<>();
        for (String file : document.drl()) {
            drl.put(file, text(below(descriptor, file)));
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
                throw new PhrasedException(
                        Phrase.of("own.not-given").with("place", name).with("file", file));
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

    /**
     * Compiles the rules, without building an evaluator, and returns what is wrong with them: of each fault the file, the line
     * and the reason, as {@link ComplianceEvaluator.Builder#build} would refuse them. Nothing if they can be used.
     *
     * @throws IllegalStateException if the rules compiler is not on the class path
     */
    public List<String> check() {
        List<Phrase> faults = OwnRuleBase.faults(List.of(source), RuleCatalog.standard());
        return faults.isEmpty()
                ? OwnRuleCompiler.faults(source)
                : faults.stream().map(Phrase::english).toList();
    }

    /**
     * Returns what the rules compiler accepts and may judge wrongly, with file and line: {@code not} and {@code exists} around a
     * group of facts.
     */
    public List<String> warnings() {
        return OwnRuleBase.warnings(source);
    }

    /** Returns what the rules are made of. */
    OwnRuleSource source() {
        return source;
    }

    /** Returns a file that stands beside the descriptor or below, by whatever links. */
    private static Path below(Path descriptor, String name) {
        Path file = descriptor.resolveSibling(name);
        Path folder = descriptor.toAbsolutePath().getParent();
        try {
            if (folder == null || !file.toRealPath().startsWith(folder.toRealPath())) {
                throw new PhrasedException(Phrase.of("own.outside")
                        .with("place", String.valueOf(descriptor.getFileName()))
                        .with("file", name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Own rules: cannot read '" + file + "'", e);
        }
        return file;
    }

    private static OwnRulesDocument document(String name, String json) {
        JsonResult<OwnRulesDocument> result = OwnRulesDocument.read(name, json);
        return result.orElseThrow().get(0);
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("expected at most " + MAX_BYTES + " bytes, but there are more");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Own rules: cannot read '" + file + "'", e);
        }
    }
}
