package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.packed.PartLimits;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of a part that is written as programs write it: in UTF-8, all prefixes declared by
 * the root, values in double quotes, no references but the five of XML, no comments, instructions
 * and sections. Of that it checks what a parser checks, so that both find the same. At anything
 * else it throws an {@link UnusualXmlException}, and a parser reads the part from its start.
 *
 * <p>It is here for its speed, which comes from what it does not do: strings of names and of values
 * that nobody asks for.
 */
final class PlainXml extends WordEvents {
  /** How many zeros stand behind a part: they end whatever is cut off. */
  static final int MARGIN = 4;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:<\\?xml version=\"1\\.0\"(?: encoding=\"(?i:utf-8)\")?(?: standalone=\"(?:yes|no)\")?"
              + " ?\\?>[ \r\n\t]*)?(<[^>]*>)");

  /** The longest root that was seen, with all its declarations, has 3 000 bytes. */
  private static final int LONGEST_OPENING = 16_000;

  private final byte[] part;
  private final int end;
  private final PlainNames names;
  private final PlainText text = new PlainText();
  private final PlainAttributes attributes = new PlainAttributes();
  private final PlainName[] open = new PlainName[PartLimits.DEPTH + 1];
  private PlainName name = PlainName.NONE;
  private int position;
  // The element at hand has no end tag.
  private boolean closed;

  /**
   * @param part the part, and behind it {@link #MARGIN} zeros
   * @throws UnusualXmlException when its first lines are unusual
   */
  PlainXml(byte[] part) {
    this.part = part;
    this.end = part.length - MARGIN;
    Matcher opening =
        OPENING.matcher(
            new String(part, 0, Math.min(end, LONGEST_OPENING), StandardCharsets.ISO_8859_1));
    if (!opening.lookingAt()) {
      throw new UnusualXmlException();
    }
    this.names = new PlainNames(opening.group(1));
    this.position = opening.start(1);
  }

  @Override
  boolean next() {
    if (closed) {
      closed = false;
      return endElement();
    }
    if (part[position] != '<') {
      position = text.read(part, position);
    }
    if (part[position] == 0) {
      return endPart();
    }
    return part[position + 1] == '/' ? endTag() : startTag();
  }

  private boolean startTag() {
    boolean second = depth == 0 && name != PlainName.NONE;
    name = names.at(part, position + 1);
    if (second || depth == PartLimits.DEPTH || !name.isOfElements()) {
      throw new UnusualXmlException();
    }
    open[++depth] = name;
    element = name.element();
    start = true;
    int at = attributes.read(part, position + 1 + name.length(), names, depth == 1);
    closed = part[at] == '/';
    position = closed ? at + 2 : at + 1;
    return true;
  }

  private boolean endTag() {
    PlainName opened = depth == 0 ? PlainName.NONE : open[depth];
    int from = position + 2;
    int to = from + opened.length();
    if (depth == 0 || !opened.opens(part, from) || part[to] != '>') {
      throw new UnusualXmlException();
    }
    position = to + 1;
    return endElement();
  }

  private boolean endElement() {
    name = open[depth--];
    element = name.element();
    start = false;
    return true;
  }

  private boolean endPart() {
    if (position != end || depth > 0 || !text.isBlank()) {
      throw new UnusualXmlException();
    }
    return false;
  }

  @Override
  boolean isOfWord() {
    return name.isOfWord();
  }

  @Override
  String localName() {
    return name.local();
  }

  @Override
  String attribute(String asked) {
    return attributes.value(part, asked);
  }

  @Override
  void appendText(StringBuilder appended) {
    int level = depth;
    while (depth >= level) {
      if (!closed && part[position] != '<') {
        position = text.read(part, position);
        text.appendTo(appended);
      }
      next();
    }
  }
}
