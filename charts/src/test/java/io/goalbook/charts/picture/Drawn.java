package io.goalbook.charts.picture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;

/** What a picture draws, as elements in the order in which they are painted. */
public final class Drawn {
  private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");
  private final String svg;

  private Drawn(String svg) {
    this.svg = svg;
  }

  public static Drawn of(Picture picture) {
    SVGGraphics2D g = new SVGGraphics2D(picture.width(), picture.height());
    picture.drawing().draw(g);
    return new Drawn(g.getSVGElement());
  }

  /** Every text, in order. */
  public List<String> texts() {
    return TEXT.matcher(svg).results().map(found -> found.group(1)).toList();
  }

  /** The last place where something matches; -1 when nothing does. */
  public int last(String regex) {
    return Pattern.compile(regex)
        .matcher(svg)
        .results()
        .map(MatchResult::start)
        .reduce(-1, Math::max);
  }

  /** Top and bottom of the last upright line that matches. */
  public double[] lastLine(String regex) {
    String line = svg.substring(last(regex));
    return new double[] {attribute(line, "y1"), attribute(line, "y2")};
  }

  private static double attribute(String element, String name) {
    int from = element.indexOf(name + "='") + name.length() + 2;
    return Double.parseDouble(element.substring(from, element.indexOf('\'', from)));
  }

  /** How often something matches. */
  public long count(String regex) {
    return Pattern.compile(regex).matcher(svg).results().count();
  }
}
