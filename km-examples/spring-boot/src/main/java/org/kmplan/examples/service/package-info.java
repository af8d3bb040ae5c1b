/**
 * Service of an audit office: plans are uploaded, judged and kept, with their versions, records and waivers.
 *
 * <p>{@link org.kmplan.examples.service.KmService} starts it. Below are {@code account} (who may do what), {@code plan} (what
 * is kept and how it is judged), {@code web} (pages, security, limits) and {@code api} (JSON for programs). The last two know
 * the first two, never the other way.
 */
@NullMarked
package org.kmplan.examples.service;

import org.jspecify.annotations.NullMarked;
