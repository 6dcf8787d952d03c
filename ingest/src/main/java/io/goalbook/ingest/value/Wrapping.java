package io.goalbook.ingest.value;

import io.goalbook.ingest.value.ValueWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand around a statement: 指标值：, numbering, brackets, a note behind it. Immutable. */
final class Wrapping {
  private static final Pattern NUMBERING =
      Pattern.compile("(?:\\(?\\d{1,2}[).、](?!\\d)|\\([一二三四五六七八九十]+\\)|[①-⑳])(.+)");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+(?:\\([^()]*\\)[^()]*)?)\\)");
  private static final Pattern NOTE = Pattern.compile("(.+)\\([^()]*\\)");
  private static final Pattern SIGNS_AROUND = Pattern.compile("^[\"'“”‘’★]+|[\"'“”‘’。.,;:、]+$");

  private static final String AROUND = "\"'“”‘’★。.,;:、";

  private final ValueWords words;

  Wrapping(ValueWords words) {
    this.words = words;
  }

  /** The text, then the text with one wrapping after the other taken off. */
  List<String> opened(String text) {
    List<String> opened = new ArrayList<>();
    opened.add(text);
    String last = add(withoutSigns(text), opened);
    last = add(withoutLabel(last), opened);
    last = add(inside(NUMBERING, last), opened);
    last = last.startsWith("(") ? add(inside(BRACKETS, last), opened) : last;
    if (last.endsWith(")")) {
      add(inside(NOTE, last), opened);
    }
    return opened;
  }

  private static String add(String text, List<String> opened) {
    if (!text.equals(opened.get(opened.size() - 1))) {
      opened.add(text);
    }
    return text;
  }

  private static String withoutSigns(String text) {
    boolean plain =
        text.isEmpty()
            || (AROUND.indexOf(text.charAt(0)) < 0
                && AROUND.indexOf(text.charAt(text.length() - 1)) < 0);
    return plain ? text : SIGNS_AROUND.matcher(text).replaceAll("");
  }

  private String withoutLabel(String text) {
    if (text.indexOf(':') < 0) {
      return text;
    }
    return words
        .leading(Kind.LABEL, text)
        .map(label -> label.after(text))
        .filter(rest -> rest.startsWith(":") && rest.length() > 1)
        .map(rest -> rest.substring(1))
        .findFirst()
        .orElse(text);
  }

  /** What the group of a pattern holds; the text itself where the pattern does not fit it. */
  private static String inside(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? matcher.group(1) : text;
  }
}
