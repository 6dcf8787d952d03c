package io.goalbook.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private final Cell tall = new Cell(0, 0, 2, 1, "高", "高");
  private final Cell wide = new Cell(0, 1, 1, 2, "宽", "宽");
  private final Cell low = new Cell(1, 1, 1, 1, "低", "低");
  private final Table table = new Table(List.of(tall, wide, low));

  @Test
  void a_position_gives_the_cell_that_covers_it() {
    assertThat(table.rowCount()).isEqualTo(2);
    assertThat(table.columnCount()).isEqualTo(3);
    assertThat(table.at(1, 0)).hasValue(tall);
    assertThat(table.at(0, 2)).hasValue(wide);
    assertThat(table.rowCells(1)).containsExactly(low);
  }

  @Test
  void a_position_that_nothing_covers_gives_nothing() {
    assertThat(table.at(1, 2)).isEmpty();
    assertThat(table.at(2, 0)).isEmpty();
    assertThat(table.at(0, 3)).isEmpty();
    assertThat(table.at(-1, -1)).isEmpty();
    assertThat(new Table(List.of()).rowCount()).isZero();
  }

  @Test
  void overlapping_cells_are_refused() {
    assertThatThrownBy(() -> new Table(List.of(tall, new Cell(1, 0, 1, 1, "", ""))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cells overlap at row 1, column 0");
  }
}
