package io.goalbook.app.command;

import io.goalbook.app.command.explain.ArchiveDescription;
import io.goalbook.app.command.explain.DocumentDescription;
import io.goalbook.ingest.ExplainedDocument;
import io.goalbook.ingest.GoalTableReading;
import io.goalbook.ingest.correction.Corrections;
import io.goalbook.model.words.ReferenceTables;
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
    description = "列出一个文件的各张表格、每格读作什么、读到的项目和指标及存疑之处，或压缩包中有哪些文件，不写入数据库。",
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

  @Option(
      names = "--reference",
      paramLabel = "DIR",
      description = "参考表文件夹，其中的更正表 corrections.csv 也用上（默认 data）")
  private @Nullable Path reference;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(), (Files.exists(file) ? "不是文件：" : "文件不存在：") + file);
    }
    WordLists lists = WordLists.load(Optional.ofNullable(words));
    Corrections corrections =
        Corrections.from(ReferenceTables.load(Optional.ofNullable(reference)), lists);
    List<ExplainedDocument> read =
        GoalTableReading.explainWithInside(file, lists, limits.limits(spec.commandLine()));
    PrintWriter out = spec.commandLine().getOut();
    lines(lists, corrections, read).forEach(out::println);
    out.flush();
    return ExitStatus.DONE.code();
  }

  private List<String> lines(
      WordLists lists, Corrections corrections, List<ExplainedDocument> read) {
    ExplainedDocument whole = read.get(0);
    return whole.document().file().archive().isPresent()
        ? new ArchiveDescription(lists)
            .lines(file, read.stream().map(ExplainedDocument::document).toList())
        : new DocumentDescription(lists)
            .lines(file, whole.roles(), corrections.applyToLoneFile(whole.document()));
  }
}
