package io.goalbook.app.command.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields with their names, one a line; what the form does not say is said to be 未填. */
final class Fields {
  private static final String ABSENT = "（未填）";

  private final List<String> lines = new ArrayList<>();

  Fields add(String name, Optional<String> value) {
    lines.add("  " + name + "：" + value.orElse(ABSENT).replace("\n", "\n    "));
    return this;
  }

  Fields add(String name, String value) {
    return add(name, Optional.of(value));
  }

  /** An amount of money with thousands separators. */
  Fields addYuan(String name, Optional<BigDecimal> yuan) {
    return add(name, yuan.map("%,.2f 元"::formatted));
  }

  /** Adds a field only when the form says something. */
  Fields addIfPresent(String name, Optional<String> value) {
    return value.isPresent() ? add(name, value) : this;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
