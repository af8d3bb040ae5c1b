package org.kmplan.core.test;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kmplan.core.test.DocumentLayout.Format;

/**
 * Ways in which agencies write plans. A habit changes the page and, where the page then says something else, the plan. They are
 * applied in the order of this list.
 */
@SuppressWarnings("ImmutableEnumChecker") // what a habit does never changes
public enum Habit {
    /** One cell spans several rows. */
    SPANNED_CELLS(CellHabits::spanned, Format.HTML, Format.DOCX, Format.XLSX),
    /** Marks and words that point to another row. */
    DITTO(CellHabits::ditto),
    /** Names beside numbers instead of codes. */
    STEPS_BY_NUMBER(CellHabits::numbered),
    /** A number that is of another step than the name. */
    WRONG_NUMBER(CellHabits::wrongNumber),
    /** A quotation mark at the beginning of a cell. */
    QUOTED_CELL(CellHabits::quoted),
    /** Boxes that are ticked or empty. */
    TICKED_BOXES(CellHabits::ticked),
    /** What stands for a text to come. */
    PLACEHOLDERS(CellHabits::placeholders),
    /** Owners that are no unit. */
    EVERYONE(CellHabits::everyone),
    /** Last year's value or next year's beside the target. */
    YEARS_IN_TARGET(ValueHabits::years),
    /** The value from which a target starts. */
    BASELINE(ValueHabits::baseline),
    /** What was planned and what was reached in one cell. */
    PLAN_AND_RESULT(ValueHabits::result),
    /** A pass mark inside a target. */
    PASS_MARK(ValueHabits::passMark),
    /** Ceilings, changes, parts of a whole, scores, numbers with blanks, two quantities beside the target. */
    MORE_TARGETS(ValueHabits::more),
    /** Quantities in English. */
    ENGLISH_QUANTITIES(ValueHabits::english),
    /** Units in a column of their own. */
    UNIT_COLUMN(ColumnHabits::units),
    /** "Percent" in the heading. */
    PERCENT_HEADING(ColumnHabits::percentHeading),
    /** "Percent" in the indicator. */
    PERCENT_INDICATOR(ColumnHabits::percentIndicator),
    /** A column of targets for each year. */
    YEAR_COLUMNS(ColumnHabits::yearColumns),
    /** A column of last year's results. */
    RESULT_COLUMN(ColumnHabits::resultColumn),
    /** A row of results below each row of the plan. */
    RESULT_ROWS(ColumnHabits::resultRows),
    /** Columns that a plan need not have. */
    MORE_COLUMNS(ColumnHabits::more),
    /** Headings in words of the agency. */
    UNKNOWN_HEADING(ColumnHabits::unknownHeading),
    /** Headings in other usual words. */
    OTHER_HEADINGS(ColumnHabits::otherHeadings),
    /** Periods broken over lines. */
    BROKEN_PERIODS(PeriodHabits::broken),
    /** Periods as durations, quarters in words, in brackets. */
    PERIODS_IN_WORDS(PeriodHabits::inWords),
    /** Labels in other words, unknown ones, and labels with nothing behind them. */
    LABELS(PageHabits::labels),
    /** Years of other plans in the text. */
    OTHER_YEARS(PageHabits::years),
    /** A handbook around the plan. */
    HANDBOOK(PageHabits::handbook),
    /** Results of last year before or behind the plan. */
    LAST_YEAR(PageHabits::lastYear),
    /** The plan of last year behind the plan. */
    EARLIER_PLAN(PageHabits::earlierPlan),
    /** Raised marks of notes. */
    NOTE_MARKS(TextHabits::noteMarks, Format.TEXT, Format.HTML, Format.DOCX, Format.XLSX),
    /** Text struck out. */
    STRUCK_OUT(TextHabits::struck, Format.HTML, Format.DOCX, Format.XLSX),
    /** Cells deleted as a tracked change. */
    DELETED_CELLS(TextHabits::deletedCells, Format.DOCX),
    /** Thai as typewriters and old fonts left it. */
    OLD_THAI(TextHabits::oldThai),
    /** A target with a damaged character. */
    DAMAGED_TARGET(TextHabits::damaged),
    /** Row numbers and column letters of a published sheet. */
    FRAME(PageHabits::frame, Format.TEXT, Format.HTML),
    /** The document lies in a part of another. */
    EMBEDDED(PageHabits::embedded, Format.HTML, Format.DOCX);

    private final Consumer<AgencyPage> change;
    private final Set<Format> formats;

    Habit(Consumer<AgencyPage> change, Format... formats) {
        this.change = change;
        this.formats = formats.length == 0 ? EnumSet.allOf(Format.class) : EnumSet.copyOf(Arrays.asList(formats));
    }

    void apply(AgencyPage page) {
        change.accept(page);
    }

    /** Returns the habits that documents of a format can show. */
    public static List<Habit> of(Format format) {
        return Arrays.stream(values())
                .filter(habit -> habit.formats.contains(format))
                .toList();
    }
}
