package io.goalbook.charts.picture.plot;

import io.goalbook.charts.figure.Numbers;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Writes the numbers of an axis in yuan as they stand elsewhere. */
final class YuanFormat extends NumberFormat {
  private static final long serialVersionUID = 1L;

  @Override
  public StringBuffer format(double yuan, StringBuffer text, FieldPosition position) {
    return text.append(Numbers.yuan(BigDecimal.valueOf(yuan)));
  }

  @Override
  public StringBuffer format(long yuan, StringBuffer text, FieldPosition position) {
    return text.append(Numbers.yuan(BigDecimal.valueOf(yuan)));
  }

  @Override
  public Number parse(String text, ParsePosition position) {
    throw new UnsupportedOperationException("an axis is never read");
  }
}
