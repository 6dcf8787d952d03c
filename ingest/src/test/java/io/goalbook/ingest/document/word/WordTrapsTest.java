package io.goalbook.ingest.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Formats;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document with the traps of word processors, in every format that they write. */
class WordTrapsTest {

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
  void text_is_what_a_reader_of_the_final_version_sees(String ending) throws DocumentException {
    assertThat(Tables.paragraphs(read(ending)))
        .containsExactly("≥1500元/人", "新来", "甲\t乙\n2024-2025", "第2026年", "注后", "明示", "末", "脚注文字");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
  void a_table_in_a_table_follows_the_outer_one(String ending) throws DocumentException {
    assertThat(Tables.of(read(ending)).stream().map(Tables::rows).toList())
        .containsExactly(
            List.of(
                List.of("大", "右"),
                List.of("大", "下"),
                List.of("一", "二"),
                List.of("外", "上\n下段", "三")),
            List.of(List.of("内甲", "内乙")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
  void spans_are_places_in_the_grid(String ending) throws DocumentException {
    Table table = Tables.of(read(ending)).get(0);

    assertThat(Tables.cells(table).stream().map(WordTrapsTest::shape))
        .containsExactly(
            "大 0,0 2x2",
            "右 0,2 1x1",
            "下 1,2 1x1",
            "一 2,0 1x1",
            "二 2,1 1x2",
            "外 3,0 1x1",
            "上\n下段 3,1 1x1",
            "三 3,2 1x1");
  }

  private static String shape(Cell cell) {
    return "%s %d,%d %dx%d"
        .formatted(cell.text(), cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan());
  }

  private static Document read(String ending) throws DocumentException {
    return new DocumentReaders().read(Formats.bytes("word-traps." + ending));
  }
}
