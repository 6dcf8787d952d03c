package io.goalbook.ingest.document.text;

import io.goalbook.ingest.document.ByteOrderMark;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out how a text is encoded: a byte order mark says it; zero bytes, which stand in no other
 * text, tell UTF-16; else strict UTF-8 decides, because Chinese text in another encoding is hardly
 * ever valid UTF-8; else strict GB18030; else the one of both in which hardly a character is lost.
 */
public final class TextDecoder {
  /** What Chinese text is in when it is not Unicode; holds GBK and GB 2312. */
  public static final Charset GB18030 = Charset.forName("GB18030");

  /** Of a hundred characters of a text, the most that may be control characters. */
  private static final int CONTROL_PERCENT = 1;

  private TextDecoder() {}

  /** The text without its byte order mark, or nothing when the content is no text. */
  public static Optional<String> decode(byte[] content) {
    return decoded(content).filter(TextDecoder::isText);
  }

  /**
   * The text in one encoding, or nothing when any byte contradicts it.
   *
   * @param from the first byte of the text, zero-based
   */
  public static Optional<String> strictly(byte[] content, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content, from, content.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(byte[] content) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(content);
    if (mark.isPresent()) {
      return decoded(content, mark.get().length(), mark.get().charset());
    }
    Optional<Charset> wide = UnmarkedUtf16.of(content);
    if (wide.isPresent()) {
      return strictly(content, 0, wide.get()).filter(UnmarkedUtf16::isPlausible);
    }
    return strictly(content, 0, StandardCharsets.UTF_8)
        .or(() -> strictly(content, 0, GB18030))
        .or(() -> LostCharacters.text(content, 0, StandardCharsets.UTF_8))
        .or(() -> LostCharacters.text(content, 0, GB18030));
  }

  private static Optional<String> decoded(byte[] content, int from, Charset charset) {
    return strictly(content, from, charset).or(() -> LostCharacters.text(content, from, charset));
  }

  private static boolean isText(String text) {
    if (text.indexOf('\0') >= 0) {
      return false;
    }
    long controls = text.chars().filter(TextDecoder::isControl).count();
    return controls * 100 <= (long) text.length() * CONTROL_PERCENT;
  }

  private static boolean isControl(int character) {
    return Character.isISOControl(character) && !Character.isWhitespace(character);
  }
}
