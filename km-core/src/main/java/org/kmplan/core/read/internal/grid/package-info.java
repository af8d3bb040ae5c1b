/**
 * Grid of lines and tables that every format becomes, and what is needed to get there: the document as bytes or text, its
 * archive opened within limits, repaired text, and the problems met on the way.
 *
 * <p>Entry types: {@link org.kmplan.core.read.internal.grid.Grid},
 * {@link org.kmplan.core.read.internal.grid.GridSource}, {@link org.kmplan.core.read.internal.grid.GridBuilder} and
 * {@link org.kmplan.core.read.internal.grid.Problems}.
 * May use the words; must not depend on any format or on what is recognised on the grid.
 */
@NullMarked
package org.kmplan.core.read.internal.grid;

import org.jspecify.annotations.NullMarked;
