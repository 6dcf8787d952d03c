package io.goalbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Samples;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalTableReadingTest {
  @TempDir private Path folder;

  private ReadDocument read(String text) throws IOException {
    Path file = folder.resolve("河北省/怀来县/2025/表.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return GoalTableReading.readFile(file, WordLists.packaged());
  }

  private static String sample() {
    return new String(Samples.bytes("pingluo-2026.txt"), StandardCharsets.UTF_8);
  }

  @Test
  void a_document_that_is_understood_is_read() throws IOException {
    ReadDocument document = read(sample());

    assertThat(document.status()).isEqualTo(ReadDocument.Status.READ);
    assertThat(document.reason()).isEmpty();
  }

  @Test
  void goal_tables_under_an_unknown_header_make_a_document_partly_read_and_never_without_tables()
      throws IOException {
    ReadDocument document =
        read(
            sample()
                .replaceAll("[\\p{IsHan}]{0,8}指标", "某栏")
                .replace("绩效内容", "某某")
                .replace("绩效值", "某值"));

    assertThat(document.tables()).isEmpty();
    assertThat(document.status()).isEqualTo(ReadDocument.Status.PARTLY_READ);
    assertThat(document.reason()).contains("table_not_read");
    assertThat(document.rowsReported()).isEqualTo(document.rowsSeen()).isPositive();
  }

  @Test
  void a_document_that_speaks_of_something_else_is_read_without_a_goal_table() throws IOException {
    ReadDocument document = read("关于召开会议的通知\n\n请各单位准时参加。\n");

    assertThat(document.status()).isEqualTo(ReadDocument.Status.READ);
    assertThat(document.reason()).contains("no_goal_table");
  }
}
