package io.goalbook.charts.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LinkFormulaTest {
  private static final String PLACE = "'指标明细'!A5";

  @Test
  void a_number_stays_a_number() {
    assertThat(LinkFormula.of(PLACE, new BigDecimal("1500.50")))
        .isEqualTo("HYPERLINK(\"#'指标明细'!A5\",1500.50)");
    assertThat(LinkFormula.of(PLACE, 3)).isEqualTo("HYPERLINK(\"#'指标明细'!A5\",3)");
  }

  @Test
  void quotation_marks_and_formulas_in_a_text_stay_text() {
    assertThat(LinkFormula.of(PLACE, "=1+1\"&A1&\""))
        .isEqualTo("HYPERLINK(\"#'指标明细'!A5\",\"=1+1\"\"&A1&\"\"\")");
  }

  @Test
  void a_long_text_is_joined_from_pieces_that_a_formula_may_hold() {
    assertThat(LinkFormula.of(PLACE, "目".repeat(256)))
        .isEqualTo("HYPERLINK(\"#'指标明细'!A5\",\"" + "目".repeat(255) + "\"&\"目\")");
    assertThat(LinkFormula.of(PLACE, "\"".repeat(30_000))).hasSizeLessThan(8_192);
  }
}
