/** The {@code km} command: reads plans, checks them and prints the report. */
@NullMarked
package org.kmplan.examples.cli;

import org.jspecify.annotations.NullMarked;
