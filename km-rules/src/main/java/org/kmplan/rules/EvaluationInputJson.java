package org.kmplan.rules;

import java.util.List;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.json.RecordsJson;
import org.kmplan.core.json.internal.Codec;
import org.kmplan.core.json.internal.Codecs;
import org.kmplan.core.json.internal.JsonDocument;
import org.kmplan.core.json.internal.ObjectCodec;
import org.kmplan.core.json.internal.Scalars;

/**
 * Evaluation inputs as JSON: {@code {"plan": {…}, "records": {…}, "asOf": "2023-09-30"}}, or a plan alone. Plan and records
 * are those of the documents of {@link PlanJson} and {@link RecordsJson}. One such object a line makes a stream of any length
 * (NDJSON).
 */
public final class EvaluationInputJson {
    private static final Codec<EvaluationInput> ALONE =
            Codecs.map(PlanJson.codec(), EvaluationInput::of, EvaluationInput::plan);

    private static final Codec<EvaluationInput> WHOLE = ObjectCodec.of(
                    "evaluation input", EvaluationInput::builder, EvaluationInput.Builder::build)
            .required("plan", PlanJson.codec(), EvaluationInput::plan, (b, v) -> b.plan(v))
            .optional("records", RecordsJson.codec(), EvaluationInput::records, (b, v) -> b.records(v))
            .optional("asOf", Scalars.DATE, EvaluationInput::asOf, (b, v) -> b.asOf(v));

    private static final Codec<EvaluationInput> INPUT = Codecs.byField(
            "plan",
            WHOLE,
            ALONE,
            input -> input.records().isEmpty() && input.asOf().isEmpty());

    private EvaluationInputJson() {}

    /**
     * Reads one object.
     *
     * @param name name for messages, such as {@code plans.ndjson:12}
     * @return a result with one input, or with the problems
     */
    public static JsonResult<EvaluationInput> read(String name, String json) {
        return JsonDocument.read(name, json, INPUT, (input, problems) -> List.of(input));
    }

    /** Reads one object in UTF-8; see {@link #read(String, String)}. */
    public static JsonResult<EvaluationInput> read(String name, byte[] json) {
        return JsonDocument.read(name, json, INPUT, (input, problems) -> List.of(input));
    }

    /** Returns one object on one line, without a line feed; a plan without records and day is written alone. */
    public static String write(EvaluationInput input) {
        StringBuilder line = new StringBuilder();
        // Line feeds inside texts are escaped, so those that are left only lay the document out.
        JsonDocument.write(input, INPUT).lines().map(String::strip).forEach(line::append);
        return line.toString();
    }
}
