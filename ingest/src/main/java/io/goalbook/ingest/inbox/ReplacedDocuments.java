package io.goalbook.ingest.inbox;

import io.goalbook.model.warehouse.SqlFile;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Takes documents out of the warehouse with all that they gave. */
public final class ReplacedDocuments {
  private static final List<String> REPLACE =
      SqlFile.statements(ReplacedDocuments.class, "replace.sql");

  private ReplacedDocuments() {}

  /**
   * Deletes the documents whose ids stand in the temporary table {@code replaced}, and drops it.
   */
  public static void delete(Statement statement) throws SQLException {
    for (String sql : REPLACE) {
      statement.execute(sql);
    }
  }
}
