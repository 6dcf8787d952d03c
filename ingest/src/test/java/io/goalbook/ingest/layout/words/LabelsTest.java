package io.goalbook.ingest.layout.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.model.words.Label;
import io.goalbook.model.words.WordListException;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  @ParameterizedTest
  @ValueSource(strings = {"项目名称", "项 目 名 称：", "项目\n名称", "（一）项目名称", "1.项目名称", "项目名称（全称）"})
  void spaces_colons_numbering_and_brackets_do_not_change_a_label(String text) {
    assertThat(Labels.from(WordLists.packaged()).match(text))
        .contains(new Labels.Match(Label.PROJECT_NAME, Optional.empty()));
  }

  @Test
  void the_unit_in_its_brackets_is_kept() {
    assertThat(Labels.from(WordLists.packaged()).match("预算数（单位：万元）"))
        .contains(new Labels.Match(Label.BUDGET, Optional.of("万元")));
  }

  @Test
  void two_spellings_that_are_the_same_label_are_an_error_with_file_and_line(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("labels.csv"),
        "spelling,field,note\n项目单位（全称）,implementing_unit,\n项目单位(全称):,project_name,\n");

    assertThatThrownBy(() -> Labels.from(WordLists.load(Optional.of(folder))))
        .isInstanceOf(WordListException.class)
        .hasMessage("词表 labels.csv 第 3 行：与前面的写法只差空格、冒号或全角半角：项目单位(全称):");
  }
}
