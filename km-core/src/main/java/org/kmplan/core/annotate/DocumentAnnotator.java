package org.kmplan.core.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kmplan.core.annotate.internal.CommentText;
import org.kmplan.core.annotate.internal.DamagedPartException;
import org.kmplan.core.annotate.internal.MarkedReading;
import org.kmplan.core.annotate.internal.OfficePackage;
import org.kmplan.core.annotate.internal.SuggestedText;
import org.kmplan.core.annotate.internal.WordComments;
import org.kmplan.core.annotate.internal.WorkbookComments;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.PlaceMarks;
import org.kmplan.core.text.Phrase;

/**
 * Writes comments into a copy of a Word document or an Excel workbook, at the places that reading it gave.
 *
 * <p>All parts of the file but those that hold comments and their references stay byte for byte what they were: comments of
 * others, tracked changes, content controls, macros, pictures. Comments of an earlier annotation, whose author is {@code km},
 * are replaced.
 *
 * <pre>{@code
 * DocumentAnnotator annotator = DocumentAnnotator.open("plan.docx", bytes);
 * ReadResult read = PlanReader.standard().read("plan.docx", annotator.document());
 * byte[] annotated = annotator.annotate(comments).bytes();
 * }</pre>
 *
 * <p>Instances are immutable and may be shared between threads. Nothing here reads the clock: comments bear the day that
 * {@link #withDay} gives, or none.
 */
public final class DocumentAnnotator {
    private final String documentName;
    private final byte[] document;
    private final MarkedReading reading;
    private final Optional<LocalDate> day;

    private DocumentAnnotator(String documentName, byte[] document, MarkedReading reading, Optional<LocalDate> day) {
        this.documentName = documentName;
        this.document = document;
        this.reading = reading;
        this.day = day;
    }

    /**
     * Opens a document within the standard limits.
     *
     * @param documentName name for positions, the same as that by which the document is read
     * @throws NotAnnotatedException if it is neither a Word document nor a workbook, or cannot be read
     */
    public static DocumentAnnotator open(String documentName, byte[] document) throws NotAnnotatedException {
        return open(documentName, document, ReadLimits.standard());
    }

    /**
     * Opens a document.
     *
     * @param documentName name for positions, the same as that by which the document is read
     * @throws NotAnnotatedException if it is neither a Word document nor a workbook, or cannot be read
     */
    public static DocumentAnnotator open(String documentName, byte[] document, ReadLimits limits)
            throws NotAnnotatedException {
        Objects.requireNonNull(documentName, "documentName");
        if (document.length > limits.maxDocumentBytes()) {
            throw new NotAnnotatedException(Phrase.of("read.too-many-bytes").with("limit", limits.maxDocumentBytes()));
        }
        MarkedReading first = checked(MarkedReading.of(documentName, document, limits));
        try {
            OfficePackage parts = new OfficePackage(document);
            if (first.isWord()) {
                new WordComments(parts, Optional.empty()).takeOut();
            } else {
                new WorkbookComments(parts).takeOut();
            }
            byte[] plain = parts.bytes();
            MarkedReading reading = plain == document ? first : checked(MarkedReading.of(documentName, plain, limits));
            return new DocumentAnnotator(documentName, plain, reading, Optional.empty());
        } catch (DamagedPartException e) {
            throw damaged(e);
        }
    }

    private static MarkedReading checked(MarkedReading reading) throws NotAnnotatedException {
        if (reading.refusal().isPresent()) {
            throw new NotAnnotatedException(reading.refusal().get().text());
        }
        if (!reading.isWord() && !reading.isWorkbook()) {
            throw new NotAnnotatedException(Phrase.of("annotate.format").with("format", reading.kind()));
        }
        return reading;
    }

    private static NotAnnotatedException damaged(DamagedPartException e) {
        return new NotAnnotatedException(Phrase.of("annotate.damaged").with("reason", String.valueOf(e.getMessage())));
    }

    /** Returns an annotator whose comments bear a day. */
    public DocumentAnnotator withDay(LocalDate newDay) {
        return new DocumentAnnotator(documentName, document, reading, Optional.of(newDay));
    }

