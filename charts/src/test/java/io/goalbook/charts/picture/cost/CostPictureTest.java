package io.goalbook.charts.picture.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.figure.CostRow;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.picture.Drawn;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Scenes;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostPictureTest {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Test
  void the_median_is_drawn_above_a_tall_stack_of_marks_and_is_longer() {
    List<Place> counties = IntStream.range(0, 40).mapToObj(Scenes::county).toList();
    CostRow row = Scenes.declared("托养服务", counties, Collections.nCopies(40, HUNDRED));

    Drawn drawn = Drawn.of(Scenes.draw(Scenes.costs(row)));

    String median = "<line[^>]*stroke:rgb\\(213,94,0\\)";
    assertThat(drawn.last(median)).isGreaterThan(drawn.last("<(ellipse|circle)"));
    assertThat(drawn.count(median)).as("in the legend and in the row").isEqualTo(2);
    double[] line = drawn.lastLine(median);
    assertThat(line[1] - line[0]).as("higher than the stack").isGreaterThan(110);
  }

  @Test
  void of_two_hundred_services_those_of_most_counties_are_drawn_and_the_subtitle_says_so() {
    List<Place> one = List.of(Scenes.county(1));
    CostRow[] rows =
        IntStream.range(0, 200)
            .mapToObj(at -> Scenes.declared("事项" + at, one, List.of(HUNDRED)))
            .toArray(CostRow[]::new);

    Picture picture = Scenes.draw(Scenes.costs(rows));

    List<String> texts = Drawn.of(picture).texts();
    assertThat(texts).contains("事项0", "事项39").doesNotContain("事项40");
    assertThat(String.join("", texts)).contains("共 200 项，列出县数最多的 40 项，其余见工作簿");
    assertThat(picture.title()).startsWith("河北省 2025 年 1 个县列出 40 项补助标准");
    assertThat(picture.height()).isLessThan(2000);
  }

  @Test
  void only_what_is_stated_is_called_a_standard() {
    List<Place> one = List.of(Scenes.county(1));
    Picture picture =
        Scenes.draw(
            Scenes.costs(
                Scenes.declared("托养服务", one, List.of(HUNDRED)),
                Scenes.service("残疾儿童康复", Origin.NARRATIVE, one, List.of(HUNDRED)),
                Scenes.service("医保缴费补贴", Origin.IMPLIED, one, List.of(HUNDRED))));

    assertThat(picture.title())
        .isEqualTo("河北省 2025 年 1 个县列出 2 项补助标准、1 项人均测算，如托养服务 100 元/人；样本不足，仅列示");
  }

  @Test
  void many_counties_without_declared_values_are_no_small_sample_and_give_no_example() {
    List<Place> counties = IntStream.range(0, 20).mapToObj(Scenes::county).toList();
    List<BigDecimal> amounts = counties.stream().map(county -> HUNDRED).toList();

    Picture picture =
        Scenes.draw(Scenes.costs(Scenes.service("残疾儿童康复", Origin.NARRATIVE, counties, amounts)));

    assertThat(picture.title()).isEqualTo("河北省 2025 年 20 个县列出 1 项补助标准；各项表列确定值均不足五县，不作分布比较");
  }

  @Test
  void forty_services_are_all_drawn_and_nothing_is_said() {
    CostRow[] rows =
        IntStream.range(0, 40)
            .mapToObj(at -> Scenes.declared("事项" + at, List.of(Scenes.county(1)), List.of(HUNDRED)))
            .toArray(CostRow[]::new);

    assertThat(String.join("", Drawn.of(Scenes.draw(Scenes.costs(rows))).texts()))
        .contains("事项39")
        .doesNotContain("其余见工作簿");
  }

  @Test
  void amounts_that_a_log_axis_cannot_show_are_counted_in_a_note() {
    List<Place> counties = IntStream.range(0, 5).mapToObj(Scenes::county).toList();
    List<BigDecimal> amounts =
        List.of(BigDecimal.ZERO, HUNDRED.negate(), BigDecimal.ZERO, HUNDRED, HUNDRED);

    Drawn drawn = Drawn.of(Scenes.draw(Scenes.costs(Scenes.declared("托养服务", counties, amounts))));

    assertThat(drawn.texts()).contains("金额不大于 0、对数坐标上无法画出的点共 3 个，见工作簿“人均成本标准”");
    assertThat(drawn.texts()).contains("第3县 100", "第4县 100").doesNotContain("第1县 -100");
    assertThat(drawn.count("NaN|Infinity")).isZero();
  }

  @Test
  void counties_of_the_same_name_are_told_apart_by_their_cities() {
    List<Place> counties =
        List.of(
            Scenes.county("石家庄市", "130105", "新华区"),
            Scenes.county("沧州市", "130902", "新华区"),
            Scenes.county("张家口市", "130730", "怀来县"));
    List<BigDecimal> amounts = List.of(HUNDRED, new BigDecimal(2000), new BigDecimal(300));

    assertThat(
            Drawn.of(Scenes.draw(Scenes.costs(Scenes.declared("托养服务", counties, amounts)))).texts())
        .contains("石家庄市新华区 100", "沧州市新华区 2\u00A0000", "怀来县 300");
  }
}
