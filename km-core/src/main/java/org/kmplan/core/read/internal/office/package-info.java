/**
 * Word documents, Excel workbooks and web pages as sources of the grid.
 *
 * <p>Entry types: {@link org.kmplan.core.read.internal.office.DocxGridSource},
 * {@link org.kmplan.core.read.internal.office.XlsxGridSource} and
 * {@link org.kmplan.core.read.internal.office.HtmlGridSource}.
 * May use the words, the grid and sheets; must not depend on other formats. Only classes behind
 * {@link org.kmplan.core.read.internal.office.PoiGridSource} use Apache POI, which is optional.
 */
@NullMarked
package org.kmplan.core.read.internal.office;

import org.jspecify.annotations.NullMarked;
