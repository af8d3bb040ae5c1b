/**
 * Bridge to Jakarta Validation: a plan that is handed over, kept or returned must be compliant.
 *
 * <p>Entry type: {@link org.kmplan.rules.validation.CompliantPlan}. Needs {@code jakarta.validation:jakarta.validation-api} 3.1
 * and a provider on the class path of the application; with Hibernate Validator 9 messages are in the locale of each
 * validation, and each violation carries its finding. May use the face of the rules and reports; nothing here depends on it.
 */
@NullMarked
package org.kmplan.rules.validation;

import org.jspecify.annotations.NullMarked;
