package io.goalbook.model.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The registry of reference tables. A new one is a row here and a section in data/README.md. */
final class ReferenceTableFormats {
  private static final String NOUN = "参考表";
  private static final Map<String, NumberCheck> MONEY_OF_A_YEAR =
      Map.of(
          "fiscal_year",
          NumberCheck.wholeFrom(2000, 2100),
          "amount_yuan",
          NumberCheck.yuan().orZero().orEmpty());

  static final List<WordListFormat> ALL =
      List.of(
          new WordListFormat(
              NOUN,
              "corrections",
              List.of("document", "location", "field", "value", "reason", "author"),
              List.of("document", "location", "field"),
              Set.of("document", "location", "field", "reason", "author"),
              Map.of("field", fields())),
          new WordListFormat(
              NOUN,
              "standards",
              List.of(
                  "benefit",
                  "sub_kind",
                  "province",
                  "fiscal_year",
                  "amount_yuan",
                  "per",
                  "period",
                  "limit",
                  "document_number"),
              List.of("benefit", "sub_kind", "province", "fiscal_year", "per", "limit"),
              Set.of(
                  "benefit",
                  "province",
                  "fiscal_year",
                  "amount_yuan",
                  "per",
                  "limit",
                  "document_number"),
              Map.of(
                  "period",
                  Set.of(
                      "", "year", "quarter", "month", "day", "term", "once", "年", "季", "月", "天",
                      "学期", "一次性"),
                  "limit",
                  Set.of("定额", "上限", "下限")),
              Map.of(
                  "fiscal_year",
                  NumberCheck.wholeFrom(2000, 2100),
                  "amount_yuan",
                  NumberCheck.yuan())),
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
              Map.of("level", Set.of("", "central", "province", "city", "county")),
              MONEY_OF_A_YEAR),
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
              Map.of(),
              MONEY_OF_A_YEAR));

  /** What the cells of columns must look like, wherever a table has a column of that name. */
  static final List<CellRule> CELLS =
      List.of(
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

  private static Set<String> fields() {
    return Arrays.stream(CorrectedField.values())
        .map(CorrectedField::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A column, what holds for its cells, and what to say when it does not. */
  record CellRule(String column, Predicate<String> holds, String advice) {}
}
