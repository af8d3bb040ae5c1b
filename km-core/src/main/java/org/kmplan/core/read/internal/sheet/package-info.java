/**
 * Sheets of cells as lines and tables of the grid, and what only tables have: columns with their headings, and charts in which
 * months are columns.
 *
 * <p>Entry types: {@link org.kmplan.core.read.internal.sheet.SheetBlocks},
 * {@link org.kmplan.core.read.internal.sheet.Columns} and {@link org.kmplan.core.read.internal.sheet.MonthChart}.
 * May use the words and the grid; must not depend on the format that a sheet was read from.
 */
@NullMarked
package org.kmplan.core.read.internal.sheet;

import org.jspecify.annotations.NullMarked;
