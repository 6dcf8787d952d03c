package io.goalbook.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormaliserTest {

  @ParameterizedTest
  @CsvSource({
    "１５００元／人, 1500元/人",
    "＞８５％, >85%",
    "Ａｂ＝＋．, Ab=+.",
    "【2024】〔163〕号（一）：；, 【2024】〔163〕号（一）：；",
    "[bookmark: _Toc_4]1.经费绩效目标表, 1.经费绩效目标表",
    "[bookmark 不是, [bookmark 不是",
  })
  void numbers_and_signs_lose_their_width_and_punctuation_stays(String raw, String normal) {
    assertThat(TextNormaliser.normalise(raw)).isEqualTo(normal);
  }

  @Test
  void odd_spaces_become_spaces_and_invisible_marks_go() {
    assertThat(TextNormaliser.normalise("\u00A0财政\u3000资\u200B金\u00AD\uFEFF ")).isEqualTo("财政 资金");
  }

  @Test
  void every_line_is_trimmed_and_blank_lines_stay_outside_cells_only() {
    assertThat(TextNormaliser.normalise(" 甲\t\n\n 乙")).isEqualTo("甲\n\n乙");
    assertThat(TextNormaliser.normaliseCell("\n 甲\t\n \n乙\n")).isEqualTo("甲\n乙");
    assertThat(TextNormaliser.normaliseCell("\u00A0")).isEmpty();
  }
}
