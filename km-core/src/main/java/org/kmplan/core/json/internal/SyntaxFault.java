package org.kmplan.core.json.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.text.Phrase;

/** What is said of a fault in the syntax of JSON, from the words of the parser. */
final class SyntaxFault {
    private static final Pattern ADVICE_TO_PROGRAMMERS =
            Pattern.compile(": enable `JsonReadFeature.*| \\(not recognized as one since Feature.*");
    private static final Pattern UNEXPECTED = Pattern.compile("^Unexpected character \\(('.{1,2}')");

    private SyntaxFault() {}

    /** Returns what is said of a fault that the parser names, in English only: in Thai the character at which it stands. */
    static Phrase of(String message) {
        String fault = ADVICE_TO_PROGRAMMERS.matcher(message).replaceFirst("");
        Matcher character = UNEXPECTED.matcher(fault);
        Phrase thai = character.find()
                ? Phrase.of("json.syntax.character").with("found", character.group(1))
                : Phrase.of("json.syntax.other");
        return Phrase.of("json.syntax").with("found", Phrase.named(thai.thai(), fault));
    }
}
