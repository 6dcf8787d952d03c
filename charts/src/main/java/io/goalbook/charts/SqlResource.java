package io.goalbook.charts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A statement in a file beside the class that uses it. */
public final class SqlResource {

  private SqlResource() {}

  /**
   * Reads the statement.
   *
   * @param owner the class beside which the file lies
   * @param name the file's name
   * @throws IllegalStateException when the file is not packaged
   */
  public static String read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot be read: " + name, e);
    }
  }
}
