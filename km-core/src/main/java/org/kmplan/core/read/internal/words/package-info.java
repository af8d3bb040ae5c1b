/**
 * Words and signs by which the parts of a plan are recognised: labels, columns, steps, months, bullets, damage.
 *
 * <p>Entry types: {@link org.kmplan.core.read.internal.words.PlanWords} for labels and columns,
 * {@link org.kmplan.core.read.internal.words.StepFinder} for the steps of a process and
 * {@link org.kmplan.core.read.internal.words.TitleLine} for titles of tables.
 * Everything here looks at a text alone: it must not depend on any other room, nor know where in a document the text stands.
 */
@NullMarked
package org.kmplan.core.read.internal.words;

import org.jspecify.annotations.NullMarked;
