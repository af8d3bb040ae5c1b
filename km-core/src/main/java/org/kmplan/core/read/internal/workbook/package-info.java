/**
 * Workbook in which an officer writes down what was done: its sheets and columns, the template, and the records read back.
 *
 * <p>Entry types: {@link org.kmplan.core.read.internal.workbook.RecordsTemplate},
 * {@link org.kmplan.core.read.internal.workbook.RecordsSheets} and
 * {@link org.kmplan.core.read.internal.workbook.RecordsReader}.
 * May use the grid, sheets and Office rooms; must not depend on what is recognised in plans. Only the template is
 * written with Apache POI, which is optional.
 */
@NullMarked
package org.kmplan.core.read.internal.workbook;

import org.jspecify.annotations.NullMarked;
