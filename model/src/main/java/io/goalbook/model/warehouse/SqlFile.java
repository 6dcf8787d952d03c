package io.goalbook.model.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** SQL that lives in files beside the classes that run it. */
public final class SqlFile {
  private SqlFile() {}

  /**
   * The text of a file in the package of a class.
   *
   * @throws IllegalStateException when the file is not packaged
   */
  public static String read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(owner.getPackageName() + " has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }

  /** The statements of a file, split at lines that end in a semicolon. */
  public static List<String> statements(Class<?> owner, String name) {
    return Arrays.stream(read(owner, name).split(";\\s*(?:\\R|$)"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }
}
