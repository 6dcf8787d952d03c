package io.goalbook.model.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTablesTest {
  private static final String HEADER = "document,location,field,value,reason,author\n";

  @TempDir private Path folder;

  private ReferenceTables load() {
    return ReferenceTables.load(Optional.of(folder));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("corrections.csv"), text);
  }

  @Test
  void a_table_that_is_absent_or_has_a_header_only_is_empty() throws IOException {
    assertThat(load().rows("corrections")).isEmpty();
    assertThat(load().version()).isEqualTo(ReferenceTables.none().version());

    write(HEADER);

    assertThat(load().rows("corrections")).isEmpty();
  }

  @Test
  void the_version_changes_with_a_cell() throws IOException {
    write(HEADER + "甲.docx,表1/行3,budget_yuan,100,单位有误,某某\n");
    String before = load().version();

    write(HEADER + "甲.docx,表1/行3,budget_yuan,200,单位有误,某某\n");

    assertThat(load().version()).isNotEqualTo(before);
  }

  @Test
  void a_row_without_a_reason_is_an_error_with_file_and_line() throws IOException {
    write(HEADER + "甲.docx,表1/行3,budget_yuan,100,,某某\n");

    assertThatThrownBy(this::load)
        .isInstanceOf(WordListException.class)
        .hasMessage("参考表 corrections.csv 第 2 行：栏目 reason 不能为空");
  }

  @Test
  void other_files_of_the_folder_are_left_alone() throws IOException {
    Files.writeString(folder.resolve("notes.csv"), "a\n");

    assertThat(load().rows("corrections")).isEmpty();
  }
}
