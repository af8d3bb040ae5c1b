package org.kmplan.examples.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The demands that Hibernate Validator can express as constraints of beans. */
final class UsualConstraints {
    /** Rules whose demand the constraints state in full. */
    static final Set<String> RULES =
            Set.of("CMP-01", "EVD-01", "KMP-01", "PLN-01", "PLN-04", "SCH-01", "TGT-01", "TGT-02", "TGT-04");

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    Set<ConstraintViolation<UsualPlan>> violations(UsualPlan plan) {
        return validator.validate(plan);
    }

    /** Returns rule and subject of each violation. */
    static Set<String> failures(Set<ConstraintViolation<UsualPlan>> violations) {
        Set<String> failures = new HashSet<>();
        for (ConstraintViolation<UsualPlan> violation : violations) {
            String message = violation.getMessage();
            failures.add(
                    message.indexOf(' ') > 0 ? message : message + " " + ((UsualBean) violation.getLeafBean()).path());
        }
        return failures;
    }
}
