package org.kmplan.rules.internal.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/**
 * Descriptor of a rule that an application adds: what its catalogue entry says, and at which facts it looks. Each such fact
 * is one result of the rule; it has passed unless a DRL rule of the id objects.
 */
@Value.Immutable
public abstract class OwnRule {
    OwnRule() {}

    /** Returns the id, which no other rule has. */
    public abstract RuleId id();

    /** Returns the weight. */
    abstract Severity severity();

    /** Returns what the rule looks at. */
    abstract Aspect aspect();

    /** Returns the simple name of the facts that it looks at, such as {@code Participation}. */
    public abstract String looksAt();

    /** Returns the built-in rule whose facts it looks at, where several have facts of that name. */
    abstract Optional<RuleId> ofRule();

    /** Returns the parameters. */
    abstract List<RuleParameter> parameters();

    /** Returns the texts by their key without the id, such as {@code title} or {@code too-few.advice}. */
    abstract Map<String, Argument.Name> texts();

    public CatalogEntry entry() {
        return CatalogEntry.builder()
                .id(id())
                .severity(severity())
                .addAspects(aspect())
                .addAllParameters(parameters())
                .putAllTexts(texts())
                .build();
    }

    /** Tells whether a fact is one result of this rule. */
    public boolean looksAt(Check check) {
        return check.aspect() == aspect()
                && check.getClass().getSimpleName().equals(looksAt())
                && ofRule().map(rule -> rule.value().equals(check.rule())).orElse(true);
    }

    /** Builder of {@link OwnRule}. */
    static final class Builder extends ImmutableOwnRule.Builder {
        Builder() {}
    }
}
