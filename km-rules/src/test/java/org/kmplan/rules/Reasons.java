package org.kmplan.rules;

import java.util.stream.Collectors;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;

/** What a result says to its reader. */
final class Reasons {
    private Reasons() {}

    static String english(Finding result) {
        return text(result, Language.EN);
    }

    static String thai(Finding result) {
        return text(result, Language.TH);
    }

    private static String text(Finding result, Language language) {
        return result.reasons().stream().map(Messages.of(language)::text).collect(Collectors.joining("\n"));
    }
}
