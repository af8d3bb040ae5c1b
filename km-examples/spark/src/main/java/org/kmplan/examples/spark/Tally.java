package org.kmplan.examples.spark;

import java.io.Serial;
import java.io.Serializable;
import org.kmplan.rules.report.ComplianceSummary;

/**
 * What some parts of the input come to. Tallies add up in any grouping, so that they are summed up on the way to the driver.
 *
 * <p>Not a record, since Kryo 4 of Spark knows none.
 */
public final class Tally implements Serializable {
    static final Tally NONE = new Tally(ComplianceSummary.empty(), 0, 0);

    @Serial
    private static final long serialVersionUID = 1L;

    private final ComplianceSummary summary;
    private final long partsJudged;
    private final long partsKept;

    private Tally(ComplianceSummary summary, long partsJudged, long partsKept) {
        this.summary = summary;
        this.partsJudged = partsJudged;
        this.partsKept = partsKept;
    }

    static Tally judged(ComplianceSummary summary) {
        return new Tally(summary, 1, 0);
    }

    static Tally kept(ComplianceSummary summary) {
        return new Tally(summary, 0, 1);
    }

    /** Returns the summary of all plans. */
    public ComplianceSummary summary() {
        return summary;
    }

    /** Returns the number of parts that were judged in this run. */
    public long partsJudged() {
        return partsJudged;
    }

    /** Returns the number of parts that an earlier run had judged. */
    public long partsKept() {
        return partsKept;
    }

    Tally plus(Tally other) {
        return new Tally(summary.merge(other.summary), partsJudged + other.partsJudged, partsKept + other.partsKept);
    }
}
