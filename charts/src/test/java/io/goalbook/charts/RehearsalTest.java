package io.goalbook.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.goalbook.charts.workbook.file.BookRehearsal;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void gives_the_font_that_the_check_finds() {
    try (Rehearsal rehearsal = Rehearsal.begin()) {
      assertThat(rehearsal.font().font().getFontName())
          .isEqualTo(GraphicsCheck.require().font().getFontName());
    }
  }

  @Test
  void a_workbook_can_be_rehearsed_more_than_once() {
    assertThatCode(
            () -> {
              BookRehearsal.play();
              BookRehearsal.play();
            })
        .doesNotThrowAnyException();
  }
}
