package io.goalbook.ingest.document.word;

import java.nio.charset.StandardCharsets;

/** The attributes of a start tag; see {@link PlainXml}. */
final class PlainAttributes {
  /** Roots with all their declarations have 40. */
  private static final int MOST = 128;

  private final PlainName[] names = new PlainName[MOST];
  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private int count;

  /**
   * Reads what follows the name of an element.
   *
   * @param root whether it may declare prefixes
   * @return where the tag is closed, by {@code >} or {@code />}
   */
  int read(byte[] part, int start, PlainNames known, boolean root) {
    count = 0;
    int at = start;
    while (true) {
      int next = at;
      while (isSpace(part[next])) {
        next++;
      }
      byte sign = part[next];
      if (sign == '>' || (sign == '/' && part[next + 1] == '>')) {
        return next;
      }
      if (next == at) {
        throw new UnusualXmlException();
      }
      at = readOne(part, next, known, root);
    }
  }

  private int readOne(byte[] part, int start, PlainNames known, boolean root) {
    PlainName name = known.at(part, start);
    int at = start + name.length();
    if (part[at] != '=' || part[at + 1] != '"' || (name.isDeclaration() && !root)) {
      throw new UnusualXmlException();
    }
    int end = endOfValue(part, at + 2);
    add(name, at + 2, end);
    return end + 1;
  }

  // Names are made once: the same name is the same object.
  @SuppressWarnings("ReferenceEquality")
  private void add(PlainName name, int valueFrom, int valueTo) {
    for (int index = 0; index < count; index++) {
      if (names[index] == name) {
        throw new UnusualXmlException();
      }
    }
    if (count == MOST) {
      throw new UnusualXmlException();
    }
    names[count] = name;
    from[count] = valueFrom;
    to[count] = valueTo;
    count++;
  }

  private static int endOfValue(byte[] part, int start) {
    int at = start;
    while (part[at] != '"') {
      byte sign = part[at];
      if (sign < 0) {
        at += PlainText.size(PlainText.wide(part, at));
      } else if (sign >= ' ' && sign != '<' && sign != '&') {
        at++;
      } else {
        throw new UnusualXmlException();
      }
    }
    return at;
  }

  private static boolean isSpace(byte sign) {
    return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
  }

  /** The value of an attribute by its name without prefix, empty when it is not there. */
  String value(byte[] part, String asked) {
    for (int index = 0; index < count; index++) {
      if (names[index].local().equals(asked)) {
        return new String(part, from[index], to[index] - from[index], StandardCharsets.UTF_8);
      }
    }
    return "";
  }
}
