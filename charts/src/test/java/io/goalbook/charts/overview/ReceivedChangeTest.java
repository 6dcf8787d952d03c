package io.goalbook.charts.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.revision.FigureRevision;
import io.goalbook.analytics.revision.SinceLastRun;
import io.goalbook.charts.figure.Scope;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReceivedChangeTest {
  private static final Place PROVINCE = place(Optional.empty());

  private static Place place(Optional<String> county) {
    return new Place(
        Optional.of("河北省"), Optional.empty(), Optional.empty(), county, OptionalInt.of(2025));
  }

  private static FigureRevision figure(Place place, String figure, String value, String earlier) {
    return new FigureRevision(
        place, figure, "", "documents", number(value), number(earlier), Optional.empty());
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  private static ReceivedChange change(FigureRevision... figures) {
    SinceLastRun since =
        new SinceLastRun(List.of(), List.of(), List.of(), List.of(), List.of(figures));
    return ReceivedChange.of(Scope.of(PROVINCE), since);
  }

  @Test
  void a_province_changed_by_the_difference_of_its_figures() {
    assertThat(
            change(
                figure(PROVINCE, "projects", "12", "10"),
                figure(PROVINCE, "indicators", "60", "64"),
                figure(PROVINCE, "budget_yuan", "", "500.50")))
        .isEqualTo(new ReceivedChange(0, 0, 2, -4, new BigDecimal("-500.50")));
  }

  @Test
  void a_county_counts_when_it_is_new_or_gone() {
    assertThat(
            change(
                figure(place(Optional.of("甲县")), "projects", "3", ""),
                figure(place(Optional.of("乙县")), "projects", "2", ""),
                figure(place(Optional.of("丙县")), "projects", "", "5"),
                figure(place(Optional.of("丁县")), "projects", "6", "5")))
        .isEqualTo(new ReceivedChange(1, 0, 0, 0, BigDecimal.ZERO));
  }
}
