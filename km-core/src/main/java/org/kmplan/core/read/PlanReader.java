package org.kmplan.core.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.internal.assemble.EarlierPlans;
import org.kmplan.core.read.internal.assemble.PlanAssembler;
import org.kmplan.core.read.internal.draft.PlanDraft;
import org.kmplan.core.read.internal.grid.DocumentFormat;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.GridMarks;
import org.kmplan.core.read.internal.grid.GridSource;
import org.kmplan.core.read.internal.grid.MemoryBudget;
import org.kmplan.core.read.internal.grid.OfficeZip;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.read.internal.grid.RefusedException;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.read.internal.office.DocxGridSource;
import org.kmplan.core.read.internal.office.HtmlCharset;
import org.kmplan.core.read.internal.office.HtmlGridSource;
import org.kmplan.core.read.internal.office.MhtPage;
import org.kmplan.core.read.internal.office.XlsxGridSource;
import org.kmplan.core.read.internal.recognise.DocumentRecognizer;
import org.kmplan.core.read.internal.sheet.SheetFrames;
import org.kmplan.core.read.internal.text.CsvForm;
import org.kmplan.core.read.internal.text.CsvGridSource;
import org.kmplan.core.read.internal.text.TextDecoder;
import org.kmplan.core.read.internal.text.TextGridSource;
import org.kmplan.core.read.internal.words.Mojibake;
import org.kmplan.core.read.internal.words.TextDamage;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/**
 * Reads knowledge plans from documents: every plan of a document, and every problem met on the way.
 *
 * <p>Example:
 *
 * <pre>{@code
 * ReadResult result = PlanReader.standard().read(Path.of("plan.txt"));
 * result.plans().forEach(plan -> ...);
 * result.problems().forEach(System.err::println);
 * }</pre>
 *
 * <p>Reads Word documents (.docx), Excel workbooks (.xlsx), web pages, text, CSV and the JSON form of plans. The kind of a document and its encoding are
 * found from its content. Nothing is thrown for content, whatever it is.
 * Instances are immutable and may be shared between threads.
 */
public final class PlanReader {
    private static final PlanReader STANDARD = new PlanReader(ReadLimits.standard());

    private final ReadLimits limits;
    private final Map<DocumentFormat, GridSource> sources = new EnumMap<>(DocumentFormat.class);

    private PlanReader(ReadLimits limits) {
        this.limits = limits;
        sources.put(DocumentFormat.TEXT, new TextGridSource());
        sources.put(DocumentFormat.CSV, new CsvGridSource());
        sources.put(DocumentFormat.HTML, new HtmlGridSource());
        sources.put(DocumentFormat.XLSX, new XlsxGridSource());
        sources.put(DocumentFormat.DOCX, new DocxGridSource(TextDecoder::decode));
    }

    /** Returns the reader with the standard limits. */
    public static PlanReader standard() {
        return STANDARD;
    }

    /** Returns a reader with other limits. */
    public PlanReader withLimits(ReadLimits other) {
        return new PlanReader(other);
    }

