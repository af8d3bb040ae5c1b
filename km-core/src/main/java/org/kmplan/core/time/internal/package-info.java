/**
 * How period expressions are read and printed: no API.
 *
 * <p>Entry types: {@link org.kmplan.core.time.internal.PeriodReader}, which splits a text into lines and these into tokens
 * ({@link org.kmplan.core.time.internal.PeriodLexer}) on which the grammar works, and
 * {@link org.kmplan.core.time.internal.PeriodPrinter}, which writes a period and reads what it wrote. They return the
 * values of {@code time}; of its entries, {@code PeriodParser}, {@code PlanPeriod} and {@code ThaiDate} call them.
 *
 * <p>May use {@code time}, and {@code text} with its words; must not depend on any other package of the project.
 */
@NullMarked
package org.kmplan.core.time.internal;

import org.jspecify.annotations.NullMarked;
