package io.goalbook.app.publish;

import io.goalbook.model.warehouse.SqlFile;

/** The statements of this package, each in a file of its own beside the classes. */
final class Sql {
  private Sql() {}

  /** The text of a statement, by its file name. */
  static String read(String file) {
    return SqlFile.read(Sql.class, file);
  }
}
