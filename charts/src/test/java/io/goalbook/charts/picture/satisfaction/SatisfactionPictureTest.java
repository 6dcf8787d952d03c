package io.goalbook.charts.picture.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.satisfaction.ExcludedSatisfaction;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import io.goalbook.charts.figure.CountyNames;
import io.goalbook.charts.figure.SatisfactionFigure;
import io.goalbook.charts.figure.SatisfactionRow;
import io.goalbook.charts.picture.Drawn;
import io.goalbook.charts.picture.Scenes;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SatisfactionPictureTest {
  private static SatisfactionTarget target(Place place, String percent) {
    return new SatisfactionTarget(
        "i",
        "p",
        place,
        Optional.empty(),
        Optional.of(new BigDecimal(percent)),
        Optional.of(">="),
        "≥" + percent + "%",
        "残疾人",
        Optional.empty(),
        "表1/行1");
  }

  private static SatisfactionSummary summary(Place place, int counties, int n, String percent) {
    BigDecimal all = new BigDecimal(percent);
    return new SatisfactionSummary(
        place, counties, n, Optional.of(new Distribution(all, all, all, all, all, all)));
  }

  private static SatisfactionRow row(Place place, String... percents) {
    return new SatisfactionRow(
        summary(place, 1, percents.length, percents[0]),
        Stream.of(percents).map(percent -> target(place, percent)).toList());
  }

  private static ExcludedSatisfaction outside(Place place, String percent) {
    return new ExcludedSatisfaction(
        "i", "p", place, "out_of_range", "满意度", "≥" + percent + "%", "表1/行1");
  }

  private static SatisfactionFigure figure(
      List<SatisfactionRow> rows, ExcludedSatisfaction... outside) {
    List<SatisfactionTarget> targets =
        rows.stream().flatMap(row -> row.targets().stream()).toList();
    return new SatisfactionFigure(
        Scenes.FACTS,
        CountyNames.of(targets.stream().map(SatisfactionTarget::place)),
        Optional.of(summary(Scenes.PROVINCE, rows.size(), targets.size(), "90")),
        rows,
        targets,
        List.of(outside));
  }

  /** Counties whose means all differ. */
  private static SatisfactionFigure figure(int counties) {
    return figure(
        IntStream.range(0, counties)
            .mapToObj(at -> row(Scenes.county(at), new BigDecimal(60 + at * 0.25).toString()))
            .toList());
  }

  private static Drawn draw(SatisfactionFigure figure) {
    return Drawn.of(SatisfactionPicture.of(figure, Scenes.DAY, Scenes.LETTERING));
  }

  private static List<String> counties(Drawn drawn) {
    return drawn.texts().stream().filter(text -> text.matches("第\\d+县")).toList();
  }

  @Test
  void thirty_counties_are_all_shown() {
    Drawn drawn = draw(figure(30));

    assertThat(counties(drawn)).hasSize(30).startsWith("第0县").endsWith("第29县");
    assertThat(drawn.texts()).noneMatch(text -> text.contains("其余见工作簿"));
  }

  @Test
  void of_more_counties_the_highest_the_median_and_the_lowest_are_shown_and_the_subtitle_says_so() {
    for (int counties : List.of(40, 150)) {
      Drawn drawn = draw(figure(counties));

      assertThat(counties(drawn))
          .hasSize(21)
          .startsWith("第" + (counties - 1) + "县")
          .contains("第" + (counties - 10) + "县", "第" + (counties / 2 - 1) + "县", "第9县")
          .doesNotContain("第" + (counties - 11) + "县", "第10县")
          .endsWith("第0县");
      assertThat(String.join("", drawn.texts()))
          .contains("列出县平均最高的 10 个县、居中的 1 个县和最低的 10 个县，其余见工作簿");
    }
  }

  @Test
  void values_outside_0_to_100_are_listed_and_not_drawn() {
    Place county = Scenes.county(1);
    SatisfactionFigure figure =
        figure(List.of(row(county, "80", "95")), outside(county, "950"), outside(county, "-5"));

    Drawn drawn = draw(figure);

    assertThat(drawn.texts()).contains("不在 0–100 之间、未画出：第1县 ≥950%、第1县 ≥-5%");
    assertThat(drawn.texts()).contains("60", "100").doesNotContain("-5", "0", "950");
    assertThat(drawn.count("<(ellipse|circle)")).as("the legend's and two").isEqualTo(2 * 3);
  }

  @Test
  void of_very_many_values_outside_some_are_listed_and_all_are_counted() {
    Place county = Scenes.county(1);
    SatisfactionFigure figure =
        figure(
            List.of(row(county, "80")),
            Collections.nCopies(1234, outside(county, "950")).toArray(ExcludedSatisfaction[]::new));

    assertThat(String.join("", draw(figure).texts())).contains("、第1县 ≥950% 等 1\u00A0234 条");
  }

  @Test
  void the_median_is_drawn_above_the_dots_and_the_counts_above_all_lines() {
    SatisfactionFigure figure =
        figure(
            IntStream.range(0, 6)
                .mapToObj(at -> row(Scenes.county(at), "90", "90", "90", "90", "90"))
                .toList());

    Drawn drawn = draw(figure);

    int lastDot = drawn.last("<(ellipse|circle)");
    assertThat(drawn.last("<line[^>]*stroke: ?rgb\\(213,94,0\\)")).isGreaterThan(lastDot);
    assertThat(drawn.last("<text[^>]*>30</text>"))
        .isGreaterThan(drawn.last("<line[^>]*stroke: ?rgb\\(213,94,0\\)"));
  }

  @Test
  void counties_of_the_same_name_are_told_apart_by_their_cities() {
    SatisfactionFigure figure =
        figure(
            List.of(
                row(Scenes.county("石家庄市", "130105", "新华区"), "90"),
                row(Scenes.county("沧州市", "130902", "新华区"), "85")));

    assertThat(draw(figure).texts()).contains("石家庄市新华区", "沧州市新华区");
    assertThat(SatisfactionPicture.of(figure, Scenes.DAY, Scenes.LETTERING).title())
        .contains("石家庄市新华区平均 90", "沧州市新华区平均 85");
  }
}
