package io.goalbook.analytics.table;

import io.goalbook.model.warehouse.SqlFile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One SQL file, read once.
 *
 * @param file its name, for messages
 * @param text its statements
 */
public record SqlScript(String file, String text) {

  /**
   * Reads a file that is packaged beside a class.
   *
   * @throws IllegalStateException when it is not packaged
   */
  public static SqlScript beside(Class<?> neighbour, String file) {
    return new SqlScript(file, SqlFile.read(neighbour, file));
  }

  /**
   * Runs all its statements.
   *
   * @throws SQLException with the file's name, when one fails
   */
  public void run(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    } catch (SQLException e) {
      throw new SQLException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * What its one query says.
   *
   * @throws SQLException with the file's name, when it fails
   */
  public boolean isTrue(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(text)) {
      return result.next() && result.getBoolean(1);
    } catch (SQLException e) {
      throw new SQLException(file + ": " + e.getMessage(), e);
    }
  }
}
