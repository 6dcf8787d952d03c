package io.goalbook.app.command.explain;

import io.goalbook.model.goal.Indicator;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.value.TargetValue.Deadline;
import io.goalbook.model.value.TargetValue.Placeholder;
import io.goalbook.model.value.TargetValue.Qualitative;
import io.goalbook.model.value.TargetValue.Quantity;
import io.goalbook.model.value.TargetValue.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Indicators as a table: what is printed beside what was understood. */
final class IndicatorLines {
  private IndicatorLines() {}

  /**
   * The lines to print.
   *
   * @param remarks why the reading of one is not sure, and what was corrected of it
   */
  static List<String> of(List<Indicator> indicators, Function<Indicator, String> remarks) {
    TextTable table = new TextTable("序号", "一级", "二级", "指标", "指标值原文", "读作", "位置", "把握", "存疑原因");
    for (Indicator indicator : indicators) {
      table.add(
          Integer.toString(indicator.ordinal()),
          indicator.type().level1().orElse("—"),
          indicator.type().level2().orElse("—"),
          indicator.name(),
          indicator.value().raw(),
          understood(indicator.value()),
          indicator.location().text(),
          indicator.confidence().toPlainString(),
          remarks.apply(indicator));
    }
    return table.lines().stream().map(line -> "    " + line).toList();
  }

  private static String understood(TargetValue value) {
    if (value instanceof Quantity quantity) {
      return quantity.comparator().symbol()
          + " "
          + quantity.number().toPlainString()
          + " "
          + quantity.unit().text();
    }
    if (value instanceof Range range) {
      return range.low().toPlainString()
          + " 至 "
          + range.high().toPlainString()
          + " "
          + range.unit().text();
    }
    if (value instanceof Deadline deadline) {
      return deadline.date().map(LocalDate::toString).map("时限 "::concat).orElse("时限，无确定日期");
    }
    return value instanceof Placeholder ? "填“无”" : qualitative(value);
  }

  private static String qualitative(TargetValue value) {
    return value instanceof Qualitative ? "定性" : value.kind();
  }
}
