package io.goalbook.app.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the program finds around it.
 *
 * @param variables the environment variables
 * @param workingFolder the folder from which it was called
 */
public record Surroundings(Map<String, String> variables, Path workingFolder) {

  /** Copies the map. */
  public Surroundings {
    variables = Map.copyOf(variables);
  }

  /** Those of this process. */
  public static Surroundings ofProcess() {
    return new Surroundings(System.getenv(), Path.of("").toAbsolutePath());
  }

  /** A variable; empty when it is not set or blank. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** The project's folder, to which the default paths are relative; the launcher names it. */
  Path home() {
    return variable("GOALBOOK_HOME").map(workingFolder::resolve).orElse(workingFolder);
  }

  /**
   * Whether messages go to a person at a terminal. The launcher says so: the JDK cannot tell for
   * standard error alone.
   */
  boolean isTerminal() {
    return variable("GOALBOOK_TTY").isPresent() && !"dumb".equals(variables.get("TERM"));
  }

  /** Whether colours are welcome, see no-color.org. */
  boolean isColourful() {
    return isTerminal() && variable("NO_COLOR").isEmpty();
  }
}
