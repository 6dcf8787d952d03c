package io.goalbook.charts.figure;

import io.goalbook.model.warehouse.SqlFile;
import io.goalbook.model.words.WordLists;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;

/** Asks the warehouse what was received of each province and year. */
public final class ScopeFactsQuery {
  private static final String SQL = SqlFile.read(ScopeFactsQuery.class, "scopes.sql");

  private final WordLists words;

  /** The divisions of the word lists give the provinces' codes. */
  public ScopeFactsQuery(WordLists words) {
    this.words = words;
  }

  /** One row for each province and year, in the order of division codes. */
  public List<ScopeFacts> ask(Connection facts) throws SQLException {
    List<ScopeFacts> found = new ArrayList<>();
    try (Statement statement = facts.createStatement();
        ResultSet row = statement.executeQuery(SQL)) {
      while (row.next()) {
        found.add(read(row));
      }
    }
    return found;
  }

  private ScopeFacts read(ResultSet row) throws SQLException {
    int year = row.getInt("fiscal_year");
    OptionalInt fiscalYear = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
    Optional<String> province = Optional.ofNullable(row.getString("province"));
    return new ScopeFacts(
        new Scope(province, fiscalYear),
        slug(province, fiscalYear),
        row.getInt("counties"),
        row.getInt("documents"),
        row.getInt("projects"),
        row.getInt("indicators"),
        row.getBigDecimal("budget_yuan"),
        row.getInt("without_budget"));
  }

  private String slug(Optional<String> province, OptionalInt fiscalYear) {
    String place = province.map(this::code).orElse("unknown");
    return place + "-" + (fiscalYear.isPresent() ? fiscalYear.getAsInt() : "unknown");
  }

  private String code(String province) {
    return words.rows("divisions").stream()
        .filter(row -> row.get("level").equals("province") && row.get("name").equals(province))
        .map(row -> row.get("code"))
        .findFirst()
        .orElseGet(() -> checksum(province));
  }

  /** A province that is in no list still needs a file name in ASCII that stays the same. */
  private static String checksum(String province) {
    CRC32 checksum = new CRC32();
    checksum.update(province.getBytes(StandardCharsets.UTF_8));
    return "p" + Long.toHexString(checksum.getValue());
  }
}
