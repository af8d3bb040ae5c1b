package org.kmplan.rules.render.internal;

import java.util.List;
import java.util.Optional;

/**
 * What a page says on one plan.
 *
 * @param id prefix of its anchors
 * @param topic topic
 * @param head document, organisation, policy and the like
 * @param verdicts verdicts, one for each aspect
 * @param warning that reading met problems; empty if it met none
 * @param mends what to mend first
 * @param mendNote what to say instead where there is nothing to mend or no repair is known
 * @param changes what differs from an earlier report, if there is one
 * @param rows findings by row, in the order of the document
 * @param steps the thirteen steps
 * @param chart timeline, if the plan is at hand
 * @param risks risk register, if one is at hand
 * @param needs records that are missing
 * @param problems problems of reading
 * @param passed rules that passed
 * @param notApplicable rules that do not apply, with the reason
 * @param notices what is to be said about the policy
 */
public record PlanView(
        String id,
        String topic,
        List<Labelled> head,
        List<VerdictView> verdicts,
        String warning,
        List<MendView> mends,
        String mendNote,
        Optional<ChangesView> changes,
        List<RowView> rows,
        List<StepView> steps,
        Optional<ChartView> chart,
        Optional<RisksView> risks,
        List<Labelled> needs,
        List<ProblemView> problems,
        List<Labelled> passed,
        List<Labelled> notApplicable,
        List<String> notices) {

    /**
     * Verdict on an aspect.
     *
     * @param tone tone, the name of a style
     * @param mark sign that says the same without colours
     * @param aspect aspect
     * @param verdict verdict
     * @param counts what it rests on, in numbers
     */
    public record VerdictView(String tone, String mark, String aspect, String verdict, List<String> counts) {}

    /**
     * Change that mends something, proved by judging again.
     *
     * @param place part of the plan to change
     * @param text what to change
     * @param mends rules that it mends
     * @param link anchor of the row it belongs to; empty if the page has none
     */
    public record MendView(String place, String text, String mends, String link) {}

    /**
     * What differs from an earlier report.
     *
     * @param earlier which report it was
     * @param groups kinds of change, with what changed
     */
    public record ChangesView(String earlier, List<Group> groups) {
        /**
         * Changes of a kind.
         *
         * @param title the kind
         * @param lines what changed
         */
        public record Group(String title, List<Labelled> lines) {}
    }

    /**
     * Findings of a row of the plan.
     *
     * @param id anchor
     * @param title the row
     * @param findings its findings
     */
    public record RowView(String id, String title, List<FindingView> findings) {}

    /**
     * One of the thirteen steps.
     *
     * @param code code, such as {@code KMP 1}
     * @param name name
     * @param tone tone, the name of a style
     * @param mark sign that says the same without colours
     * @param state state in words
     * @param link anchor of its findings; empty if there are none
     */
    public record StepView(String code, String name, String tone, String mark, String state, String link) {}
}
