package org.kmplan.rules.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The plan meets the demands of a policy, as
 * {@link org.kmplan.rules.ComplianceEvaluator#evaluate(org.kmplan.core.plan.KnowledgePlan)} judges it; {@code null} is valid.
 *
 * <pre>{@code
 * void submit(@NotNull @CompliantPlan(policy = "/policies/strict.json") KnowledgePlan plan) { … }
 * }</pre>
 *
 * <p>Each demand that is not met is a violation by itself. Its path leads to the part of the plan by the ids of its parts, such
 * as {@code submit.plan.steps[KMP2].activities[1]}. With Hibernate Validator its message is in the locale of the validation
 * (Thai or English), and its dynamic payload is the {@link org.kmplan.rules.report.Finding}:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = hibernate.getDynamicPayload(Finding.class);
 * }</pre>
 *
 * <p>With another provider the message is Thai where the default locale is, else English, and there is no payload. Text of the
 * plan in a message is never interpolated.
 */
@Documented
@Constraint(validatedBy = CompliantPlanValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CompliantPlan.List.class)
public @interface CompliantPlan {
    /**
     * Returns the policy: the name of a JSON file on the class path, such as {@code /policies/strict.json}; empty for {@link
     * org.kmplan.rules.CompliancePolicy#standard()}. A file that is missing or has faults is a {@link
     * jakarta.validation.ConstraintDeclarationException}.
     */
    String policy() default "";

    /** Returns from which weight on a demand that is not met is a violation. */
    FailLevel failLevel() default FailLevel.MANDATORY;

    /**
     * Returns the template of each message; with Hibernate Validator it may name {@code {rule}}, {@code {subject}}, {@code {th}}
     * and {@code {en}}.
     */
    String message() default "{org.kmplan.rules.validation.CompliantPlan.message}";

    /** Returns the groups. */
    Class<?>[] groups() default {};

    /** Returns the payload. */
    Class<? extends Payload>[] payload() default {};

    /** Several on one element, such as for several policies in groups of their own. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Returns the constraints. */
        CompliantPlan[] value();
    }
}