    /** Returns the name by which the document is to be read. */
    public String documentName() {
        return documentName;
    }

    /** Returns the document without what an earlier annotation put in: what is to be read and judged. */
    public byte[] document() {
        return document.clone();
    }

    /**
     * Returns the document with comments. Those whose place is not known stand in one comment at the title.
     *
     * @throws NotAnnotatedException if a part that holds comments or their references is damaged
     */
    public AnnotatedDocument annotate(List<DocumentComment> comments) throws NotAnnotatedException {
        return annotate(comments, List.of());
    }

    /**
     * Returns the document with comments, and in a Word document with suggestions as tracked changes. The standard reader reads
     * it as if the changes had been accepted, and says so.
     *
     * @throws NotAnnotatedException if a part that holds comments or their references is damaged
     */
    public AnnotatedDocument annotate(List<DocumentComment> comments, List<TextSuggestion> suggestions)
            throws NotAnnotatedException {
        try {
            OfficePackage parts = new OfficePackage(document);
            if (reading.isWord()) {
                Placed placed = new Placed();
                comments.forEach(comment -> placed.add(comment, this::inWord));
                WordComments word = new WordComments(parts, day);
                List<TextSuggestion> left = suggestions.stream()
                        .filter(text -> !word.suggest(
                                new SuggestedText(places().of(text.position()).orElse(0), text.before(), text.after())))
                        .toList();
                word.add(placed.texts());
                return new AnnotatedDocument(parts.bytes(), placed.atTitle, left);
            }
            WorkbookComments workbook = new WorkbookComments(parts);
            Placed placed = new Placed();
            comments.forEach(comment -> placed.add(comment, position -> inWorkbook(position, workbook)));
            workbook.add(placed.texts());
            return new AnnotatedDocument(parts.bytes(), placed.atTitle, suggestions);
        } catch (DamagedPartException e) {
            throw damaged(e);
        }
    }

    /** Comments by what is known of their places. */
    private final class Placed {
        private final List<CommentText> placed = new ArrayList<>();
        private final List<DocumentComment> atTitle = new ArrayList<>();
        private final List<String> title = new ArrayList<>();

        void add(DocumentComment comment, Function<SourcePosition, OptionalLong> place) {
            OptionalLong mark = comment.position().map(place).orElse(OptionalLong.empty());
            if (mark.isPresent()) {
                placed.add(new CommentText(comment.position().orElseThrow(), mark.getAsLong(), comment.paragraphs()));
                return;
            }
            title.addAll(comment.paragraphs());
            if (comment.position().isPresent()) {
                atTitle.add(comment);
            }
        }

        /** Returns the comments, the one at the title first. */
        List<CommentText> texts() {
            if (title.isEmpty()) {
                return placed;
            }
            SourcePosition first =
                    places().first().orElse(SourcePosition.builder().build());
            List<CommentText> all = new ArrayList<>();
            all.add(new CommentText(first, places().of(first).orElse(0), title));
            all.addAll(placed);
            return all;
        }
    }

    private PlaceMarks places() {
        return reading.places();
    }

    /** Returns the mark of a position, or of the cell or row that it is in. */
    private OptionalLong inWord(SourcePosition position) {
        OptionalLong cell = cell(position);
        return cell.isPresent() || position.row().isEmpty()
                ? cell
                : places().of(position.withParagraph(Optional.empty()).withColumn(Optional.empty()));
    }

    /** Returns the mark of a position, or of the cell that it names. */
    private OptionalLong inWorkbook(SourcePosition position, WorkbookComments workbook) {
        if (!workbook.has(position)) {
            return OptionalLong.empty();
        }
        OptionalLong cell = cell(position);
        return cell.isPresent() ? cell : workbook.mark(position);
    }

    private OptionalLong cell(SourcePosition position) {
        OptionalLong exact = places().of(position);
        return exact.isPresent() ? exact : places().of(position.withParagraph(Optional.empty()));
    }
}
