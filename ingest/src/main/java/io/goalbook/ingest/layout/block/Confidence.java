package io.goalbook.ingest.layout.block;

import java.math.BigDecimal;

/** How sure a reading is: each doubt takes a tenth, down to a floor. */
public final class Confidence {
  private static final BigDecimal FLOOR = new BigDecimal("0.30");
  private static final BigDecimal STEP = new BigDecimal("0.10");

  private Confidence() {}

  public static BigDecimal after(int doubts) {
    return BigDecimal.ONE
        .setScale(2)
        .subtract(STEP.multiply(BigDecimal.valueOf(doubts)))
        .max(FLOOR);
  }
}
