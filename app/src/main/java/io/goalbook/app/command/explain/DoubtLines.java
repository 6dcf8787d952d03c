package io.goalbook.app.command.explain;

import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is doubtful about a document, by what it concerns. */
final class DoubtLines {
  private final List<Doubt> doubts;
  private final ReasonWords reasons;

  DoubtLines(List<Doubt> doubts, ReasonWords reasons) {
    this.doubts = doubts;
    this.reasons = reasons;
  }

  /** Why the reading of a table is not sure: its own reasons, then those of its indicators. */
  String ofTable(int table) {
    return wordings(doubt -> is(doubt.table(), table));
  }

  /** Why the reading of an indicator is not sure. */
  String ofIndicator(int table, int indicator) {
    return wordings(doubt -> is(doubt.table(), table) && is(doubt.indicator(), indicator));
  }

  private static boolean is(OptionalInt ordinal, int asked) {
    return ordinal.isPresent() && ordinal.getAsInt() == asked;
  }

  private String wordings(Predicate<Doubt> asked) {
    Map<String, Long> counts =
        doubts.stream()
            .filter(asked)
            .collect(
                Collectors.groupingBy(
                    doubt -> reasons.of(doubt.reason().code()),
                    LinkedHashMap::new,
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(one -> one.getKey() + (one.getValue() > 1 ? "（" + one.getValue() + " 处）" : ""))
        .collect(Collectors.joining("；"));
  }

  /** The labels that no list knows, each with what stands beside it. */
  List<String> unknownLabels() {
    List<String> labels =
        doubts.stream()
            .filter(doubt -> doubt.reason() == DoubtReason.LABEL_UNKNOWN)
            .map(doubt -> "  " + doubt.text() + "（" + doubt.location().text() + "）")
            .toList();
    if (labels.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("未识别的栏目 " + labels.size() + " 个（可在 labels.csv 中补充后重新运行）");
    lines.addAll(labels);
    return lines;
  }

  /** All of them, in their order. */
  List<String> all() {
    if (doubts.isEmpty()) {
      return List.of("存疑之处：无");
    }
    TextTable table = new TextTable("位置", "原因", "原文");
    for (Doubt doubt : doubts) {
      table.add(doubt.location().text(), reasons.of(doubt.reason().code()), doubt.text());
    }
    List<String> lines = new ArrayList<>();
    lines.add("存疑之处 " + doubts.size() + " 处");
    table.lines().forEach(line -> lines.add("  " + line));
    return lines;
  }
}
