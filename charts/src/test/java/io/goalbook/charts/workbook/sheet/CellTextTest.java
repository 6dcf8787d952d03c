package io.goalbook.charts.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
  @Test
  void characters_that_xml_forbids_are_left_out_and_others_stay() {
    assertThat(CellText.of("县\u0000名\u0001㎡𠮷\t①")).isEqualTo("县名㎡𠮷\t①");
  }

  @Test
  void a_text_longer_than_a_cell_is_cut_and_says_so() {
    String cut = CellText.of("字".repeat(40_000));

    assertThat(cut).hasSize(32_767).endsWith("……（文字过长，已截断）");
  }
}
