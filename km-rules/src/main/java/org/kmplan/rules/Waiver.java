package org.kmplan.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
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
        if (reason().isBlank() || approver().isBlank()) {
            throw refused(reason().isBlank() ? "waiver.no-reason" : "waiver.no-approver");
        }
        if (subject().filter(String::isBlank).isPresent()) {
            throw new PhrasedException(
                    Phrase.of("waiver.no-subject").with("rule", rule().value()), Phrase.of("waiver.no-subject.advice"));
        }
        if (from().isAfter(until())) {
            throw new PhrasedException(Phrase.of("waiver.days")
                    .with("rule", rule().value())
                    .with("from", from().toString())
                    .with("until", until().toString()));
        }
    }

    private PhrasedException refused(String key) {
        return new PhrasedException(Phrase.of(key).with("rule", rule().value()));
    }

    /** Builder of {@link Waiver}. */
    public static final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
