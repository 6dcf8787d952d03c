package io.goalbook.app.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"x\")", "--"})
  void a_text_that_would_run_gets_an_apostrophe(String text) {
    assertThat(SpreadsheetCell.guard(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ">=", "<=", "=", ">", "<", "-", "—", "≥95%", "1-2", "怀来县", "'=1", "a=b"})
  void any_other_text_stays_as_it_is(String text) {
    assertThat(SpreadsheetCell.guard(text)).isEqualTo(text);
  }
}
