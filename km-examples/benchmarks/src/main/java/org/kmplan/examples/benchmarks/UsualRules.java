package org.kmplan.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * Drools as applications usually embed it: rules as text, compiled when the application starts, and a session for each plan
 * into which all its parts are inserted.
 */
final class UsualRules {
    /** Rules whose demand the DRL states in full, in the aspect of the plan unless they have only the other. */
    static final Set<String> RULES = Set.of(
            "CMP-01", "EVD-01", "EVD-05", "EXE-01", "KMP-01", "KMP-02", "LNK-01", "LNK-03", "PLN-01", "PLN-03",
            "PLN-04", "PLN-06", "REC-01", "SCH-01", "SCH-02", "SCH-03", "SCH-04", "SCH-05", "TGT-01", "TGT-02",
            "TGT-04", "TGT-05");

    private final UsualPolicy policy = UsualPolicy.standard();
    private final KieBase base;

    private UsualRules(KieBase base) {
        this.base = base;
    }

    /** Compiles the rules. */
    static UsualRules compile() {
        try (InputStream drl = UsualRules.class.getResourceAsStream("usual.drl")) {
            if (drl == null) {
                throw new IllegalStateException("usual.drl is not on the class path");
            }
            return new UsualRules(new KieHelper()
                    .addContent(new String(drl.readAllBytes(), StandardCharsets.UTF_8), ResourceType.DRL)
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the number of rules. */
    int size() {
        return base.getKiePackages().stream()
                .mapToInt(each -> each.getRules().size())
                .sum();
    }

    /** Returns rule and subject of each demand that a plan does not meet. */
    Set<String> failures(UsualPlan plan) {
        Set<String> failures = new HashSet<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("failures", failures);
            session.insert(policy);
            session.insert(plan);
            UsualStep.ALL.forEach(session::insert);
            plan.achievements().forEach(session::insert);
            plan.totals().forEach(session::insert);
            plan.done().forEach(session::insert);
            plan.proofs().forEach(session::insert);
            for (UsualPlan.Row row : plan.rows()) {
                session.insert(row);
                row.activities().forEach(session::insert);
                row.owners().forEach(session::insert);
                row.evidence().forEach(session::insert);
                row.periods().forEach(session::insert);
                row.indicators().forEach(session::insert);
                row.targets().forEach(session::insert);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return failures;
    }
}
