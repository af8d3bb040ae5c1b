/** Figures of long runs, as the guide for contributors quotes them. */
@NullMarked
package org.kmplan.rules.guide;

import org.jspecify.annotations.NullMarked;
