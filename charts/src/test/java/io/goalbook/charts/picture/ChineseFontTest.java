package io.goalbook.charts.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseFontTest {

  @Test
  void the_packaged_font_shows_chinese_and_the_signs_of_target_values() {
    ChineseFont font = ChineseFont.load();
    assertThat(font.warning()).isEmpty();
    assertThat(font.font().canDisplayUpTo("县人均标准≥≤％①【】〔〕㎡—–·×÷…“”")).isNegative();
  }

  @Test
  void a_character_that_the_font_lacks_becomes_a_question_mark_and_no_box() {
    ChineseFont font = ChineseFont.load();
    String rare = new String(Character.toChars(0x2A6D6));
    assertThat(font.legible("平罗县" + rare)).isEqualTo("平罗县?");
  }

  @Test
  void without_the_packaged_font_there_is_a_warning() {
    assertThat(ChineseFont.load("/fonts/none.ttf").warning()).isPresent();
  }
}
