package io.goalbook.ingest.value;

import io.goalbook.model.value.Unit;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values that repeat what they are about: 满意度≥90%, 培训200人次, 补助每人500元. Immutable. */
final class NamedValue {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 16;
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}()·:]+");

  private final UnitWords units;

  NamedValue(UnitWords units) {
    this.units = units;
  }

  /**
   * Reads a value behind a name.
   *
   * @param text a whole statement
   * @param value the grammar of what follows the name
   */
  Optional<Statement> read(String text, Function<String, Optional<Statement>> value) {
    int last = Math.min(LONGEST, text.length() - 1);
    for (int i = SHORTEST; i <= last; i++) {
      String name = text.substring(0, i);
      if (!NAME.matcher(name).matches()) {
        return Optional.empty();
      }
      Optional<Statement> found = value.apply(text.substring(i)).filter(one -> isValue(name, one));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Without a comparator a word that begins with a number is easily taken for a value: 第3名. */
  private boolean isValue(String name, Statement value) {
    if (value instanceof Statement.Figure number) {
      Unit unit = number.bound().amount().unit();
      boolean counted = !unit.isNone() && units.knows(unit.text());
      return number.bound().comparator().isPresent() || (counted && isPlain(name));
    }
    return value instanceof Statement.Limits limits
        && units.knows(limits.unit().text())
        && isPlain(name);
  }

  /** 每两年1次 is no number of times. */
  private static boolean isPlain(String name) {
    return !name.endsWith("第") && !name.contains("每") && !name.contains("均");
  }
}
