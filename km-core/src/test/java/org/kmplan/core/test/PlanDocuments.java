package org.kmplan.core.test;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.test.DocumentLayout.Format;

/**
 * Plans written out as documents: text, web pages, Word documents and workbooks in many layouts. Word and Excel need Apache
 * POI on the class path.
 *
 * <p>Example: {@code PlanDocuments.write(plan, DocumentLayout.plain(Format.DOCX)).bytes()}.
 */
public final class PlanDocuments {
    private PlanDocuments() {}

    /** Plan and the document that says it. */
    public static final class Written {
        private final KnowledgePlan plan;
        private final DocumentLayout layout;
        private final byte[] bytes;
        private final Map<String, Set<String>> places;
        private final String page;

        private Written(KnowledgePlan plan, DocumentLayout layout, AgencyWriter.Document document, String page) {
            this.plan = plan;
            this.layout = layout;
            this.bytes = document.bytes();
            this.places = document.places();
            this.page = page;
        }

        /** Returns the plan. */
        public KnowledgePlan plan() {
            return plan;
        }

        /** Returns the way in which it is written. */
        public DocumentLayout layout() {
            return layout;
        }

        /** Returns the document. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** Returns the page as tabbed text, whatever the format. */
        public String page() {
            return page;
        }

        /** Returns the file name. */
        public String name() {
            boolean archive = layout.format() == Format.HTML && layout.habits().contains(Habit.EMBEDDED);
            return archive ? "plan.mht" : layout.format().fileName();
        }

        /** Tells whether a position is in a row of a step; anywhere, if the document lies in a part of another. */
        public boolean isAt(String step, SourcePosition position) {
            Set<String> of = places.getOrDefault(step, Set.of());
            return layout.habits().contains(Habit.EMBEDDED)
                    || position.line()
                            .filter(line -> of.contains("line " + line))
                            .isPresent()
                    || of.contains("table " + position.table().orElse(0) + " row "
                            + position.row().orElse(0))
                    || position.cell()
                            .filter(cell -> of.contains("row " + cell.replaceAll("[A-Z]", "")))
                            .isPresent();
        }

        /** Tells whether a position is in the row of any step. */
        public boolean isInRow(SourcePosition position) {
            return !layout.habits().contains(Habit.EMBEDDED)
                    && places.keySet().stream().anyMatch(step -> isAt(step, position));
        }

        /** Returns the layout and, of a document of text, the text. */
        @Override
        public String toString() {
            return switch (layout.format()) {
                case TEXT, CSV, HTML -> layout + "\n" + new String(bytes, StandardCharsets.UTF_8);
                case DOCX, XLSX -> layout + "\n" + page;
            };
        }
    }

    /** Returns documents of plans in layouts of every kind, without habits. */
    public static Arbitrary<Written> documents(Arbitrary<KnowledgePlan> plans) {
        return Combinators.combine(plans, DocumentLayout.layouts()).as(PlanDocuments::write);
    }

    /** Returns documents of plans in a format, in the ways in which agencies write them. */
    public static Arbitrary<Written> documents(Arbitrary<KnowledgePlan> plans, Format format) {
        return Combinators.combine(plans, DocumentLayout.layouts(format)).as(PlanDocuments::write);
    }

    /** Returns a plan as a document; the plan of the document is what the page says, habits included. */
    public static Written write(KnowledgePlan plan, DocumentLayout layout) {
        AgencyPage page = AgencyPage.of(plan, layout);
        return new Written(page.plan(), layout, AgencyWriter.write(page), page.toString());
    }
}
