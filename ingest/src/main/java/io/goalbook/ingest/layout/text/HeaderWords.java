package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.model.words.Label;
import java.util.List;

/** The header of a table that is made: the first word of the list for each column. */
final class HeaderWords {
  private HeaderWords() {}

  /** Both levels, the name and the value. */
  static List<String> of(Labels labels) {
    return List.of(
        labels.word(Label.LEVEL1),
        labels.word(Label.LEVEL2),
        labels.word(Label.INDICATOR_NAME),
        labels.word(Label.TARGET_VALUE));
  }
}
