package org.kmplan.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.internal.JsonDocument;
import org.kmplan.core.json.internal.Problems;
import org.kmplan.rules.internal.policy.PolicyCodecs;
import org.kmplan.rules.internal.policy.PolicyDraft;
import org.kmplan.rules.internal.policy.PolicyReader;
import org.kmplan.rules.internal.policy.PolicySchema;

/**
 * Policies as JSON: read with located problems, all of them at once; written in one canonical form.
 *
 * <p>A document is <code>{"schema": "https://kmplan.org/schema/policy-1.json", "policies": [...]}</code>, as {@link #schema()}
 * describes. A policy may extend {@code standard}, another one of the document, or one that the caller hands over. With
 * {@code assignments}, or by the fiscal years for which its policies are valid, a document is a {@link PolicySet}.
 *
 * <pre>{@code
 * CompliancePolicy policy = PolicyJson.read("policy.json", bytes).orElseThrow().get(0);
 * PolicySet set = PolicyJson.readSet("policies.json", bytes).orElseThrow().get(0);
 * }</pre>
 */
public final class PolicyJson {
    /** Value of the field {@code schema} of every document, and id of the JSON Schema. */
    public static final String SCHEMA_ID = PolicyCodecs.SCHEMA_ID;

    private static final PolicyCodecs CODECS = new PolicyCodecs(RuleCatalog.standard());

    private PolicyJson() {}

    /**
     * Reads the policies of a document in UTF-8.
     *
     * @param documentName name for messages, such as {@code policy.json}
     */
    public static JsonResult<CompliancePolicy> read(String documentName, byte[] json) {
        return read(documentName, json, List.of());
    }

    /**
     * Reads the policies of a document in UTF-8.
     *
     * @param others policies of other documents that those of this one may extend
     */
    public static JsonResult<CompliancePolicy> read(
            String documentName, byte[] json, Collection<CompliancePolicy> others) {
        return JsonDocument.read(documentName, json, CODECS.document(), policies(others));
    }

    /**
     * Reads the policies of a document in UTF-8 that may speak of the rules of another catalogue, such as the one of an
     * evaluator with rules of an application's own.
     *
     * @param others policies of other documents that those of this one may extend
     */
    public static JsonResult<CompliancePolicy> read(
            String documentName, byte[] json, Collection<CompliancePolicy> others, RuleCatalog catalog) {
        return JsonDocument.read(documentName, json, new PolicyCodecs(catalog).document(), policies(others));
    }

    /** Reads the policies of a document. */
    public static JsonResult<CompliancePolicy> read(String documentName, String json) {
        return JsonDocument.read(documentName, json, CODECS.document(), policies(List.of()));
    }

    /**
     * Reads a document in UTF-8 as one set of policies.
     *
     * @return a result with one set, or with problems
     */
    public static JsonResult<PolicySet> readSet(String documentName, byte[] json) {
        return readSet(documentName, json, List.of());
    }

    /**
     * Reads a document in UTF-8 as one set of policies.
     *
     * @param others policies of other documents that those of this one may extend and assign
     */
    public static JsonResult<PolicySet> readSet(String documentName, byte[] json, Collection<CompliancePolicy> others) {
        return JsonDocument.read(documentName, json, CODECS.document(), set(others));
    }

    /**
     * Reads a document in UTF-8 as one set of policies that may speak of the rules of another catalogue, such as the one of an
     * evaluator with rules of an application's own.
     *
     * @param others policies of other documents that those of this one may extend and assign
     */
    public static JsonResult<PolicySet> readSet(
            String documentName, byte[] json, Collection<CompliancePolicy> others, RuleCatalog catalog) {
        return JsonDocument.read(documentName, json, new PolicyCodecs(catalog).document(), set(others));
    }

    /** Reads a document as one set of policies. */
    public static JsonResult<PolicySet> readSet(String documentName, String json) {
        return JsonDocument.read(documentName, json, CODECS.document(), set(List.of()));
    }

    private static BiFunction<PolicyDraft.Document, Problems, List<CompliancePolicy>> policies(
            Collection<CompliancePolicy> others) {
        return (document, problems) -> {
            PolicyReader reader = new PolicyReader(document, others, problems);
            reader.assignments();
            return reader.policies();
        };
    }

    private static BiFunction<PolicyDraft.Document, Problems, List<PolicySet>> set(
            Collection<CompliancePolicy> others) {
        return (document, problems) ->
                new PolicyReader(document, others, problems).set().stream().toList();
    }

    /** Returns a document with a policy and those it extends; see {@link #write(List)}. */
    public static String write(CompliancePolicy policy) {
        return write(List.of(policy));
    }

    /**
     * Returns a document with policies and, before each, those it extends except the standard; indented by two spaces, lines
     * ended by a line feed.
     *
     * @throws IllegalArgumentException if a policy is refused, as by {@link ComplianceEvaluator#of(CompliancePolicy)}, or
     *     two that differ have the same name
     */
    public static String write(List<CompliancePolicy> policies) {
        return JsonDocument.write(PolicyDraft.Document.of(policies), CODECS.document());
    }

    /**
     * Returns a document with a set of policies.
     *
     * @throws IllegalArgumentException as {@link #write(List)}
     */
    public static String write(PolicySet set) {
        return JsonDocument.write(PolicyDraft.Document.of(set), CODECS.document());
    }

    /** Returns the JSON Schema (draft 2020-12) of the documents, with every rule and parameter of the catalogue. */
    public static String schema() {
        return PolicySchema.of(RuleCatalog.standard());
    }

    /** Returns the JSON Schema (draft 2020-12) of documents that speak of the rules of another catalogue. */
    public static String schema(RuleCatalog catalog) {
        return PolicySchema.of(catalog);
    }

    /** Returns the codecs, so that tests can compare them with the schema. */
    static PolicyCodecs codecs() {
        return CODECS;
    }
}
