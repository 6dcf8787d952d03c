package io.goalbook.model.source;

/**
 * A place in a document that a person can find: {@code 某县/2025/表4/行3}.
 *
 * @param text the parts, joined with slashes
 */
public record Location(String text) {

  /** Appends a part, for example {@code 行3}. */
  public Location then(String part) {
    return new Location(text.isEmpty() ? part : text + "/" + part);
  }

  @Override
  public String toString() {
    return text;
  }
}
