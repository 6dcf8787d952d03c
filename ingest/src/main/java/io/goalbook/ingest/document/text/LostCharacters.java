package io.goalbook.ingest.document.text;

import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.model.source.DoubtReason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/** Texts of which a few bytes are damaged: a file that was cut inside a character, a bad disk. */
final class LostCharacters {
  private static final char SIGN = '\uFFFD';

  /** Of so many characters one may be lost. */
  private static final int FEW = 200;

  private LostCharacters() {}

  /**
   * A text whose bytes do not all belong to its encoding.
   *
   * @param from the first byte of the text, zero-based
   * @return empty when more than a few are lost, or when it does not read as Chinese text
   */
  static Optional<String> text(byte[] content, int from, Charset charset) {
    ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(bytes);
      return Optional.of(text.toString())
          .filter(read -> count(read) <= Math.max(1, read.length() / FEW))
          .filter(UnmarkedUtf16::isPlausible);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What 处理情况 says of a text of which characters are lost. */
  static List<UnreadPart> unread(String text) {
    int count = count(text);
    return count == 0
        ? List.of()
        : List.of(
            new UnreadPart(DoubtReason.PAGES_NOT_READ, count + "个字符已损坏，无法辨认，以" + SIGN + "代替"));
  }

  private static int count(String text) {
    int count = 0;
    for (int at = text.indexOf(SIGN); at >= 0; at = text.indexOf(SIGN, at + 1)) {
      count++;
    }
    return count;
  }
}
