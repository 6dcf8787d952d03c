package io.goalbook.app.command;

import io.goalbook.ingest.archive.ArchiveLimits;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that bound what archives expand to; the defaults are {@link ArchiveLimits}'. */
final class ArchiveOptions {
  private static final int MEGABYTE_BITS = 20;
  private static final ArchiveLimits DEFAULT = ArchiveLimits.DEFAULT;

  @Option(names = "--archive-mb", paramLabel = "MB", description = "一个压缩包解压后的上限，含其中的压缩包（默认 2048）")
  private long megabytes = DEFAULT.bytes() >> MEGABYTE_BITS;

  @Option(names = "--archives-mb", paramLabel = "MB", description = "收件箱内全部压缩包解压后的上限（默认 20480）")
  private long runMegabytes = DEFAULT.runBytes() >> MEGABYTE_BITS;

  @Option(names = "--archive-ratio", paramLabel = "N", description = "解压后大小与压缩包大小之比的上限（默认 250）")
  private int ratio = DEFAULT.ratio();

  @Option(names = "--archive-files", paramLabel = "N", description = "一个压缩包内文件数的上限（默认 20000）")
  private int entries = DEFAULT.entries();

  @Option(names = "--archive-depth", paramLabel = "N", description = "压缩包套压缩包的层数上限（默认 3）")
  private int depth = DEFAULT.depth();

  @Option(names = "--archive-name", paramLabel = "N", description = "压缩包内路径的字数上限（默认 500）")
  private int nameLength = DEFAULT.nameLength();

  /**
   * The limits that were asked for.
   *
   * @throws ParameterException when one lets nothing through
   */
  ArchiveLimits limits(CommandLine command) {
    require(command, "--archive-mb", megabytes);
    require(command, "--archives-mb", runMegabytes);
    require(command, "--archive-ratio", ratio);
    require(command, "--archive-files", entries);
    require(command, "--archive-depth", depth);
    require(command, "--archive-name", nameLength);
    return new ArchiveLimits(
        megabytes << MEGABYTE_BITS,
        runMegabytes << MEGABYTE_BITS,
        ratio,
        entries,
        depth,
        nameLength);
  }

  private static void require(CommandLine command, String option, long value) {
    if (value < 1 || value > Integer.MAX_VALUE) {
      throw new ParameterException(command, option + " 至少为 1，实为 " + value);
    }
  }
}
