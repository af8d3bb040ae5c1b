/**
 * Readers of documents that hold knowledge plans, and of workbooks with records of what was done.
 *
 * <p>Entry types: {@link org.kmplan.core.read.PlanReader}, {@link org.kmplan.core.read.RecordsWorkbook},
 * {@link org.kmplan.core.read.ReadResult} and {@link org.kmplan.core.read.ReadProblem}. A reader never throws for content: what
 * can be read is read, and everything else is a problem with a code, a position and the raw text. How documents are read
 * stands in the rooms below {@code internal}, which are no API: every format becomes one grid of lines and tables, on which
 * plans are recognised.
 *
 * <p>May use {@code text}, {@code time}, {@code plan}, {@code risk}, {@code record} and {@code json}; must not depend on rules.
 * Apache POI is optional: it only writes templates of workbooks.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        throwForInvalidImmutableState = IllegalArgumentException.class)
package org.kmplan.core.read;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
