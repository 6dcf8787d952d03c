package io.goalbook.charts.picture.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.ChineseFont;
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
  void a_title_breaks_behind_a_sign_and_not_inside_a_phrase() {
    String title = "河北省 2025 年：982 条实际指标中数量、成本最多，各 171 条；未设置经济效益、生态效益、可持续影响";

    assertThat(lettering.wrap(title, ChartStyle.TITLE, 752))
        .containsExactly("河北省 2025 年：982 条实际指标中数量、成本最多，各 171 条；", "未设置经济效益、生态效益、可持续影响");
  }

  @Test
  void a_name_breaks_before_its_bracket_and_behind_the_name_of_a_people() {
    assertThat(lettering.wrap("重度残疾人护理补贴（一级、二级）", ChartStyle.LABEL, 110))
        .containsExactly("重度残疾人护理补贴", "（一级、二级）");
    assertThat(lettering.wrap("积石山保安族东乡族撒拉族自治县", ChartStyle.LABEL, 110))
        .containsExactly("积石山保安族", "东乡族撒拉族自治县");
  }

  @Test
  void no_line_begins_with_a_closing_sign_or_ends_inside_a_number_a_unit_or_a_latin_word() {
    String text =
        "中位数为（12\u00A0345.67 元/人·年），占 95.5\u00A0%；范围 50–60，截至 2026-11-21，文件 Workbook，≥ 8 条。";
    for (double most = 60; most < 500; most += 7) {
      List<String> lines = lettering.wrap(text, ChartStyle.LABEL, most);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
      assertThat(lines).noneMatch(line -> "，。；）%/·–-".indexOf(line.charAt(0)) >= 0);
      assertThat(lines).noneMatch(line -> "（≥/·–-".indexOf(line.charAt(line.length() - 1)) >= 0);
      assertThat(String.join("|", lines))
          .contains("12\u00A0345.67", "元/人·年", "95.5\u00A0%", "50–60", "2026-11-21", "Workbook");
    }
  }

  @Test
  void what_cannot_be_broken_stays_whole() {
    assertThat(lettering.wrap("Donaudampfschifffahrt", ChartStyle.LABEL, 40))
        .containsExactly("Donaudampfschifffahrt");
  }
}
