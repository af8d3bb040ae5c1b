package org.kmplan.rules.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change so that a plan, and what is recorded of it, meets its mandatory demands. */
@Value.Immutable
public abstract class RepairAdvice {
    /**
     * Changes for one aspect: none of them can be left out.
     *
     * @param aspect aspect that they mend
     * @param before verdict without them
     * @param after verdict with all of them, by judging again
     * @param repairs changes, in the order in which they were found
     * @param unmended mandatory results that stand in the way even then and follow from no other: no change of the plan or the records is known
     * @param untried number of further mandatory results for which no change was sought, since there were too many; 0 as a rule
     */
    public record Part(
            Aspect aspect, Verdict before, Verdict after, List<Repair> repairs, List<Finding> unmended, int untried) {
        /** Creates a part whose lists cannot be changed. */
        public Part {
            repairs = List.copyOf(repairs);
            unmended = List.copyOf(unmended);
        }
    }

    RepairAdvice() {}

    /** Returns the plan. */
    public abstract PlanIdentity plan();

    /** Returns the advice for the plan, and with records that for its execution. */
    public abstract List<Part> parts();

    /**
     * Returns the texts that the repairs of the plan, all of them together, put into cells of the document from which it was
     * read, in the order of the document. A repair that needs a row or a column which the document does not have puts none.
     */
    public abstract List<CellSuggestion> suggestions();

    /** Returns the texts of rules that are not built in, by their key. */
    public abstract Map<String, Argument.Name> texts();

    /** Returns the advice for an aspect, if there is one. */
    public Optional<Part> part(Aspect aspect) {
        return parts().stream().filter(part -> part.aspect() == aspect).findFirst();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link RepairAdvice}. */
    public static final class Builder extends ImmutableRepairAdvice.Builder {
        Builder() {}
    }
}
