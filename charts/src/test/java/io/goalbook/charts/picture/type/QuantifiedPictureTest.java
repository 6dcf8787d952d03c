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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuantifiedPictureTest {
  private static final TypeKey NUMBER = new TypeKey("产出", "数量");
  private static final TypeKey ECOLOGY = new TypeKey("效益", "生态效益");

  /** Two types, so that kinds are summed over types. */
  private static TypeRow row(Place place, int numbers, int dates, int words, int none) {
    return new TypeRow(
        place,
        Map.of(
            NUMBER, new TypeCount(numbers + dates, numbers, dates, 0, 0, 9, 9, 0),
            ECOLOGY, new TypeCount(words + none, 0, 0, words, none, 9, 9, 0)));
  }

  @Test
  void a_bar_shows_how_much_is_measured_dated_worded_and_left_open() {
    TypeRow[] rows = {
      row(Scenes.PROVINCE, 100, 40, 40, 20), row(Scenes.county(1), 50, 20, 20, 10),
    };
    CountyNames names = CountyNames.of(Stream.of(rows).map(TypeRow::place));
    Picture picture =
        QuantifiedPicture.of(
            new TypeFigure(Scenes.FACTS, Taxonomy.OF_2015, names, List.of(rows)),
            Scenes.DAY,
            Scenes.LETTERING);

    assertThat(picture.title())
        .isEqualTo("河北省 2025 年：200 条指标中定量 50\u00A0%，时限 20\u00A0%，定性 20\u00A0%，填“无” 10\u00A0%");
    Drawn drawn = Drawn.of(picture);
    assertThat(drawn.texts())
        .containsSubsequence("第1县", "100 条", "定量 50\u00A0%", "时限 20\u00A0%", "定性 20\u00A0%");
    assertThat(drawn.count("<line[^>]*>")).as("what is left open is hatched").isGreaterThan(10);
  }
}
