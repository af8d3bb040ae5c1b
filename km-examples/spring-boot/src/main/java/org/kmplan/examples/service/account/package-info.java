/**
 * Accounts: who may sign in, with which role and for which organisation, and the tokens of programs.
 *
 * <p>{@link org.kmplan.examples.service.account.Accounts} keeps them; a {@link
 * org.kmplan.examples.service.account.Viewer} is who asks.
 */
@NullMarked
package org.kmplan.examples.service.account;

import org.jspecify.annotations.NullMarked;
