package io.goalbook.model.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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
              Map.of()),
          new WordListFormat(
              NOUN,
              "transfers",
              List.of(
                  "document_number",
                  "name",
                  "level",
                  "kind",
                  "fiscal_year",
                  "province",
                  "county",
                  "amount_yuan",
                  "regional_target"),
              List.of("document_number", "fiscal_year", "province", "county"),
              Set.of("document_number", "fiscal_year", "province"),
              Map.of("level", Set.of("", "central", "province", "city", "county"))),
          new WordListFormat(
              NOUN,
              "expected-units",
              List.of(
                  "fiscal_year",
                  "province",
                  "county",
                  "unit_code",
                  "unit",
                  "amount_yuan",
                  "due_date"),
              List.of("fiscal_year", "province", "county", "unit_code", "unit"),
              Set.of("fiscal_year", "province", "county", "unit"),
              Map.of()));

  /** What the cells of columns must look like, wherever a table has a column of that name. */
  static final List<CellRule> CELLS =
      List.of(
          new CellRule("fiscal_year", Cells::isYear, "应为年份，如 2025"),
          new CellRule("amount_yuan", Cells::isAmount, "应为金额（元），最多两位小数，如 166700 或 166700.00"),
          new CellRule("due_date", Cells::isDate, "应为日期，如 2025-02-28"),
          new CellRule("document_number", Cells::isDocumentNumber, "应为文号，如 冀财社〔2024〕163号"),
          new CellRule("regional_target", Cells::areTargets, "应为“指标≥数量单位”，几个用 | 隔开，如 培训残疾人≥5000人"));

  /** Refuses the first cell that is filled and is not what its column asks for. */
  static void checkCells(List<WordRow> rows) {
    for (WordRow row : rows) {
      for (CellRule rule : CELLS) {
        String cell = row.values().getOrDefault(rule.column(), "");
        if (!cell.isEmpty() && !rule.holds().test(cell)) {
          throw row.error("栏目 " + rule.column() + " " + rule.advice() + "；实为“" + cell + "”");
        }
      }
    }
  }

  private ReferenceTableFormats() {}

  /** A column, what holds for its cells, and what to say when it does not. */
  record CellRule(String column, Predicate<String> holds, String advice) {}
}
