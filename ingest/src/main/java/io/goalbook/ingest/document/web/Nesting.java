package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses pages whose elements are nested beyond measure, before they are parsed: the parser's time
 * grows with the square of the depth (30 000 elements took it a minute).
 */
final class Nesting {
  /** Deeper than any editor nests, with room for elements that a page forgets to close. */
  private static final int DEEPEST = 1_000;

  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:]{0,20})([^<>]*+)");

  // These end without an end tag, or never hold anything.
  private static final Set<String> ENDED_BY_OTHERS =
      Set.of(
          "p",
          "li",
          "dd",
          "dt",
          "td",
          "th",
          "tr",
          "tbody",
          "thead",
          "tfoot",
          "option",
          "optgroup",
          "colgroup",
          "col",
          "br",
          "hr",
          "img",
          "input",
          "meta",
          "link",
          "wbr",
          "area",
          "base",
          "embed",
          "param",
          "source",
          "track",
          "frame",
          "html",
          "head",
          "body");

  private final Map<String, Integer> open = new HashMap<>();
  private int depth;

  private Nesting() {}

  /** Looks through the tags of a page. */
  static void check(String page) throws DocumentException {
    Nesting nesting = new Nesting();
    Matcher tag = TAG.matcher(page);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (ENDED_BY_OTHERS.contains(name) || tag.group(3).endsWith("/")) {
        continue;
      }
      nesting.take(name, tag.group(1).isEmpty());
      if (nesting.depth > DEEPEST) {
        throw new DocumentException(RejectionCause.HOSTILE, "elements nested beyond measure");
      }
    }
  }

  private void take(String name, boolean opens) {
    int before = open.getOrDefault(name, 0);
    int after = opens ? before + 1 : Math.max(0, before - 1);
    open.put(name, after);
    depth += after - before;
  }
}
