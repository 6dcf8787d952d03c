package io.goalbook.charts.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private final Lettering lettering = new Lettering(ChineseFont.load());

  @Test
  void a_long_name_breaks_over_two_lines_and_nothing_is_cut() {
    String name = "双江拉祜族佤族布朗族傣族自治县残疾人家庭无障碍改造";
    double width = lettering.width(name, ChartStyle.LABEL);
    List<String> lines = lettering.wrap(name, ChartStyle.LABEL, width * 0.62);
    assertThat(lines).hasSize(2);
    assertThat(String.join("", lines)).isEqualTo(name);
    assertThat(lettering.width(lines, ChartStyle.LABEL)).isLessThanOrEqualTo(width * 0.62);
  }

  @Test
  void a_number_is_never_torn() {
    List<String> lines = lettering.wrap("残疾儿童康复 12000 元/人，另列 8 项", ChartStyle.LABEL, 120);
    assertThat(String.join("|", lines)).contains("12000");
    assertThat(lines).noneMatch(line -> line.startsWith("，"));
  }

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
