package org.kmplan.rules.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ValidationException;
import java.util.Locale;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;

/** Violations of one validation, as any provider takes them: the message is made here, in the language of the machine. */
class Violations {
    private static final boolean HIBERNATE = isHibernateThere();

    private final ConstraintValidatorContext context;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    /** Returns violations as the provider of a validation takes them. */
    static Violations in(ConstraintValidatorContext context) {
        if (HIBERNATE) {
            try {
                return new HibernateViolations(context);
            } catch (ValidationException e) {
                return new Violations(context); // Hibernate Validator is there, and another provider validates.
            }
        }
        return new Violations(context);
    }

    /** Adds a violation for a demand that is not met. */
    void add(Finding finding) {
        boolean thai = Locale.getDefault().getLanguage().equals("th");
        add(finding, escaped(text(finding, thai ? Language.TH : Language.EN)));
    }

    /** Adds a violation with a template of its message. */
    final void add(Finding finding, String template) {
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(template);
        if (finding.subject().equals(Place.PLAN)) {
            violation.addConstraintViolation();
            return;
        }
        String[] path = finding.subject().split("/", -1);
        NodeBuilderCustomizableContext first = violation.addPropertyNode(path[0]);
        if (path.length == 1) {
            first.addConstraintViolation();
        } else if (path.length == 2) {
            first.addBeanNode().inIterable().atKey(path[1]).addConstraintViolation();
        } else {
            add(first.addPropertyNode(path[2]).inIterable().atKey(path[1]), path, 3);
        }
    }

    private static void add(NodeBuilderDefinedContext node, String[] path, int at) {
        if (path.length == at) {
            node.addConstraintViolation();
        } else if (path.length == at + 1) {
            node.addBeanNode().inIterable().atKey(path[at]).addConstraintViolation();
        } else {
            add(node.addPropertyNode(path[at + 1]).inIterable().atKey(path[at]), path, at + 2);
        }
    }

    static String text(Finding finding, Language language) {
        return finding.rule() + ": " + finding.text(Messages.of(language));
    }

    /** Returns a text that interpolation leaves as it is. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\' || letter == '{' || letter == '}' || letter == '$') {
                escaped.append('\\');
            }
            escaped.append(letter);
        }
        return escaped.toString();
    }

    private static boolean isHibernateThere() {
        try {
            Class.forName(
                    "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
                    false,
                    Violations.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
