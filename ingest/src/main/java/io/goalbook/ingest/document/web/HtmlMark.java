package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.ByteOrderMark;
import io.goalbook.ingest.document.text.UnmarkedUtf16;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a web page by its first element; tables may also stand behind a few words of text. */
final class HtmlMark {
  /** So much is looked at: editors put long comments and declarations first. */
  private static final int HEAD = 16_384;

  private static final Pattern DECLARATIONS =
      Pattern.compile("(?s)\\A(?:\\s++|<\\?[^>]*+>|<!--.*?-->|<!\\[[^>]*+>)++");
  private static final Pattern DOCTYPE = Pattern.compile("(?i)\\A<!doctype\\s+html\\b");
  private static final Pattern ELEMENT = Pattern.compile("\\A<([A-Za-z][A-Za-z0-9]*+)(?=[\\s/>])");
  private static final Pattern TABLE = Pattern.compile("(?i)<table[\\s>]");
  private static final Pattern CELL = Pattern.compile("(?i)<t[dh][\\s>]");
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "body", "title", "meta", "link", "base", "style", "script", "table",
          "thead", "tbody", "tr", "td", "div", "p", "span", "center", "font", "form", "br", "b",
          "h1", "h2", "h3", "h4", "h5", "h6", "strong", "section", "article", "main");

  private HtmlMark() {}

  /** Whether the content is a web page. */
  static boolean isIn(byte[] content) {
    String head = head(content);
    boolean xml = head.regionMatches(true, 0, "<?xml", 0, 5);
    String opening = DECLARATIONS.matcher(head).replaceFirst("");
    if (DOCTYPE.matcher(opening).find()) {
      return true;
    }
    if (opening.startsWith("<")) {
      Matcher element = ELEMENT.matcher(opening);
      String name = element.find() ? element.group(1) : "";
      return xml
          ? name.equalsIgnoreCase("html")
          : ELEMENTS.contains(name.toLowerCase(java.util.Locale.ROOT));
    }
    return isProse(opening) && TABLE.matcher(head).find() && CELL.matcher(head).find();
  }

  // Latin-1 gives every byte a character, and markup is ASCII in all encodings but UTF-16.
  private static String head(byte[] content) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(content);
    int from = mark.map(ByteOrderMark::length).orElse(0);
    int length = Math.min(content.length - from, HEAD);
    return new String(content, from, length, charset(content, mark)).strip();
  }

  private static Charset charset(byte[] content, Optional<ByteOrderMark> mark) {
    if (mark.isPresent() && mark.get() != ByteOrderMark.UTF_8) {
      return mark.get().charset();
    }
    boolean wide = content.length > 1 && (content[0] == 0 || content[1] == 0);
    return wide
        ? UnmarkedUtf16.of(content).orElse(StandardCharsets.ISO_8859_1)
        : StandardCharsets.ISO_8859_1;
  }

  private static boolean isProse(String opening) {
    return !opening.startsWith("%PDF-")
        && !opening.startsWith("{\\rtf")
        && opening.chars().noneMatch(sign -> sign < ' ' && !Character.isWhitespace(sign));
  }
}
