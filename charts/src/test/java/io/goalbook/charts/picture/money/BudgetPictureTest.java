package io.goalbook.charts.picture.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.figure.BudgetFigure;
import io.goalbook.charts.figure.BudgetRow;
import io.goalbook.charts.figure.CountyNames;
import io.goalbook.charts.picture.Drawn;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Scenes;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BudgetPictureTest {

  private static Picture picture(List<BudgetRow> counties) {
    CountyNames names = CountyNames.of(counties.stream().map(BudgetRow::place));
    return BudgetPicture.of(
        new BudgetFigure(Scenes.FACTS, names, counties), Scenes.DAY, Scenes.LETTERING);
  }

  private static BudgetRow county(int n, String yuan, int withoutBudget) {
    return new BudgetRow(Scenes.county(n), 10, withoutBudget, new BigDecimal(yuan));
  }

  @Test
  void a_bar_says_its_sum_in_ten_thousands_and_what_was_not_read() {
    Picture picture = picture(List.of(county(1, "4700000.00", 0), county(2, "163000.00", 3)));

    assertThat(picture.title())
        .isEqualTo("河北省 2025 年 2 个县 20 个项目：目标表所列预算合计 486.30 万元，各县 16.30–470 万元");
    assertThat(Drawn.of(picture).texts())
        .containsSubsequence("第1县", "10 个项目", "470")
        .containsSubsequence("第2县", "10 个项目，3 个未读出预算", "16.30")
        .contains("只是所读绩效目标表的预算之和，不是各县的全部预算");
  }

  @Test
  void a_county_without_any_budget_has_no_bar_and_a_zero() {
    Drawn drawn = Drawn.of(picture(List.of(county(1, "10000.00", 0), county(2, "0.00", 10))));

    assertThat(drawn.texts()).containsSubsequence("第2县", "10 个项目，10 个未读出预算", "0");
  }

  @Test
  void thirty_counties_stand_by_code_and_more_by_their_sums() {
    List<BudgetRow> thirty =
        IntStream.range(0, 30).mapToObj(at -> county(at, 10000 * (at % 7 + 1) + ".00", 0)).toList();
    List<BudgetRow> more =
        IntStream.range(0, 40).mapToObj(at -> county(at, 10000 * (at + 1) + ".00", 0)).toList();

    assertThat(counties(picture(thirty))).hasSize(30).startsWith("第0县", "第1县").endsWith("第29县");
    assertThat(counties(picture(more)))
        .hasSize(21)
        .startsWith("第39县", "第38县")
        .contains("第19县")
        .endsWith("第0县");
  }

  private static List<String> counties(Picture picture) {
    return Drawn.of(picture).texts().stream().filter(text -> text.matches("第\\d+县")).toList();
  }
}
