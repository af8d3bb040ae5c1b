package org.kmplan.rules.render.internal;

/**
 * Problem met when a document was read.
 *
 * @param tone tone in which it is shown, the name of a style: {@code bad}, {@code warn} or {@code faint}
 * @param mark sign that says the same without colours
 * @param text what it is
 * @param place where it is
 * @param code its code
 * @param raw what stands there; empty if nothing does
 * @param advice what to do; empty if there is nothing to say
 */
public record ProblemView(
        String tone, String mark, String text, String place, String code, String raw, String advice) {}
