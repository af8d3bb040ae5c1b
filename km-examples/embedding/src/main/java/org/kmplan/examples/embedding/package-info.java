/** The smallest program that checks a plan with the library. */
@NullMarked
package org.kmplan.examples.embedding;

import org.jspecify.annotations.NullMarked;
