package org.kmplan.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.render.CsvReport;
import org.kmplan.rules.render.JunitReport;
import org.kmplan.rules.render.OscalReport;
import org.kmplan.rules.render.PlanReports;
import org.kmplan.rules.render.SarifReport;
import org.kmplan.rules.render.XlsxReport;
import org.kmplan.rules.report.Language;

/** Format of a report. */
enum ReportFormat {
    TEXT,
    JSON,
    NDJSON,
    HTML,
    XLSX,
    CSV,
    JUNIT,
    SARIF,
    OSCAL;

    /** Returns the format that the name of a file calls for; text if it calls for none. */
    static ReportFormat ofName(@Nullable String file) {
        String name = String.valueOf(file).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> JSON;
            case "ndjson", "jsonl" -> NDJSON;
            case "html", "htm" -> HTML;
            case "xlsx" -> XLSX;
            case "csv" -> CSV;
            case "sarif" -> SARIF;
            case "xml" -> JUNIT;
            default -> TEXT;
        };
    }

    /** Endings of names that call for text, or for nothing in particular. */
    private static final Set<String> PLAIN = Set.of("txt", "text", "log", "out");

    /** Returns the ending of a file's name that calls for a format that there is not, such as {@code pdf}. */
    static Optional<String> unknownEnding(@Nullable String file) {
        String name = String.valueOf(file).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        boolean known = ofName(file) != TEXT || PLAIN.contains(ending);
        return known || !name.contains(".") || !ending.matches("[a-z]{1,5}+") ? Optional.empty() : Optional.of(ending);
    }

    /** Tells whether plans are added to it one after the other. */
    boolean isOfMany() {
        return this == XLSX || this == CSV || this == JUNIT || this == SARIF || this == OSCAL;
    }

    /**
     * Begins a document to which plans are added.
     *
     * @throws IllegalStateException if it is no such format
     */
    PlanReports open(OutputStream out, Language language) throws IOException {
        return switch (this) {
            case XLSX -> XlsxReport.to(out, language);
            case CSV -> CsvReport.to(out, language);
            case JUNIT -> JunitReport.to(out, language);
            case SARIF -> SarifReport.to(out, language);
            case OSCAL -> OscalReport.to(out, language);
            case TEXT, JSON, NDJSON, HTML -> throw new IllegalStateException(this + " is of one document");
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
