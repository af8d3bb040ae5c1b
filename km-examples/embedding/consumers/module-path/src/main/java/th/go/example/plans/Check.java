package th.go.example.plans;

import java.nio.file.Path;
import org.kmplan.core.read.PlanReader;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.report.ComplianceReport;

/** Prints one line on each plan of a document, as a module. */
public final class Check {
    private Check() {}

    public static void main(String[] args) {
        if (!PlanReader.class.getModule().isNamed() || !ComplianceEvaluator.class.getModule().isNamed()) {
            throw new IllegalStateException("the library is not on the module path");
        }
        PlanReader.standard().read(Path.of(args[0])).plans().forEach(plan -> {
            ComplianceReport report = ComplianceEvaluator.standard().evaluate(plan);
            System.out.println(report);
        });
    }
}
