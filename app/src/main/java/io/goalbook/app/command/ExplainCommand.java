package io.goalbook.app.command;

import io.goalbook.app.command.explain.ArchiveDescription;
import io.goalbook.app.command.explain.DocumentDescription;
import io.goalbook.ingest.GoalTableReading;
import io.goalbook.ingest.ReadDocument;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code goalbook explain}: what is found in one file, without storing it. */
@Command(
    name = "explain",
    description = "列出在一个文件中读到的栏目、指标和存疑之处，或压缩包中有哪些文件，不写入数据库。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    sortOptions = false)
@SuppressWarnings("UnusedVariable") // The parser acts on the common options.
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "要查看的文件")
  private Path file = Path.of("");

  @Option(
      names = "--words",
      paramLabel = "DIR",
      description = "词表文件夹，其中的文件代替程序自带的词表（默认 data/words，没有则用自带的）")
  private @Nullable Path words;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(), (Files.exists(file) ? "不是文件：" : "文件不存在：") + file);
    }
    WordLists lists = WordLists.load(Optional.ofNullable(words));
    List<ReadDocument> read =
        GoalTableReading.readWithInside(file, lists, limits.limits(spec.commandLine()));
    PrintWriter out = spec.commandLine().getOut();
    lines(lists, read).forEach(out::println);
    out.flush();
    return ExitStatus.DONE.code();
  }

  private List<String> lines(WordLists lists, List<ReadDocument> read) {
    ReadDocument whole = read.get(0);
    return whole.file().archive().isPresent()
        ? new ArchiveDescription(lists).lines(file, read)
        : new DocumentDescription(lists).lines(file, whole);
  }
}
