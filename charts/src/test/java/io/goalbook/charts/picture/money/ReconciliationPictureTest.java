package io.goalbook.charts.picture.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.charts.figure.CountyNames;
import io.goalbook.charts.figure.ReconciliationFigure;
import io.goalbook.charts.picture.Drawn;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Scenes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconciliationPictureTest {

  private static Reconciliation row(int n, String need, String ratio, String outcome) {
    return new Reconciliation(
        "p" + n,
        Scenes.county(n),
        "rate_times_quantity",
        Optional.of(BigDecimal.ONE),
        Optional.of(BigDecimal.ONE),
        new BigDecimal(need),
        new BigDecimal("100000.00"),
        new BigDecimal(ratio),
        outcome,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "某县/2025/第2页/表" + n);
  }

  private static Picture picture(Reconciliation... rows) {
    CountyNames names = CountyNames.of(List.of(rows).stream().map(Reconciliation::place));
    return ReconciliationPicture.of(
        new ReconciliationFigure(Scenes.FACTS, names, List.of(rows), 4),
        Scenes.DAY,
        Scenes.LETTERING);
  }

  @Test
  void points_off_the_diagonal_are_named_with_their_table_and_share_and_those_on_it_are_not() {
    Picture picture =
        picture(
            row(1, "100000.00", "100.0", "fits"),
            row(2, "1500.00", "1.5", "unexplained"),
            row(3, "147000.00", "147.0", "not_comparable"),
            row(4, "900000000.00", "900000.0", "above_budget"),
            row(5, "10.00", "0.0", "unexplained"));

    assertThat(picture.title())
        .isEqualTo("河北省 2025 年：5 处标准×数量中，与预算相符 1 处，测算不足 2 处，测算需求超出预算 1 处，不可比 1 处");
    assertThat(Drawn.of(picture).texts())
        .contains("第2县 表2，1.5\u00A0%", "第3县 表3，147\u00A0%")
        .contains("第4县 表4，＞999\u00A0%", "第5县 表5，＜0.1\u00A0%")
        .noneMatch(text -> text.startsWith("第1县"))
        .contains("另有分项成本合计与预算的核对 4 处，见工作簿“测算核对”");
  }

  @Test
  void what_log_axes_cannot_show_is_counted_in_a_note() {
    Drawn drawn =
        Drawn.of(
            picture(row(1, "0.00", "0.0", "unexplained"), row(2, "100000.00", "100.0", "fits")));

    assertThat(drawn.texts()).contains("金额不大于 0、对数坐标上无法画出的 1 处，见工作簿“测算核对”");
    assertThat(drawn.count("NaN|Infinity")).isZero();
  }
}
