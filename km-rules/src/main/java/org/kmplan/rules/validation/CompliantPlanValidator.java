package org.kmplan.rules.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.PolicyJson;
import org.kmplan.rules.report.Finding;

/** Validator of {@link CompliantPlan}; its provider creates it. */
public final class CompliantPlanValidator implements ConstraintValidator<CompliantPlan, KnowledgePlan> {
    private ComplianceEvaluator evaluator = ComplianceEvaluator.standard();
    private FailLevel failLevel = FailLevel.MANDATORY;

    /** Creates a validator by the standard policy, until {@link #initialize} sets another. */
    public CompliantPlanValidator() {}

    @Override
    public void initialize(CompliantPlan constraint) {
        failLevel = constraint.failLevel();
        evaluator = constraint.policy().isEmpty() ? ComplianceEvaluator.standard() : evaluator(constraint.policy());
    }

    @Override
    public boolean isValid(@Nullable KnowledgePlan plan, ConstraintValidatorContext context) {
        if (plan == null) {
            return true;
        }
        List<Finding> findings = evaluator.evaluate(plan).results().stream()
                .filter(failLevel::isReached)
                .toList();
        if (!findings.isEmpty()) {
            context.disableDefaultConstraintViolation();
            Violations violations = Violations.in(context);
            findings.forEach(violations::add);
        }
        return findings.isEmpty();
    }

    private static ComplianceEvaluator evaluator(String policy) {
        try (InputStream in = open(policy)) {
            if (in == null) {
                throw new ConstraintDeclarationException(
                        "@CompliantPlan: expected the policy '" + policy + "' on the class path, but it was not found");
            }
            return ComplianceEvaluator.of(
                    PolicyJson.read(policy, in.readAllBytes()).orElseThrow().get(0));
        } catch (IOException | IllegalArgumentException e) {
            throw new ConstraintDeclarationException(
                    "@CompliantPlan: the policy '" + policy + "' cannot be used: " + e.getMessage(), e);
        }
    }

    private static @Nullable InputStream open(String policy) {
        String name = policy.startsWith("/") ? policy.substring(1) : policy;
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        InputStream in = context == null ? null : context.getResourceAsStream(name);
        return in != null ? in : CompliantPlanValidator.class.getResourceAsStream("/" + name);
    }
}
