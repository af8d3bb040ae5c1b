/**
 * Plans recognised on the grid: titles, headers, rows of tables and what their cells say, assembled into the model. Where a
 * table is found by how it is laid out (separated values, sheets, text that was pasted), its source looks at headings before.
 *
 * <p>Entry types: {@link org.kmplan.core.read.internal.recognise.DocumentRecognizer}, which makes drafts of plans, and
 * {@link org.kmplan.core.read.internal.recognise.PlanAssembler}, which makes plans of them.
 * May use the words, the grid and sheets; must not depend on any format.
 */
@NullMarked
package org.kmplan.core.read.internal.recognise;

import org.jspecify.annotations.NullMarked;
