package io.goalbook.ingest.document.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a byte order mark. Line ends, spaces and digits have a zero byte, which no text in
 * UTF-8 or GB18030 has; on which side it stands tells the order.
 */
public final class UnmarkedUtf16 {
  /** Of a hundred characters, the fewest that must be of those that Chinese documents use. */
  private static final int USUAL_PERCENT = 90;

  private UnmarkedUtf16() {}

  /** The order of the bytes, or nothing when there are no zero bytes or as many on both sides. */
  public static Optional<Charset> of(byte[] content) {
    int even = 0;
    int odd = 0;
    for (int position = 0; position < content.length; position++) {
      if (content[position] == 0) {
        if (position % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (even == odd) {
      return Optional.empty();
    }
    return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  /** Whether it reads as Chinese text: most files with zero bytes are no text at all. */
  static boolean isPlausible(String text) {
    long usual = text.chars().filter(UnmarkedUtf16::isUsual).count();
    return usual * 100 >= (long) text.length() * USUAL_PERCENT;
  }

  private static boolean isUsual(int character) {
    return (character >= ' ' && character <= 0xFF)
        || Character.isWhitespace(character)
        || (character >= 0x2000 && character <= 0x27BF)
        || (character >= 0x3000 && character <= 0x303F)
        || (character >= 0x4E00 && character <= 0x9FFF)
        || (character >= 0xFF00 && character <= 0xFFEF);
  }
}
