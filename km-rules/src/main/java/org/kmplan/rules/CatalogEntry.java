package org.kmplan.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/** Entry of the rule catalogue. Its words (title, basis) stand in the message catalogue under the id of the rule. */
@Value.Immutable
public abstract class CatalogEntry {
    CatalogEntry() {}

    /** Returns the id. */
    public abstract RuleId id();

    /** Returns the weight of the rule. */
    public abstract Severity severity();

    /** Returns what the rule looks at. */
    public abstract Set<Aspect> aspects();

    /** Returns the parameters. */
    public abstract List<RuleParameter> parameters();

    /** Returns the outcome of the execution aspect when no records are given. */
    @Value.Default
    Outcome withoutRecords() {
        return Outcome.NOT_DETERMINABLE;
    }

    /** Returns the parameter with a name, if the rule has it. */
    public Optional<RuleParameter> parameter(String name) {
        return parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** Returns the title. */
    public String title(Language language) {
        return Messages.of(language).text(id() + ".title");
    }

    /** Returns where the demand comes from: the plan's own form or text, a law, a guide or practice. */
    public String basis(Language language) {
        return Messages.of(language).text(id() + ".basis");
    }

    /** Builder of {@link CatalogEntry}. */
    static final class Builder extends ImmutableCatalogEntry.Builder {
        Builder() {}
    }
}
