package io.goalbook.model.words;

import io.goalbook.model.source.CorrectionStatus;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The registry of word lists. A new list is a row here and a file in {@code data/words}. */
final class WordListFormats {
  private static final String NOUN = "词表";

  static final List<WordListFormat> ALL =
      List.of(
          new WordListFormat(
              NOUN,
              "labels",
              List.of("spelling", "field", "note"),
              List.of("spelling"),
              Set.of("spelling", "field"),
              Map.of("field", codes(Label.values()))),
          new WordListFormat(
              NOUN,
              "levels",
              List.of("spelling", "level1", "level2", "cost_level2"),
              List.of("spelling"),
              Set.of("spelling"),
              Map.of()),
          new WordListFormat(
              NOUN,
              "units",
              List.of("spelling", "kind", "canonical", "factor"),
              List.of("spelling"),
              Set.of("spelling", "kind", "canonical"),
              Map.of(
                  "kind",
                  Set.of(
                      "money",
                      "currency",
                      "payee",
                      "period",
                      "percent",
                      "part",
                      "ratio",
                      "multiple",
                      "count",
                      "grade"))),
          new WordListFormat(
              NOUN,
              "values",
              List.of("spelling", "kind", "meaning"),
              List.of("spelling", "kind"),
              Set.of("spelling", "kind"),
              Map.of(
                  "kind",
                  Set.of(
                      "placeholder",
                      "before",
                      "after",
                      "about",
                      "misread",
                      "range",
                      "both",
                      "label",
                      "direction",
                      "date",
                      "date_lead",
                      "date_name",
                      "start",
                      "total",
                      "breakdown",
                      "pays",
                      "quality"))),
          new WordListFormat(
              NOUN,
              "doubtful",
              List.of("pattern", "unit", "note"),
              List.of("pattern"),
              Set.of("pattern", "unit", "note"),
              Map.of("unit", Set.of("none", "any"))),
          new WordListFormat(
              NOUN,
              "kinds",
              List.of("spelling", "kind", "meaning"),
              List.of("spelling", "kind"),
              Set.of("spelling", "kind", "meaning"),
              Map.of(
                  "kind",
                  Set.of(
                      "table_kind",
                      "stage",
                      "section",
                      "department",
                      "town",
                      "label_before",
                      "unit_line",
                      "label_after",
                      "personal_list",
                      "prose",
                      "title_word",
                      "title_unit",
                      "form_title",
                      "item_word"))),
          new WordListFormat(
              NOUN,
              "benefits",
              List.of(
                  "benefit",
                  "sub_kind",
                  "payee",
                  "any_of",
                  "all_of",
                  "none_of",
                  "months",
                  "period",
                  "field",
                  "source"),
              List.of("benefit", "sub_kind", "any_of", "all_of"),
              Set.of("benefit", "sub_kind", "payee", "any_of", "field"),
              Map.of(
                  "payee", Set.of("beneficiary", "staff", "organisation", "equipment"),
                  "period", Set.of("", "year", "quarter", "month", "day", "term", "once"),
                  "field", Set.of("残疾人", "民政", "教育", "卫生", "农业")),
              Map.of("months", NumberCheck.wholeFrom(1, 12).orEmpty())),
          new WordListFormat(
              NOUN,
              "objects",
              List.of("word", "object"),
              List.of("word"),
              Set.of("word", "object"),
              Map.of()),
          new WordListFormat(
              NOUN,
              "roles",
              List.of("object", "note"),
              List.of("object"),
              Set.of("object"),
              Map.of()),
          new WordListFormat(
              NOUN,
              "stems",
              List.of("suffix", "kind"),
              List.of("suffix", "kind"),
              Set.of("suffix", "kind"),
              Map.of("kind", Set.of("cost", "quantity"))),
          new WordListFormat(
              NOUN,
              "running-costs",
              List.of("word", "note"),
              List.of("word"),
              Set.of("word"),
              Map.of()),
          new WordListFormat(
              NOUN,
              "satisfaction",
              List.of("word", "kind"),
              List.of("word"),
              Set.of("word", "kind"),
              Map.of("kind", Set.of("complaint", "ratio", "satisfaction"))),
          new WordListFormat(
              NOUN,
              "departments",
              List.of("kind", "words", "field", "note"),
              List.of("kind"),
              Set.of("kind", "words"),
              Map.of()),
          new WordListFormat(
              NOUN,
              "fields",
              List.of("field", "words", "note"),
              List.of("field"),
              Set.of("field", "words"),
              Map.of()),
          new WordListFormat(
              NOUN,
              "taxonomies",
              List.of("province", "from_year", "taxonomy", "source"),
              List.of("province", "from_year"),
              Set.of("province", "from_year", "taxonomy"),
              Map.of("taxonomy", Set.of("2015", "2021"))),
          new WordListFormat(
              NOUN,
              "document-numbers",
              List.of("pattern", "level", "place", "note"),
              List.of("pattern", "level", "place"),
              Set.of("pattern", "level"),
              Map.of(
                  "level",
                  Set.of("central", "province", "city", "county", "unknown", "lead", "short"))),
          new WordListFormat(
              NOUN,
              "funds",
              List.of("word", "fund", "budget", "note"),
              List.of("word"),
              Set.of("word", "fund", "budget"),
              Map.of()),
          new WordListFormat(
              NOUN,
              "reasons",
              List.of("code", "kind", "wording", "advice"),
              List.of("code"),
              Set.of("code", "kind", "wording", "advice"),
              Map.of("kind", Set.of("document", "doubt", "correction"))),
          new WordListFormat(
              NOUN,
              "requests",
              List.of("code", "request"),
              List.of("code"),
              Set.of("code", "request"),
              Map.of()),
          new WordListFormat(
              NOUN,
              "surnames",
              List.of("surname", "kind", "note"),
              List.of("surname"),
              Set.of("surname", "kind"),
              Map.of("kind", Set.of("common", "rare"))),
          new WordListFormat(
              NOUN,
              "divisions",
              List.of("code", "name", "level"),
              List.of("code"),
              Set.of("code", "name", "level"),
              Map.of("level", Set.of("province", "city", "county"))),
          new WordListFormat(
              NOUN,
              "divisions-former",
              List.of("code", "name", "last_listed", "successor"),
              List.of("code", "name"),
              Set.of("code", "name", "last_listed", "successor"),
              Map.of()));

  private WordListFormats() {}

  /** Every reason that the program can give must have its wording. */
  static void checkReasons(List<WordRow> reasons) {
    Set<String> worded = reasons.stream().map(row -> row.get("code")).collect(Collectors.toSet());
    Stream.of(
            Arrays.stream(DoubtReason.values()).map(DoubtReason::code),
            Arrays.stream(RejectionCause.values()).map(RejectionCause::code),
            Arrays.stream(CorrectionStatus.values()).map(CorrectionStatus::reason),
            Stream.of("no_goal_table", "duplicate", "gone", "moved"))
        .flatMap(codes -> codes)
        .filter(code -> !worded.contains(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw new WordListException(NOUN + " reasons.csv", 0, "缺少 " + code);
            });
  }

  private static Set<String> codes(Enum<?>[] values) {
    Set<String> codes = new HashSet<>();
    for (Enum<?> value : values) {
      codes.add(value.name().toLowerCase(Locale.ROOT));
    }
    return codes;
  }
}
