package org.kmplan.core.plan;

import java.util.Optional;
import org.kmplan.core.time.Fraction;

/**
 * What each of those counted by a target must reach (เกณฑ์ผ่าน); no target of its own.
 *
 * <p>Example: at least 60 {@link TargetUnit#PERCENT} in {@code ผู้เข้ารับการอบรมร้อยละ ๘๐ มีคะแนนไม่น้อยกว่าร้อยละ ๖๐}.
 *
 * @param comparator how a result is compared
 * @param value exact value, 60 for 60 percent
 * @param unit {@link TargetUnit#PERCENT}, {@link TargetUnit#SCORE} or what else is counted
 * @param outOf highest value that can be reached, if the text states it
 */
public record PassMark(Comparator comparator, Fraction value, TargetUnit unit, Optional<Fraction> outOf) {}
