package io.goalbook.app.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes every table of the contract as Parquet and as CSV, and the statements that make the
 * Parquet files views of DuckDB under the tables' names. The rows come in a fixed order, so that
 * the same facts give the same bytes. Parquet holds the facts unchanged; in CSV a text that a
 * spreadsheet would run is made harmless by {@link SpreadsheetCell}.
 */
public final class TableExport {
  /** The tables that other programs may rely on; each has its statement in {@code tables/}. */
  static final List<String> TABLES =
      List.of(
          "documents",
          "projects",
          "spending_plan",
          "department_goals",
          "indicators",
          "narrative_amounts",
          "cost_pairs",
          "cost_standards",
          "cost_standards_by_county",
          "cost_standard_summary",
          "standard_comparison",
          "standard_comparison_summary",
          "reconciliation",
          "unreconciled_rates",
          "project_kinds",
          "indicator_types",
          "indicator_type_profiles",
          "satisfaction_targets",
          "satisfaction_summary",
          "satisfaction_groups",
          "satisfaction_excluded",
          "department_satisfaction",
          "money_by_source",
          "money_by_fund",
          "department_budgets",
          "transfers",
          "transfer_quantities",
          "reporting",
          "reporting_summary",
          "spending_templates",
          "copied_indicators",
          "indicator_library",
          "small_projects",
          "copied_sets",
          "project_changes",
          "target_changes",
          "changes_by_county",
          "key_figures",
          "versions_since_last_run",
          "documents_since_last_run",
          "projects_since_last_run",
          "figures_since_last_run",
          "doubts",
          "corrections",
          "findings");

  /** The names are relative to the folder: it may be copied to anywhere. */
  private static final String VIEWS = "views.sql";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Connection connection;

  public TableExport(Connection connection) {
    this.connection = connection;
  }

  /**
   * Writes all tables.
   *
   * @param folder is created; two files a table, and the views
   */
  public void writeAll(Path folder) throws IOException, SQLException {
    Files.createDirectories(folder);
    for (String table : TABLES) {
      writeCsv(query(table), folder.resolve(table + ".csv"));
    }
    writeParquet(folder);
    Files.writeString(folder.resolve(VIEWS), views());
  }

  private static String views() {
    return TABLES.stream()
        .map(table -> "CREATE OR REPLACE VIEW " + table + " AS FROM '" + table + ".parquet';\n")
        .collect(Collectors.joining());
  }

  private static String query(String table) throws IOException {
    return Sql.read("tables/" + table + ".sql");
  }

  /**
   * DuckDB marks a column as never empty where its statistics say so, and they remember rows that
   * were deleted: the same rows would give other bytes after another history. Without them every
   * column may be empty.
   */
  private void writeParquet(Path folder) throws IOException, SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET disabled_optimizers = 'statistics_propagation'");
      try {
        for (String table : TABLES) {
          String file = quoted(folder.resolve(table + ".parquet").toString());
          statement.execute(
              "COPY (" + query(table) + ") TO " + file + " (FORMAT parquet, CODEC zstd)");
        }
      } finally {
        statement.execute("RESET disabled_optimizers");
      }
    }
  }

  /** A path as an SQL text: COPY takes no parameters. */
  private static String quoted(String path) {
    return "'" + path.replace("'", "''") + "'";
  }

  private void writeCsv(String query, Path file) throws IOException, SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query);
        Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      CsvWriter csv =
          CsvWriter.builder()
              .lineDelimiter(LineDelimiter.LF)
              .quoteStrategy(QuoteStrategies.EMPTY)
              .build(out);
      ResultSetMetaData columns = rows.getMetaData();
      csv.writeRecord(names(columns));
      while (rows.next()) {
        csv.writeRecord(cells(rows, columns));
      }
      csv.flush();
    }
  }

  private static List<String> names(ResultSetMetaData columns) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      names.add(columns.getColumnName(column));
    }
    return names;
  }

  /** One row; an absent value is an empty cell, an empty text a quoted one. */
  private static String[] cells(ResultSet rows, ResultSetMetaData columns) throws SQLException {
    String[] cells = new String[columns.getColumnCount()];
    for (int column = 1; column <= cells.length; column++) {
      String text = rows.getString(column);
      if (text != null) {
        boolean isText = columns.getColumnType(column) == JDBCType.VARCHAR.getVendorTypeNumber();
        cells[column - 1] = isText ? SpreadsheetCell.guard(text) : text;
      }
    }
    return cells;
  }
}
