/**
 * Plans as an office keeps them: dossiers with versions, records, waivers and every judgement that was given.
 *
 * <p>{@link org.kmplan.examples.service.plan.Dossiers} shows them, {@link
 * org.kmplan.examples.service.plan.DossierChanges} changes them; {@link org.kmplan.examples.service.plan.Desk} bounds how
 * many documents are judged at a time. Nothing here knows of pages or requests.
 */
@NullMarked
package org.kmplan.examples.service.plan;

import org.jspecify.annotations.NullMarked;
