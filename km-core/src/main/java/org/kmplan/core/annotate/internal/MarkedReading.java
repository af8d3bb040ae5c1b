package org.kmplan.core.annotate.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kmplan.core.read.ProblemSeverity;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.read.internal.grid.DocumentFormat;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.GridMarks;
import org.kmplan.core.read.internal.grid.GridSource;
import org.kmplan.core.read.internal.grid.MemoryBudget;
import org.kmplan.core.read.internal.grid.OfficeZip;
import org.kmplan.core.read.internal.grid.PlaceMarks;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.read.internal.grid.RefusedException;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.read.internal.office.DocxGridSource;
import org.kmplan.core.read.internal.office.XlsxGridSource;
import org.kmplan.core.read.internal.recognise.DocumentRecognizer;
import org.kmplan.core.read.internal.sheet.SheetFrames;
import org.kmplan.core.read.internal.text.TextDecoder;
import org.kmplan.core.text.Phrase;

/** Reading of a document for the places of what it says: the walk of the reader itself, with its steps counted. */
public final class MarkedReading {
    private final DocumentFormat format;
    private final PlaceMarks places;
    private final Optional<ReadProblem> refusal;

    private MarkedReading(DocumentFormat format, PlaceMarks places, Optional<ReadProblem> refusal) {
        this.format = format;
        this.places = places;
        this.refusal = refusal;
    }

    /** Reads a document. */
    public static MarkedReading of(String name, byte[] document, ReadLimits limits) {
        DocumentFormat format = DocumentFormat.ofBytes(document);
        if (format == DocumentFormat.TEXT) {
            format = DocumentFormat.ofText(new String(document, StandardCharsets.UTF_8));
        }
        if (format != DocumentFormat.ZIP) {
            return new MarkedReading(format, PlaceMarks.NONE, Optional.empty());
        }
        Problems problems = new Problems(name, limits);
        PlaceMarks places = PlaceMarks.kept();
        boolean read = false;
        try {
            OfficeZip zip = OfficeZip.open(document, limits);
            format = zip.format();
            if (format == DocumentFormat.DOCX || format == DocumentFormat.XLSX) {
                zip.checkPackage();
                RawDocument raw = RawDocument.ofBytes(name, document)
                        .withZip(zip)
                        .withBudget(new MemoryBudget(limits))
                        .withPlaces(places);
                read = read(format, raw, limits, problems);
            }
        } catch (RefusedException e) {
            e.report(problems);
        }
        return new MarkedReading(
                format,
                places,
                read
                        ? Optional.empty()
                        : problems.inSourceOrder().stream()
                                .filter(problem -> problem.severity() == ProblemSeverity.ERROR)
                                .findFirst());
    }

    private static boolean read(DocumentFormat format, RawDocument raw, ReadLimits limits, Problems problems) {
        GridSource source =
                format == DocumentFormat.DOCX ? new DocxGridSource(TextDecoder::decode) : new XlsxGridSource();
        TextRepair repair = new TextRepair();
        Optional<Grid> grid = source.read(raw, limits, repair, problems);
        if (grid.isPresent()) {
            Grid framed = SheetFrames.read(grid.get(), limits, repair, problems);
            new DocumentRecognizer(problems, raw.places()).recognise(GridMarks.read(framed, problems));
        }
        return grid.isPresent() && !raw.budget().isExceeded();
    }

    /** Tells whether the document is a Word document. */
    public boolean isWord() {
        return format == DocumentFormat.DOCX;
    }

    /** Tells whether the document is an Excel workbook. */
    public boolean isWorkbook() {
        return format == DocumentFormat.XLSX;
    }

    /** Returns the places. */
    public PlaceMarks places() {
        return places;
    }

    /** Returns the name of the format. */
    public Phrase kind() {
        return format.phrase();
    }

    /** Returns why the document cannot be read at all. */
    public Optional<ReadProblem> refusal() {
        return refusal;
    }
}
