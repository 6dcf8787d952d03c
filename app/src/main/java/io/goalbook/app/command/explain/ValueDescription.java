package io.goalbook.app.command.explain;

import io.goalbook.ingest.value.TargetValueParser;
import io.goalbook.ingest.value.UnitParts;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.value.Comparator;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.value.TargetValue.Deadline;
import io.goalbook.model.value.TargetValue.Placeholder;
import io.goalbook.model.value.TargetValue.Qualitative;
import io.goalbook.model.value.TargetValue.Quantity;
import io.goalbook.model.value.TargetValue.Range;
import io.goalbook.model.value.Unit;
import io.goalbook.model.words.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A target value as it was understood, one field a line. */
public final class ValueDescription {
  private final ReasonWords reasons;
  private final TargetValueParser parser;

  /**
   * A description.
   *
   * @param words the wording of doubts
   * @param parser which knows what units say
   */
  public ValueDescription(WordLists words, TargetValueParser parser) {
    this.reasons = new ReasonWords(words);
    this.parser = parser;
  }

  /** The lines to print. */
  public List<String> lines(TargetValueParser.Parsed parsed) {
    TargetValue value = parsed.value();
    Fields fields = new Fields().add("原文", value.raw().isEmpty() ? "（空）" : value.raw());
    fields.add("类型", kind(value));
    if (value instanceof Quantity quantity) {
      fields.add("比较符", comparator(quantity)).add("数值", quantity.number().toPlainString());
      unit(fields, quantity.unit());
      quantity.rate().ifPresent(rate -> fields.addYuan("折合", Optional.of(rate.yuan())));
    } else if (value instanceof Range range) {
      fields.add("数值", range.low().toPlainString() + " 至 " + range.high().toPlainString());
      unit(fields, range.unit());
    } else if (value instanceof Deadline deadline) {
      fields.add("日期", deadline.date().map(LocalDate::toString).orElse("（没有确定日期）"));
    }
    if (!parsed.others().isEmpty()) {
      fields.add("其他表述", String.join("；", parsed.others()));
    }
    parsed.doubts().stream()
        .map(DoubtReason::code)
        .forEach(code -> fields.add("存疑", reasons.of(code)));
    return fields.lines();
  }

  private static String kind(TargetValue value) {
    if (value instanceof Quantity) {
      return "定量";
    }
    if (value instanceof Range) {
      return "定量（区间）";
    }
    if (value instanceof Deadline) {
      return "时限";
    }
    return value instanceof Placeholder
        ? "填“无”"
        : value instanceof Qualitative ? "定性" : value.kind();
  }

  private static String comparator(Quantity quantity) {
    String sign = quantity.comparator().symbol() + "（" + meaning(quantity.comparator()) + "）";
    return quantity.comparatorPrinted() ? sign : "=（未写明）";
  }

  private static String meaning(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST -> "大于或等于";
      case AT_MOST -> "小于或等于";
      case EQUAL -> "等于";
      case MORE_THAN -> "大于";
      case LESS_THAN -> "小于";
    };
  }

  private void unit(Fields fields, Unit unit) {
    UnitParts parts = parser.parts(unit);
    fields
        .add("单位", unit.isNone() ? "（未写明）" : unit.text())
        .addIfPresent("计价对象", parts.payee())
        .addIfPresent("周期", parts.time());
  }
}
