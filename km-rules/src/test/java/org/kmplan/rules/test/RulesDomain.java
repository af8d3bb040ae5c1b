package org.kmplan.rules.test;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.Waiver;

/**
 * Generators of policies and waivers for parameters of properties, by their types; taken up by those test classes and methods
 * only that ask for them, usually beside {@link org.kmplan.core.test.KmDomain}. Needs jqwik on the class path.
 *
 * <pre>{@code
 * @Property
 * @Domain(KmDomain.class)
 * @Domain(RulesDomain.class)
 * void holds_under_any_policy(@ForAll Situation situation, @ForAll CompliancePolicy policy) { … }
 * }</pre>
 */
public final class RulesDomain extends DomainContextBase {
    /** Returns policies, as {@link PolicyArbitraries#policies()} does. */
    @Provide
    public Arbitrary<CompliancePolicy> policies() {
        return PolicyArbitraries.policies();
    }

    /** Returns waivers, as {@link PolicyArbitraries#waivers()} does. */
    @Provide
    public Arbitrary<Waiver> waivers() {
        return PolicyArbitraries.waivers();
    }
}
