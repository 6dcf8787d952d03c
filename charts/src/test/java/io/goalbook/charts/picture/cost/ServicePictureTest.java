package io.goalbook.charts.picture.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.cost.CostKind;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.Quartiles;
import io.goalbook.charts.figure.CountyNames;
import io.goalbook.charts.figure.Service;
import io.goalbook.charts.figure.ServiceFigure;
import io.goalbook.charts.picture.Drawn;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Scenes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServicePictureTest {
  private static final CostKind KIND =
      new CostKind("高龄津贴", "未细分", "beneficiary", "declared", "person", "month");
  private static final BigDecimal MEDIAN = new BigDecimal(100);

  private static CostStandardByCounty county(int n, int yuan, String deviation) {
    return new CostStandardByCounty(
        KIND,
        Scenes.county(n),
        2,
        Optional.of(BigDecimal.valueOf(yuan)),
        n == 3,
        0,
        Optional.of(BigDecimal.valueOf(yuan).subtract(MEDIAN)),
        deviation);
  }

  private static ServiceFigure figure(CostStandardByCounty... counties) {
    return new ServiceFigure(
        Scenes.FACTS,
        CountyNames.of(List.of(counties).stream().map(CostStandardByCounty::place)),
        Service.of(KIND),
        new Quartiles(MEDIAN, MEDIAN, MEDIAN, MEDIAN, MEDIAN),
        List.of(counties),
        2,
        13);
  }

  private static Picture picture(ServiceFigure figure) {
    return ServicePicture.of(figure, 3, Scenes.DAY, Scenes.LETTERING);
  }

  @Test
  void every_county_stands_with_its_amount_and_its_distance_from_the_median() {
    Picture picture =
        picture(
            figure(
                county(1, 1250, "outlier"),
                county(2, 120, "usual"),
                county(3, 100, "usual"),
                county(4, 100, "usual"),
                county(5, 60, "usual")));

    assertThat(picture.title()).isEqualTo("高龄津贴：河北省 2025 年 5 个县，中位数 100 元/人·月，1 个县偏离较大（待核实）：第1县");
    assertThat(picture.slug()).isEqualTo("one-service-130000-2025-03");
    assertThat(Drawn.of(picture).texts())
        .containsSubsequence("第1县", "1\u00A0250", "+1\u00A0150\u00A0%")
        .containsSubsequence("第2县", "120", "+20\u00A0%")
        .containsSubsequence("第3县", "100＊", "0\u00A0%")
        .containsSubsequence("第5县", "60", "-40\u00A0%")
        .contains("＊ 县内不一致，取平均", "另有 2 个县只有上下限，未列")
        .contains("满 5 个县的事项共 13 项，单独成图的是县数最多的 12 项");
  }

  @Test
  void of_more_than_thirty_counties_both_ends_and_the_middle_are_shown_and_the_rest_is_counted() {
    Drawn drawn =
        Drawn.of(
            picture(
                figure(
                    IntStream.range(0, 41)
                        .mapToObj(at -> county(at, 200 - at, "usual"))
                        .toArray(CostStandardByCounty[]::new))));

    assertThat(drawn.texts().stream().filter(text -> text.matches("第\\d+县|略.*")))
        .startsWith("第0县", "第1县")
        .containsSequence("第9县", "略 10 个县", "第20县", "略 10 个县", "第31县")
        .endsWith("第40县")
        .hasSize(23);
    assertThat(String.join("", drawn.texts())).contains("列出金额最高的 10 个县、居中的 1 个县和最低的 10 个县，其余见工作簿");
  }

  @Test
  void where_most_counties_are_equal_nothing_is_judged() {
    assertThat(
            picture(
                    figure(
                        IntStream.range(0, 5)
                            .mapToObj(at -> county(at, 100, "no_spread"))
                            .toArray(CostStandardByCounty[]::new)))
                .title())
        .endsWith("中位数 100 元/人·月，多数县相同，不作判断");
  }
}
