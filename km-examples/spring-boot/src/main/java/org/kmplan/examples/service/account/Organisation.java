package org.kmplan.examples.service.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Organisation whose plans are kept.
 *
 * @param id number, given by the database
 * @param name name, such as that of a local administration
 */
@Table("organisation")
public record Organisation(@Id @Nullable Long id, String name) {
    /** Returns the number of an organisation that has been kept. */
    public long key() {
        return Objects.requireNonNull(id);
    }
}
