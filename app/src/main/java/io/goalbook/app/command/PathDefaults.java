package io.goalbook.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where things are when the command line does not say: environment variables, then the home. */
final class PathDefaults implements IDefaultValueProvider {
  private static final Map<String, String> VARIABLES =
      Map.of(
          "--inbox", "GOALBOOK_INBOX",
          "--db", "GOALBOOK_DB",
          "--output", "GOALBOOK_OUTPUT",
          "--words", "GOALBOOK_WORDS",
          "--reference", "GOALBOOK_REFERENCE");

  private static final Map<String, String> PLACES =
      Map.of("--inbox", "data/inbox", "--db", "data/goalbook.duckdb", "--output", "output");

  /** Folders that need not be there. */
  private static final Map<String, String> FOLDERS =
      Map.of("--words", "data/words", "--reference", "data");

  private final Surroundings surroundings;

  PathDefaults(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? of(option.longestName()).map(Path::toString).orElse(null)
        : null;
  }

  private Optional<Path> of(String option) {
    Optional<Path> configured =
        Optional.ofNullable(VARIABLES.get(option))
            .flatMap(surroundings::variable)
            .map(surroundings.workingFolder()::resolve);
    if (configured.isPresent()) {
      return configured;
    }
    if (FOLDERS.containsKey(option)) {
      return Optional.ofNullable(FOLDERS.get(option))
          .map(surroundings.home()::resolve)
          .filter(Files::isDirectory);
    }
    return Optional.ofNullable(PLACES.get(option)).map(surroundings.home()::resolve);
  }
}
