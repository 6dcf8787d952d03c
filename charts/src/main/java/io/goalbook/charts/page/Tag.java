package io.goalbook.charts.page;

import java.util.Locale;

/** The elements of HTML that a report is made of: none of them runs or fetches anything. */
public enum Tag {
  MAIN,
  HEADER,
  FOOTER,
  SECTION,
  H1,
  H2,
  P,
  OL,
  UL,
  LI,
  DIV,
  TABLE,
  CAPTION,
  THEAD,
  TBODY,
  TR,
  TH,
  TD,
  FIGURE,
  FIGCAPTION,
  IMG;

  /** How it is written. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it has neither contents nor an end. */
  boolean isVoid() {
    return this == IMG;
  }
}
