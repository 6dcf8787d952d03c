package io.goalbook.analytics.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
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
    try (InputStream in = neighbour.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not packaged beside " + neighbour.getName());
      }
      return new SqlScript(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
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
}
