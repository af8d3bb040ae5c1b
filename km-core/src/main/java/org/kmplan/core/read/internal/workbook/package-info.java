/**
 * Workbook in which an officer writes down what was done: its sheets and columns, the template, and the records read back.
 *
 * <p>Entry types: {@link org.kmplan.core.read.internal.workbook.RecordsTemplate},
 * {@link org.kmplan.core.read.internal.workbook.RecordsSheets} and
 * {@link org.kmplan.core.read.internal.workbook.RecordsReader}.
 * May use the grid and office rooms; must not depend on what is recognised in plans. Apache POI is optional.
 */
@NullMarked
package org.kmplan.core.read.internal.workbook;

import org.jspecify.annotations.NullMarked;
