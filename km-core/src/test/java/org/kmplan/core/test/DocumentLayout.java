package org.kmplan.core.test;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Way in which a plan is written out.
 *
 * @param format kind of document
 * @param columns number that chooses the order of the columns; nought is the usual one
 * @param words number that chooses among the synonyms of headings and labels
 * @param headerTable whether the header is a table of labels and values instead of lines
 * @param sections whether a heading stands above each table
 * @param breakAfter rows after which the table goes on below its headings repeated, as on a new page; nought for one table
 * @param digits script of all numbers
 * @param damage harmless damage
 */
public record DocumentLayout(
        Format format,
        int columns,
        int words,
        boolean headerTable,
        boolean sections,
        int breakAfter,
        Digits digits,
        Set<Damage> damage) {

    /** Kind of document. */
    public enum Format {
        /** Text with tabs between cells and paragraphs in tags, as pasted from a data base. */
        TEXT("plan.txt"),
        /** Web page. */
        HTML("plan.html"),
        /** Word document. */
        DOCX("plan.docx"),
        /** Workbook of one sheet. */
        XLSX("plan.xlsx");

        private final String fileName;

        Format(String fileName) {
            this.fileName = fileName;
        }

        /** Returns a file name of the format. */
        public String fileName() {
            return fileName;
        }
    }

    /** Script of numbers. */
    public enum Digits {
        /** As the plan has them. */
        AS_THEY_ARE,
        /** Thai throughout. */
        THAI,
        /** Arabic throughout. */
        ARABIC
    }

    /** Damage of copied text that readers must not mind. */
    public enum Damage {
        /** Non-breaking spaces. */
        NON_BREAKING_SPACES,
        /** Zero-width spaces between words. */
        ZERO_WIDTH_SPACES,
        /** Tone marks struck twice. */
        DOUBLED_TONE_MARKS,
        /** Headings broken by a blank where the line ended. */
        SPLIT_HEADINGS,
        /** En dashes for hyphens. */
        EN_DASHES
    }

    /** Returns the plainest layout of a format. */
    public static DocumentLayout plain(Format format) {
        return new DocumentLayout(format, 0, 0, false, true, 0, Digits.AS_THEY_ARE, Set.of());
    }

    /** Returns layouts of every kind; shrinking leads to the plainest. */
    public static Arbitrary<DocumentLayout> layouts() {
        return Combinators.combine(
                        Arbitraries.of(Format.class),
                        Arbitraries.integers().between(0, 5000),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(false, true),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(Digits.class),
                        Arbitraries.of(Damage.class).set())
                .as(DocumentLayout::new);
    }
}
