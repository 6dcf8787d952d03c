package io.goalbook.analytics;

import io.goalbook.analytics.table.SqlScript;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lays the word lists and reference tables into temporary tables, so that matching them is a join.
 */
final class WordTables {
  /** The lists that statistics use, with their cells in the order that words.sql counts on. */
  private static final List<Cells> LISTS =
      List.of(
          new Cells(
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
                  "field")),
          new Cells("objects", List.of("word", "object")),
          new Cells("roles", List.of("object")),
          new Cells("stems", List.of("suffix", "kind")),
          new Cells("running-costs", List.of("word")),
          new Cells("satisfaction", List.of("word", "kind")),
          new Cells("units", List.of("spelling", "kind", "canonical", "factor")),
          new Cells("departments", List.of("kind", "words", "field")),
          new Cells("fields", List.of("field", "words")),
          new Cells("taxonomies", List.of("province", "from_year", "taxonomy")),
          new Cells("document-numbers", List.of("pattern", "level", "place")),
          new Cells("funds", List.of("word", "fund", "budget")),
          new Cells("divisions", List.of("code", "name", "level")));

  private static final List<Cells> REFERENCES =
      List.of(
          new Cells(
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
                  "document_number")),
          new Cells(
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
                  "regional_target")),
          new Cells(
              "expected-units",
              List.of(
                  "fiscal_year",
                  "province",
                  "county",
                  "unit_code",
                  "unit",
                  "amount_yuan",
                  "due_date")));

  private static final SqlScript WORDS = SqlScript.beside(WordTables.class, "words.sql");

  /** One statement for all lists: each statement and each row of a batch costs a millisecond. */
  private static final SqlScript ROWS = SqlScript.beside(WordTables.class, "word-rows.sql");

  private static final String ROW_END = "\u001e";
  private static final String CELL_END = "\u001f";

  private final WordLists words;
  private final ReferenceTables reference;

  WordTables(WordLists words, ReferenceTables reference) {
    this.words = words;
    this.reference = reference;
  }

  void create(Connection connection) throws SQLException {
    Stream<String> lines =
        Stream.concat(
            LISTS.stream().flatMap(list -> list.lines(words.rows(list.name()))),
            REFERENCES.stream().flatMap(list -> list.lines(reference.rows(list.name()))));
    try (PreparedStatement insert = connection.prepareStatement(ROWS.text())) {
      insert.setString(1, lines.collect(Collectors.joining(ROW_END)));
      insert.execute();
    }
    WORDS.run(connection);
  }

  private record Cells(String name, List<String> columns) {
    Stream<String> lines(List<WordRow> rows) {
      return IntStream.range(0, rows.size())
          .mapToObj(at -> name + CELL_END + (at + 1) + CELL_END + line(rows.get(at)));
    }

    private String line(WordRow row) {
      return columns.stream().map(row::get).collect(Collectors.joining(CELL_END));
    }
  }
}
