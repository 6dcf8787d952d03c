package io.goalbook.charts.picture.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.figure.CountyNames;
import io.goalbook.charts.figure.Taxonomy;
import io.goalbook.charts.figure.TypeCount;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.figure.TypeKey;
import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.picture.Drawn;
import io.goalbook.charts.picture.Scenes;
import io.goalbook.model.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypePictureTest {
  private static final TypeKey NUMBER = new TypeKey("产出", "数量");
  private static final TypeKey ECOLOGY = new TypeKey("效益", "生态效益");

  /** Some real indicators of number and some of ecology, of which some are placeholders. */
  private static TypeRow row(Place place, int number, int ecology, int placeholders) {
    return new TypeRow(
        place, Map.of(NUMBER, count(number, 0), ECOLOGY, count(ecology, placeholders)));
  }

  private static TypeCount count(int real, int placeholders) {
    return new TypeCount(real + placeholders, real, 0, 0, placeholders, 10, 5, 0);
  }

  private static TypeFigure figure(TypeRow... rows) {
    CountyNames names = CountyNames.of(Stream.of(rows).map(TypeRow::place));
    return new TypeFigure(Scenes.FACTS, Taxonomy.OF_2015, names, List.of(rows));
  }

  private static TypeFigure figure(int counties) {
    List<TypeRow> rows =
        new ArrayList<>(List.of(row(Scenes.PROVINCE, 50 * counties, 50 * counties, 0)));
    IntStream.range(0, counties)
        .forEach(at -> rows.add(row(Scenes.county(at), 50 + at % 50, 50, 0)));
    return figure(rows.toArray(TypeRow[]::new));
  }

  private static Drawn draw(TypeFigure figure) {
    return Drawn.of(TypePicture.of(figure, Scenes.DAY, Scenes.LETTERING));
  }

  @Test
  void placeholders_are_counted_apart_with_groups_of_three_and_hatched() {
    Drawn drawn =
        draw(figure(row(Scenes.PROVINCE, 2000, 0, 1234), row(Scenes.county(1), 2000, 0, 1234)));

    assertThat(drawn.texts()).contains("2\u00A0000 条，另填“无” 1\u00A0234 条");
    assertThat(String.join("", drawn.texts()))
        .contains("3\u00A0234 条指标（其中填“无” 1\u00A0234 条）", "2\u00A0000 条实际指标中数量最多");
    assertThat(drawn.texts()).contains("数量 62\u00A0%").noneMatch(text -> text.contains("生态效益 "));
  }

  @Test
  void twenty_five_counties_have_a_bar_each_in_the_order_of_their_codes() {
    Drawn drawn = draw(figure(25));

    assertThat(drawn.texts())
        .containsSubsequence("全省 25 个县", "第0县", "第1县", "第24县")
        .noneMatch(text -> text.contains("差别最大"));
  }

  @Test
  void of_more_counties_those_that_differ_most_have_a_bar_and_the_subtitle_says_so() {
    for (int counties : List.of(40, 150)) {
      TypeFigure figure = figure(counties);

      List<TypeRow> shown = TypePicture.shown(figure);
      double least =
          shown.stream().mapToDouble(row -> row.distance(figure.province())).min().orElse(0);
      List<TypeRow> left =
          figure.counties().stream().filter(county -> !shown.contains(county)).toList();

      assertThat(shown).hasSize(24);
      assertThat(left).allMatch(county -> county.distance(figure.province()) <= least);
      assertThat(String.join("", draw(figure).texts()))
          .contains("n = " + counties + " 个县", "列出与全省差别最大的 24 个县，其余见工作簿");
    }
  }

  @Test
  void counties_of_the_same_name_are_told_apart_by_their_cities() {
    Drawn drawn =
        draw(
            figure(
                row(Scenes.PROVINCE, 4, 2, 0),
                row(Scenes.county("石家庄市", "130105", "新华区"), 2, 1, 0),
                row(Scenes.county("沧州市", "130902", "新华区"), 2, 1, 0)));

    assertThat(drawn.texts()).contains("石家庄市新华区", "沧州市新华区");
  }
}
