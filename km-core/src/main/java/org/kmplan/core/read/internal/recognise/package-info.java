/**
 * Plans recognised on the grid: titles, headers, tables and which step each row is, as drafts. Where a table is found by how it
 * is laid out (separated values, sheets, text that was pasted), its source looks at headings before.
 *
 * <p>Entry type: {@link org.kmplan.core.read.internal.recognise.DocumentRecognizer}. May use drafts, words, the grid and
 * sheets; must not know what drafts are made into, nor depend on any format.
 */
@NullMarked
package org.kmplan.core.read.internal.recognise;

import org.jspecify.annotations.NullMarked;
