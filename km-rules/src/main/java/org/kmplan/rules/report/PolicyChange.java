package org.kmplan.rules.report;

import java.util.Optional;
import org.immutables.value.Value;

/** One point in which two policies differ. */
@Value.Immutable
public abstract class PolicyChange {
    /** What differs. */
    public enum Kind {
        /** Value of a parameter (ค่าที่กำหนด). */
        PARAMETER,
        /** Whether a parameter is a floor for the plan's own targets (เกณฑ์ขั้นต่ำ). */
        FLOOR,
        /** Weight of a rule (ระดับ). */
        SEVERITY,
        /** Whether a rule is judged by (การเปิดใช้). */
        SWITCH,
        /** Waiver of a rule (ข้อยกเว้น). */
        WAIVER
    }

    PolicyChange() {}

    /** Returns the rule. */
    public abstract RuleId rule();

    /** Returns what differs. */
    public abstract Kind kind();

    /** Returns the name of the parameter, or the subject of the waiver; empty if it concerns the rule as a whole. */
    public abstract Optional<String> name();

    /** Returns what holds under the first policy; empty if it says nothing. */
    public abstract Optional<Argument> before();

    /** Returns what holds under the second policy; empty if it says nothing. */
    public abstract Optional<Argument> after();

    /** Returns where the change comes from, as far as a policy says. */
    public abstract Optional<Argument> basis();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link PolicyChange}. */
    public static final class Builder extends ImmutablePolicyChange.Builder {
        Builder() {}
    }
}
