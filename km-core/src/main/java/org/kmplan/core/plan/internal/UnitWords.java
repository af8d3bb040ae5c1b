package org.kmplan.core.plan.internal;

import org.kmplan.core.plan.TargetUnit;

/** Words for units in Thai and English; those without a constant of their own are {@link TargetUnit#OTHER}. */
final class UnitWords {
    private UnitWords() {}

    /** Returns the words of all units. */
    static WordList<TargetUnit> all() {
        WordList<TargetUnit> list = WordList.of("more-units", TargetUnit::valueOf);
        for (TargetUnit unit : TargetUnit.values()) {
            if (unit != TargetUnit.PERCENT) {
                list.add(unit, unit.words().toArray(String[]::new));
            }
        }
        return list;
    }
}
