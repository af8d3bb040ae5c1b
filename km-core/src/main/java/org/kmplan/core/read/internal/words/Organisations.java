package org.kmplan.core.read.internal.words;

import java.util.Optional;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.text.internal.WordFile;
import org.kmplan.core.text.internal.WordFinder;

/** Names of agencies as they stand in plans. */
public final class Organisations {
    private static final String PAO = "องค์การบริหารส่วนจังหวัด";
    private static final int MAX_NAME = 120;

    private static final WordFinder<String> BEGINNINGS = words("beginnings");

    private static final WordFinder<String> PROVINCES = words("provinces");

    private Organisations() {}

    private static WordFinder<String> words(String list) {
        WordFinder<String> finder = new WordFinder<>();
        WordFile.read(Organisations.class, "agencies.words")
                .words(list)
                .forEach(word -> finder.add(word.text(), word.text()));
        return finder;
    }

    /** Tells whether a line is the name of an agency and nothing else. */
    public static boolean isName(String line) {
        String key = ThaiText.key(line);
        return key.length() <= MAX_NAME
                && BEGINNINGS.startingAt(WordFinder.Letters.of(key), 0).isPresent();
    }

    /**
     * Returns the provincial administrative organisation that a text mentions by its full name. Plans often name their agency
     * in running text only, such as the reason or a target group.
     */
    public static Optional<String> mentionedIn(String text) {
        String key = ThaiText.key(text);
        for (int at = key.indexOf(PAO); at >= 0; at = key.indexOf(PAO, at + 1)) {
            Optional<WordFinder.Hit<String>> province =
                    PROVINCES.startingAt(WordFinder.Letters.of(key), at + PAO.length());
            if (province.isPresent()) {
                return province.map(hit -> PAO + hit.meaning());
            }
        }
        return Optional.empty();
    }
}
