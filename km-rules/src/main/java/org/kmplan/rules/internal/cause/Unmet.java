package org.kmplan.rules.internal.cause;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;

/**
 * Result that did not pass, with the fact that decided it.
 *
 * @param index place in the report
 * @param row path of the row that the subject is or lies in; the subject itself if it is in no row
 * @param reasons words for the reasons: their keys without the id of the rule
 */
record Unmet(int index, Finding finding, Check fact, String row, List<String> reasons) {
    private static final String ROWS = "steps/";

    static Unmet of(int index, Finding finding, Check fact) {
        return new Unmet(index, finding, fact, row(finding.subject()), words(finding.reasons()));
    }

    private static List<String> words(List<Message> reasons) {
        if (reasons.size() == 1) {
            return List.of(word(reasons.get(0).key()));
        }
        List<String> words = new ArrayList<>(reasons.size());
        for (Message reason : reasons) {
            words.add(word(reason.key()));
        }
        return words;
    }

    private static String row(String subject) {
        int end = subject.startsWith(ROWS) ? subject.indexOf('/', ROWS.length()) : -1;
        return end < 0 ? subject : subject.substring(0, end);
    }

    private static String word(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    String subject() {
        return finding.subject();
    }

    String rule() {
        return finding.rule().value();
    }

    /** Tells whether the subject is a row or lies in one. */
    boolean isInRow() {
        return subject().startsWith(ROWS);
    }
}
