package io.goalbook.app.command.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void a_chinese_character_takes_two_cells() {
    TextTable table = new TextTable("指标", "值");
    table.add("ab", "≥1\n2");
    table.add("残疾人", "（无）");

    assertThat(table.lines()).containsExactly("指标    值", "ab      ≥1⏎2", "残疾人  （无）");
  }
}
