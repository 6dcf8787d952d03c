package io.goalbook.app.command;

import io.goalbook.ingest.InboxLimits;
import io.goalbook.ingest.archive.ArchiveLimits;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.process.ReadingLimits;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that bound what a file of the inbox may cost; defaults: {@link InboxLimits}. */
final class LimitOptions {
  private static final int MEGABYTE_BITS = 20;
  private static final InboxLimits DEFAULT = InboxLimits.DEFAULT;
  private static final ArchiveLimits ARCHIVE = DEFAULT.archives();
  private static final ReadingLimits PROCESS = DEFAULT.processes();

  /** With less, Java itself has no room to read in. */
  private static final int LEAST_PROCESS_MEGABYTES = 64;

  @Option(names = "--file-mb", paramLabel = "MB", description = "单个文件大小的上限（默认 100）")
  private long fileMegabytes = DEFAULT.fileBytes() >> MEGABYTE_BITS;

  @Option(
      names = "--part-mb",
      paramLabel = "MB",
      description = "文档（docx、xlsx、odt、ofd 等）内一个部分解压后的上限（默认 190）")
  private long partMegabytes = DEFAULT.parts().bytes() >> MEGABYTE_BITS;

  @Option(names = "--part-ratio", paramLabel = "N", description = "文档内一个部分解压后与解压前大小之比的上限（默认 300）")
  private int partRatio = (int) DEFAULT.parts().ratio();

  @Option(names = "--read-seconds", paramLabel = "N", description = "读取一个文件的时限，单位秒（默认 60）")
  private int readSeconds = (int) PROCESS.time().toSeconds();

  @Option(names = "--read-mb", paramLabel = "MB", description = "读取旧格式、PDF 和大文件的子进程可用的内存（默认 256）")
  private int readMegabytes = PROCESS.memoryMegabytes();

  @Option(names = "--read-processes", paramLabel = "N", description = "这样的子进程的个数（默认 2）")
  private int readProcesses = PROCESS.processes();

  @Option(names = "--archive-mb", paramLabel = "MB", description = "一个压缩包解压后的上限，含其中的压缩包（默认 2048）")
  private long archiveMegabytes = ARCHIVE.bytes() >> MEGABYTE_BITS;

  @Option(names = "--archives-mb", paramLabel = "MB", description = "收件箱内全部压缩包解压后的上限（默认 20480）")
  private long archivesMegabytes = ARCHIVE.runBytes() >> MEGABYTE_BITS;

  @Option(names = "--archive-ratio", paramLabel = "N", description = "解压后大小与压缩包大小之比的上限（默认 250）")
  private int archiveRatio = ARCHIVE.ratio();

  @Option(names = "--archive-files", paramLabel = "N", description = "一个压缩包内文件数的上限（默认 20000）")
  private int archiveFiles = ARCHIVE.entries();

  @Option(names = "--archive-depth", paramLabel = "N", description = "压缩包套压缩包的层数上限（默认 3）")
  private int archiveDepth = ARCHIVE.depth();

  @Option(names = "--archive-name", paramLabel = "N", description = "压缩包内路径的字数上限（默认 500）")
  private int archiveName = ARCHIVE.nameLength();

  /**
   * The limits that were asked for.
   *
   * @throws ParameterException when one lets nothing through
   */
  InboxLimits limits(CommandLine command) {
    return new InboxLimits(
        bytes(command, "--file-mb", fileMegabytes),
        new PartLimits(
            bytes(command, "--part-mb", partMegabytes),
            atLeast(command, "--part-ratio", partRatio, 1),
            DEFAULT.parts().ratioFrom(),
            time(command)),
        archives(command),
        new ReadingLimits(
            time(command),
            atLeast(command, "--read-mb", readMegabytes, LEAST_PROCESS_MEGABYTES),
            atLeast(command, "--read-processes", readProcesses, 1)));
  }

  private Duration time(CommandLine command) {
    return Duration.ofSeconds(atLeast(command, "--read-seconds", readSeconds, 1));
  }

  private ArchiveLimits archives(CommandLine command) {
    return new ArchiveLimits(
        bytes(command, "--archive-mb", archiveMegabytes),
        bytes(command, "--archives-mb", archivesMegabytes),
        atLeast(command, "--archive-ratio", archiveRatio, 1),
        atLeast(command, "--archive-files", archiveFiles, 1),
        atLeast(command, "--archive-depth", archiveDepth, 1),
        atLeast(command, "--archive-name", archiveName, 1));
  }

  private static long bytes(CommandLine command, String option, long megabytes) {
    if (megabytes < 1 || megabytes > Integer.MAX_VALUE) {
      throw new ParameterException(command, option + " 至少为 1，实为 " + megabytes);
    }
    return megabytes << MEGABYTE_BITS;
  }

  private static int atLeast(CommandLine command, String option, int value, int least) {
    if (value < least) {
      throw new ParameterException(command, option + " 至少为 " + least + "，实为 " + value);
    }
    return value;
  }
}
