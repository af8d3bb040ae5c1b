package org.kmplan.core.text;

import java.util.List;

/** Value that has a name in Thai and in English, and perhaps others by which people call it. */
public interface Named {
    /** Returns its names: the Thai one, the English one, then the others in either language. */
    List<String> names();

    /** Returns the Thai name. */
    default String thai() {
        return names().get(0);
    }

    /** Returns the English name. */
    default String english() {
        return names().get(1);
    }
}
