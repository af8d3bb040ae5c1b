package org.kmplan.core.record;

import java.util.Optional;
import org.kmplan.core.plan.SourcePosition;

/** Entry of one of the lists of {@link PlanRecords} that a finding can point to. */
public interface RecordEntry {
    /** Returns the id, unique in its list; of an activity record it is the reference, such as {@code KMP2/1}. */
    String id();

    /** Returns where the entry stood in the document, or empty if it was built in code. */
    Optional<SourcePosition> source();
}
