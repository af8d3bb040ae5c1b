/** Pages in Thai and English, who may see them, and the limits on requests. */
@NullMarked
package org.kmplan.examples.service.web;

import org.jspecify.annotations.NullMarked;
