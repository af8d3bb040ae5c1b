/**
 * Writes comments into documents that plans were read from: Word documents and Excel workbooks.
 *
 * <p>Entry type is {@link org.kmplan.core.annotate.DocumentAnnotator}. What a comment says is for the caller; nothing here
 * knows rules or reports.
 */
@NullMarked
package org.kmplan.core.annotate;

import org.jspecify.annotations.NullMarked;
