package org.kmplan.core.read.internal.words;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmplan.core.text.ThaiText;

/** Words for the two kinds of knowledge, found in texts without marks and blanks. */
public final class KnowledgeKinds {
    private static final Pattern TACIT = words("ฝังอยู่ใน", "ฝังลึก", "ในตัวคน", "ตัวบุคคล", "tacit");
    private static final Pattern EXPLICIT = words("ชัดแจ้ง", "เด่นชัด", "explicit");

    private KnowledgeKinds() {}

    private static Pattern words(String... words) {
        return Pattern.compile(Stream.of(words).map(ThaiText::skeleton).collect(Collectors.joining("|")));
    }

    /**
     * Tells whether a text names explicit knowledge.
     *
     * @param skeleton text as {@link ThaiText#skeleton} leaves it
     */
    public static boolean namesExplicit(String skeleton) {
        return EXPLICIT.matcher(skeleton).find();
    }

    /** Tells whether a text names tacit knowledge. */
    public static boolean namesTacit(String skeleton) {
        return TACIT.matcher(skeleton).find();
    }

    /** Tells whether a text as written names one of them. */
    public static boolean namesOne(String text) {
        String skeleton = ThaiText.skeleton(text);
        return namesExplicit(skeleton) || namesTacit(skeleton);
    }

    /** Tells whether a text as written names both, so that marks may choose between them. */
    public static boolean namesBoth(String text) {
        String skeleton = ThaiText.skeleton(text);
        return namesExplicit(skeleton) && namesTacit(skeleton);
    }
}
