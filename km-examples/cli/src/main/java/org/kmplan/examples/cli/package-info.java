/**
 * The {@code km} command: reads plans, checks them and prints the report.
 *
 * <p>Entry type: {@link org.kmplan.examples.cli.Km}. One class for each command; {@link
 * org.kmplan.examples.cli.Terminal} is all they know of the outside. Everything that judges or renders is in the library.
 */
@NullMarked
package org.kmplan.examples.cli;

import org.jspecify.annotations.NullMarked;
