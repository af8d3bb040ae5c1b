/**
 * Words as data: resource files of words with their meanings, and finding many words in a text at once; the lines in which
 * people sign, which readers and rules tell by the same words.
 *
 * <p>Entry types: {@link org.kmplan.core.text.internal.WordFile}, {@link org.kmplan.core.text.internal.WordFinder} and {@link
 * org.kmplan.core.text.internal.SignatureLines}.
 * No API. Must not depend on any other package of the library; how a text is folded before it is searched is up to the user of
 * a finder.
 */
@NullMarked
package org.kmplan.core.text.internal;

import org.jspecify.annotations.NullMarked;
