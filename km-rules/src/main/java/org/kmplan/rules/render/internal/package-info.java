/**
 * What the templates of pages show: values in words, ready to be written, and nothing that decides; and what JSON renderings
 * have in common.
 *
 * <p>{@link org.kmplan.rules.render.internal.PageView} is a whole page, {@link org.kmplan.rules.render.internal.PlanView} what
 * it says on one plan. Templates ({@code src/main/jte}) are compiled into this package. No API.
 */
@NullMarked
package org.kmplan.rules.render.internal;

import org.jspecify.annotations.NullMarked;
