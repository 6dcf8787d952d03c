package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.packed.PartXml;
import java.util.Optional;

/**
 * With what an object is drawn, as far as it says so itself.
 *
 * @param thickness of strokes, in the space of the object
 * @param stroke the colour of strokes
 * @param fill the colour of what is filled
 */
record OfdPaint(Optional<Double> thickness, Optional<OfdColor> stroke, Optional<OfdColor> fill) {

  /** Nothing is said. */
  static final OfdPaint UNSAID = new OfdPaint(Optional.empty(), Optional.empty(), Optional.empty());

  /** What the attributes of an object say; its colours are elements of their own. */
  static OfdPaint of(PartXml object) {
    Optional<Double> thickness =
        object
            .attribute("LineWidth")
            .flatMap(text -> OfdNumbers.numbers(text, 1))
            .map(numbers -> numbers[0]);
    return new OfdPaint(thickness, Optional.empty(), Optional.empty());
  }

  /** The same with the colour that stands in an element, when it is one. */
  OfdPaint with(String element, OfdColor color) {
    return switch (element) {
      case "StrokeColor" -> new OfdPaint(thickness, Optional.of(color), fill);
      case "FillColor" -> new OfdPaint(thickness, stroke, Optional.of(color));
      default -> this;
    };
  }

  /** What is said here, and what is not as another says it. */
  OfdPaint over(OfdPaint other) {
    return new OfdPaint(
        thickness.or(other::thickness), stroke.or(other::stroke), fill.or(other::fill));
  }
}
