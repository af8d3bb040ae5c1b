/** JSON for programs, described by an OpenAPI document under {@code /api/openapi}. */
@NullMarked
package org.kmplan.examples.service.api;

import org.jspecify.annotations.NullMarked;
