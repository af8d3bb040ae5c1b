package org.kmplan.rules.render.internal;

import java.util.List;

/**
 * Result of one rule at one place.
 *
 * @param id anchor, unique on the page
 * @param tone tone in which it is shown, the name of a style
 * @param mark sign that says the same without colours
 * @param rule id of the rule
 * @param title title of the rule
 * @param state outcome and weight in words
 * @param place where it stands in the plan and in the document
 * @param reasons why it came to this
 * @param observations what was noticed besides
 * @param advice what to do
 * @param consequences what follows from it, a line for each rule
 * @param basis where the demand comes from; empty where it is of no interest
 * @param link page on the rule; empty if there is none
 */
public record FindingView(
        String id,
        String tone,
        String mark,
        String rule,
        String title,
        String state,
        String place,
        List<String> reasons,
        List<String> observations,
        List<String> advice,
        List<String> consequences,
        String basis,
        String link) {}
