package io.goalbook.ingest.document.word;

import java.util.HashMap;

/**
 * The elements of WordprocessingML that are told apart. An element costs one look-up here and no
 * comparison of names later: a document has ten thousands of them.
 */
enum WordElement {
  BODY("body"),
  FOOTNOTES("footnotes"),
  ENDNOTES("endnotes"),
  PARAGRAPH("p"),
  RUN("r"),
  RUN_PROPERTIES("rPr"),
  TEXT("t"),
  TAB("tab"),
  POSITIONED_TAB("ptab"),
  BREAK("br"),
  CARRIAGE_RETURN("cr"),
  NO_BREAK_HYPHEN("noBreakHyphen"),
  SYMBOL("sym"),
  TEXT_BOX("txbxContent"),
  TABLE("tbl"),
  ROW("tr"),
  ROW_PROPERTIES("trPr"),
  CELL("tc"),
  CELL_PROPERTIES("tcPr"),
  ALTERNATE_CONTENT("AlternateContent"),
  CHOICE("Choice"),
  FALLBACK("Fallback"),
  DELETION("del", true),
  MOVED_AWAY("moveFrom", true),
  DELETED_TEXT("delText", true),
  INSTRUCTION("instrText", true),
  DELETED_INSTRUCTION("delInstrText", true),
  RUBY("rt", true),
  PARAGRAPH_PROPERTIES("pPr", true),
  CONTROL_PROPERTIES("sdtPr", true),
  CONTROL_END_PROPERTIES("sdtEndPr", true),
  SECTION_PROPERTIES("sectPr", true),
  TABLE_PROPERTIES("tblPr", true),
  TABLE_GRID("tblGrid", true),
  OTHER("");

  private static final HashMap<String, WordElement> BY_NAME = new HashMap<>();

  static {
    for (WordElement element : values()) {
      BY_NAME.put(element.localName, element);
    }
  }

  private final String localName;
  private final boolean leftOut;

  WordElement(String localName) {
    this(localName, false);
  }

  WordElement(String localName, boolean leftOut) {
    this.localName = localName;
    this.leftOut = leftOut;
  }

  /** The element of a name, {@link #OTHER} for an unknown one. */
  static WordElement of(String localName) {
    return BY_NAME.getOrDefault(localName, OTHER);
  }

  /** Whether what it holds is never read. */
  boolean isLeftOut() {
    return leftOut;
  }
}
