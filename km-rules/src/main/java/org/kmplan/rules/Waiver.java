package org.kmplan.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.RuleId;

/**
 * Permission not to meet a demand for a time (ข้อยกเว้น): a failure that it covers counts as waived, and the report still says
 * what failed.
 *
 * <p>What decides whether it is valid is the day as of which a plan is judged or, without one, the last day of the plan's
 * fiscal year.
 *
 * <pre>{@code
 * Waiver waiver = Waiver.builder()
 *         .rule(RuleId.of("DSM-01"))
 *         .subject("steps/KMP5")
 *         .reason("ระบบอินทราเน็ตอยู่ระหว่างปรับปรุง")
 *         .approver("ปลัดองค์การบริหารส่วนจังหวัด")
 *         .from(LocalDate.of(2026, 1, 5))
 *         .until(LocalDate.of(2026, 9, 30))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Waiver {
    Waiver() {}

    /** Returns the rule. */
    public abstract RuleId rule();

    /** Returns the aspect; both if empty. */
    public abstract Optional<Aspect> aspect();

    /** Returns the subject, which covers what lies within it: {@code steps/KMP2} its activities too. The whole plan if empty. */
    public abstract Optional<String> subject();

    /** Returns why the demand need not be met. */
    public abstract String reason();

    /** Returns who allowed it. */
    public abstract String approver();

    /** Returns the first day on which it is valid. */
    public abstract LocalDate from();

    /** Returns the last day on which it is valid. */
    public abstract LocalDate until();

    /** Tells whether it is about a result, whatever the day. */
    public boolean covers(Finding result) {
        return result.rule().equals(rule())
                && aspect().map(result.aspect()::equals).orElse(true)
                && subject().map(path -> isWithin(result.subject(), path)).orElse(true);
    }

    /** Tells whether it is valid on a day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(until());
    }

    public static boolean isWithin(String subject, String path) {
        return subject.startsWith(path) && (subject.length() == path.length() || subject.charAt(path.length()) == '/');
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void validate() {
        String waiver = "Waiver of " + rule();
        if (reason().isBlank() || approver().isBlank()) {
            throw new IllegalArgumentException(waiver + ": expected a reason and an approver, but "
                    + (reason().isBlank() ? "the reason" : "the approver") + " was blank");
        }
        if (subject().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(waiver + ": expected a subject such as steps/KMP5, but it was blank"
                    + "\nHint: leave the subject out to waive the rule for the whole plan");
        }
        if (from().isAfter(until())) {
            throw new IllegalArgumentException(
                    waiver + ": expected the first day not after the last, but was " + from() + " to " + until());
        }
    }

    /** Builder of {@link Waiver}. */
    public static final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
