package org.kmplan.examples.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.Set;
import org.kmplan.core.plan.ProcessStep;

/** Constraint that a plan has a row for each of the thirteen steps; one violation for each that is missing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EveryStep.Validator.class)
@interface EveryStep {
    /** Returns the message, which the validator replaces. */
    String message() default "";

    /** Returns the groups. */
    Class<?>[] groups() default {};

    /** Returns the payload. */
    Class<? extends Payload>[] payload() default {};

    /** Validator of the constraint. */
    final class Validator implements ConstraintValidator<EveryStep, UsualPlan> {
        @Override
        public boolean isValid(UsualPlan plan, ConstraintValidatorContext context) {
            Set<String> there = new HashSet<>();
            plan.rows().forEach(row -> {
                if (row.step() != null) {
                    there.add(row.step());
                }
            });
            boolean every = true;
            context.disableDefaultConstraintViolation();
            for (ProcessStep step : ProcessStep.values()) {
                if (!there.contains(step.name())) {
                    every = false;
                    context.buildConstraintViolationWithTemplate(step.process() + "-01 steps/" + step)
                            .addConstraintViolation();
                }
            }
            return every;
        }
    }
}
