package io.goalbook.ingest.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Tables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random tables, written as text with blank paragraphs in cells, come back row by row. */
class TabTextPropertyTest {
  private static final int TABLES = 300;

  @ParameterizedTest
  @MethodSource("seeds")
  void a_table_comes_back_whatever_blank_paragraphs_its_cells_hold(long seed)
      throws DocumentException {
    Random random = new Random(seed);
    int width = 3 + random.nextInt(5);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < 3 + random.nextInt(8); row++) {
      rows.add(row(random, width, row));
    }

    String text = "标题\n" + written(random, rows) + "\n完\n";
    Document document = new TabTextReader().read(text.getBytes(StandardCharsets.UTF_8));

    assertThat(Tables.of(document).stream().map(Tables::rows)).as(text).containsExactly(rows);
    assertThat(Tables.paragraphs(document)).containsExactly("标题", "完");
  }

  static List<Long> seeds() {
    return new Random(1).longs(TABLES).boxed().toList();
  }

  private static List<String> row(Random random, int width, int row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      boolean empty = column > 0 && random.nextInt(10) == 0;
      cells.add(empty ? "" : "格%d之%d：≥%d人".formatted(row, column, random.nextInt(1_000)));
    }
    return cells;
  }

  // The first two rows are whole, as the head of a table is: they show how long rows are.
  private static String written(Random random, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      for (String cell : rows.get(row)) {
        text.append('\t').append(cell.isEmpty() ? "\u00A0" : cell);
        text.append(tail(random, row > 1 && !cell.isEmpty())).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String tail(Random random, boolean mayCut) {
    return switch (random.nextInt(8)) {
      case 0 -> "\t\t";
      case 1 -> mayCut ? "\t\n" : "";
      case 2 -> mayCut ? "\t\n\n" : "";
      default -> "";
    };
  }
}
