package org.kmplan.examples.embedding;

import java.nio.file.Path;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadResult;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;

/** Prints what could not be read of a document, the verdict on each plan in it, and every mandatory finding. */
public final class CheckPlan {
    private CheckPlan() {}

    public static void main(String[] args) {
        Messages words = Messages.of(Language.EN);
        ReadResult read = PlanReader.standard().read(Path.of(args[0]));
        read.problems().forEach(System.out::println);
        for (KnowledgePlan plan : read.plans()) {
            ComplianceReport report = ComplianceEvaluator.standard().evaluate(plan);
            System.out.println(plan.id() + ": " + (report.isCompliant() ? "compliant" : "not compliant"));
            for (Finding failure : report.causes()) {
                String place = failure.position().map(words::position).orElse(failure.subject());
                System.out.println(failure.rule() + ", " + place + ": " + failure.text(words));
            }
        }
    }
}
