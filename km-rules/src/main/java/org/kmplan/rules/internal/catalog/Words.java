package org.kmplan.rules.internal.catalog;

import java.util.List;

/** Words, as skeletons or keys, in a text of the same form. */
public final class Words {
    private Words() {}

    /** Tells whether a text contains one of the words. */
    public static boolean isAnyIn(String text, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (text.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a text begins with one of the words. */
    public static boolean beginsWithAny(String text, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (text.startsWith(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
