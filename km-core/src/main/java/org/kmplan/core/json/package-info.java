/**
 * Plans and records as JSON documents: exact round trip, located problems, and the published JSON Schema.
 *
 * <p>Entry types: {@link org.kmplan.core.json.PlanJson}, {@link org.kmplan.core.json.RecordsJson},
 * {@link org.kmplan.core.json.JsonResult} and {@link org.kmplan.core.json.JsonProblem}. Each kind of document is declared
 * once, as codecs of {@code internal} that both read and write.
 *
 * <p>May use the model and its own {@code internal}; Jackson stays there. Must not depend on {@code read} (which may call
 * this package for JSON documents) or on rules.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        throwForInvalidImmutableState = IllegalArgumentException.class)
package org.kmplan.core.json;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
