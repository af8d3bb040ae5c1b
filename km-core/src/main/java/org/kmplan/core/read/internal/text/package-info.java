/**
 * Text as a source of the grid: decoding it, tables written with tabs, pipes or separated values, and tables that were taken
 * apart when they were pasted.
 *
 * <p>Entry types: {@link org.kmplan.core.read.internal.text.TextGridSource},
 * {@link org.kmplan.core.read.internal.text.CsvGridSource} and {@link org.kmplan.core.read.internal.text.TextDecoder}.
 * May use the words, the grid and sheets; must not depend on other formats.
 */
@NullMarked
package org.kmplan.core.read.internal.text;

import org.jspecify.annotations.NullMarked;
