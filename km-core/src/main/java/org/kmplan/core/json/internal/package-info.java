/**
 * Codecs, each of which both reads and writes one kind of JSON value, and what reads and writes a document with them: no
 * API.
 *
 * <p>Entry types: {@link org.kmplan.core.json.internal.JsonDocument} and
 * {@link org.kmplan.core.json.internal.DocumentCodec}; {@link org.kmplan.core.json.internal.ObjectCodec},
 * {@link org.kmplan.core.json.internal.Scalars} and {@link org.kmplan.core.json.internal.Lists}, of which codecs are made;
 * {@link org.kmplan.core.json.internal.PlanCodecs} and {@link org.kmplan.core.json.internal.RecordCodecs}. Policies and
 * reports of km-rules are written with the same codecs.
 *
 * <p>May use the model, {@code JsonProblem} and {@code JsonResult} of {@code json}, and Jackson.
 */
@NullMarked
package org.kmplan.core.json.internal;

import org.jspecify.annotations.NullMarked;
