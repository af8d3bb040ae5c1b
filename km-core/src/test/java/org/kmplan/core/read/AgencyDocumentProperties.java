package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.DocumentLayout.Format;
import org.kmplan.core.test.PlanDocuments;

/**
 * The property that matters: whatever way an agency writes a plan, no reading differs from it in silence. What is read otherwise
 * has a warning or an error at that place.
 *
 * <p>The build tries the same documents every time. A long run, {@code -Dkmplan.properties=N}, tries N times as many documents.
 */
class AgencyDocumentProperties {
    private static final int FACTOR = Integer.getInteger("kmplan.properties", 1);
    private static final int TRIES = 60;
    private static final String SEED = "2566";

    @Property(tries = TRIES, seed = SEED)
    void no_text_is_read_wrongly_in_silence(@ForAll("text") List<PlanDocuments.Written> documents) {
        check(documents);
    }

    @Property(tries = TRIES, seed = SEED)
    void no_list_of_values_is_read_wrongly_in_silence(@ForAll("csv") List<PlanDocuments.Written> documents) {
        check(documents);
    }

    @Property(tries = TRIES, seed = SEED)
    void no_page_is_read_wrongly_in_silence(@ForAll("html") List<PlanDocuments.Written> documents) {
        check(documents);
    }

    @Property(tries = TRIES, seed = SEED)
    void no_word_document_is_read_wrongly_in_silence(@ForAll("docx") List<PlanDocuments.Written> documents) {
        check(documents);
    }

    @Property(tries = TRIES, seed = SEED)
    void no_workbook_is_read_wrongly_in_silence(@ForAll("xlsx") List<PlanDocuments.Written> documents) {
        check(documents);
    }

    private static void check(List<PlanDocuments.Written> documents) {
        for (PlanDocuments.Written document : documents) {
            ReadResult result = PlanReader.standard().read(document.name(), document.bytes());
            assertThat(SilentDifferences.of(document, result))
                    .as("%s %s", document.layout(), result.problems())
                    .isEmpty();
        }
    }

    private static Arbitrary<List<PlanDocuments.Written>> of(Format format) {
        return PlanDocuments.documents(CompliantPlans.any().filter(WrittenPlanProperties::reviewsComeLast), format)
                .list()
                .ofSize(FACTOR);
    }

    @Provide
    Arbitrary<List<PlanDocuments.Written>> text() {
        return of(Format.TEXT);
    }

    @Provide
    Arbitrary<List<PlanDocuments.Written>> csv() {
        return of(Format.CSV);
    }

    @Provide
    Arbitrary<List<PlanDocuments.Written>> html() {
        return of(Format.HTML);
    }

    @Provide
    Arbitrary<List<PlanDocuments.Written>> docx() {
        return of(Format.DOCX);
    }

    @Provide
    Arbitrary<List<PlanDocuments.Written>> xlsx() {
        return of(Format.XLSX);
    }
}
