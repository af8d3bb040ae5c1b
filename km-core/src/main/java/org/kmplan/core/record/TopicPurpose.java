package org.kmplan.core.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.AliasTable;

/** What a topic of knowledge was prepared for (วัตถุประสงค์ของเรื่อง). */
public enum TopicPurpose {
    /** Dissemination. */
    DISSEMINATION("เผยแพร่", "dissemination"),
    /** Advice to the units. */
    ADVICE("ให้คำแนะนำ", "advice", "คำปรึกษา", "แนะนำ");

    private static final AliasTable<TopicPurpose> NAMES = AliasTable.of(List.of(values()), value -> value.names);

    private final String thai;
    private final String english;
    private final ImmutableList<String> names;

    TopicPurpose(String thai, String english, String... aliases) {
        this.thai = thai;
        this.english = english;
        this.names =
                ImmutableList.<String>builder().add(thai, english).add(aliases).build();
    }

    /** Returns the value whose name or alias the text is or contains, the longest match first; empty if none does. */
    public static Optional<TopicPurpose> namedIn(String text) {
        return NAMES.namedIn(text);
    }

    /** Returns the Thai name. */
    public String thai() {
        return thai;
    }

    /** Returns the English name. */
    public String english() {
        return english;
    }
}
