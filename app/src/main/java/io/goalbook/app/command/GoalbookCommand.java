package io.goalbook.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it only tells how it is used. */
@SuppressWarnings("UnusedVariable") // The parser acts on help and version.
@Command(
    name = "goalbook",
    versionProvider = ProgramVersion.class,
    header = "读取各县绩效目标表，跨县统计，发布汇总工作簿。",
    synopsisHeading = "%n用法：",
    synopsisSubcommandLabel = "命令",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    footerHeading = "%n",
    footer = {
      "各命令的选项见 goalbook 命令 --help。",
      "",
      "环境变量（命令行选项优先）：",
      "  GOALBOOK_INBOX      收件箱",
      "  GOALBOOK_DB         数据库文件",
      "  GOALBOOK_OUTPUT     输出文件夹",
      "  GOALBOOK_WORDS      词表文件夹",
      "  GOALBOOK_JAVA_OPTS  Java 选项，如 -Xmx2g",
      "  NO_COLOR            设为任意值则不用颜色"
    })
final class GoalbookCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示本帮助")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本")
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出命令");
  }

  /** The command line with all its commands, messages and exit codes. */
  static CommandLine create(Surroundings surroundings, PrintWriter out, PrintWriter err) {
    CommandLine line =
        new CommandLine(new GoalbookCommand())
            .addSubcommand(new RunCommand(surroundings))
            .addSubcommand(new ExplainCommand())
            .addSubcommand(new ValueCommand())
            .setOut(out)
            .setErr(err)
            .setDefaultValueProvider(new PathDefaults(surroundings))
            .registerConverter(Path.class, new PathArgument(surroundings))
            .setParameterExceptionHandler(new UsageErrors())
            .setExecutionExceptionHandler(new Failures())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(100)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    ExitCodeHelp.addTo(line);
    return line;
  }
}
