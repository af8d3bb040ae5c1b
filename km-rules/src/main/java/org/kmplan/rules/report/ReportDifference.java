package org.kmplan.rules.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What differs between two reports: which findings are new, which are fixed, what else changed.
 *
 * <p>Example: {@code later.diff(earlier).changes(ResultChange.Kind.NEW)}. Results are the same if rule, aspect and subject
 * are, so that another wording or language changes nothing.
 */
@Value.Immutable
public abstract class ReportDifference {
    ReportDifference() {}

    /** Returns the earlier report. */
    public abstract BaselineReport earlier();

    /** Returns the later report. */
    public abstract BaselineReport later();

    /** Returns every result of either report once, by rule and aspect; those of the later report first. */
    public abstract List<ResultChange> all();

    /** Returns the results that became of a kind. */
    public List<ResultChange> changes(ResultChange.Kind kind) {
        return all().stream().filter(change -> change.kind() == kind).toList();
    }

    /** Returns the results that are not unchanged, in order. */
    public List<ResultChange> changes() {
        return all().stream()
                .filter(change -> change.kind() != ResultChange.Kind.UNCHANGED)
                .toList();
    }

    /** Returns the number of results that became of each kind, zeros included. */
    public Map<ResultChange.Kind, Integer> counts() {
        Map<ResultChange.Kind, Integer> counts = new EnumMap<>(ResultChange.Kind.class);
        for (ResultChange.Kind kind : ResultChange.Kind.values()) {
            counts.put(kind, 0);
        }
        all().forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    /** Tells whether every result is unchanged. */
    public boolean isEmpty() {
        return changes().isEmpty();
    }

    /** Returns the difference of two reports of which only the outcomes are known. */
    public static ReportDifference between(BaselineReport earlier, BaselineReport later) {
        return between(earlier, later, Map.of());
    }

    /** Returns the difference of a report to an earlier one. */
    static ReportDifference between(BaselineReport earlier, ComplianceReport later) {
        Map<ReportKey, Finding> results = new HashMap<>();
        later.results().forEach(result -> results.put(ReportKey.of(result), result));
        return between(earlier, BaselineReport.of(later), results);
    }

    private static ReportDifference between(
            BaselineReport earlier, BaselineReport later, Map<ReportKey, Finding> results) {
        Map<Group, List<ResultChange>> groups = new TreeMap<>();
        later.results()
                .forEach((key, judgement) -> add(
                        groups,
                        ResultChange.builder()
                                .key(key)
                                .before(Optional.ofNullable(earlier.results().get(key)))
                                .after(judgement)
                                .result(Optional.ofNullable(results.get(key)))
                                .build()));
        earlier.results().forEach((key, judgement) -> {
            if (!later.results().containsKey(key)) {
                add(groups, ResultChange.builder().key(key).before(judgement).build());
            }
        });
        return new Builder()
                .earlier(earlier)
                .later(later)
                .addAllAll(groups.values().stream().flatMap(List::stream).toList())
                .build();
    }

    private static void add(Map<Group, List<ResultChange>> groups, ResultChange change) {
        Group group = new Group(change.key().rule(), change.key().aspect());
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(change);
    }

    /** Results that stand together. */
    private record Group(RuleId rule, Aspect aspect) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : aspect.compareTo(other.aspect);
        }
    }

    /** Builder of {@link ReportDifference}. */
    static final class Builder extends ImmutableReportDifference.Builder {
        Builder() {}
    }
}
