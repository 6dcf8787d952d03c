package io.goalbook.charts.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
  void every_pixel_is_read_back() throws IOException {
    BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(3);
    for (int at = 0; at < 37 * 23; at++) {
      image.setRGB(at % 37, at / 37, random.nextInt());
    }

    assertThat(decoded(image)).isEqualTo(pixels(image));
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
