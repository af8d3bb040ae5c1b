/**
 * Thai fiscal years, planned periods, Thai dates, numerals and exact numbers.
 *
 * <p>Entry types: {@link org.kmplan.core.time.FiscalYear}, {@link org.kmplan.core.time.PlanPeriod} and
 * {@link org.kmplan.core.time.PeriodParser}, which reads the period expressions that officers write. Dates are
 * {@link java.time.LocalDate}; the Buddhist era (C.E. + 543) appears only where text is read or printed. Nothing here
 * reads the clock, the default locale or the default time zone, or depends on the locale data of the JDK.
 *
 * <p>May use its own {@code internal}, which reads and prints periods; of the rest of the project it must
 * depend on {@code text} alone.
 */
@NullMarked
package org.kmplan.core.time;

import org.jspecify.annotations.NullMarked;
