/**
 * Parts of Office files that are changed in a few places and stay what they are everywhere else: XML by the offsets of its
 * elements, the archive entry by entry. Nothing here depends on the entry types.
 */
@NullMarked
package org.kmplan.core.annotate.internal;

import org.jspecify.annotations.NullMarked;
