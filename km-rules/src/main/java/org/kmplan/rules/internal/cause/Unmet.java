package org.kmplan.rules.internal.cause;

import java.util.List;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;

/**
 * Result that did not pass, with the fact that decided it.
 *
 * @param index place in the report
 */
record Unmet(int index, Finding finding, Check fact) {
    private static final String ROWS = "steps/";

    String subject() {
        return finding.subject();
    }

    String rule() {
        return finding.rule().value();
    }

    /** Returns the words for the reasons: their keys without the id of the rule. */
    List<String> reasons() {
        return finding.reasons().stream().map(Message::key).map(Unmet::word).toList();
    }

    private static String word(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    /** Returns the path of the row that the subject is or lies in; the subject itself if it is in no row. */
    String row() {
        if (!subject().startsWith(ROWS)) {
            return subject();
        }
        int end = subject().indexOf('/', ROWS.length());
        return end < 0 ? subject() : subject().substring(0, end);
    }
}
