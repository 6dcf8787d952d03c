package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** A text that is made of runs with their own fonts. */
final class RichText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** The text of the element that has just started: a shared or an inline string. */
  static String of(SheetXml xml) throws XMLStreamException, DocumentException {
    StringBuilder text = new StringBuilder();
    int level = xml.level();
    for (Optional<String> name = xml.nextWithin(level);
        name.isPresent();
        name = xml.nextWithin(level)) {
      if (name.get().equals("t")) {
        text.append(xml.text());
      } else if (name.get().equals("rPh")) {
        // How a text is pronounced is written above it and is not part of it.
        xml.skip();
      }
    }
    return unescaped(text.toString());
  }

  /** A text in which characters that XML may not hold are written as {@code _x000D_}. */
  static String unescaped(String text) {
    return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(RichText::character) : text;
  }

  private static String character(MatchResult escaped) {
    char character = (char) Integer.parseInt(escaped.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(character));
  }
}
