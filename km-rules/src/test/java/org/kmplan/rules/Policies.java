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

    /** Returns a policy whose value the plan's own target may not lower. */
    static CompliancePolicy floor(String parameter, long value) {
        return CompliancePolicy.builder()
                .identity(new PolicyIdentity("test", "1"))
                .putParameter(parameter, ParameterValue.of(value))
                .addFloor(parameter)
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
