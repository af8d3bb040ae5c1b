/**
 * Renderings of what a check found: text, pages, workbooks and comments for officers; JSON, CSV, SARIF, JUnit XML and OSCAL for
 * programs.
 *
 * <p>Entry types: {@link org.kmplan.rules.render.TextReport} and {@link org.kmplan.rules.render.JsonReport}; both render
 * {@link org.kmplan.rules.render.CheckedDocument}s. The same input gives the same characters on any machine, in any locale
 * and time zone.
 *
 * <p>May use {@code org.kmplan.rules.report} and km-core; must not depend on the rules engine or the evaluator.
 */
@NullMarked
package org.kmplan.rules.render;

import org.jspecify.annotations.NullMarked;
