package io.goalbook.ingest.document.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.grid.EdgeCell.Merge;
import io.goalbook.model.source.RejectionCause;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeGridTest {

  @Test
  void edges_that_miss_each_other_by_a_hair_are_one_column() throws DocumentException {
    EdgeGrid grid = new EdgeGrid();
    grid.add(List.of(cell(0, 1_000, "甲"), cell(1_000, 3_000, "乙")));
    grid.add(List.of(cell(-5, 990, "丙"), cell(1_015, 2_000, "丁"), cell(2_000, 3_012, "戊")));

    Table table = grid.table();

    assertThat(table.columnCount()).isEqualTo(3);
    assertThat(table.at(0, 2).orElseThrow().text()).isEqualTo("乙");
  }

  @Test
  void a_cell_that_continues_nothing_is_a_cell_of_its_own() throws DocumentException {
    EdgeGrid grid = new EdgeGrid();
    grid.add(List.of(new EdgeCell(0, 1_000, Merge.CONTINUE, "甲"), cell(1_000, 2_000, "乙")));
    grid.add(List.of(cell(0, 1_000, "丙"), new EdgeCell(1_000, 2_000, Merge.CONTINUE, "丁")));

    assertThat(Tables.rows(grid.table())).containsExactly(List.of("甲", "乙"), List.of("丙", "丁"));
  }

  @Test
  void a_merge_goes_on_over_many_rows_and_ends_at_the_next_one() throws DocumentException {
    EdgeGrid grid = new EdgeGrid();
    grid.add(List.of(new EdgeCell(0, 1_000, Merge.RESTART, "甲")));
    grid.add(List.of(new EdgeCell(0, 1_000, Merge.CONTINUE, "")));
    grid.add(List.of(new EdgeCell(0, 1_000, Merge.CONTINUE, "")));
    grid.add(List.of(new EdgeCell(0, 1_000, Merge.RESTART, "乙")));

    assertThat(grid.table().at(2, 0).orElseThrow().rowSpan()).isEqualTo(3);
    assertThat(grid.table().at(3, 0).orElseThrow().text()).isEqualTo("乙");
  }

  @Test
  void rows_with_edges_of_their_own_each_are_too_large() {
    EdgeGrid grid = new EdgeGrid();
    for (int row = 0; row < 5_000; row++) {
      grid.add(List.of(cell(row * 40, 400_000 + row * 40, "")));
    }

    assertThat(catchThrowableOfType(DocumentException.class, grid::table).rejection())
        .isEqualTo(RejectionCause.TOO_LARGE);
  }

  private static EdgeCell cell(int left, int right, String text) {
    return new EdgeCell(left, right, Merge.NONE, text);
  }
}
