package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.packed.PartXml;
import java.util.Arrays;

/** Whether a colour shows on white paper. */
enum OfdColor {
  SHOWING,
  WHITE,
  CLEAR;

  private static final double NEARLY_WHITE = 250;
  private static final double NEARLY_NOTHING = 5;
  private static final int INKS = 4;

  /** The colour of the element that starts here. */
  static OfdColor of(PartXml element) {
    if (element.attribute("Alpha").filter(alpha -> alpha.strip().equals("0")).isPresent()) {
      return CLEAR;
    }
    return element.attribute("Value").map(OfdColor::of).orElse(SHOWING);
  }

  /** Three numbers are of light, one is of grey, four are of ink. */
  private static OfdColor of(String value) {
    String[] parts = value.strip().split("\\s+", -1);
    boolean inks = parts.length == INKS;
    boolean white =
        Arrays.stream(parts)
            .mapToDouble(OfdColor::part)
            .allMatch(part -> inks ? part <= NEARLY_NOTHING : part >= NEARLY_WHITE);
    return white ? WHITE : SHOWING;
  }

  private static double part(String text) {
    try {
      return text.startsWith("#")
          ? Integer.parseInt(text.substring(1), 16)
          : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
