package org.kmplan.rules.validation;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;

/** Violations with messages in the locale of the validation, which Hibernate Validator chooses, and findings as payload. */
final class HibernateViolations extends Violations {
    private final HibernateConstraintValidatorContext context;

    /** Throws {@link jakarta.validation.ValidationException} if the context is not of Hibernate Validator. */
    HibernateViolations(ConstraintValidatorContext context) {
        super(context);
        this.context = context.unwrap(HibernateConstraintValidatorContext.class);
    }

    @Override
    void add(Finding finding) {
        // Each violation keeps the values that are set when it is added.
        context.addMessageParameter("th", escaped(text(finding, Language.TH)))
                .addMessageParameter("en", escaped(text(finding, Language.EN)))
                .addMessageParameter("rule", finding.rule().value())
                .addMessageParameter("subject", escaped(finding.subject()))
                .withDynamicPayload(finding);
        add(finding, context.getDefaultConstraintMessageTemplate());
    }
}
