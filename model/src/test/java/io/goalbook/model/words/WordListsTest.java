package io.goalbook.model.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListsTest {
  @TempDir private Path folder;

  private WordLists load() {
    return WordLists.load(Optional.of(folder));
  }

  private void write(String file, String text, Charset charset) throws IOException {
    Files.write(folder.resolve(file), text.getBytes(charset));
  }

  private void write(String file, String text) throws IOException {
    write(file, text, StandardCharsets.UTF_8);
  }

  @Test
  void a_file_of_the_folder_lies_over_the_packaged_one() throws IOException {
    write("objects.csv", "word,object\n渔民,渔民\n");

    assertThat(load().rows("objects")).extracting(row -> row.get("word")).containsExactly("渔民");
    assertThat(load().rows("labels")).isEqualTo(WordLists.packaged().rows("labels"));
  }

  @Test
  void a_list_saved_by_a_spreadsheet_with_a_byte_order_mark_is_the_same() throws IOException {
    write("objects.csv", "\uFEFFword,object\r\n渔民,渔民\r\n");

    assertThat(load().rows("objects")).extracting(row -> row.get("object")).containsExactly("渔民");
  }

  @Test
  void the_version_changes_with_a_word() throws IOException {
    String before = WordLists.packaged().version();
    write("objects.csv", "word,object\n渔民,渔民\n");

    assertThat(load().version()).isNotEqualTo(before);
    assertThat(WordLists.packaged().version()).isEqualTo(before);
  }

  @Test
  void a_duplicate_is_an_error_with_file_and_lines() throws IOException {
    write("objects.csv", "word,object\n渔民,渔民\n牧民,牧民\n渔民,农户\n");

    assertThatThrownBy(this::load)
        .isInstanceOf(WordListException.class)
        .hasMessage("词表 objects.csv 第 4 行：与第 2 行重复");
  }

  @Test
  void a_line_with_other_cells_than_the_first_is_an_error_with_file_and_line() throws IOException {
    write("objects.csv", "word,object\n渔民,渔民\n牧民,牧民,多一格\n");

    assertThatThrownBy(this::load)
        .isInstanceOf(WordListException.class)
        .hasMessage("词表 objects.csv 第 3 行：格数与栏目不符，或引号不成对");
  }

  @Test
  void a_label_with_two_fields_is_an_error_with_file_and_lines() throws IOException {
    write("labels.csv", "spelling,field,note\n项目单位,implementing_unit,\n项目单位,project_name,\n");

    assertThatThrownBy(this::load)
        .isInstanceOf(WordListException.class)
        .hasMessage("词表 labels.csv 第 3 行：与第 2 行重复");
  }

  @Test
  void an_unknown_field_is_an_error_with_file_and_line() throws IOException {
    write("labels.csv", "spelling,field,note\n项目名称,project_name,\n项目别名,project_alias,\n");

    assertThatThrownBy(this::load)
        .isInstanceOf(WordListException.class)
        .hasMessage("词表 labels.csv 第 3 行：栏目 field 的取值未知：“project_alias”");
  }

  @Test
  void a_missing_column_an_empty_cell_and_a_strange_file_are_errors() throws IOException {
    write("objects.csv", "word\n渔民\n");
    assertThatThrownBy(this::load).hasMessageContaining("objects.csv 第 1 行：栏目应为 [word, object]");

    write("objects.csv", "word,object\n渔民,\n");
    assertThatThrownBy(this::load).hasMessage("词表 objects.csv 第 2 行：栏目 object 不能为空");

    Files.delete(folder.resolve("objects.csv"));
    write("object.csv", "word,object\n渔民,渔民\n");
    assertThatThrownBy(this::load).hasMessage("词表 object.csv：不是已知的词表");
  }

  @Test
  void another_charset_is_said_in_words_that_help() throws IOException {
    write("objects.csv", "word,object\n渔民,渔民\n", Charset.forName("GB18030"));

    assertThatThrownBy(this::load).hasMessageContaining("不是 UTF-8 编码");
  }

  @Test
  void a_reason_without_wording_is_an_error() throws IOException {
    write("reasons.csv", "code,kind,wording,advice\nempty,document,文件没有内容,请重新索取\n");

    assertThatThrownBy(this::load).hasMessageStartingWith("词表 reasons.csv：缺少 ");
  }
}
