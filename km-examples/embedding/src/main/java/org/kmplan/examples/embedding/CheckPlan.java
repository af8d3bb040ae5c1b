package org.kmplan.examples.embedding;

import java.nio.file.Path;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.Outcome;

/** Prints the verdict on each plan of a document, and every demand that is not met. */
public final class CheckPlan {
    private CheckPlan() {}

    public static void main(String[] args) {
        Messages messages = Messages.of(Language.EN);
        for (KnowledgePlan plan : PlanReader.standard().read(Path.of(args[0])).plans()) {
            ComplianceReport report = ComplianceEvaluator.standard().evaluate(plan);
            System.out.println(plan.id() + ": " + report.verdict(Aspect.PLAN));
            for (Finding finding : report.results(Outcome.FAILED)) {
                String place = finding.position().map(Object::toString).orElse(finding.subject());
                System.out.println(finding.rule() + " " + place + ": "
                        + messages.text(finding.reasons().get(0)));
            }
        }
    }
}
