/**
 * Thai text as it really arrives: normalising, folding, comparing and judging damage.
 *
 * <p>Entry type: {@link org.kmplan.core.text.ThaiText}. The raw text is always kept by the caller; what is produced here
 * serves comparison and recognition only.
 *
 * <p>Must not depend on any other package of the project.
 */
@NullMarked
package org.kmplan.core.text;

import org.jspecify.annotations.NullMarked;
