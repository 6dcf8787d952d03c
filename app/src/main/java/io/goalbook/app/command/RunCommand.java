package io.goalbook.app.command;

import io.goalbook.app.job.GoalbookRun;
import io.goalbook.app.job.RunOutcome;
import io.goalbook.app.job.RunSettings;
import io.goalbook.charts.edition.Edition;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code goalbook run}: the main job. */
@Command(
    name = "run",
    description = "读取收件箱，统计并发布汇总工作簿；中断后再次运行会接着做。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    optionListHeading = "%n选项：%n",
    sortOptions = false,
    footerHeading = "%n",
    footer = "默认路径相对于程序所在文件夹；选项中的路径相对于当前文件夹。")
@SuppressWarnings("UnusedVariable") // The parser acts on the common options.
final class RunCommand implements Callable<Integer> {
  private static final int LEAST_MEMORY = 64;

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--inbox", paramLabel = "DIR", description = "收件箱，按“省/县/年度”放置文件（默认 data/inbox）")
  private Path inbox = Path.of("");

  @Option(names = "--db", paramLabel = "FILE", description = "数据库（默认 data/goalbook.duckdb）")
  private Path database = Path.of("");

  @Option(names = "--output", paramLabel = "DIR", description = "输出文件夹（默认 output）")
  private Path output = Path.of("");

  @Option(
      names = "--words",
      paramLabel = "DIR",
      description = "词表文件夹，其中的文件代替程序自带的词表（默认 data/words，没有则用自带的）")
  private @Nullable Path words;

  @Option(names = "--reference", paramLabel = "DIR", description = "参考表文件夹（更正表等，各表可有可无；默认 data）")
  private @Nullable Path reference;

  @Option(names = "--as-of", paramLabel = "DATE", description = "数据日期，如 2026-03-31（默认为最新文件首次读取之日）")
  private @Nullable LocalDate asOf;

  @Option(names = "--accept-missing", description = "收件箱是空的，或比上次少了五分之一以上的文件，也照常发布")
  private boolean acceptMissing;

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      description = "internal 内部版（默认）；public 另写公开版到 public 文件夹：只有分布，不含项目、文件和审核发现")
  private Edition edition = Edition.INTERNAL;

  @Option(names = "--threads", paramLabel = "N", description = "同时读取文件的线程数（默认为处理器数）")
  private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--memory",
      paramLabel = "MB",
      description = "数据库可用的内存（默认 ${DEFAULT-VALUE}）",
      defaultValue = "384")
  private int memory;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "保留最近多少次的输出，更早的删除（默认 ${DEFAULT-VALUE}）",
      defaultValue = "30")
  private int keep;

  @Mixin private LimitOptions limits = new LimitOptions();

  RunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    require("--threads", threads, 1);
    require("--memory", memory, LEAST_MEMORY);
    require("--keep", keep, 1);
    RunSettings settings =
        new RunSettings(
            inbox,
            database,
            output,
            Optional.ofNullable(words),
            Optional.ofNullable(reference),
            Optional.ofNullable(asOf),
            acceptMissing,
            edition,
            threads,
            memory,
            keep,
            limits.limits(spec.commandLine()));
    RunOutcome outcome = run(settings);
    spec.commandLine().getOut().println(LastLine.of(outcome));
    spec.commandLine().getOut().flush();
    return ExitStatus.DONE.code();
  }

  @SuppressWarnings("try") // The interruption is watched for, not used.
  private RunOutcome run(RunSettings settings) throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    try (ProgressView progress = ProgressView.of(surroundings, err);
        Interruption watch = Interruption.watch(err)) {
      return new GoalbookRun(
              settings, progress, Clock.system(ZoneId.systemDefault()), ProgramVersion.text())
          .run();
    }
  }

  private void require(String option, int value, int least) {
    if (value < least) {
      throw new ParameterException(spec.commandLine(), option + " 至少为 " + least + "，实为 " + value);
    }
  }
}
