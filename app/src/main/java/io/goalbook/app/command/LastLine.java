package io.goalbook.app.command;

import io.goalbook.app.job.RunOutcome;

/** The one line that says what a run did. */
final class LastLine {
  private LastLine() {}

  static String of(RunOutcome outcome) {
    return "读取 %d 个文件（其中部分已读 %d），未读 %d，重复 %d，未变 %d；项目 %d，指标 %d；工作簿：%s"
        .formatted(
            outcome.read(),
            outcome.partlyRead(),
            outcome.rejected(),
            outcome.duplicates(),
            outcome.unchanged(),
            outcome.projects(),
            outcome.indicators(),
            outcome.workbook());
  }
}
