package io.goalbook.charts.picture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;

/** What a picture draws, as elements in the order in which they are painted. */
final class Drawn {
  private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");
  private final String svg;

  private Drawn(String svg) {
    this.svg = svg;
  }

  static Drawn of(Picture picture) {
    SVGGraphics2D g = new SVGGraphics2D(picture.width(), picture.height());
    picture.drawing().draw(g);
    return new Drawn(g.getSVGElement());
  }

  /** Every text, in order. */
  List<String> texts() {
    return TEXT.matcher(svg).results().map(found -> found.group(1)).toList();
  }

  /** The last place where something matches; -1 when nothing does. */
  int last(String regex) {
    return Pattern.compile(regex)
        .matcher(svg)
        .results()
        .map(MatchResult::start)
        .reduce(-1, Math::max);
  }

  /** The first place where something matches; -1 when nothing does. */
  int first(String regex) {
    return Pattern.compile(regex)
        .matcher(svg)
        .results()
        .map(MatchResult::start)
        .findFirst()
        .orElse(-1);
  }

  /** How often something matches. */
  long count(String regex) {
    return Pattern.compile(regex).matcher(svg).results().count();
  }
}
