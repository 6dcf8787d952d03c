package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.Truth.Value;
import java.util.Map;

/**
 * An indicator before it is printed in a form.
 *
 * @param weight its points
 * @param result what a self-evaluation reports, as printed
 */
record Row(Level level, String name, Target target, int weight, String result) {

  /** The row in a form that prints the value in one cell. */
  Expected.Indicator whole(Naming naming) {
    return expected(naming, target.whole(), target.isBound(), Map.of());
  }

  /** The row in a form with columns for comparator and unit. */
  Expected.Indicator split(Naming naming) {
    return expected(naming, target.number(), target.isQuantity(), details("weight"));
  }

  /** The row under another raw value. */
  Expected.Indicator expected(
      Naming naming, String raw, boolean printed, Map<String, String> details) {
    return new Expected.Indicator(
        naming.meaning(level), name, raw, target.value(), printed, details);
  }

  /** The row with another meaning. */
  Row meaning(Value value) {
    Target other =
        new Target(
            target.before(),
            target.number(),
            target.unit(),
            target.behind(),
            target.spelling(),
            value);
    return new Row(level, name, other, weight, result);
  }

  /** What else is known of it, as far as a form prints it: weight, actual. */
  Map<String, String> details(String... printed) {
    Map<String, String> all = Map.of("weight", Integer.toString(weight), "actual", result);
    Map<String, String> details = new java.util.LinkedHashMap<>();
    for (String field : printed) {
      details.put(field, all.getOrDefault(field, ""));
    }
    return details;
  }
}
