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
 * @param habits ways of writing that agencies have
 * @param choice number that chooses where and in which words the habits show
 */
public record DocumentLayout(
        Format format,
        int columns,
        int words,
        boolean headerTable,
        boolean sections,
        int breakAfter,
        Digits digits,
        Set<Damage> damage,
        Set<Habit> habits,
        int choice) {

    /** Kind of document. */
    public enum Format {
        /** Text with tabs between cells and paragraphs in tags, as pasted from a data base. */
        TEXT("plan.txt"),
        /** Values parted by commas. */
        CSV("plan.csv"),
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
        return new DocumentLayout(format, 0, 0, false, true, 0, Digits.AS_THEY_ARE, Set.of(), Set.of(), 0);
    }

    /** Returns layouts of every kind, without habits; shrinking leads to the plainest. */
    public static Arbitrary<DocumentLayout> layouts() {
        return layouts(Arbitraries.of(Format.class));
    }

    /** Returns layouts of a format with up to four habits of agencies. */
    public static Arbitrary<DocumentLayout> layouts(Format format) {
        Arbitrary<Set<Habit>> habits = Arbitraries.of(Habit.of(format)).set().ofMaxSize(4);
        return Combinators.combine(
                        layouts(Arbitraries.just(format)),
                        habits,
                        Arbitraries.integers().between(0, 1_000_000).withoutEdgeCases())
                .as((layout, drawn, choice) -> new DocumentLayout(
                        layout.format,
                        layout.columns,
                        layout.words,
                        layout.headerTable,
                        layout.sections,
                        layout.breakAfter,
                        layout.digits,
                        layout.damage,
                        drawn,
                        choice));
    }

    private static Arbitrary<DocumentLayout> layouts(Arbitrary<Format> formats) {
        return Combinators.combine(
                        formats,
                        Arbitraries.integers().between(0, 5000),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(false, true),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(Digits.class),
                        Arbitraries.of(Damage.class).set())
                .as((format, columns, words, headerTable, sections, breakAfter, digits, damage) -> new DocumentLayout(
                        format, columns, words, headerTable, sections, breakAfter, digits, damage, Set.of(), 0));
    }
}
