package io.goalbook.model.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The registry of reference tables. A new one is a row here and a section in data/README.md. */
final class ReferenceTableFormats {
  private static final String NOUN = "参考表";

  static final List<WordListFormat> ALL =
      List.of(
          new WordListFormat(
              NOUN,
              "corrections",
              List.of("document", "location", "field", "value", "reason", "author"),
              List.of("document", "location", "field"),
              Set.of("document", "location", "field", "reason", "author"),
              Map.of("field", fields())));

  private ReferenceTableFormats() {}

  private static Set<String> fields() {
    return Arrays.stream(CorrectedField.values())
        .map(CorrectedField::code)
        .collect(Collectors.toUnmodifiableSet());
  }
}
