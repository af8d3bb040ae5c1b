package org.kmplan.rules;

import org.kmplan.rules.report.PolicyIdentity;

/** Policies that differ from the standard in one parameter. */
final class Policies {
    private Policies() {}

    static CompliancePolicy policy(String parameter, ParameterValue value) {
        return CompliancePolicy.builder()
                .identity(new PolicyIdentity("test", "1"))
                .putParameter(parameter, value)
                .build();
    }

    static CompliancePolicy policy(String parameter, long value) {
        return policy(parameter, ParameterValue.of(value));
    }

    static CompliancePolicy policy(String parameter, boolean value) {
        return policy(parameter, ParameterValue.of(value));
    }

    static CompliancePolicy policy(String parameter, String... words) {
        return policy(parameter, ParameterValue.of(words));
    }
}
