package org.kmplan.rules.render.internal;

/**
 * Words behind a label.
 *
 * @param label label
 * @param text words
 */
public record Labelled(String label, String text) {}
