package io.goalbook.ingest.document.web;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What of a page is text, and what of that a person who opens it sees. */
final class Shown {
  // What browsers never show as text; deletions that Word kept for its reviewers are among it.
  private static final Set<String> NO_TEXT =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "noframes",
          "object",
          "iframe",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "datalist",
          "button",
          "del",
          "xml");

  private Shown() {}

  /** Whether an element holds no text of the document. */
  static boolean isNoText(Element element) {
    return NO_TEXT.contains(element.normalName());
  }

  /** Whether an element itself, not what it stands in, is hidden. */
  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    return element.hasAttr("hidden") || (!style.isEmpty() && hides(style));
  }

  /** Whether an element or anything around it is hidden. */
  static boolean isHiddenWithParents(Element element) {
    return isHidden(element) || element.parents().stream().anyMatch(Shown::isHidden);
  }

  private static boolean hides(String style) {
    String written = style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    return written.contains("display:none")
        || written.contains("visibility:hidden")
        || written.contains("visibility:collapse")
        || written.contains("mso-hide:all");
  }
}
