package io.goalbook.app.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The statements of this package, each in a file of its own beside the classes. */
final class Sql {
  private Sql() {}

  /** The text of a statement, by its file name. */
  static String read(String file) {
    try (InputStream in = Sql.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("statement is not packaged: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("statement cannot be read: " + file, e);
    }
  }
}
