package org.kmplan.core.json;

import java.util.List;

/**
 * What was read from a JSON document: the values without a problem in them, and every problem in the order of the document.
 *
 * @param values values that could be read whole; a value with any problem inside is not among them
 * @param problems every problem, empty if the document is sound
 */
public record JsonResult<T>(List<T> values, List<JsonProblem> problems) {
    /** Creates a result. */
    public JsonResult {
        values = List.copyOf(values);
        problems = List.copyOf(problems);
    }

    /**
     * Returns the values of a sound document.
     *
     * @throws JsonReadException if there is any problem; its message lists all of them
     */
    public List<T> orElseThrow() {
        if (!problems.isEmpty()) {
            throw new JsonReadException(problems);
        }
        return values;
    }
}
