package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.layout.words.IndicatorNames;
import java.util.regex.Pattern;

/** The number or star that begins a line with a name: 指标2：, 3、, ★. Immutable. */
final class LineNumber {
  private final Pattern number;

  LineNumber(IndicatorNames names) {
    this.number =
        Pattern.compile(
            "^(?:" + names.word() + "\\s*\\d{1,2}\\s*[:：.、]|[★☆▲]+|\\d{1,2}[、.．](?!\\d))\\s*");
  }

  boolean begins(String line) {
    return number.matcher(line).find();
  }

  String removedFrom(String line) {
    return number.matcher(line).replaceFirst("");
  }
}
