/**
 * Plans and rows while they are read: what {@link org.kmplan.core.read.internal.recognise} finds on the grid and {@link
 * org.kmplan.core.read.internal.assemble} makes plans of, with the lists that stand in their cells.
 *
 * <p>Entry types: {@link org.kmplan.core.read.internal.draft.PlanDraft}, {@link
 * org.kmplan.core.read.internal.draft.RowDraft}. May use the words, the grid and sheets; must not depend on any format.
 */
@NullMarked
package org.kmplan.core.read.internal.draft;

import org.jspecify.annotations.NullMarked;
