package org.kmplan.core.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * English words in a text that should be Thai: outside quotation marks, in small letters, and no part of a code or path; names of
 * fields that are listed and values of JSON are none.
 */
public final class EnglishWords {
    private static final Pattern QUOTED = Pattern.compile("'[^'\n]*'|\"[^\"\n]*\"");
    private static final Pattern NAMES =
            Pattern.compile("คือ [A-Za-z]+(?:, [A-Za-z]+)*|(?<![a-z])(?:true|false|null)(?![a-z])");
    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9./_-])[a-z]{2,}(?![A-Za-z0-9./_-])");

    private EnglishWords() {}

    /** Returns the words, none if all is Thai. */
    public static List<String> in(String text) {
        return WORD.matcher(NAMES.matcher(QUOTED.matcher(text).replaceAll("''")).replaceAll("''"))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
