package org.kmplan.rules.render.internal;

import java.util.List;

/**
 * Page on many plans.
 *
 * @param language code of the language
 * @param plans rows, one for each plan
 * @param rules rules that fail most, mandatory ones first
 * @param counts plans by verdict
 * @param texts fixed texts
 */
public record IndexView(String language, List<PlanRow> plans, List<RuleRow> rules, List<String> counts, Texts texts) {
    /**
     * Plan.
     *
     * @param source document
     * @param link its page; empty if it has none
     * @param organisation organisation; empty if not stated
     * @param year fiscal year; empty if not known
     * @param topic topic; empty if not stated
     * @param tone tone of the verdict, the name of a style
     * @param mark sign that says the same without colours
     * @param verdict verdict on the plan
     * @param execution verdict on its execution
     * @param findings number of mandatory findings
     * @param first the first of them, or why there is no report
     */
    public record PlanRow(
            String source,
            String link,
            String organisation,
            String year,
            String topic,
            String tone,
            String mark,
            String verdict,
            String execution,
            String findings,
            String first) {}

    /**
     * Rule.
     *
     * @param rule id
     * @param title title
     * @param severity weight
     * @param plans number of plans in which it fails
     */
    public record RuleRow(String rule, String title, String severity, String plans) {}
}
