package io.goalbook.charts.workbook.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.workbook.chart.Bar;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelectionTest {

  @Test
  void thirty_counties_are_all_shown_in_their_order() {
    Selection all = Selection.byPart(counties(30), 0, Optional.empty());

    assertThat(all).isEqualTo(new Selection(counties(30), ""));
  }

  @Test
  void of_more_the_ten_largest_the_median_and_the_ten_smallest_are_shown_and_it_is_said() {
    // given: county i has the value i
    Bar median = Bar.counting("中位数", 75);

    // when
    Selection chosen = Selection.byPart(counties(150), 0, Optional.of(median));

    // then
    assertThat(chosen.note()).isEqualTo("；150 个县中只列前 10 位、后 10 位和中位数");
    assertThat(chosen.bars().stream().map(Bar::label))
        .containsExactlyElementsOf(
            Stream.of(
                    IntStream.iterate(149, i -> i - 1).limit(10).mapToObj(i -> "县" + i),
                    Stream.of("中位数"),
                    IntStream.iterate(9, i -> i - 1).limit(10).mapToObj(i -> "县" + i))
                .flatMap(names -> names)
                .toList());
  }

  @Test
  void counts_without_a_median_show_the_twenty_largest_sums() {
    Selection chosen = Selection.bySum(counties(31));

    assertThat(chosen.note()).isEqualTo("；31 个县中只列前 20 位");
    assertThat(chosen.bars()).hasSize(20).startsWith(Bar.counting("县30", 30));
  }

  private static List<Bar> counties(int count) {
    return IntStream.range(0, count).mapToObj(i -> Bar.counting("县" + i, i)).toList();
  }
}
