package io.goalbook.charts.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void groups_of_three_are_set_off_by_a_space_that_does_not_break() {
    assertThat(Numbers.count(0)).isEqualTo("0");
    assertThat(Numbers.count(999)).isEqualTo("999");
    assertThat(Numbers.count(1_234_567)).isEqualTo("1\u00A0234\u00A0567");
    assertThat(Numbers.count(-1_234)).isEqualTo("-1\u00A0234");
  }

  @Test
  void amounts_show_no_false_precision() {
    assertThat(Numbers.yuan(new BigDecimal("328.80"))).isEqualTo("328.80");
    assertThat(Numbers.yuan(new BigDecimal("260.00"))).isEqualTo("260");
    assertThat(Numbers.yuan(new BigDecimal("34346.67"))).isEqualTo("34\u00A0347");
  }

  @Test
  void from_six_digits_on_amounts_are_in_ten_thousands() {
    assertThat(Numbers.yuan(new BigDecimal("99999.00"))).isEqualTo("99\u00A0999");
    assertThat(Numbers.yuan(new BigDecimal("100000.00"))).isEqualTo("10\u00A0万");
    assertThat(Numbers.money(new BigDecimal("553320.00"))).isEqualTo("55.33\u00A0万元");
    assertThat(Numbers.money(new BigDecimal("1200.00"))).isEqualTo("1\u00A0200\u00A0元");
  }

  @Test
  void per_cents_keep_one_decimal_where_they_are_not_whole() {
    assertThat(Numbers.percent(new BigDecimal("83.9286"))).isEqualTo("83.9\u00A0%");
    assertThat(Numbers.percent(new BigDecimal("80.0000"))).isEqualTo("80\u00A0%");
    assertThat(Numbers.percent(BigDecimal.ZERO)).isEqualTo("0\u00A0%");
    assertThat(Numbers.share(0.236)).isEqualTo("24\u00A0%");
  }
}
