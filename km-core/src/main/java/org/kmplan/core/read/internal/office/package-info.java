/**
 * Word documents, Excel workbooks and web pages as sources of the grid.
 *
 * <p>Entry types: {@link org.kmplan.core.read.internal.office.DocxGridSource},
 * {@link org.kmplan.core.read.internal.office.XlsxGridSource} and
 * {@link org.kmplan.core.read.internal.office.HtmlGridSource}.
 * May use the words, the grid and sheets; must not depend on other formats. Nothing is
 * calculated, fetched or run, and no library but that for web pages is needed.
 */
@NullMarked
package org.kmplan.core.read.internal.office;

import org.jspecify.annotations.NullMarked;
