package org.kmplan.rules.fact;

import java.util.Optional;
import org.kmplan.core.plan.SourcePosition;

/**
 * What a check is about.
 *
 * @param subject path into the plan, such as {@code steps/KMP2/activities/1}
 * @param source where it stood in the document
 */
public record Place(String subject, Optional<SourcePosition> source) {
    /** Subject of checks that look at the plan as a whole. */
    public static final String PLAN = "plan";
}
