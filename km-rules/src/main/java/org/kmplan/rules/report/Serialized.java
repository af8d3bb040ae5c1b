package org.kmplan.rules.report;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.internal.Codec;
import org.kmplan.core.json.internal.JsonDocument;

/**
 * What stands in a Java serialization stream for a report and what belongs to it: its JSON, and nothing of how the classes are
 * made. Reading it back refuses what the JSON codecs refuse.
 */
final class Serialized implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Kind of value: its name stands in streams. */
    private enum Kind {
        SUMMARY,
        COUNTS,
        REPORT,
        FINDING,
        MESSAGE,
        PLAN;

        JsonResult<?> read(byte[] json) {
            String name = "serialized " + this;
            return switch (this) {
                case SUMMARY -> SummaryJson.read(name, json);
                case COUNTS -> read(name, json, SummaryCodecs.PART);
                case REPORT -> read(name, json, ReportCodecs.STORED.report);
                case FINDING -> read(name, json, ReportCodecs.STORED.alone);
                case MESSAGE -> read(name, json, ReportCodecs.STORED.message);
                case PLAN -> read(name, json, ReportCodecs.STORED.plan);
            };
        }

        private static <T> JsonResult<T> read(String name, byte[] json, Codec<T> codec) {
            return JsonDocument.read(name, json, codec, (value, problems) -> List.of(value));
        }
    }

    private final Kind kind;
    private final byte[] json;

    private Serialized(Kind kind, String json) {
        this.kind = kind;
        this.json = json.getBytes(StandardCharsets.UTF_8);
    }

    static Serialized of(ComplianceSummary summary) {
        return new Serialized(Kind.SUMMARY, SummaryJson.write(summary));
    }

    /** Returns what stands for counts, which have no group. */
    static Serialized of(ComplianceSummary.Counts counts) {
        ComplianceSummary.Group none = new ComplianceSummary.Group(Optional.empty(), Optional.empty());
        return of(Kind.COUNTS, new SummaryCodecs.Part(none, counts), SummaryCodecs.PART);
    }

    static Serialized of(ComplianceReport report) {
        return of(Kind.REPORT, report, ReportCodecs.STORED.report);
    }

    static Serialized of(Finding finding) {
        return of(Kind.FINDING, finding, ReportCodecs.STORED.alone);
    }

    static Serialized of(Message message) {
        return of(Kind.MESSAGE, message, ReportCodecs.STORED.message);
    }

    static Serialized of(PlanIdentity plan) {
        return of(Kind.PLAN, plan, ReportCodecs.STORED.plan);
    }

    private static <T> Serialized of(Kind kind, T value, Codec<T> codec) {
        return new Serialized(kind, JsonDocument.writeLine(value, codec));
    }

    /** Returns the refusal of a stream that names a class itself, instead of what stands for it. */
    static InvalidObjectException refusal(Class<?> type) {
        return new InvalidObjectException(
                type.getSimpleName() + ": expected its serialized form, but the stream holds the object itself");
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        if (kind == null || json == null) {
            throw new InvalidObjectException("Serialized report: expected a kind and its JSON, but one is missing");
        }
        JsonResult<?> result = kind.read(json);
        if (!result.problems().isEmpty() || result.values().isEmpty()) {
            throw new InvalidObjectException(result.problems().toString());
        }
        Object value = result.values().get(0);
        return value instanceof SummaryCodecs.Part part ? part.counts() : value;
    }
}
