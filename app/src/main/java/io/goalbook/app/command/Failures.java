package io.goalbook.app.command;

import io.goalbook.app.job.AnotherRunException;
import io.goalbook.app.job.NoInboxException;
import io.goalbook.ingest.inbox.InboxException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where a failure becomes a line for a person and an exit code. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed)
      throws Exception {
    if (error instanceof ParameterException) {
      throw error;
    }
    PrintWriter err = command.getErr();
    report(error, err, command);
    return statusOf(error).code();
  }

  private static void report(Exception error, PrintWriter err, CommandLine command) {
    err.println("错误：" + FailureText.of(error));
    if (parsedDebug(command)) {
      error.printStackTrace(err);
    }
    err.flush();
  }

  private static boolean parsedDebug(CommandLine command) {
    return command.getParseResult() != null && command.getParseResult().hasMatchedOption("--debug");
  }

  /** The exit code of a failure. */
  static ExitStatus statusOf(Throwable error) {
    List<Throwable> chain = Causes.of(error);
    if (chain.stream().anyMatch(AnotherRunException.class::isInstance)) {
      return ExitStatus.BUSY;
    }
    boolean noInbox =
        chain.stream()
            .anyMatch(
                cause ->
                    cause instanceof NoInboxException
                        || (cause instanceof InboxException inbox
                            && inbox.kind() == InboxException.Kind.MISSING));
    return noInbox ? ExitStatus.USAGE : ExitStatus.FAILED;
  }
}
