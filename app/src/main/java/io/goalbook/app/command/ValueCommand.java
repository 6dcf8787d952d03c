package io.goalbook.app.command;

import io.goalbook.app.command.explain.ValueDescription;
import io.goalbook.ingest.value.TargetValueParser;
import io.goalbook.ingest.value.ValueColumns;
import io.goalbook.model.words.WordLists;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code goalbook value}: how one target value is understood. */
@Command(
    name = "value",
    description = "说明一个指标值读作什么，用来试词表中的词。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    sortOptions = false,
    footerHeading = "%n",
    footer = {
      "例：",
      "  goalbook value \"≥530元/人*月\"",
      "  goalbook value 95 --comparator ≥ --unit 百分比",
      "  goalbook value 12月底前 --year 2026"
    })
@SuppressWarnings("UnusedVariable") // The parser acts on the common options.
final class ValueCommand implements Callable<Integer> {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "TEXT", description = "指标值一格的原文；含空格或 > < 时加引号")
  private String text = "";

  @Option(names = "--unit", paramLabel = "TEXT", description = "计量单位一栏的原文")
  private String unit = "";

  @Option(names = "--comparator", paramLabel = "TEXT", description = "指标性质（比较符）一栏的原文")
  private String comparator = "";

  @Option(names = "--name", paramLabel = "TEXT", description = "指标名称，单位有时写在其中")
  private String name = "";

  @Option(names = "--year", paramLabel = "YEAR", description = "预算年度，没有写明年份的日期按它算")
  private @Nullable Integer year;

  @Option(
      names = "--words",
      paramLabel = "DIR",
      description = "词表文件夹，其中的文件代替程序自带的词表（默认 data/words，没有则用自带的）")
  private @Nullable Path words;

  @Override
  public Integer call() {
    WordLists lists = WordLists.load(Optional.ofNullable(words));
    TargetValueParser parser = TargetValueParser.from(lists);
    PrintWriter out = spec.commandLine().getOut();
    new ValueDescription(lists, parser)
        .lines(parser.parse(text.strip(), new ValueColumns(comparator, unit, name), fiscalYear()))
        .forEach(out::println);
    out.flush();
    return ExitStatus.DONE.code();
  }

  private OptionalInt fiscalYear() {
    if (year == null) {
      return OptionalInt.empty();
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new ParameterException(
          spec.commandLine(), "--year 应在 " + FIRST_YEAR + " 至 " + LAST_YEAR + " 之间，实为 " + year);
    }
    return OptionalInt.of(year);
  }
}
