package io.goalbook.charts.picture.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.figure.CountyNames;
import io.goalbook.charts.figure.Taxonomy;
import io.goalbook.charts.figure.TypeCount;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.figure.TypeKey;
import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.picture.Drawn;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Scenes;
import io.goalbook.model.place.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoveragePictureTest {
  private static final String CROSS =
      "<line[^>]*stroke-width: ?1\\.8[^>]*>|<line[^>]*stroke: ?rgb\\(90,90,90\\)[^>]*>";

  /** A place of ten projects: so many of them set a number, all the rest; one type needs none. */
  private static TypeRow row(Place place, int withNumber, int withEcology) {
    Map<TypeKey, TypeCount> counts = new LinkedHashMap<>();
    TypeKey.all(Taxonomy.OF_2015).stream()
        .filter(key -> !key.equals(TypeKey.UNKNOWN))
        .forEach(
            key ->
                counts.put(
                    key,
                    switch (key.level2()) {
                      case "数量" -> count(withNumber, 0);
                      case "生态效益" -> count(withEcology, 0);
                      case "经济效益" -> count(0, 10);
                      default -> count(10, 0);
                    }));
    return new TypeRow(place, counts);
  }

  private static TypeCount count(int projects, int notApplicable) {
    return new TypeCount(projects, projects, 0, 0, 0, 10, projects, notApplicable);
  }

  private static TypeFigure figure(TypeRow... rows) {
    CountyNames names = CountyNames.of(Stream.of(rows).map(TypeRow::place));
    return new TypeFigure(Scenes.FACTS, Taxonomy.OF_2015, names, List.of(rows));
  }

  private static Picture picture(TypeFigure figure) {
    return CoveragePicture.of(figure, Scenes.DAY, Scenes.LETTERING);
  }

  @Test
  void a_cell_holds_its_number_and_what_is_missing_is_a_cross_and_no_colour() {
    Picture picture =
        picture(
            figure(
                row(Scenes.PROVINCE, 4, 3),
                row(Scenes.county(1), 7, 0),
                row(Scenes.county(2), 0, 6)));

    assertThat(picture.title()).isEqualTo("河北省 2025 年 2 个县 10 个项目：数量 1 个县未设置，生态效益 1 个县未设置");
    Drawn drawn = Drawn.of(picture);
    assertThat(drawn.texts())
        .containsSubsequence("数量", "质量", "时效", "成本", "经济效益", "社会效益", "生态效益", "可持续影响", "满意度")
        .containsSubsequence("全省 2 个县", "40", "100", "—", "30", "100")
        .containsSubsequence("第1县", "70", "100", "—", "100")
        .containsSubsequence("第2县", "100", "—", "60")
        .doesNotContain("0");
    assertThat(drawn.count(CROSS))
        .as("the legend's, its dash and one a county")
        .isEqualTo(3 * 2 + 1);
  }

  @Test
  void what_no_county_sets_is_said_once() {
    assertThat(picture(figure(row(Scenes.PROVINCE, 10, 0), row(Scenes.county(1), 10, 0))).title())
        .isEqualTo("河北省 2025 年 1 个县 10 个项目：生态效益未设置");
  }

  @Test
  void of_more_than_forty_counties_those_that_differ_most_are_shown() {
    List<TypeRow> rows = new ArrayList<>(List.of(row(Scenes.PROVINCE, 10, 10)));
    IntStream.range(0, 50)
        .forEach(at -> rows.add(row(Scenes.county(at), at < 25 ? 10 : 10 - at / 5, 10)));

    Drawn drawn = Drawn.of(picture(figure(rows.toArray(TypeRow[]::new))));

    assertThat(drawn.texts().stream().filter(text -> text.matches("第\\d+县")))
        .hasSize(39)
        .startsWith("第45县")
        .doesNotContain("第20县");
    assertThat(String.join("", drawn.texts())).contains("列出与全省差别最大的 39 个县，其余见工作簿");
  }
}
