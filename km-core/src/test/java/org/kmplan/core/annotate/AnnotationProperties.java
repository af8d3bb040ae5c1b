package org.kmplan.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadResult;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.DocumentLayout;
import org.kmplan.core.test.KmDomain;
import org.kmplan.core.test.PlanDocuments;

/** Plans of every kind, written as Word documents and workbooks in many layouts. */
class AnnotationProperties {
    @Property(tries = 60)
    void every_position_can_be_commented_and_the_plan_stays(@ForAll("office") PlanDocuments.Written document)
            throws NotAnnotatedException {
        ReadResult before = PlanReader.standard().read(document.name(), document.bytes());
        List<DocumentComment> comments = new ArrayList<>();
        for (SourcePosition position : Positions.of(before)) {
            if (position.cell().isPresent()
                    || position.row().isPresent()
                    || position.paragraph().isPresent()) {
                comments.add(DocumentComment.at(position, "comment " + comments.size() + "."));
            }
        }

        AnnotatedDocument annotated =
                DocumentAnnotator.open(document.name(), document.bytes()).annotate(comments);

        assertThat(comments).isNotEmpty();
        assertThat(annotated.atTitle()).isEmpty();
        String found = Comments.of(annotated.bytes()).toString();
        assertThat(comments)
                .allSatisfy(comment ->
                        assertThat(found).contains(comment.paragraphs().get(0)));
        ReadResult after = PlanReader.standard().read(document.name(), annotated.bytes());
        assertThat(after.plans()).isEqualTo(before.plans());
        assertThat(after.problems()).isEqualTo(before.problems());
    }

    @Provide
    Arbitrary<PlanDocuments.Written> office() {
        return PlanDocuments.documents(Arbitraries.oneOf(CompliantPlans.any(), KmDomain.brokenPlans()))
                .filter(document -> document.layout().format() == DocumentLayout.Format.DOCX
                        || document.layout().format() == DocumentLayout.Format.XLSX);
    }
}