    /**
     * Reads the plans of a file.
     *
     * @throws UncheckedIOException if the file cannot be read; the message names it
     */
    public ReadResult read(Path file) {
        Path name = file.getFileName();
        String documentName = name == null ? file.toString() : name.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(documentName, in.readNBytes(limits.maxDocumentBytes() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read '" + file + "': " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "access is denied";
        }
        return String.valueOf(e.getMessage());
    }

    /**
     * Reads the plans of a document in memory.
     *
     * @param documentName name for positions and messages, such as the file's name
     */
    public ReadResult read(String documentName, byte[] document) {
        return guarded(documentName, () -> readBytes(documentName, document));
    }

    /**
     * Runs the reading of one document, so that one for which stack or memory does not suffice is refused like any other, and
     * those after it are read. What it took is free again by then, since only the reading held it.
     */
    ReadResult guarded(String documentName, Supplier<ReadResult> reading) {
        try {
            return reading.get();
        } catch (StackOverflowError | OutOfMemoryError e) {
            Problems problems = new Problems(documentName, limits);
            problems.add(
                    ProblemCode.DOCUMENT_TOO_LARGE,
                    Phrase.of(e instanceof StackOverflowError ? "read.stack-of-program" : "read.memory-of-program"),
                    "");
            return result(List.of(), problems, List.of());
        }
    }

    private ReadResult readBytes(String documentName, byte[] document) {
        Problems problems = new Problems(documentName, limits);
        if (document.length > limits.maxDocumentBytes()) {
            problems.add(
                    ProblemCode.DOCUMENT_TOO_LARGE,
                    Phrase.of("read.too-many-bytes").with("limit", limits.maxDocumentBytes()),
                    "");
            return result(List.of(), problems, List.of());
        }
        RawDocument raw = RawDocument.ofBytes(documentName, document).withBudget(new MemoryBudget(limits));
        DocumentFormat format = DocumentFormat.ofBytes(document);
        if (format == DocumentFormat.ZIP) {
            return readZip(raw, problems);
        }
        if (format != DocumentFormat.TEXT) {
            return unsupported(format, problems);
        }
        if (MhtPage.isOne(document)) {
            return readMht(raw, problems);
        }
        Optional<String> text = HtmlCharset.decode(document).or(() -> TextDecoder.decode(document, problems));
        return text.isPresent() ? readText(raw.withText(text.get()), problems) : undecodable(raw, problems);
    }

    private ReadResult readMht(RawDocument raw, Problems problems) {
        Optional<byte[]> page = MhtPage.page(raw.bytes());
        if (page.isEmpty()) {
            problems.add(ProblemCode.PART_NOT_READ, Phrase.of("html.no-page"), "");
            return result(List.of(), problems, List.of());
        }
        Optional<String> text = HtmlCharset.decode(page.get()).or(() -> TextDecoder.decode(page.get(), problems));
        return text.isPresent()
                ? readGrid(DocumentFormat.HTML, raw.withText(text.get()), problems)
                : undecodable(raw, problems);
    }

    private ReadResult readZip(RawDocument raw, Problems problems) {
        try {
            OfficeZip zip = OfficeZip.open(raw.bytes(), limits);
            DocumentFormat format = zip.format();
            if (format == DocumentFormat.DOCX || format == DocumentFormat.XLSX) {
                zip.checkPackage();
            }
            return readGrid(format, raw.withZip(zip), problems);
        } catch (RefusedException e) {
            e.report(problems);
            return result(List.of(), problems, List.of());
        }
    }

    /**
     * Reads the plans of a text that is already decoded.
     *
     * @param documentName name for positions and messages
     */
    public ReadResult readText(String documentName, String text) {
        return guarded(documentName, () -> readWhole(documentName, text));
    }

    private ReadResult readWhole(String documentName, String text) {
        Problems problems = new Problems(documentName, limits);
        if (text.length() > limits.maxDocumentBytes()) {
            problems.add(
                    ProblemCode.DOCUMENT_TOO_LARGE,
                    Phrase.of("read.too-many-characters")
                            .with("limit", limits.maxDocumentBytes())
                            .with("found", text.length()),
                    "");
            return result(List.of(), problems, List.of());
        }
        return readText(RawDocument.ofText(documentName, text).withBudget(new MemoryBudget(limits)), problems);
    }

    private ReadResult readText(RawDocument raw, Problems problems) {
        Optional<String> undone = Mojibake.undone(raw.text());
        if (undone.isPresent()) {
            problems.add(ProblemCode.ENCODING_ASSUMED, Phrase.of("encoding.undone"), Problems.quote(raw.text()));
            return readText(raw.withText(undone.get()), problems);
        }
        String text = raw.text();
        if (ThaiText.isBlank(text)) {
            return empty(problems);
        }
        DocumentFormat format = DocumentFormat.ofText(text);
        if (format == DocumentFormat.TEXT && CsvForm.of(text).isPresent()) {
            format = DocumentFormat.CSV;
        }
        return format == DocumentFormat.JSON ? JsonPlans.read(raw, limits, problems) : readGrid(format, raw, problems);
    }

    private ReadResult readGrid(DocumentFormat format, RawDocument raw, Problems problems) {
        GridSource source = sources.get(format);
        if (source == null) {
            return unsupported(format, problems);
        }
        TextRepair repair = new TextRepair();
        Optional<Grid> grid = source.read(raw, limits, repair, problems);
        if (raw.budget().isExceeded()) {
            raw.budget().report(problems);
            return result(List.of(), problems, List.of());
        }
        if (grid.isEmpty()) {
            return result(List.of(), problems, List.of());
        }
        String text = grid.get().raw();
        if (ThaiText.isBlank(text)) {
            return problems.hasErrors() ? result(List.of(), problems, List.of()) : empty(problems);
        }
        if (Mojibake.is(text)) {
            problems.add(ProblemCode.UNREADABLE_ENCODING, Phrase.of("encoding.mixed-up"), text);
            return result(List.of(), problems, List.of());
        }
        Optional<Phrase> damage = TextDamage.ofDocument(ThaiText.clean(text));
        if (damage.isPresent()) {
            problems.add(ProblemCode.TEXT_DAMAGED, damage.get(), text);
            return result(List.of(), problems, List.of());
        }
        Grid framed = SheetFrames.read(grid.get(), limits, repair, problems);
        repair.report(problems);
        return recognise(GridMarks.read(framed, problems), problems);
    }

    private static ReadResult empty(Problems problems) {
        problems.add(ProblemCode.EMPTY_DOCUMENT, Phrase.of("read.empty"), "");
        return result(List.of(), problems, List.of());
    }

    private static ReadResult recognise(Grid grid, Problems problems) {
        DocumentRecognizer recognizer = new DocumentRecognizer(problems);
        List<PlanDraft> drafts = recognizer.recognise(grid);
        List<KnowledgePlan> plans = new ArrayList<>();
        for (PlanDraft draft : drafts) {
            plans.add(new PlanAssembler(draft, "plan-" + (plans.size() + 1), problems).assemble());
        }
        EarlierPlans.leaveOut(plans, problems);
        for (KnowledgePlan plan : plans) {
            if (plan.steps().isEmpty()) {
                problems.add(
                        ProblemCode.PLAN_WITHOUT_ROWS, Phrase.of("read.no-rows").with("plan", plan.id()), "");
            }
        }
        if (plans.isEmpty()) {
            problems.add(ProblemCode.NO_PLAN_FOUND, Phrase.of("read.no-plan"), "");
        }
        return result(plans, problems, recognizer.headings());
    }

    private static ReadResult unsupported(DocumentFormat format, Problems problems) {
        problems.add(
                format == DocumentFormat.ENCRYPTED ? ProblemCode.DOCUMENT_ENCRYPTED : ProblemCode.UNSUPPORTED_FORMAT,
                Phrase.of("read.format").with("format", format.phrase()).with("advice", format.advice()),
                "");
        return result(List.of(), problems, List.of());
    }

    /** Bytes that are no text may be binary data rather than text in an unknown encoding. */
    private static ReadResult undecodable(RawDocument raw, Problems problems) {
        byte[] document = raw.bytes();
        int controls = 0;
        int length = Math.min(document.length, 8_192);
        for (int i = 0; i < length; i++) {
            controls += document[i] >= 0
                            && document[i] < ' '
                            && document[i] != '\t'
                            && document[i] != '\n'
                            && document[i] != '\r'
                    ? 1
                    : 0;
        }
        if (controls * 50 > length) {
            return unsupported(DocumentFormat.BINARY, problems.fresh());
        }
        return result(List.of(), problems, List.of());
    }

    static ReadResult result(List<KnowledgePlan> plans, Problems problems, List<String> headings) {
        return new ReadResult(plans, problems.inSourceOrder(), headings);
    }
}
