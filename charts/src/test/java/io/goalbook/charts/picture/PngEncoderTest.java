package io.goalbook.charts.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngEncoderTest {

  private static int[] decoded(BufferedImage image) throws IOException {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(image)));
    return read.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void up_to_256_colours_are_read_back_as_they_are() throws IOException {
    BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(3);
    int[] colours = random.ints(256).toArray();
    for (int at = 0; at < 37 * 23; at++) {
      image.setRGB(at % 37, at / 37, colours[at % 256]);
    }

    assertThat(decoded(image)).isEqualTo(pixels(image));
  }

  @Test
  void of_more_colours_the_frequent_ones_stay_and_the_others_become_a_near_one()
      throws IOException {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < 100 * 100; at++) {
      image.setRGB(at % 100, at / 100, at < 5000 ? 0x0072B2 : at % 70 << 17 | at % 71 << 8);
    }

    int[] before = pixels(image);
    int[] after = decoded(image);

    assertThat(Arrays.stream(before).distinct().count()).isGreaterThan(4000);
    assertThat(Arrays.stream(after).distinct().count()).isBetween(100L, 256L);
    assertThat(Arrays.copyOf(after, 5000)).isEqualTo(Arrays.copyOf(before, 5000));
    for (int at = 0; at < before.length; at++) {
      for (int shift = 0; shift < 24; shift += 8) {
        assertThat(after[at] >> shift & 0xFF).isCloseTo(before[at] >> shift & 0xFF, within(20));
      }
    }
  }

  @Test
  void rows_that_equal_the_one_above_or_differ_in_one_pixel_are_read_back() throws IOException {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < 40 * 30; at++) {
      image.setRGB(at % 40, at / 40, 0xFFFFFF);
    }
    image.setRGB(0, 10, 0x0072B2);
    image.setRGB(39, 20, 0x010203);

    assertThat(decoded(image)).isEqualTo(pixels(image));
  }
}
