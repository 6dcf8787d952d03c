package io.goalbook.ingest.document;

/**
 * A sheet or a page of a file.
 *
 * @param kind which of both
 * @param name the name of the sheet, the number of the page
 * @param hidden whether a person who opens the file does not see it
 */
public record Part(Kind kind, String name, boolean hidden) {

  /** What a file is divided into. */
  public enum Kind {
    SHEET,
    PAGE
  }

  /** A sheet by its name. */
  public static Part sheet(String name, boolean hidden) {
    return new Part(Kind.SHEET, name, hidden);
  }

  /**
   * A page.
   *
   * @param number from 1
   */
  public static Part page(int number) {
    return new Part(Kind.PAGE, Integer.toString(number), false);
  }

  /** As it stands in a location, for example 第3页. */
  public String label() {
    String label = kind == Kind.SHEET ? "工作表“" + name + "”" : "第" + name + "页";
    return hidden ? label + "（隐藏）" : label;
  }
}
