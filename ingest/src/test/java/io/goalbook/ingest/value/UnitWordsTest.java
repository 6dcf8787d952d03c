package io.goalbook.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.model.words.WordListException;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitWordsTest {
  private final UnitWords units = UnitWords.from(WordLists.packaged());

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "元/人, 人, person, -, unstated",
    "元/人·月, 人, person, 月, month",
    "元/人*月, 人, person, 月, month",
    "元/人、天, 人, person, 天, day",
    "元/人/年, 人, person, 年, year",
    "元/人年, 人, person, 年, year",
    "元/月·人, 人, person, 月, month",
    "元/(人·月), 人, person, 月, month",
    "元每人, 人, person, -, unstated",
    "元/人.次, 人次, person_time, -, unstated",
    "元/人/次, 人次, person_time, -, unstated",
    "元/人次, 人次, person_time, -, unstated",
    "元/名, 名, person, -, unstated",
    "元/生·学期, 生, person, 学期, term",
    "元/户·年, 户, household, 年, year",
    "万元/户, 户, household, -, unstated",
    "元/辆·年, 辆, 辆, 年, year",
    "元/亩, 亩, 亩, -, unstated",
    "元/年, -, -, 年, year",
    "元, -, -, -, unstated",
    "次/月, -, -, 月, month",
    "万/月, -, -, 月, month",
    "人, -, -, -, unstated",
    "%, -, -, -, unstated",
  })
  void a_unit_says_for_whom_and_for_what_time(
      String unit, String payee, String per, String time, String period) {
    UnitParts parts = units.parts(units.unit(unit));

    assertThat(parts.payee().orElse("-")).isEqualTo(payee);
    assertThat(parts.per().orElse("-")).isEqualTo(per);
    assertThat(parts.time().orElse("-")).isEqualTo(time);
    assertThat(parts.period().code()).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "(%), %",
    "（％）, %",
    "百分比, %",
    "﹪, %",
    "圆, 元",
    "元／人, 元/人",
    "元/人•月, 元/人·月",
    "' 元 / 人 ', 元/人",
    "比例, 比例",
  })
  void a_unit_is_kept_as_printed_but_for_widths_and_signs(String printed, String kept) {
    assertThat(units.unit(printed).text()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"人", "万人", "个村", "万平方米", "元/人·月", "件/百人", "次/月", "元/(人·月)"})
  void a_unit_of_known_parts_is_known(String unit) {
    assertThat(units.knows(unit)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"般", "分比", "元/人兑付", "儿童", ""})
  void other_words_are_no_units(String word) {
    assertThat(units.knows(word)).isFalse();
  }

  @Test
  void a_factor_that_is_no_number_is_an_error_with_file_and_line() throws IOException {
    Files.writeString(
        folder.resolve("units.csv"),
        "spelling,kind,canonical,factor\n元,money,元,1\n万元,money,万元,一万\n");

    assertThatThrownBy(() -> UnitWords.from(WordLists.load(Optional.of(folder))))
        .isInstanceOf(WordListException.class)
        .hasMessage("词表 units.csv 第 3 行：栏目 factor 应为数字：“一万”");
  }

  @Test
  void a_comparator_and_a_day_that_cannot_be_are_errors_with_file_and_line() throws IOException {
    Files.writeString(folder.resolve("values.csv"), "spelling,kind,meaning\n起码,before,≥\n");
    assertThatThrownBy(() -> ValueWords.from(WordLists.load(Optional.of(folder))))
        .hasMessage("词表 values.csv 第 2 行：栏目 meaning 应为 >= <= = > < 之一，或者空着");

    Files.writeString(folder.resolve("values.csv"), "spelling,kind,meaning\n秋收前,date,13-01\n");
    assertThatThrownBy(() -> ValueWords.from(WordLists.load(Optional.of(folder))))
        .hasMessage("词表 values.csv 第 2 行：栏目 meaning 应为月-日，如 12-31，或者空着");
  }
}
