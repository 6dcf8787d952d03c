package io.goalbook.charts.picture;

import static org.assertj.core.api.Assertions.assertThat;

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
  void two_hundred_and_fifty_six_colours_are_read_back_as_they_are() throws IOException {
    BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(3);
    int[] colours = random.ints(256).toArray();
    for (int at = 0; at < 37 * 23; at++) {
      image.setRGB(at % 37, at / 37, colours[at % 256]);
    }

    assertThat(decoded(image)).isEqualTo(pixels(image));
  }

  @Test
  void of_more_colours_the_flat_ones_stay_as_they_are_and_shades_become_a_neighbour()
      throws IOException {
    BufferedImage image = new BufferedImage(100, 40, BufferedImage.TYPE_INT_RGB);
    int[] flat = {0xFFFFFF, 0x0072B2, 0xE69F00};
    for (int at = 0; at < 100 * 40; at++) {
      int shade = 0x10101 * (at % 200) + at / 200 % 3;
      image.setRGB(at % 100, at / 100, at < 2000 ? flat[at / 20 % 3] : shade);
    }

    int[] read = decoded(image);
    int[] drawn = pixels(image);
    assertThat(Arrays.copyOf(read, 2000)).isEqualTo(Arrays.copyOf(drawn, 2000));
    assertThat(read).isNotEqualTo(drawn);
    for (int at = 0; at < read.length; at++) {
      assertThat(read[at] & 0xF0F0F0).isEqualTo(drawn[at] & 0xF0F0F0);
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
