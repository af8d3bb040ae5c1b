package org.kmplan.rules.internal.fact.record;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Published bodies of knowledge and their entries in the repository, as of a day (DSM-02).
 *
 * @param published number of bodies of knowledge that were published
 * @param entries number of those that have an entry
 * @param titled number of those whose entry has a title
 * @param dated number of those whose entry has a date
 * @param addressed number of those whose entry has an address
 * @param complete whether the list of bodies of knowledge is declared complete
 * @param incomplete published bodies whose entry lacks a part
 * @param absent published bodies without an entry
 */
public record RepositoryState(
        Place at,
        int published,
        int entries,
        int titled,
        int dated,
        int addressed,
        boolean complete,
        List<String> incomplete,
        List<String> absent)
        implements Check {
    @Override
    public String rule() {
        return "DSM-02";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Argument.number(published),
                "actual", Argument.number(published - incomplete.size() - absent.size()),
                "incomplete", Arguments.texts(incomplete),
                "absent", Arguments.texts(absent));
    }
}
