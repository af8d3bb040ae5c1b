package org.kmplan.core.read.internal.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kmplan.core.read.internal.grid.Problems;

/**
 * Cell of a sheet for records as it was typed; never a formula, only its last result.
 *
 * @param text text, without white space at its ends; blank for an empty cell
 * @param number number, if the cell holds one; of a cell shown in percent a hundred times its value
 * @param date day, if the cell holds one
 * @param place place for problems
 */
record RecordCell(String text, Optional<BigDecimal> number, Optional<LocalDate> date, Problems.Place place) {
    boolean isBlank() {
        return text.isBlank();
    }
}
