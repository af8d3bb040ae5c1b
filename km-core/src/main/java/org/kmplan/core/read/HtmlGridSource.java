package org.kmplan.core.read;

import java.util.Optional;

/** Placeholder. */
final class HtmlGridSource implements GridSource {
    @Override
    public Optional<Grid> read(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
        return Optional.empty();
    }
}
