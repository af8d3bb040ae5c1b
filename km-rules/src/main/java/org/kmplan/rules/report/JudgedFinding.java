package org.kmplan.rules.report;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.SourcePosition;

/** Result as an evaluation makes hundreds of for each plan: it holds what it was given, and no builder is needed for it. */
final class JudgedFinding extends Finding {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RuleId rule;
    private final Aspect aspect;
    private final String subject;
    private final Outcome outcome;
    private final Severity severity;
    private final transient Optional<SourcePosition> position;
    private final List<Message> reasons;
    private final transient DecidingValues values;
    private final List<Message> observations;
    private final @Nullable ReportKey causedBy;
    private final RuleTexts texts;

    JudgedFinding(
            RuleId rule,
            Aspect aspect,
            String subject,
            Outcome outcome,
            Severity severity,
            Optional<SourcePosition> position,
            List<Message> reasons,
            DecidingValues values,
            List<Message> observations,
            @Nullable ReportKey causedBy,
            RuleTexts texts) {
        this.rule = rule;
        this.aspect = aspect;
        this.subject = subject;
        this.outcome = outcome;
        this.severity = severity;
        this.position = position;
        this.reasons = reasons;
        this.values = values;
        this.observations = observations;
        this.causedBy = causedBy;
        this.texts = texts;
    }

    @Override
    public RuleId rule() {
        return rule;
    }

    @Override
    public Aspect aspect() {
        return aspect;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Optional<SourcePosition> position() {
        return position;
    }

    @Override
    public List<Message> reasons() {
        return reasons;
    }

    @Override
    public DecidingValues values() {
        return values;
    }

    @Override
    public List<Message> observations() {
        return observations;
    }

    @Override
    public Optional<ReportKey> causedBy() {
        return Optional.ofNullable(causedBy);
    }

    @Override
    public RuleTexts texts() {
        return texts;
    }

    @Override
    public Finding withCausedBy(ReportKey value) {
        return new JudgedFinding(
                rule, aspect, subject, outcome, severity, position, reasons, values, observations, value, texts);
    }

    @Override
    public Finding withCausedBy(Optional<? extends ReportKey> optional) {
        return new JudgedFinding(
                rule,
                aspect,
                subject,
                outcome,
                severity,
                position,
                reasons,
                values,
                observations,
                optional.orElse(null),
                texts);
    }

    @Override
    public Finding withRule(RuleId value) {
        return built().withRule(value);
    }

    @Override
    public Finding withAspect(Aspect value) {
        return built().withAspect(value);
    }

    @Override
    public Finding withSubject(String value) {
        return built().withSubject(value);
    }

    @Override
    public Finding withOutcome(Outcome value) {
        return built().withOutcome(value);
    }

    @Override
    public Finding withSeverity(Severity value) {
        return built().withSeverity(value);
    }

    @Override
    public Finding withPosition(SourcePosition value) {
        return built().withPosition(value);
    }

    @Override
    public Finding withPosition(Optional<? extends SourcePosition> optional) {
        return built().withPosition(optional);
    }

    @Override
    public Finding withReasons(Message @Nullable ... elements) {
        return built().withReasons(elements);
    }

    @Override
    public Finding withReasons(Iterable<? extends Message> elements) {
        return built().withReasons(elements);
    }

    @Override
    public Finding withValues(DecidingValues value) {
        return built().withValues(value);
    }

    @Override
    public Finding withObservations(Message @Nullable ... elements) {
        return built().withObservations(elements);
    }

    @Override
    public Finding withObservations(Iterable<? extends Message> elements) {
        return built().withObservations(elements);
    }

    @Override
    public Finding withTexts(RuleTexts value) {
        return built().withTexts(value);
    }

    private Finding built() {
        return ImmutableFinding.copyOf(this);
    }
}
