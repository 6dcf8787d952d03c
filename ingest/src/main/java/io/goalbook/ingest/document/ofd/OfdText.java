package io.goalbook.ingest.document.ofd;

import java.util.List;

/**
 * Text that is set with one font.
 *
 * @param size the height of the font, in the space of the object
 * @param stretch how wide its signs are, in parts of their usual width
 * @param readDirection how sign follows sign, in degrees clockwise: 0 is from left to right
 * @param signDirection how each sign is turned, in degrees clockwise
 * @param codes its pieces
 */
record OfdText(
    OfdPlace place,
    double size,
    double stretch,
    int readDirection,
    int signDirection,
    List<Code> codes)
    implements OfdObject {

  OfdText {
    codes = List.copyOf(codes);
  }

  /** The same with other pieces. */
  OfdText with(List<Code> newCodes) {
    return new OfdText(place, size, stretch, readDirection, signDirection, newCodes);
  }

  /**
   * A piece of text.
   *
   * @param x where its first sign stands
   * @param y where its first sign stands
   * @param stepsAcross from sign to sign; may be shorter than the text, or empty
   * @param stepsDown from sign to sign; may be shorter than the text, or empty
   */
  record Code(String text, double x, double y, List<Double> stepsAcross, List<Double> stepsDown) {
    Code {
      stepsAcross = List.copyOf(stepsAcross);
      stepsDown = List.copyOf(stepsDown);
    }
  }
}
