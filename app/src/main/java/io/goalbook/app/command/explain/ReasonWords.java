package io.goalbook.app.command.explain;

import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.Map;
import java.util.stream.Collectors;

/** The Chinese wording of the closed list of reasons. */
final class ReasonWords {
  private final Map<String, String> wordings;

  ReasonWords(WordLists words) {
    this.wordings =
        words.rows("reasons").stream()
            .collect(Collectors.toMap(row -> row.get("code"), ReasonWords::wording));
  }

  private static String wording(WordRow row) {
    return row.get("wording");
  }

  /** The wording of a code; the code itself when there is none. */
  String of(String code) {
    return wordings.getOrDefault(code, code);
  }
}
