package io.goalbook.ingest.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.corpus.Truth;
import io.goalbook.ingest.corpus.TruthJson;
import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.layout.GoalTableRecogniser;
import io.goalbook.ingest.layout.ReadTruth;
import io.goalbook.model.words.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTablesTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  @Test
  void the_samples_pasted_with_tabs_give_what_a_careful_person_reads() throws DocumentException {
    assertSamples("", "\t", "", " ");
  }

  @Test
  void the_samples_as_markdown_give_what_a_careful_person_reads() throws DocumentException {
    assertSamples("| ", " | ", " |", "<br>");
  }

  private void assertSamples(String left, String between, String right, String lineBreak)
      throws DocumentException {
    assertSample(
        "huailai-2025.txt",
        "河北省/怀来县/2025/a.txt",
        TruthJson.huailai(),
        left,
        between,
        right,
        lineBreak);
    assertSample(
        "pingluo-2026.txt",
        "宁夏回族自治区/平罗县/2026/a.txt",
        TruthJson.pingluo(),
        left,
        between,
        right,
        lineBreak);
  }

  private void assertSample(
      String sample,
      String place,
      Truth truth,
      String left,
      String between,
      String right,
      String lineBreak)
      throws DocumentException {
    StringBuilder text = new StringBuilder();
    for (Block block : new TabTextReader().read(Samples.bytes(sample)).blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text()).append('\n');
      } else if (block instanceof Table table) {
        for (int row = 0; row < table.rowCount(); row++) {
          List<String> cells = new ArrayList<>();
          for (int column = 0; table.at(row, column).isPresent(); column++) {
            Cell cell = table.at(row, column).orElseThrow();
            cells.add(cell.row() < row ? "" : cell.text().replace("\n", lineBreak));
          }
          text.append(left).append(String.join(between, cells)).append(right).append('\n');
        }
        text.append("\n\n");
      }
    }
    Document pasted = read(text.toString());
    ReadTruth.assertEqual(recogniser.recognise(pasted, place).tables(), truth);
  }

  @Test
  void rows_of_tabs_end_with_the_text_around_them() throws DocumentException {
    Document document = read("目标表\n甲\t乙\t丙\n\t丁\t戊\n附注\n\n己\t庚\n");

    assertThat(document.blocks().stream().filter(Paragraph.class::isInstance))
        .containsExactly(new Paragraph("目标表"), new Paragraph("附注"), new Paragraph(""));
    assertThat(Tables.of(document).stream().map(Tables::rows))
        .containsExactly(
            List.of(List.of("甲", "乙", "丙"), List.of("甲", "丁", "戊")), List.of(List.of("己", "庚")));
  }

  @Test
  void a_line_behind_a_label_and_its_text_goes_on_with_the_text() throws DocumentException {
    assertThat(Tables.rows(Tables.of(read("绩效目标\t1.甲\n2.乙\n备注\t无\n")).get(0)))
        .containsExactly(List.of("绩效目标", "1.甲\n2.乙"), List.of("备注", "无"));
  }

  @Test
  void columns_of_spaces_are_a_table_and_an_indented_row_begins_below_its_column()
      throws DocumentException {
    Table table =
        Tables.of(
                read(
                    """
                    一级指标   二级指标   三级指标       指标值
                    产出指标   数量指标   培训人数       ≥13人
                                          补贴人数       ≥5人
                               质量指标   合格率　　　　 ≥90%
                    """))
            .get(0);

    assertThat(Tables.rows(table))
        .containsExactly(
            List.of("一级指标", "二级指标", "三级指标", "指标值"),
            List.of("产出指标", "数量指标", "培训人数", "≥13人"),
            List.of("产出指标", "数量指标", "补贴人数", "≥5人"),
            List.of("产出指标", "质量指标", "合格率", "≥90%"));
  }

  @Test
  void spaces_in_prose_part_nothing() throws DocumentException {
    Document document = read("单位：甲    日期：乙\n正文\n签字：丙    盖章：丁\n签字：戊    盖章：己\n");

    assertThat(Tables.of(document)).isEmpty();
    assertThat(document.blocks()).hasSize(4);
  }

  @Test
  void rules_and_escaped_bars_of_markdown_are_no_cells() throws DocumentException {
    assertThat(
            Tables.rows(
                Tables.of(read("| 甲 | 乙 |\n|:---|---:|\n| 丙\\|丁 | 1<br>2 |\n| | 戊 |\n")).get(0)))
        .containsExactly(List.of("甲", "乙"), List.of("丙|丁", "1\n2"), List.of("丙|丁", "戊"));
    assertThat(Tables.rows(Tables.of(read("┌──┬──┐\n│甲│乙│\n├──┼──┤\n│丙│丁│\n└──┴──┘\n")).get(0)))
        .containsExactly(List.of("甲", "乙"), List.of("丙", "丁"));
  }

  private static Document read(String text) throws DocumentException {
    return new DocumentReaders().read(text.getBytes(StandardCharsets.UTF_8));
  }
}
