package io.goalbook.ingest.archive;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The names of entries: their charset, and which of them no honest archive has. */
final class EntryNames {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Below it UTF-8 has two bytes a character, as GBK has, and the two can be mistaken. */
  private static final int FIRST_OF_THREE_BYTES = 0x800;

  private static final int LAST_OF_ASCII = 0x7F;

  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

  private EntryNames() {}

  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean decoded =
        raw == null
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD
            || entry.getGeneralPurposeBit().usesUTF8ForNames();
    return decoded && raw != null && entry.getGeneralPurposeBit().usesUTF8ForNames()
        ? new String(raw, StandardCharsets.UTF_8)
        : decoded ? entry.getName() : decode(raw);
  }

  /**
   * Decodes a name whose charset nobody says: UTF-8 where it can be nothing else, as archivers of
   * Linux and macOS write it, else GB18030.
   */
  static String decode(byte[] raw) {
    return utf8(raw).filter(EntryNames::isUnmistakable).orElseGet(() -> new String(raw, GB18030));
  }

  private static Optional<String> utf8(byte[] raw) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isUnmistakable(String name) {
    return name.chars()
        .allMatch(character -> character <= LAST_OF_ASCII || character >= FIRST_OF_THREE_BYTES);
  }

  /** Whether a name leads out of the folder that it is unpacked into, or hides what it is. */
  static boolean isHostile(String name, ArchiveLimits limits) {
    return name.isBlank()
        || name.length() > limits.nameLength()
        || name.startsWith("/")
        || name.startsWith("\\")
        || name.matches("(?s)[A-Za-z]:.*")
        || Arrays.asList(SEPARATOR.split(name, -1)).contains("..")
        || name.chars().anyMatch(EntryNames::isUnprintable);
  }

  /** Control characters, and the marks that turn the direction of writing and so hide an ending. */
  private static boolean isUnprintable(int character) {
    return Character.isISOControl(character)
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  /**
   * The name without empty and idle parts: {@code ./a//b} is {@code a/b}. Some programs of Windows
   * write backslashes.
   */
  static String tidy(String name) {
    return Arrays.stream(SEPARATOR.split(name, -1))
        .filter(part -> !part.isEmpty() && !part.equals("."))
        .collect(Collectors.joining("/"));
  }

  /** A hostile name as it may be shown. */
  static String shown(String name, ArchiveLimits limits) {
    String printable =
        name.codePoints()
            .map(character -> isUnprintable(character) ? '\uFFFD' : character)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    int most = printable.offsetByCodePoints(0, Math.min(limits.nameLength(), count(printable)));
    return printable.isBlank() ? "（无名）" : printable.substring(0, most);
  }

  private static int count(String text) {
    return text.codePointCount(0, text.length());
  }
}
