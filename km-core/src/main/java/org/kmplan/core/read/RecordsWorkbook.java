package org.kmplan.core.read;

import java.util.Optional;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.internal.grid.DocumentFormat;
import org.kmplan.core.read.internal.grid.OfficeZip;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RefusedException;
import org.kmplan.core.read.internal.workbook.RecordsReader;
import org.kmplan.core.read.internal.workbook.RecordsSheets;
import org.kmplan.core.read.internal.workbook.RecordsTemplate;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.text.Phrase;

/**
 * Records of what was done in a workbook (.xlsx): a template made for a plan, to be filled in and read back.
 *
 * <p>The template has one sheet for each kind of record, with Thai headings, notes and drop-down lists; the activities, targets
 * and knowledge items of the plan stand in it already. Cells left empty are unknown, not zero. Example:
 *
 * <pre>{@code
 * Files.write(path, RecordsWorkbook.template(plan));
 * RecordsResult result = RecordsWorkbook.read("records.xlsx", Files.readAllBytes(path), plan);
 * }</pre>
 *
 * <p>To write a template needs Apache POI ({@code org.apache.poi:poi-ooxml}) on the class path; to read one back does not.
 */
public final class RecordsWorkbook {
    private static final String DEPENDENCY = "org.apache.poi:poi-ooxml";
    private static final String PROBE = "org.apache.poi.xssf.usermodel.XSSFWorkbook";

    private RecordsWorkbook() {}

    /**
     * Returns the template for a plan. Equal plans give equal bytes.
     *
     * @throws IllegalStateException if Apache POI is not on the class path; the message names the dependency
     */
    public static byte[] template(KnowledgePlan plan) {
        if (isPoiMissing()) {
            throw new IllegalStateException("Template for records: " + missing());
        }
        return RecordsTemplate.write(plan);
    }

    /**
     * Reads a workbook within the standard limits. Never throws for content.
     *
     * @param documentName name for messages, such as {@code records.xlsx}
     */
    public static RecordsResult read(String documentName, byte[] workbook) {
        return read(documentName, workbook, Optional.empty(), ReadLimits.standard());
    }

    /**
     * Reads a workbook within the standard limits and reports activities and targets that the plan does not have. Never
     * throws for content.
     *
     * @param documentName name for messages, such as {@code records.xlsx}
     */
    public static RecordsResult read(String documentName, byte[] workbook, KnowledgePlan plan) {
        return read(documentName, workbook, Optional.of(plan), ReadLimits.standard());
    }

    /**
     * Reads a workbook. Never throws for content.
     *
     * @param documentName name for messages, such as {@code records.xlsx}
     * @param plan plan whose activities and targets the records should name
     */
    public static RecordsResult read(
            String documentName, byte[] workbook, Optional<KnowledgePlan> plan, ReadLimits limits) {
        Problems problems = new Problems(documentName, limits);
        PlanRecords records = PlanRecords.empty();
        if (workbook.length > limits.maxDocumentBytes()) {
            problems.add(
                    ProblemCode.DOCUMENT_TOO_LARGE,
                    Phrase.of("read.so-many-bytes")
                            .with("limit", limits.maxDocumentBytes())
                            .with("found", workbook.length),
                    "");
        } else {
            records = readSheets(workbook, plan, limits, problems);
        }
        return new RecordsResult(records, problems.inSourceOrder());
    }

    private static PlanRecords readSheets(
            byte[] workbook, Optional<KnowledgePlan> plan, ReadLimits limits, Problems problems) {
        try {
            OfficeZip zip = OfficeZip.open(workbook, limits);
            DocumentFormat format = zip.format();
            if (format != DocumentFormat.XLSX) {
                problems.add(
                        ProblemCode.UNSUPPORTED_FORMAT,
                        Phrase.of("read.format.workbook").with("format", format.phrase()),
                        "");
                return PlanRecords.empty();
            }
            zip.checkPackage();
            return new RecordsReader(new RecordsSheets(limits, problems).read(zip), plan).read();
        } catch (RefusedException e) {
            e.report(problems);
            return PlanRecords.empty();
        }
    }

    private static boolean isPoiMissing() {
        try {
            Class.forName(PROBE, false, RecordsWorkbook.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }

    private static String missing() {
        return "expected the library " + DEPENDENCY + " on the class path, found no class " + PROBE
                + "\nHint: add the dependency " + DEPENDENCY;
    }
}
