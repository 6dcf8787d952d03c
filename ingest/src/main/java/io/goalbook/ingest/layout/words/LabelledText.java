package io.goalbook.ingest.layout.words;

import io.goalbook.model.words.Label;
import java.util.Optional;

/**
 * A label and its value in one text: 项目名称：某项目.
 *
 * @param match the label
 * @param value what stands behind the colon, not blank
 */
public record LabelledText(Labels.Match match, String value) {
  private static final int LONGEST_LABEL = 24;

  /** Parts a text; empty when it does not begin with a label that the list has, or says no more. */
  public static Optional<LabelledText> of(String text, Labels labels) {
    int colon = colon(text, 0);
    while (colon > 0 && colon <= LONGEST_LABEL) {
      Optional<Labels.Match> match = labels.match(text.substring(0, colon));
      if (match.isPresent() && match.get().label() != Label.IGNORED) {
        String value = text.substring(colon + 1).strip();
        if (!value.isEmpty()) {
          return Optional.of(new LabelledText(match.get(), value));
        }
      }
      colon = colon(text, colon + 1);
    }
    return Optional.empty();
  }

  private static int colon(String text, int from) {
    int wide = text.indexOf('：', from);
    int narrow = text.indexOf(':', from);
    return wide < 0 || (narrow >= 0 && narrow < wide) ? narrow : wide;
  }
}
