package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordEntry;

/** Small change for the worse, or merely to another value near a border, of records that fit a plan. */
interface Dent {
    /**
     * Returns the records with the change.
     *
     * @param where which entry to change, counted round the list
     * @param how which of several changes to make, and by how much
     */
    PlanRecords apply(PlanRecords records, PlanCalendar calendar, int where, int how);

    /** Returns the list with one entry changed; an empty list stays empty. */
    static <T> List<T> changed(List<T> entries, int where, UnaryOperator<T> change) {
        List<T> result = new ArrayList<>(entries);
        if (!result.isEmpty()) {
            int index = where % result.size();
            result.set(index, change.apply(result.get(index)));
        }
        return result;
    }

    /** Returns the list without one entry. */
    static <T> List<T> without(List<T> entries, int where) {
        List<T> result = new ArrayList<>(entries);
        if (!result.isEmpty()) {
            result.remove(where % result.size());
        }
        return result;
    }

    /** Returns an id that no entry has yet. */
    static String freeId(String start, List<? extends RecordEntry> entries) {
        int number = 1;
        while (taken(start + number, entries)) {
            number++;
        }
        return start + number;
    }

    private static boolean taken(String id, List<? extends RecordEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.id().equals(id));
    }

    /** Returns yes, no or unknown. */
    static Optional<Boolean> answer(int how) {
        return how % 3 == 0 ? Optional.empty() : Optional.of(how % 3 == 1);
    }
}
