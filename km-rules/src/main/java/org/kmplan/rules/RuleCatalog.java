package org.kmplan.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.kmplan.rules.internal.catalog.StandardRules;
import org.kmplan.rules.report.RuleId;

/**
 * Catalogue of compliance rules: one entry for each rule, in the order of the catalogue.
 *
 * <p>This is the one home of ids, severities, aspects and parameters; titles, bases and messages stand in the message
 * catalogue.
 */
public final class RuleCatalog {
    private static final RuleCatalog STANDARD = new RuleCatalog(StandardRules.entries());

    private final Map<RuleId, CatalogEntry> entries;
    private final List<CatalogEntry> inOrder;
    private final Map<RuleId, Integer> ranks = new HashMap<>();
    private final Map<String, RuleParameter> parameters = new LinkedHashMap<>();

    RuleCatalog(List<CatalogEntry> entries) {
        this.inOrder = List.copyOf(entries);
        this.entries = new LinkedHashMap<>();
        for (CatalogEntry entry : entries) {
            if (this.entries.put(entry.id(), entry) != null) {
                throw new IllegalArgumentException("Rule catalogue: the id " + entry.id() + " is used twice");
            }
            entry.parameters().forEach(parameter -> parameters.put(entry.id() + "." + parameter.name(), parameter));
        }
        for (RuleId id : new TreeSet<>(this.entries.keySet())) {
            ranks.put(id, ranks.size());
        }
    }

    /** Returns the place of a rule among the ids in alphabetical order, from 0. */
    public int rank(RuleId rule) {
        return Objects.requireNonNull(ranks.get(rule), () -> "no rule " + rule);
    }

    /** Returns the built-in catalogue. */
    public static RuleCatalog standard() {
        return STANDARD;
    }

    /** Returns the entries in the order of the catalogue. */
    public List<CatalogEntry> entries() {
        return inOrder;
    }

    /** Returns the entry of a rule, if there is one. */
    public Optional<CatalogEntry> entry(RuleId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Returns the parameter with a key such as {@code PRT-01.min_percent}, if there is one. */
    public Optional<RuleParameter> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /** Returns the keys of all parameters, in the order of the catalogue. */
    public List<String> parameterKeys() {
        return List.copyOf(parameters.keySet());
    }

    /**
     * Returns the entry of a rule.
     *
     * @throws IllegalArgumentException if there is none
     */
    CatalogEntry require(RuleId id) {
        return entry(id).orElseThrow(() -> new IllegalArgumentException("Rule catalogue: there is no rule " + id));
    }
}
