package org.kmplan.rules.report;

/**
 * Identity of a result: the same in every report on the same plan, whatever the messages say.
 *
 * @param rule rule
 * @param aspect what the rule looked at
 * @param subject path into the plan, such as {@code steps/KMP2/activities/1}
 */
public record ReportKey(RuleId rule, Aspect aspect, String subject) {
    /** Returns the identity of a result. */
    public static ReportKey of(Finding result) {
        return new ReportKey(result.rule(), result.aspect(), result.subject());
    }

    @Override
    public String toString() {
        return rule + " " + aspect + " " + subject;
    }
}
