package io.goalbook.charts.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {

  private static Picture picture(String slug, Picture.Drawing drawing) {
    return new Picture(new Subject(Topic.COST, Scenes.FACTS.scope(), slug), "题", 100, drawing);
  }

  @Test
  void pictures_are_drawn_one_at_a_time_and_come_in_their_order(@TempDir Path folder)
      throws IOException {
    AtomicInteger drawing = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Picture> some =
        IntStream.range(0, 20)
            .mapToObj(
                at ->
                    picture(
                        "p" + at,
                        g -> {
                          most.accumulateAndGet(drawing.incrementAndGet(), Math::max);
                          g.drawLine(0, 0, at, at);
                          drawing.decrementAndGet();
                        }))
            .toList();

    try (Drawing begun = Drawing.begin(some, folder)) {
      assertThat(begun.finish().stream().map(written -> written.picture().slug()))
          .containsExactlyElementsOf(some.stream().map(Picture::slug).toList());
    }
    assertThat(most).hasValue(1);
    assertThat(folder.resolve("p19.svg")).isNotEmptyFile();
  }

  @Test
  void a_picture_that_cannot_be_written_fails_the_run(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("a.png"));

    try (Drawing drawing = Drawing.begin(List.of(picture("a", g -> {})), folder)) {
      assertThatThrownBy(drawing::finish).isInstanceOf(IOException.class);
    }
  }

  @Test
  void closing_drops_pictures_that_are_not_begun_and_leaves_nothing_at_work(@TempDir Path folder)
      throws IOException {
    AtomicInteger begun = new AtomicInteger();
    List<Picture> many =
        IntStream.range(0, 2000)
            .mapToObj(at -> picture("p" + at, g -> begun.incrementAndGet()))
            .toList();

    Drawing.begin(many, folder).close();

    int afterwards = begun.get();
    assertThat(afterwards).isLessThan(2 * 2000);
    assertThat(begun.get()).isEqualTo(afterwards);
  }

  @Test
  void numbers_of_an_svg_have_two_decimals_at_most() {
    assertThat(
            IntStream.of(0, 100, 150, 155, 105, -100, -155, -5, 12_345_678)
                .mapToObj(hundredths -> PictureFiles.hundredths(hundredths / 100.0)))
        .containsExactly("0", "1", "1.5", "1.55", "1.05", "-1", "-1.55", "-0.05", "123456.78");
  }
}
