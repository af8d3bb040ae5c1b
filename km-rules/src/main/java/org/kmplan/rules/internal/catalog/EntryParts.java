package org.kmplan.rules.internal.catalog;

import org.kmplan.core.time.Fraction;
import org.kmplan.rules.CatalogEntry;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.RuleParameter;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/** Parts of which the entries of the catalogue are made. */
final class EntryParts {
    private static final Fraction HUNDRED = Fraction.of(100);

    private EntryParts() {}

    /** Returns the beginning of an entry that looks at the plan. */
    static CatalogEntry.Builder plan(String id, Severity severity) {
        return entry(id, severity).addAspect(Aspect.PLAN);
    }

    /** Returns the beginning of an entry that looks at the records. */
    static CatalogEntry.Builder execution(String id, Severity severity) {
        return entry(id, severity).addAspect(Aspect.EXECUTION);
    }

    /** Returns the beginning of an entry that looks at plan and records. */
    static CatalogEntry.Builder both(String id, Severity severity) {
        return entry(id, severity).addAspects(Aspect.PLAN, Aspect.EXECUTION);
    }

    private static CatalogEntry.Builder entry(String id, Severity severity) {
        CatalogEntry.Builder builder = CatalogEntry.builder();
        builder.id(RuleId.of(id)).severity(severity);
        return builder;
    }

    /** Returns a whole number with its bounds. */
    static RuleParameter number(String name, long value, long least, long most) {
        return RuleParameter.builder()
                .name(name)
                .isWhole(true)
                .defaultValue(ParameterValue.of(value))
                .least(Fraction.of(least))
                .most(Fraction.of(most))
                .build();
    }

    /** Returns a number from 0 to 100. */
    static RuleParameter percent(String name, long value) {
        return RuleParameter.builder()
                .name(name)
                .defaultValue(ParameterValue.of(value))
                .least(Fraction.ZERO)
                .most(HUNDRED)
                .build();
    }

    /** Returns a parameter that is true or false. */
    static RuleParameter flag(String name, boolean value) {
        return RuleParameter.builder()
                .name(name)
                .defaultValue(ParameterValue.of(value))
                .build();
    }

    /** Returns a list of words. */
    static RuleParameter words(String name, String... value) {
        return RuleParameter.builder()
                .name(name)
                .defaultValue(ParameterValue.of(value))
                .build();
    }

    /** Returns a list of words of one form. */
    static RuleParameter formed(String form, String name, String... value) {
        return RuleParameter.builder()
                .name(name)
                .defaultValue(ParameterValue.of(value))
                .form(form)
                .build();
    }

    /** Returns a single word of a form. */
    static RuleParameter word(String form, String name, String value) {
        return RuleParameter.builder()
                .name(name)
                .defaultValue(ParameterValue.of(value))
                .form(form)
                .isSingle(true)
                .build();
    }
}
