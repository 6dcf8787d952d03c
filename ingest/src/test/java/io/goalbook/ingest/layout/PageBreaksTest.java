package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Table;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.words.WordLists;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageBreaksTest {
  private static final String[][] FIRST = {
    {"一级指标", "二级指标", "三级指标", "指标值"},
    {"产出指标", "数量指标", "养护里程", "≥12公里"},
    {"", "", "养护座数", "≥3座"}
  };

  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  private static Table table(String[]... rows) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        String text = rows[row][column];
        cells.add(new Cell(row, column, 1, 1, text, text));
      }
    }
    return new Table(cells);
  }

  private List<String> inherited(Block... behind) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph("项目绩效目标表"));
    blocks.add(table(FIRST));
    blocks.addAll(List.of(behind));
    Recognised recognised =
        recogniser.recognise(new Document(DocumentFormat.PDF, blocks), "河北省/怀来县/2025/a.pdf");
    return recognised.doubts().stream()
        .filter(doubt -> doubt.reason() == DoubtReason.LEVEL_INHERITED_OVER_PAGE_BREAK)
        .map(Doubt::text)
        .toList();
  }

  @Test
  void a_level_of_the_page_before_is_doubted_until_the_next_one_is_printed() {
    Table next =
        table(
            new String[] {"", "", "养护天数", "≥30天"},
            new String[] {"", "质量指标", "合格率", "≥95%"},
            new String[] {"效益指标", "社会效益", "通行改善", "明显"},
            new String[] {"", "", "投诉减少", "明显"});

    assertThat(inherited(next)).containsExactly("养护天数：≥30天", "合格率：≥95%");
    assertThat(inherited(new Paragraph("- 2 -"), next)).containsExactly("养护天数：≥30天", "合格率：≥95%");
  }

  @Test
  void levels_that_are_inherited_on_one_page_are_sure() {
    assertThat(inherited()).isEmpty();
    assertThat(inherited(table(new String[] {"产出指标", "质量指标", "合格率", "≥95%"}))).isEmpty();
  }
}
