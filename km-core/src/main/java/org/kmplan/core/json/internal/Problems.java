package org.kmplan.core.json.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kmplan.core.json.JsonProblem;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;

/** Collector of the problems of one document. */
public final class Problems {
    /** Number of problems that are kept. */
    static final int MAX_PROBLEMS = 1_000;

    private static final Comparator<JsonProblem> BY_PLACE =
            Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

    private final String document;
    private final boolean locating;
    private final List<JsonProblem> problems = new ArrayList<>();
    private boolean more;

    private Problems(String document, boolean locating) {
        this.document = document;
        this.locating = locating;
    }

    /** Returns a collector of problems at their places. */
    static Problems located(String document) {
        return new Problems(document, true);
    }

    /**
     * Returns what a reading gives. It is done without places at first, which sound documents need not; where there is a
     * problem, it is done once more with them.
     */
    static <T> JsonResult<T> reading(String document, Function<Problems, JsonResult<T>> reading) {
        try {
            return reading.apply(new Problems(document, false));
        } catch (ProblemMetException e) {
            return reading.apply(located(document));
        }
    }

    /** Tells whether the places of values are to be worked out. */
    boolean isLocating() {
        return locating;
    }

    void add(Code code, Place place, Phrase text) {
        add(code, place, text, Optional.empty());
    }

    void add(Code code, Place place, Phrase text, Optional<Phrase> advice) {
        if (!locating) {
            throw new ProblemMetException();
        }
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem(code, place, text, advice));
        } else {
            more = true;
        }
    }

    /**
     * Adds a problem that shows only when values are compared with each other.
     *
     * @param text what was expected and what was found
     * @param advice what to do
     */
    public void refuse(Located<?> value, Code code, Phrase text, Phrase advice) {
        add(code, value.place(), text, Optional.of(advice));
    }

    /** Returns the number of problems so far. */
    int count() {
        return problems.size();
    }

    /** Adds a hint to each problem after the first {@code mark} that has none. */
    void hintSince(int mark, Phrase advice) {
        for (int i = mark; i < problems.size(); i++) {
            JsonProblem problem = problems.get(i);
            if (problem.advice().isEmpty()) {
                problems.set(i, problem.withAdvice(advice));
            }
        }
    }

    /** Adds the refusal of a model type; one that only a program could cause is known in English alone. */
    void addRefusal(Place place, IllegalArgumentException refusal) {
        if (refusal instanceof PhrasedException phrased) {
            add(Code.INVALID_VALUE, place, refused(phrased.reason()), phrased.advice());
        } else {
            String message = String.valueOf(refusal.getMessage());
            add(Code.INVALID_VALUE, place, refused(Phrase.named(message, message)));
        }
    }

    /** Returns the text of a value that was refused for a reason. */
    public static Phrase refused(Phrase reason) {
        return Phrase.of("json.refused").with("reason", reason);
    }

    /** Returns the problems in the order of the document. */
    List<JsonProblem> inOrder() {
        List<JsonProblem> sorted = new ArrayList<>(problems);
        sorted.sort(BY_PLACE);
        if (more) {
            JsonProblem last = sorted.get(sorted.size() - 1);
            sorted.add(problem(
                    Code.TOO_MANY_PROBLEMS,
                    Place.root(last.line(), last.column()),
                    Phrase.of("json.more").with("limit", MAX_PROBLEMS),
                    Optional.empty()));
        }
        return sorted;
    }

    /** End of a reading without places. */
    private static final class ProblemMetException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ProblemMetException() {
            super(null, null, false, false);
        }
    }

    private JsonProblem problem(Code code, Place place, Phrase text, Optional<Phrase> advice) {
        return JsonProblem.builder()
                .code(code)
                .document(document)
                .pointer(place.pointer())
                .line(place.line())
                .column(place.column())
                .text(text)
                .advice(advice)
                .build();
    }
}
