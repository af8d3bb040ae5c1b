/**
 * Plans and records as JSON documents: exact round trip, located problems, and the published JSON Schema.
 *
 * <p>Entry types: {@link org.kmplan.core.json.PlanJson}, {@link org.kmplan.core.json.RecordsJson}, {@link org.kmplan.core.json.JsonResult} and
 * {@link org.kmplan.core.json.JsonProblem}; for other kinds of documents {@link org.kmplan.core.json.JsonDocument}. Each kind of document is declared once, as codecs that both read and write; the
 * same codecs serve every later document kind.
 *
 * <p>May use {@code plan}, {@code record}, {@code risk}, {@code time} and Jackson, whose types appear in no public signature; must not depend
 * on {@code read} (which may call this package for JSON documents) or on rules.
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
