package org.kmplan.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;

/**
 * Values of the rules' parameters by which plans are judged. What a policy does not name has the catalogue's default.
 *
 * <p>Example: an agency that demands 90 percent participation:
 *
 * <pre>{@code
 * CompliancePolicy policy = CompliancePolicy.builder()
 *         .identity(new PolicyIdentity("ninety", "1"))
 *         .putParameter("PRT-01.min_percent", ParameterValue.of(90))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class CompliancePolicy {
    CompliancePolicy() {}

    /** Returns the name and version. */
    public abstract PolicyIdentity identity();

    /** Returns the parameter values that differ from the defaults, by rule id, a dot and the parameter's name. */
    public abstract Map<String, ParameterValue> parameters();

    /**
     * Returns the parameters below which the plan's own targets may not lower what is demanded of its execution. Without
     * that, a plan that promises 70 percent is held to 70 percent, and its promise is a finding.
     */
    public abstract Set<String> floors();

    /** Returns the policy of the catalogue's defaults. */
    public static CompliancePolicy standard() {
        return builder().identity(new PolicyIdentity("standard", "1")).build();
    }

    /** Returns the values that hold for every parameter of the catalogue. */
    Parameters resolve(RuleCatalog catalog) {
        Map<String, ParameterValue> values = new TreeMap<>();
        for (CatalogEntry entry : catalog.entries()) {
            for (RuleParameter parameter : entry.parameters()) {
                values.put(entry.id() + "." + parameter.name(), parameter.defaultValue());
            }
        }
        parameters().forEach((key, value) -> {
            int dot = key.indexOf('.');
            if (dot < 0 || !values.containsKey(key)) {
                throw new IllegalArgumentException("Policy '" + identity().name() + "': there is no parameter '" + key
                        + "'\nHint: a parameter is named by rule and name, such as PRT-01.min_percent");
            }
            RuleParameter parameter = catalog.require(RuleId.of(key.substring(0, dot)))
                    .parameter(key.substring(dot + 1))
                    .orElseThrow();
            values.put(key, parameter.checked("Policy '" + identity().name() + "': " + key, value));
        });
        return new Parameters(values, floors());
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link CompliancePolicy}. */
    public static final class Builder extends ImmutableCompliancePolicy.Builder {
        Builder() {}
    }
}
