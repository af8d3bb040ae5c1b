package org.kmplan.core.json;

import java.util.List;
import java.util.stream.Collectors;

/** Refusal of a JSON document; the message lists every problem in the order of the document. */
public final class JsonReadException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<JsonProblem> problems;

    JsonReadException(List<JsonProblem> problems) {
        super(problems.stream().map(JsonProblem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems, at least one. */
    public List<JsonProblem> problems() {
        return problems;
    }
}
