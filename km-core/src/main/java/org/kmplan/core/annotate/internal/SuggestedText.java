package org.kmplan.core.annotate.internal;

/**
 * Text on its way into a document as a tracked change.
 *
 * @param mark where it belongs, as the reader marked it
 * @param before text as read
 * @param after text that could stand there
 */
public record SuggestedText(long mark, String before, String after) {}
