package org.kmplan.core.plan;

import org.kmplan.core.time.Fraction;

/**
 * Number with its unit, said beside a target: the whole of which it is a part, the value from which it starts, the same
 * target in another unit.
 *
 * <p>Example: 20 {@link TargetUnit#OTHER} in {@code ผ่านเกณฑ์ ๑๖ ใน ๒๐ ข้อ}.
 *
 * @param value exact value, 80 for 80 percent
 * @param unit its unit; {@link TargetUnit#OTHER} where the text names none that is known
 */
public record TargetAmount(Fraction value, TargetUnit unit) {}
