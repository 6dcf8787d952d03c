package io.goalbook.analytics;

import io.goalbook.analytics.table.SqlScript;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

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
  private static final String ROW_END = "\u001e";
  private static final String CELL_END = "\u001f";

  private final WordLists words;
  private final ReferenceTables reference;

  WordTables(WordLists words, ReferenceTables reference) {
    this.words = words;
    this.reference = reference;
  }

  void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TEMP TABLE word_rows (list VARCHAR, ordinal INTEGER, cells VARCHAR[])");
    }
    for (Cells list : LISTS) {
      insert(connection, list, words.rows(list.name()));
    }
    for (Cells list : REFERENCES) {
      insert(connection, list, reference.rows(list.name()));
    }
    WORDS.run(connection);
  }

  /** One statement a list: DuckDB takes less than a millisecond for it, and as much for a row. */
  private static void insert(Connection connection, Cells list, List<WordRow> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    String lines = rows.stream().map(list::line).collect(Collectors.joining(ROW_END));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO word_rows SELECT ?, ordinal, string_split(line, ?)"
                + " FROM (SELECT generate_subscripts(lines, 1) AS ordinal, unnest(lines) AS line"
                + " FROM (SELECT string_split(?, ?) AS lines))")) {
      insert.setString(1, list.name());
      insert.setString(2, CELL_END);
      insert.setString(3, lines);
      insert.setString(4, ROW_END);
      insert.execute();
    }
  }

  private record Cells(String name, List<String> columns) {
    String line(WordRow row) {
      return columns.stream().map(row::get).collect(Collectors.joining(CELL_END));
    }
  }
}
