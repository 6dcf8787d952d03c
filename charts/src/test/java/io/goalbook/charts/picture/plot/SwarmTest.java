package io.goalbook.charts.picture.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwarmTest {

  @Test
  void equal_values_stack_about_the_middle_line() {
    assertThat(Swarm.centred(List.of(5.0, 5.0, 5.0), 10, 100)).containsExactly(0, 10, -10);
  }

  @Test
  void values_that_are_apart_stay_on_the_line() {
    assertThat(Swarm.centred(List.of(5.0, 30.0), 10, 100)).containsExactly(0, 0);
  }

  @Test
  void a_high_stack_moves_closer_together_instead_of_leaving_its_row() {
    double[] offsets = Swarm.centred(Collections.nCopies(40, 5.0), 10, 100);
    assertThat(offsets).hasSize(40).doesNotHaveDuplicates();
    for (double offset : offsets) {
      assertThat(Math.abs(offset)).isLessThanOrEqualTo(45.0001);
    }
  }
}
