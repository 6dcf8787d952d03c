package io.goalbook.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as the build wrote it. */
final class ProgramVersion implements IVersionProvider {

  /** For example {@code 0.1.0}. */
  static String text() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("/goalbook.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "未知");
    } catch (IOException e) {
      throw new IllegalStateException("goalbook.properties cannot be read", e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"goalbook " + text(), "Java " + Runtime.version()};
  }
}
