package io.goalbook.charts.picture.plot;

import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.ScopeFacts;
import java.time.LocalDate;

/** The line that says where a picture's figures come from. */
public final class Source {

  private Source() {}

  /** The line, for example 数据：2 个县 14 个项目，截至 2026-11-21；为绩效目标，不是执行结果. */
  public static String line(ScopeFacts facts, LocalDate dataDate) {
    return "数据："
        + Numbers.count(facts.counties())
        + " 个县 "
        + Numbers.count(facts.projects())
        + " 个项目，截至 "
        + dataDate
        + "；为绩效目标，不是执行结果";
  }
}
