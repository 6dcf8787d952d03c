package io.goalbook.analytics.cost;

import io.goalbook.analytics.table.SqlScript;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Proposes a group for each name that is in no benefit, as the temporary table {@code
 * proposed_groups}: a known benefit with a name like it, else the most frequent of the names like
 * it. What is compared is the name without its ending.
 */
final class ProposedGroups {
  private static final SqlScript PHRASES =
      SqlScript.beside(ProposedGroups.class, "unclassified-names.sql");

  private final Connection connection;

  ProposedGroups(Connection connection) {
    this.connection = connection;
  }

  void create() throws SQLException {
    PHRASES.run(connection);
    List<String> phrases =
        texts(
            "SELECT phrase FROM unclassified_names GROUP BY phrase"
                + " ORDER BY sum(rows) DESC, phrase");
    List<String> known = texts("SELECT phrase FROM benefit_phrases ORDER BY ordinal");
    Map<String, String> groups = new LikeNames(known).groups(phrases);
    try (DuckDBAppender appender =
        connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", "phrase_groups")) {
      for (Map.Entry<String, String> group : groups.entrySet()) {
        appender.beginRow();
        appender.append(group.getKey());
        appender.append(group.getValue());
        appender.endRow();
      }
      appender.flush();
    }
  }

  private List<String> texts(String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
