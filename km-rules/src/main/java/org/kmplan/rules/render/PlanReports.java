package org.kmplan.rules.render;

import java.io.Closeable;
import java.io.IOException;
import org.kmplan.rules.report.ComplianceReport;

/**
 * Rendering of any number of plans, one after the other, so that none but the current one is held in memory.
 *
 * <p>Closing it writes what ends the document; the stream below stays open.
 */
public interface PlanReports extends Closeable {
    /**
     * Adds the report on a plan.
     *
     * @param source where the plan came from, such as {@code plans/a.docx}
     * @throws IOException if it cannot be written
     */
    void add(String source, ComplianceReport report) throws IOException;

    /**
     * Adds a document that could not be read or judged.
     *
     * @param reason why, in one line
     * @throws IOException if it cannot be written
     */
    void addError(String source, String reason) throws IOException;
}
