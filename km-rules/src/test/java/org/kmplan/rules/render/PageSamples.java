package org.kmplan.rules.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.RepairAdvisor;
import org.kmplan.rules.report.ComplianceReport;

/** Plans and registers that are drawn on pages in tests; their texts are what an attacker would write. */
final class PageSamples {
    /** Text that ends elements, attributes and scripts wherever it is not escaped. */
    static final String HOSTILE = "</script><img src=x onerror=alert(1)>\"'&{{${1+1}}}";

    static final KnowledgePlan PLAN = KnowledgePlan.builder()
            .id("plan-1")
            .header(PlanHeader.builder()
                    .topic("ความรู้ " + HOSTILE)
                    .organisation("อบต. " + HOSTILE)
                    .hostUnit(HOSTILE)
                    .build())
            .addStep(PlanStep.builder(ProcessStep.KMP1)
                    .addPeriod(PlannedPeriod.of(
                            "1", PlanPeriod.Range.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31))))
                    .addOwner(Owner.of("1", HOSTILE))
                    .source(SourcePosition.ofLine("plan " + HOSTILE + ".txt", 7))
                    .build())
            .addStep(PlanStep.builder(ProcessStep.KMP2)
                    .addActivity(Activity.builder()
                            .id("1")
                            .description(HOSTILE)
                            .addPeriod(PlannedPeriod.of("1", new PlanPeriod.OpenEnded(LocalDate.of(2023, 4, 1), false)))
                            .build())
                    .addActivity(Activity.builder()
                            .id("2")
                            .description("ประชุม")
                            .addPeriod(PlannedPeriod.of("1", new PlanPeriod.Deadline(LocalDate.of(2023, 6, 30), false)))
                            .build())
                    .build())
            .build();

    static final RiskRegister REGISTER = RiskRegister.builder()
            .scale(3)
            .addBands(
                    RiskBand.of(RiskLevel.LOW, 1, 2),
                    RiskBand.of(RiskLevel.MEDIUM, 3, 5),
                    RiskBand.of(RiskLevel.HIGH, 6, 9))
            .appetite(4)
            .addRisk(Risk.builder()
                    .id("R1")
                    .description(HOSTILE)
                    .assessed(3, 2)
                    .residual(1, 2)
                    .build())
            .addRisk(Risk.builder().id("R2").description("ไม่ได้ประเมิน").build())
            .build();

    private PageSamples() {}

    static ComplianceReport report() {
        return ComplianceEvaluator.standard().evaluate(PLAN);
    }

    static PlanPage page() {
        return PlanPage.builder()
                .source("plans/" + HOSTILE + ".txt")
                .report(report())
                .plan(PLAN)
                .riskRegister(REGISTER)
                .advice(RepairAdvisor.of(ComplianceEvaluator.standard()).advise(EvaluationInput.of(PLAN)))
                .difference(report().diff(report()))
                .build();
    }

    static CheckedDocument unread() {
        String name = "empty " + HOSTILE + ".txt";
        return new CheckedDocument(
                name,
                List.of(),
                PlanReader.standard()
                        .read(name, "".getBytes(StandardCharsets.UTF_8))
                        .problems());
    }
}
