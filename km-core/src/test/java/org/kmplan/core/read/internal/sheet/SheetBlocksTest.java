package org.kmplan.core.read.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.TextRepair;

class SheetBlocksTest {
    @Test
    void a_label_in_a_cell_of_its_own_gets_a_colon_to_be_matched_and_none_as_written() {
        SheetData sheet = new SheetData();
        SheetData.Row row = new SheetData.Row(0, false);
        row.cells.add(new SheetData.Cell(0, "ชื่อองค์ความรู้ที่เลือก", ""));
        row.cells.add(new SheetData.Cell(1, "การดูแลสวน", ""));
        sheet.rows.add(row);
        Problems problems = new Problems("plan", ReadLimits.standard());
        SheetBlocks blocks = new SheetBlocks(ReadLimits.standard(), new TextRepair(), problems);

        blocks.add(sheet, (at, column, line) -> SourcePosition.ofLine("plan", at + 1));

        List<Grid.Paragraph> paragraphs = ((Grid.Line) blocks.blocks().get(0)).paragraphs();
        assertThat(paragraphs).extracting(Grid.Paragraph::raw).containsExactly("ชื่อองค์ความรู้ที่เลือก", "การดูแลสวน");
        assertThat(paragraphs)
                .extracting(Grid.Paragraph::text)
                .containsExactly("ชื่อองค์ความรู้ที่เลือก :", "การดูแลสวน");
    }
}
