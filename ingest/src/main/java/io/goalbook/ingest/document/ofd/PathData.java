package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.page.LimitException;
import io.goalbook.ingest.document.page.Pen;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringTokenizer;

/**
 * Draws abbreviated moves with a pen: {@code M} and {@code S} begin, {@code L} draws a line, {@code
 * Q}, {@code B} and {@code A} a curve, {@code C} closes. Of a curve only the ends are drawn. What
 * follows something that is no move is left out.
 */
final class PathData {
  private static final String MOVES = "MSLQBAC";

  private final StringTokenizer tokens;
  private final AffineTransform space;
  private final Pen pen;

  private PathData(String data, AffineTransform space, Pen pen) {
    // Blanks may be missing around letters; "e" stands in numbers.
    this.tokens = new StringTokenizer(data, " \t\r\n," + MOVES, true);
    this.space = space;
    this.pen = pen;
  }

  /**
   * Draws all moves.
   *
   * @param space from the space of the moves to that of the page
   */
  static void draw(String data, AffineTransform space, Pen pen) throws LimitException {
    PathData path = new PathData(data, space, pen);
    Optional<String> move = path.next();
    while (move.isPresent() && path.draw(move.get().charAt(0))) {
      move = path.next();
    }
  }

  private boolean draw(char move) throws LimitException {
    return switch (move) {
      case 'M', 'S' -> {
        Optional<Point2D.Double> point = point(0);
        if (point.isPresent()) {
          pen.move(point.get());
        }
        yield point.isPresent();
      }
      case 'L' -> line(0);
      case 'Q' -> line(2);
      case 'B' -> line(4);
      case 'A' -> line(5);
      case 'C' -> {
        pen.close();
        yield true;
      }
      default -> false;
    };
  }

  private boolean line(int numbersBefore) throws LimitException {
    Optional<Point2D.Double> point = point(numbersBefore);
    if (point.isPresent()) {
      pen.line(point.get());
    }
    return point.isPresent();
  }

  /** The point behind some other numbers, on the page; empty when there is none. */
  private Optional<Point2D.Double> point(int numbersBefore) {
    for (int number = 0; number < numbersBefore; number++) {
      if (number().isEmpty()) {
        return Optional.empty();
      }
    }
    OptionalDouble x = number();
    OptionalDouble y = number();
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    Point2D.Double point = new Point2D.Double(x.getAsDouble(), y.getAsDouble());
    space.transform(point, point);
    return Optional.of(point);
  }

  private OptionalDouble number() {
    return next().map(OfdNumbers::number).orElse(OptionalDouble.empty());
  }

  private Optional<String> next() {
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      if (!token.isBlank() && !token.equals(",")) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }
}
