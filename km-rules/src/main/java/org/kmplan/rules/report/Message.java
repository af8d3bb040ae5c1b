package org.kmplan.rules.report;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Message by key, with the values that its text names.
 *
 * @param key key in the message catalogue, such as {@code KMP-01.missing}
 * @param arguments values by the name that the text gives them
 */
public record Message(String key, Map<String, Argument> arguments) implements Serializable {
    /** Creates a message whose arguments cannot be changed and keep their order. */
    public Message {
        if (!(arguments instanceof DecidingValues)) {
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        }
    }

    /** Returns what stands for this in a Java serialization stream. */
    @Serial
    private Object writeReplace() {
        return Serialized.of(this);
    }
}
