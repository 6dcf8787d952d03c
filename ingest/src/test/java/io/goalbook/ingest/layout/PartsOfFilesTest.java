package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.words.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PartsOfFilesTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  /** The sample with something in front of each table. */
  private Recognised sample(Part part, Function<Table, Table> change) throws DocumentException {
    List<Block> blocks = new ArrayList<>();
    for (Block block : new DocumentReaders().read(Samples.bytes("pingluo-2026.txt")).blocks()) {
      if (block instanceof Table table) {
        blocks.add(new PartStart(part));
        blocks.add(change.apply(table));
      } else {
        blocks.add(block);
      }
    }
    return recogniser.recognise(
        new Document(DocumentFormat.XLSX, blocks), "宁夏回族自治区/平罗县/2026/a.xlsx");
  }

  private static String firstPlace(Recognised recognised) {
    GoalTable table = recognised.tables().get(0);
    return table.indicators().get(0).location().text();
  }

  @Test
  void a_page_stands_in_the_place_of_a_row() throws DocumentException {
    assertThat(firstPlace(sample(Part.page(3), table -> table))).isEqualTo("平罗县/2026/第3页/表1/行9");
  }

  @Test
  void a_hidden_sheet_is_read_and_marked() throws DocumentException {
    Recognised recognised = sample(Part.sheet("底稿", true), table -> table);

    assertThat(recognised.tables()).hasSize(4);
    assertThat(firstPlace(recognised)).isEqualTo("平罗县/2026/工作表“底稿”（隐藏）/表1/行9");
  }

  @Test
  void hidden_rows_are_read_and_marked() throws DocumentException {
    Recognised recognised = sample(Part.sheet("目标表", false), PartsOfFilesTest::hide);

    assertThat(firstPlace(recognised)).isEqualTo("平罗县/2026/工作表“目标表”/表1/行9（隐藏）");
  }

  private static Table hide(Table table) {
    return new Table(
        Tables.cells(table).stream()
            .map(
                cell ->
                    new Cell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        cell.raw(),
                        true))
            .toList());
  }
}
