package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks through a part of a page and collects its lines. What a table means is left to those who
 * know where it stands.
 */
abstract class Flow {
  /** Deeper nesting than any editor makes. */
  private static final int DEEPEST = 400;

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "tr",
          "ul");
  private static final Set<String> SHOWN_INPUTS = Set.of("", "text", "number", "date", "tel");

  private final Lines lines;
  private int depth;

  Flow(Lines lines) {
    this.lines = lines;
  }

  /** Meets a table. */
  abstract void table(Element table) throws DocumentException;

  /** Whether an element is passed over. */
  abstract boolean isLeftOut(Element element);

  /** Walks through what stands in an element. */
  final void inside(Element element) throws DocumentException {
    depth++;
    if (depth > DEEPEST) {
      throw new DocumentException(RejectionCause.HOSTILE, "elements nested beyond measure");
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        text(element, text.getWholeText());
      } else if (child instanceof Element inner && !isLeftOut(inner)) {
        element(inner);
      }
    }
    depth--;
  }

  private void text(Element parent, String text) {
    if (parent.normalName().equals("pre")) {
      lines.addAsWritten(text);
    } else {
      lines.add(text);
    }
  }

  private void element(Element element) throws DocumentException {
    switch (element.normalName()) {
      case "br" -> lines.end();
      case "table" -> table(element);
      case "input" -> lines.add(input(element));
      case "textarea" -> lines.addAsWritten(element.wholeText());
      case "select" -> lines.add(choice(element));
      case "td", "th" -> {
        lines.add(" ");
        inside(element);
      }
      default -> other(element);
    }
  }

  private void other(Element element) throws DocumentException {
    boolean block = BLOCKS.contains(element.normalName());
    if (block) {
      lines.end();
    }
    inside(element);
    if (block) {
      lines.end();
    }
  }

  // Saved pages of offices' systems hold their values in fields.
  private static String input(Element input) {
    return SHOWN_INPUTS.contains(input.attr("type").toLowerCase(java.util.Locale.ROOT))
        ? input.attr("value")
        : "";
  }

  private static String choice(Element select) {
    Element chosen = select.selectFirst("option[selected]");
    Element shown = chosen == null ? select.selectFirst("option") : chosen;
    return shown == null ? "" : shown.text();
  }
}
