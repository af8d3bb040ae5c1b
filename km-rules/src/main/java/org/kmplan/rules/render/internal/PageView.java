package org.kmplan.rules.render.internal;

import java.util.List;

/**
 * Page on the plans of one or more documents.
 *
 * @param language code of the language, such as {@code th}
 * @param title title of the page
 * @param plans what it says on each plan
 * @param unread documents without any plan
 * @param texts fixed texts
 * @param json the reports as JSON, safe within a script element
 */
public record PageView(
        String language, String title, List<PlanView> plans, List<UnreadView> unread, Texts texts, String json) {
    /**
     * Document in which no plan could be read.
     *
     * @param source name of the document
     * @param problems what stood in the way
     */
    public record UnreadView(String source, List<ProblemView> problems) {}
}
