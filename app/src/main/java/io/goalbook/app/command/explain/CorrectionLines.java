package io.goalbook.app.command.explain;

import io.goalbook.ingest.correction.CorrectionOutcome;
import io.goalbook.model.words.CorrectedField;
import java.util.ArrayList;
import java.util.List;

/** The corrections of a document, and what came of each. */
final class CorrectionLines {
  private CorrectionLines() {}

  static List<String> of(List<CorrectionOutcome> outcomes, ReasonWords reasons) {
    if (outcomes.isEmpty()) {
      return List.of();
    }
    TextTable table = new TextTable("位置", "栏目", "原读出", "更正为", "理由", "更正人", "结果");
    for (CorrectionOutcome outcome : outcomes) {
      table.add(
          outcome.correction().location(),
          outcome.correction().field().word(),
          outcome.before().orElse("（空）"),
          value(outcome),
          outcome.correction().reason(),
          outcome.correction().author(),
          reasons.of(outcome.status().reason()));
    }
    List<String> lines = new ArrayList<>();
    lines.add("更正 " + outcomes.size() + " 条");
    table.lines().forEach(line -> lines.add("  " + line));
    return lines;
  }

  private static String value(CorrectionOutcome outcome) {
    if (outcome.correction().field() == CorrectedField.DROP) {
      return "（删除）";
    }
    String value = outcome.correction().value();
    return value.isEmpty() ? "（空）" : value;
  }

  /** The Chinese words for fields joined with {@code |}. */
  static String words(String fields) {
    List<String> words = new ArrayList<>();
    for (String code : fields.split("\\|", -1)) {
      words.add(CorrectedField.ofCode(code).word());
    }
    return String.join("、", words);
  }
}
