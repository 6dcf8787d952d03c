package io.goalbook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.app.command.Home.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueCommandTest {
  @TempDir private Path folder = Path.of("");

  private String printed(String... arguments) {
    Ended ended = new Home(folder).run(arguments);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended.out();
  }

  @Test
  void a_rate_is_told_with_whom_and_when() {
    assertThat(printed("value", "≥530元/人*月"))
        .isEqualTo(
            """
              原文：≥530元/人*月
              类型：定量
              比较符：>=（大于或等于）
              数值：530
              单位：元/人*月
              计价对象：人
              周期：月
              折合：530.00 元
            """);
  }

  @Test
  void columns_and_name_are_asked() {
    assertThat(printed("value", "95", "--comparator", "≥", "--unit", "百分比"))
        .contains("  比较符：>=（大于或等于）\n", "  数值：95\n", "  单位：%\n");
    assertThat(printed("value", "95", "--name", "验收合格率(≥**%)"))
        .contains("  比较符：>=（大于或等于）\n", "  单位：%\n");
  }

  @Test
  void a_number_without_sign_and_unit_says_so() {
    assertThat(printed("value", "8"))
        .isEqualTo("  原文：8\n  类型：定量\n  比较符：=（未写明）\n  数值：8\n  单位：（未写明）\n");
  }

  @Test
  void a_range_has_both_numbers() {
    assertThat(printed("value", "80%-90%"))
        .isEqualTo("  原文：80%-90%\n  类型：定量（区间）\n  数值：80 至 90\n  单位：%\n");
  }

  @Test
  void a_date_takes_the_year_that_is_given() {
    assertThat(printed("value", "12月底前", "--year", "2026"))
        .isEqualTo("  原文：12月底前\n  类型：时限\n  日期：2026-12-31\n");
    assertThat(printed("value", "12月底前")).contains("  日期：（没有确定日期）\n");
  }

  @Test
  void further_statements_and_doubts_are_told() {
    assertThat(printed("value", "≥95%；投诉不超过3次")).endsWith("  其他表述：投诉不超过3次\n  存疑：一格内有多项内容，只取第一项\n");
    assertThat(printed("value", "44,561")).isEqualTo("  原文：44,561\n  类型：定性\n  存疑：指标值存疑\n");
  }

  @Test
  void words_and_placeholders_are_told() {
    assertThat(printed("value", "有效提高")).isEqualTo("  原文：有效提高\n  类型：定性\n");
    assertThat(printed("value", "不涉及")).isEqualTo("  原文：不涉及\n  类型：填“无”\n");
    assertThat(printed("value", "")).isEqualTo("  原文：（空）\n  类型：填“无”\n");
  }

  @Test
  void a_word_that_an_analyst_adds_is_understood_at_once() throws IOException {
    Path words = Files.createDirectories(folder.resolve("words"));
    Files.writeString(words.resolve("values.csv"), "spelling,kind,meaning\n起码,before,>=\n");

    assertThat(printed("value", "起码3次", "--words", words.toString()))
        .contains("  比较符：>=（大于或等于）\n", "  数值：3\n", "  单位：次\n");
  }

  @Test
  void a_wrong_word_list_is_said_with_file_and_line() throws IOException {
    Path words = Files.createDirectories(folder.resolve("words"));
    Files.writeString(words.resolve("doubtful.csv"), "pattern,unit,note\n(,any,坏\n");

    Ended ended = new Home(folder).run("value", "3次", "--words", words.toString());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).startsWith("错误：词表 doubtful.csv 第 2 行：栏目 pattern 不是正则表达式");
  }
}
