package io.goalbook.app.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage: says what is wrong and where the usage stands; without a command, the usage. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("错误：" + describe(error));
    if (command.getParent() == null) {
      err.println();
      command.usage(err);
    } else {
      err.println("用法见 " + command.getCommandSpec().qualifiedName() + " --help");
    }
    err.flush();
    return ExitStatus.USAGE.code();
  }

  private static String describe(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return "不认识的参数：" + String.join(" ", unmatched.getUnmatched());
    }
    if (error instanceof MissingParameterException missing) {
      return "缺少参数："
          + String.join("、", missing.getMissing().stream().map(UsageErrors::name).toList());
    }
    if (error instanceof OverwrittenOptionException twice) {
      return "选项给了两次：" + name(twice.getOverwritten());
    }
    ArgSpec argument = error.getArgSpec();
    return argument == null
        ? String.valueOf(error.getMessage())
        : name(argument) + " 的值不能用：“" + error.getValue() + "”";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
