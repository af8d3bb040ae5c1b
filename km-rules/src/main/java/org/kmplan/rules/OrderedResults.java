package org.kmplan.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.internal.catalog.SubjectOrder;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;

/** Results, put into the order of a report as they come: by rule id, aspect and subject. */
final class OrderedResults {
    private static final Comparator<Finding> BY_SUBJECT =
            (one, other) -> SubjectOrder.INSTANCE.compare(one.subject(), other.subject());
    private static final int ASPECTS = Aspect.values().length;

    private final List<@Nullable List<Finding>> places;
    private int size;

    OrderedResults(int rules) {
        this.places = new ArrayList<>(Collections.nCopies(rules * ASPECTS, null));
    }

    /** Adds a result of the rule with a rank. */
    void add(int rank, Finding result) {
        int place = place(rank, result.aspect());
        @Nullable List<Finding> there = places.get(place);
        if (there == null) {
            there = new ArrayList<>();
            places.set(place, there);
        }
        there.add(result);
        size++;
    }

    boolean contains(int rank, Aspect aspect) {
        return places.get(place(rank, aspect)) != null;
    }

    /** Returns all results in order, in a list that can be changed. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(size);
        for (@Nullable List<Finding> there : places) {
            if (there != null) {
                // Facts are derived in the order of the plan, so that most lists are in order already.
                there.sort(BY_SUBJECT);
                all.addAll(there);
            }
        }
        return all;
    }

    private static int place(int rank, Aspect aspect) {
        return rank * ASPECTS + aspect.ordinal();
    }
}
