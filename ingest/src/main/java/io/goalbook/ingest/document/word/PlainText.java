package io.goalbook.ingest.document.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The characters between two tags; see {@link PlainXml}. */
final class PlainText {
  private static final String[] REFERENCES = {"&lt;", "&gt;", "&amp;", "&quot;", "&apos;"};
  private static final String REFERRED = "<>&\"'";

  private char[] characters = new char[256];
  private int count;

  /**
   * Reads up to the next tag or to a zero.
   *
   * @return where that is
   */
  int read(byte[] part, int from) {
    int at = from;
    count = 0;
    while (part[at] != '<' && part[at] != 0) {
      byte first = part[at];
      if (first < 0) {
        char character = wide(part, at);
        add(character);
        at += size(character);
      } else if (first == '&') {
        at = reference(part, at);
      } else if (isPlain(first) || (first == ']' && part[at + 1] != ']')) {
        add((char) first);
        at++;
      } else {
        throw new UnusualXmlException();
      }
    }
    return at;
  }

  // Two square brackets may be the end of a section, which is a mistake in a text.
  private static boolean isPlain(byte sign) {
    return (sign >= ' ' && sign != ']') || sign == '\n' || sign == '\t';
  }

  private void add(char character) {
    if (count == characters.length) {
      characters = Arrays.copyOf(characters, 2 * count);
    }
    characters[count++] = character;
  }

  private int reference(byte[] part, int from) {
    for (int index = 0; index < REFERENCES.length; index++) {
      byte[] reference = REFERENCES[index].getBytes(StandardCharsets.US_ASCII);
      int end = Math.min(part.length, from + reference.length);
      if (Arrays.equals(reference, 0, reference.length, part, from, end)) {
        add(REFERRED.charAt(index));
        return end;
      }
    }
    throw new UnusualXmlException();
  }

  /** The character that begins there and is none of ASCII. */
  static char wide(byte[] part, int at) {
    int first = part[at];
    int second = part[at + 1];
    int character = 0;
    if ((first & 0xF0) == 0xE0 && isFurther(second) && isFurther(part[at + 2])) {
      character = (first & 0xF) << 12 | (second & 0x3F) << 6 | (part[at + 2] & 0x3F);
      character = character < 0x800 ? 0 : character;
    } else if ((first & 0xE0) == 0xC0 && isFurther(second)) {
      character = (first & 0x1F) << 6 | (second & 0x3F);
    }
    if (character < 0xA0 || Character.isSurrogate((char) character) || character >= 0xFFFE) {
      throw new UnusualXmlException();
    }
    return (char) character;
  }

  /** How many bytes such a character takes. */
  static int size(char character) {
    return character < 0x800 ? 2 : 3;
  }

  private static boolean isFurther(int part) {
    return (part & 0xC0) == 0x80;
  }

  /** Appends what was read. */
  void appendTo(StringBuilder text) {
    text.append(characters, 0, count);
  }

  /** Whether nothing was read but white space. */
  boolean isBlank() {
    for (int index = 0; index < count; index++) {
      if (characters[index] > ' ') {
        return false;
      }
    }
    return true;
  }
}
