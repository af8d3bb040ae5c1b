package org.kmplan.rules.report;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plan that is not compliant, where a caller demands one; {@link #report} tells why. */
public final class NonCompliantPlanException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    private final ComplianceReport report;

    NonCompliantPlanException(ComplianceReport report) {
        super(message(report));
        this.report = report;
    }

    /** Returns the report. */
    public ComplianceReport report() {
        return report;
    }

    private static String message(ComplianceReport report) {
        Messages messages = Messages.of(Language.EN);
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings(report)) {
            lines.add("\n" + finding + ": " + finding.text(messages));
            for (Finding following : report.consequences(finding)) {
                if (following.outcome() == Outcome.FAILED) {
                    lines.add("\n  " + following + ": " + following.text(messages));
                }
            }
        }
        String shown = lines.stream().limit(SHOWN).collect(Collectors.joining());
        return report + shown + (lines.size() > SHOWN ? "\n… and " + (lines.size() - SHOWN) + " more" : "");
    }

    /** Returns the failures that follow from no other, or, if there are none, what kept the demands from being judged. */
    private static List<Finding> findings(ComplianceReport report) {
        List<Finding> failures = report.causes();
        return !failures.isEmpty()
                ? failures
                : report.results(Outcome.NOT_DETERMINABLE).stream()
                        .filter(result -> result.severity() == Severity.MANDATORY)
                        .filter(result ->
                                result.aspect() == Aspect.PLAN || report.asOf().isPresent())
                        .toList();
    }
}
