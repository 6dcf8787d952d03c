package io.goalbook.model.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
                  NumberCheck.yuan())));

  private ReferenceTableFormats() {}
}
