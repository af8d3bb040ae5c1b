package org.kmplan.rules.report;

import java.io.Serializable;

/**
 * Name and version of the policy that a plan was judged by.
 *
 * @param name name of the policy
 * @param version version of the policy
 */
public record PolicyIdentity(String name, String version) implements Serializable {}
