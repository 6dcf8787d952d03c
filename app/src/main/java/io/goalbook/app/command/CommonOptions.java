package io.goalbook.app.command;

import picocli.CommandLine.Option;

/** The options that every command has; the parser acts on them. */
@SuppressWarnings("UnusedVariable")
final class CommonOptions {
  @Option(names = "--debug", description = "出错时显示详细信息")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示本帮助")
  private boolean help;
}
