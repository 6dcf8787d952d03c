package io.goalbook.analytics;

import io.goalbook.analytics.revision.VersionsSinceLastRun;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What statistics find when they begin: the word lists, the arithmetic, what counts and the last
 * run, as temporary tables and macros. They belong to the connection that they were made on.
 */
record Preparation(WordLists words, ReferenceTables reference) {
  private static final List<SqlScript> SCRIPTS =
      List.of(
          SqlScript.beside(Preparation.class, "arithmetic.sql"),
          SqlScript.beside(Preparation.class, "counted.sql"),
          VersionsSinceLastRun.LAST_RUN);

  void run(Connection connection) throws SQLException {
    new WordTables(words, reference).create(connection);
    for (SqlScript script : SCRIPTS) {
      script.run(connection);
    }
  }
}
