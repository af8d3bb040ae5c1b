package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.kmplan.rules.BulkResult;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.report.ComplianceReport;

/** Reports of many plans, each on a line of standard output. */
final class ReportLines implements ManyPlansCheck.Taker {
    private final OutputStream out;
    private final JsonReport json;

    ReportLines(OutputStream out, JsonReport json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public boolean report(String source, ComplianceReport report, BulkResult result) throws IOException {
        try {
            out.write((json.line(source, report) + "\n").getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            // A reader that has seen enough and closed the pipe is no fault.
            if (Output.isClosedPipe(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void error(String source, String reason) {}
}
