package org.kmplan.core.plan.internal;

import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.Rate.Per;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;

/** Words that targets are made of. */
final class TargetWords {
    /** Comparator as a word, with the two readings that need a remark. */
    enum Compare {
        AT_LEAST(Comparator.AT_LEAST),
        BLENDED(Comparator.AT_LEAST),
        MORE_THAN(Comparator.MORE_THAN),
        AT_MOST(Comparator.AT_MOST),
        LESS_THAN(Comparator.LESS_THAN),
        EQUAL(Comparator.EQUAL),
        ALL(Comparator.EQUAL),
        WITHIN(Comparator.AT_MOST);

        private final Comparator comparator;

        Compare(Comparator comparator) {
            this.comparator = comparator;
        }

        Comparator comparator() {
            return comparator;
        }
    }

    /** Comparators before the number. */
    static final WordList<Compare> BEFORE = WordList.of("before", Compare::valueOf);

    /** Comparators behind the number and its unit. */
    static final WordList<Compare> BEHIND = WordList.of("behind", Compare::valueOf);

    /** Comparators that stand for a demand even where the number is missing. */
    static final WordList<Compare> DEMANDS = WordList.of("demands", Compare::valueOf);

    static final WordList<String> PERCENT = WordList.of("percent");

    static final WordList<String> PERCENT_SIGN = WordList.of("percent-sign");

    /** Words between a comparator and its number that mean nothing. */
    static final WordList<String> FILLERS = WordList.of("fillers");

    /** Words that declare a total. */
    static final WordList<TargetNote> TOTALS = WordList.of("totals", TargetNote::valueOf);

    /** Words that end in "together" without declaring a total. */
    static final WordList<String> NO_TOTALS = WordList.of("no-totals");

    static final WordList<Per> RATES_BEFORE = WordList.of("rates-before", Per::valueOf);

    /** Denominators of a rate after a slash or ต่อ. */
    static final WordList<Per> RATES_BEHIND = WordList.of("rates-behind", Per::valueOf);

    /** Rates written with "every". */
    static final WordList<Per> EVERY = WordList.of("every", Per::valueOf);

    /** Lengths of time, which make a rate when a slash and an event follow. */
    static final WordList<Per> TIMES = WordList.of("times", Per::valueOf);

    /** Units; the ones without a constant of their own are {@link TargetUnit#OTHER}. */
    static final WordList<TargetUnit> UNITS = UnitWords.all();

    /** Words that begin like a unit and are none. */
    static final WordList<String> NO_UNITS = WordList.of("no-units");

    /** Numbers behind these are ordinals or references. */
    static final WordList<String> ORDINALS = WordList.of("ordinals");

    /** Words that end like an ordinal and are none. */
    static final WordList<String> NO_ORDINALS = WordList.of("no-ordinals");

    /** Nouns for those of whom a share or a headcount is meant. */
    static final WordList<String> GROUPS = WordList.of("groups");

    /** Verbs that end a noun and that make a headcount a demand. */
    static final WordList<String> VERBS = WordList.of("verbs");

    /** Verbs that end the noun of which a share is meant. */
    static final WordList<String> NOUN_ENDS = WordList.of("noun-ends");

    /** Words that introduce examples. */
    static final WordList<String> EXAMPLES = WordList.of("examples");

    /** Words that end a list of examples. */
    static final WordList<String> EXAMPLES_END = WordList.of("examples-end");

    static final WordList<String> LEVELS = WordList.of("levels");

    private TargetWords() {}
}
