package org.kmplan.rules.render.internal;

import java.util.List;
import java.util.Locale;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;

/** Tone in which a result is shown, worst first, with the sign that says the same without colours. */
public enum Tone {
    BAD("✗"),
    WARN("!"),
    OPEN("?"),
    GOOD("✓"),
    FAINT("–");

    private final String mark;

    Tone(String mark) {
        this.mark = mark;
    }

    /** Returns the sign. */
    public String mark() {
        return mark;
    }

    /** Returns the name of its style. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the tone of a result. */
    public static Tone of(Finding finding) {
        return switch (finding.outcome()) {
            case FAILED -> finding.severity() == Severity.MANDATORY ? BAD : WARN;
            case NOT_DETERMINABLE -> OPEN;
            case WAIVED -> WARN;
            case PASSED -> finding.observations().isEmpty() ? GOOD : WARN;
            case NOT_APPLICABLE, NOT_YET_DUE -> FAINT;
        };
    }

    /** Returns the tone of a verdict. */
    public static Tone of(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT, ON_COURSE -> GOOD;
            case NON_COMPLIANT -> BAD;
            case NOT_DETERMINABLE -> OPEN;
        };
    }

    /** Returns the worst tone of what a plan says or failed to do; good if there is nothing to say. */
    public static Tone worst(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.aspect() == Aspect.PLAN || finding.outcome() == Outcome.FAILED)
                .map(Tone::of)
                .filter(tone -> tone != FAINT)
                .min(Tone::compareTo)
                .orElse(GOOD);
    }
}
