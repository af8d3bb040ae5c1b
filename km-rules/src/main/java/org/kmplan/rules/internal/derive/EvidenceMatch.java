package org.kmplan.rules.internal.derive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.internal.catalog.ParameterForms;
import org.kmplan.rules.internal.catalog.Parameters;

/**
 * Comparison of recorded documents with planned entries, as the policy chooses it: by type, by title, or by either.
 *
 * @param byType whether a document of a planned type will do
 * @param byTitle whether a document with the planned title will do
 */
record EvidenceMatch(boolean byType, boolean byTitle) {
    private static final Pattern OR = Pattern.compile("(?:\\G|(?<!\\s))\\s*+หรือ\\s*+");

    static EvidenceMatch of(Parameters parameters) {
        Set<String> ways = Set.copyOf(parameters.words("EVD-02.match"));
        // A policy that names no way leaves the usual one.
        return new EvidenceMatch(!ways.equals(Set.of(ParameterForms.TITLE)), ways.contains(ParameterForms.TITLE));
    }

    /** Tells whether a document is one of those that an entry asks for. */
    boolean supplies(RecordedDocument document, Evidence entry) {
        return byType && isOfType(document, entry) || byTitle && isTitled(document, entry);
    }

    /** Tells whether nothing of what is compared is recorded of a document. */
    boolean isUnclear(RecordedDocument document) {
        return byType && document.type().isEmpty()
                || byTitle && document.title().isEmpty();
    }

    private static boolean isOfType(RecordedDocument document, Evidence entry) {
        if (entry.types().equals(List.of(EvidenceType.ACTIVITY))) {
            // An act is no document (EVD-04 says so); whatever document shows that it took place will do.
            return true;
        }
        if (entry.types().equals(List.of(EvidenceType.OTHER))) {
            // Documents of no particular type are told apart by their titles.
            return document.type().map(EvidenceType.OTHER::equals).orElse(true)
                    && hasTitle(document, Stream.of(entry.text()));
        }
        return document.type().filter(entry.types()::contains).isPresent();
    }

    private static boolean isTitled(RecordedDocument document, Evidence entry) {
        return hasTitle(document, Stream.concat(Stream.of(entry.text()), OR.splitAsStream(entry.text())));
    }

    private static boolean hasTitle(RecordedDocument document, Stream<String> titles) {
        Optional<String> key = document.title().map(ThaiText::key);
        return key.isPresent() && titles.map(ThaiText::key).anyMatch(key.get()::equals);
    }
}
