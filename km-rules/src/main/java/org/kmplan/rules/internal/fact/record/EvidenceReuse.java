package org.kmplan.rules.internal.fact.record;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Steps that one file proves, of the file that proves the most (EVD-05).
 *
 * @param files number of different files recorded as evidence
 * @param complete whether the list of documents is declared complete
 * @param steps largest number of steps that one file proves
 * @param maxSteps number that the policy allows
 * @param file title of that file
 * @param rows ids of the rows that it proves
 */
public record EvidenceReuse(
        Place at, int files, boolean complete, int steps, int maxSteps, String file, List<String> rows)
        implements Check {
    @Override
    public String rule() {
        return "EVD-05";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Argument.number(maxSteps),
                "actual", Argument.number(steps),
                "files", Argument.number(files),
                "file", Argument.text(file),
                "steps", Arguments.list(rows, Arguments::row));
    }
}
