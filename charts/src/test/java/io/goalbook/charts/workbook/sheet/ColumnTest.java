package io.goalbook.charts.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnTest {
  private static final Column<String> AMOUNT =
      Column.yuan("金额（元）", 14, text -> Optional.of(new BigDecimal(text)));

  @Test
  void one_amount_with_cents_gives_small_amounts_of_its_column_cents() {
    assertThat(AMOUNT.suiting(List.of("1500", "328.80")).kind()).isEqualTo(CellKind.ROUNDED_YUAN);
  }

  @Test
  void amounts_that_are_all_whole_have_no_decimals() {
    assertThat(AMOUNT.suiting(List.of("1500.00", "50")).kind()).isEqualTo(CellKind.WHOLE_YUAN);
  }

  @Test
  void other_columns_stay_as_they_are() {
    Column<String> number = Column.number("数量", 10, text -> Optional.of(new BigDecimal(text)));

    assertThat(number.suiting(List.of("1"))).isSameAs(number);
  }
}
