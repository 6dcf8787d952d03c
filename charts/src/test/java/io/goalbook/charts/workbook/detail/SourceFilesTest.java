package io.goalbook.charts.workbook.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceFilesTest {
  private final SourceFiles files =
      SourceFiles.between(Path.of("data/output/run-1"), Path.of("data/inbox"));

  @Test
  void an_address_leads_from_the_workbook_to_the_document() {
    assertThat(files.address("某省/某县/2025/目标 表.docx")).contains("../../inbox/某省/某县/2025/目标 表.docx");
  }

  @Test
  void a_document_inside_an_archive_leads_to_the_archive() {
    assertThat(files.address("某省/全部.zip!/某县/目标表.docx")).contains("../../inbox/某省/全部.zip");
  }

  @Test
  void what_a_link_cannot_say_has_none() {
    assertThat(files.address("某省/目标表#2.docx")).isEmpty();
    assertThat(files.address("长".repeat(250))).isEmpty();
    assertThat(new SourceFiles(Optional.empty()).address("某省/目标表.docx")).isEmpty();
  }
}
