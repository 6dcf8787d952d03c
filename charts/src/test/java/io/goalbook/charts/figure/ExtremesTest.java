package io.goalbook.charts.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtremesTest {

  @Test
  void what_is_shown_and_what_is_left_out_add_up() {
    for (int all : List.of(0, 1, 30, 31, 40, 41, 200)) {
      Extremes<Integer> extremes = Extremes.of(IntStream.range(0, all).boxed().toList());
      assertThat(extremes.shown().size() + extremes.leftAbove() + extremes.leftBelow())
          .isEqualTo(all);
      assertThat(extremes.isWhole()).isEqualTo(all <= 30);
    }
  }

  @Test
  void thirty_are_all_shown_and_nothing_is_said() {
    Extremes<Integer> extremes = Extremes.of(IntStream.range(0, 30).boxed().toList());
    assertThat(extremes.shown()).hasSize(30);
    assertThat(extremes.wording("金额")).isEmpty();
  }
}
