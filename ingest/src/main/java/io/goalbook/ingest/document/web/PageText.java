package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.ByteOrderMark;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.text.TextDecoder;
import io.goalbook.ingest.document.text.UnmarkedUtf16;
import io.goalbook.model.source.RejectionCause;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page. A byte order mark counts first; strict UTF-8 next, because what is valid
 * UTF-8 is hardly ever anything else and pages are often converted without changing what they
 * declare; then the declared encoding, then GB18030.
 *
 * @param text without byte order mark
 * @param losses how many characters could not be decoded and stand in it as U+FFFD
 */
record PageText(String text, int losses) {
  /** So much is searched for a declaration: more than browsers do, for Word writes much first. */
  private static final int HEAD = 16_384;

  /** One lost character in so many is a damaged byte; more are a wrong encoding. */
  private static final int CHARACTERS_A_LOSS = 500;

  /** A wrong byte in a character of three bytes loses all of them. */
  private static final int LOSSES_OF_A_BYTE = 3;

  private static final List<String> TELL_NOTHING =
      List.of("utf-16", "iso-8859", "windows-125", "us-ascii");

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,1000}?charset|\\?xml\\b[^>]{0,200}?encoding)"
              + "\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})");

  /**
   * The text of a page's bytes.
   *
   * @param told the encoding that the envelope of the page tells, when there is one
   * @throws DocumentException when it is no text in any of these encodings
   */
  static PageText of(byte[] content, Optional<String> told) throws DocumentException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(content);
    if (mark.isPresent()) {
      return decoded(content, mark.get().length(), mark.get().charset());
    }
    if (content.length > 1 && (content[0] == 0 || content[1] == 0)) {
      return decoded(content, 0, UnmarkedUtf16.of(content).orElse(StandardCharsets.UTF_8));
    }
    Optional<Charset> declared =
        told.flatMap(PageText::charset).or(() -> declaration(content).flatMap(PageText::charset));
    Optional<String> strict =
        TextDecoder.strictly(content, 0, StandardCharsets.UTF_8)
            .or(() -> declared.flatMap(charset -> TextDecoder.strictly(content, 0, charset)))
            .or(() -> TextDecoder.strictly(content, 0, TextDecoder.GB18030));
    return strict.isPresent()
        ? new PageText(strict.get(), 0)
        : decoded(content, 0, declared.orElse(StandardCharsets.UTF_8));
  }

  private static PageText decoded(byte[] content, int from, Charset charset)
      throws DocumentException {
    String text = new String(content, from, content.length - from, charset);
    int losses = (int) text.chars().filter(sign -> sign == 0xFFFD || sign == 0).count();
    if (losses > LOSSES_OF_A_BYTE + text.length() / CHARACTERS_A_LOSS) {
      throw new DocumentException(RejectionCause.DAMAGED, "the page is in no known encoding");
    }
    return new PageText(text, losses);
  }

  private static Optional<String> declaration(byte[] content) {
    int length = Math.min(content.length, HEAD);
    Matcher found =
        DECLARATION.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  // What is read byte by byte cannot be UTF-16, in Western letters any bytes at all are valid, and
  // ASCII is what an envelope means that tells nothing.
  private static Optional<Charset> charset(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    if (known.startsWith("gb") || known.equals("x-gbk")) {
      return Optional.of(TextDecoder.GB18030);
    }
    if (TELL_NOTHING.stream().anyMatch(known::startsWith)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(known));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
