package io.goalbook.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where the program starts. */
public final class Goalbook {
  private Goalbook() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    if (!Arrays.asList(arguments).contains("--debug")) {
      System.setProperty("goalbook.log.level", "OFF");
    }
    System.exit(
        run(
            Surroundings.ofProcess(),
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments));
  }

  /**
   * Runs one command.
   *
   * @return its exit code
   */
  public static int run(
      Surroundings surroundings, PrintWriter out, PrintWriter err, String... arguments) {
    try {
      return GoalbookCommand.create(surroundings, out, err).execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      err.println("错误：" + FailureText.of(e));
      return ExitStatus.FAILED.code();
    }
  }
}
