package io.goalbook.ingest.value;

import io.goalbook.ingest.value.ValueWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand around a statement: 指标值：, numbering, brackets, a note behind it. Immutable. */
final class Wrapping {
  private static final Pattern NUMBERING =
      Pattern.compile("(?:\\(?\\d{1,2}[).、](?!\\d)|\\([一二三四五六七八九十]+\\)|[①-⑳])(.+)");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+(?:\\([^()]*\\)[^()]*)?)\\)");
  private static final Pattern NOTE = Pattern.compile("(.+)\\([^()]*\\)");
  private static final Pattern SIGNS_AROUND = Pattern.compile("^[\"'“”‘’★]+|[\"'“”‘’。.,;:、]+$");

  private final ValueWords words;

  Wrapping(ValueWords words) {
    this.words = words;
  }

  /** The text, then the text with one wrapping after the other taken off. */
  List<String> opened(String text) {
    List<String> opened = new ArrayList<>(List.of(text));
    List<Function<String, Optional<String>>> steps =
        List.of(
            last -> changed(last, SIGNS_AROUND.matcher(last).replaceAll("")),
            this::withoutLabel,
            last -> group(NUMBERING, last),
            last -> group(BRACKETS, last),
            last -> group(NOTE, last));
    for (Function<String, Optional<String>> step : steps) {
      step.apply(opened.get(opened.size() - 1)).ifPresent(opened::add);
    }
    return opened;
  }

  private Optional<String> withoutLabel(String text) {
    return words
        .leading(Kind.LABEL, text)
        .map(label -> label.after(text))
        .filter(rest -> rest.startsWith(":") && rest.length() > 1)
        .map(rest -> rest.substring(1))
        .findFirst();
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> changed(String before, String after) {
    return after.equals(before) ? Optional.empty() : Optional.of(after);
  }
}
