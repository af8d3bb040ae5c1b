package org.kmplan.core.plan;

import java.util.Optional;

/**
 * Strategic issue (ประเด็นยุทธศาสตร์) that a plan serves.
 *
 * @param number number as written in Arabic numerals, such as {@code 6}; an ordinal, not a value
 * @param title title without the number
 */
public record StrategicIssue(Optional<String> number, Optional<String> title) {}
