package org.kmplan.core.plan;

import java.util.Optional;

/** Part of a plan that a finding can point to. */
public interface PlanElement {
    /**
     * Returns the id, unique among the parts of the same kind in the same parent. It stays the same when other parts move.
     */
    String id();

    /** Returns where the part stood in the document, or empty if the plan was built in code. */
    Optional<SourcePosition> source();
}
