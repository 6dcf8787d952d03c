package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.TimeLimit;
import io.goalbook.model.words.WordLists;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  private void assertStopped(Block... blocks) {
    Document document = new Document(DocumentFormat.TEXT, List.of(blocks));

    assertThatThrownBy(() -> recogniser.recognise(document, "表.txt", TimeLimit.of(Duration.ZERO)))
        .isInstanceOf(TimeLimit.OverException.class);
  }

  @Test
  void lines_in_which_forms_are_looked_for_stop_when_the_time_is_up() {
    assertStopped(new Paragraph("指标名称"), new Paragraph("指标值"));
  }

  @Test
  void tables_stop_when_the_time_is_up() {
    assertStopped(
        new Table(
            List.of(new Cell(0, 0, 1, 1, "指标名称", "指标名称"), new Cell(0, 1, 1, 1, "指标值", "指标值"))));
  }
}
