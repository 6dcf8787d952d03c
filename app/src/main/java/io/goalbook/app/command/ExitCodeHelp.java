package io.goalbook.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** Puts the exit codes into the help of every command. */
final class ExitCodeHelp {
  private ExitCodeHelp() {}

  static void addTo(CommandLine line) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitStatus status : ExitStatus.values()) {
      codes.put(Integer.toString(status.code()), status.meaning());
    }
    codes.put("130", "被 Ctrl-C 中断；下次运行接着做");
    describe(line, codes);
    line.getSubcommands().values().forEach(command -> describe(command, codes));
  }

  private static void describe(CommandLine line, Map<String, String> codes) {
    line.getCommandSpec().usageMessage().exitCodeListHeading("%n退出码：%n").exitCodeList(codes);
  }
}
