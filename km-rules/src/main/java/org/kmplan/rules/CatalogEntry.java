package org.kmplan.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.rules.report.Argument;
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

    /** Tells whether the rule is judged, and reported, only under policies that switch it on: no other asks for it. */
    @Value.Default
    public boolean isOptional() {
        return false;
    }

    /** Returns the outcome of the execution aspect when no records are given. */
    @Value.Default
    Outcome withoutRecords() {
        return Outcome.NOT_DETERMINABLE;
    }

    /** Returns the key of the message that the aspect passed. */
    String passedKey(Aspect aspect) {
        return aspect == Aspect.PLAN ? passedPlan() : passedExecution();
    }

    @Value.Derived
    @Value.Auxiliary
    String passedPlan() {
        return id() + ".passed";
    }

    @Value.Derived
    @Value.Auxiliary
    String passedExecution() {
        return id() + ".done";
    }

    /** Returns the texts of a rule that is not built in, by their key without the id; empty for those that are. */
    abstract Map<String, Argument.Name> texts();

    /** Returns the parameter with a name, if the rule has it. */
    public Optional<RuleParameter> parameter(String name) {
        return parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** Returns the title. */
    public String title(Language language) {
        return text("title", language);
    }

    /** Returns where the demand comes from: the plan's own form or text, a law, a guide or practice. */
    public String basis(Language language) {
        return text("basis", language);
    }

    private String text(String key, Language language) {
        Argument.Name own = texts().get(key);
        if (own == null) {
            return Messages.of(language).text(id() + "." + key);
        }
        return language == Language.TH ? own.thai() : own.english();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link CatalogEntry}. */
    public static final class Builder extends ImmutableCatalogEntry.Builder {
        Builder() {}
    }
}
