package io.goalbook.ingest.layout.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an indicator, without the number and the stars before it and without the hint of a
 * template behind it: ★指标1：验收合格率(≥**%).
 *
 * @param name the name; empty where only a number or dots are printed
 * @param hint what the template says of the value, for example ≥**%
 */
record IndicatorName(String name, Optional<String> hint) {
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:指标\\s*(?:[\\d]+|[一二三四五六七八九十]{1,3})\\s*(?:[:：.、]|$|(?=[^率\\d]))|[★☆▲△●■◆※*]+)\\s*");
  private static final Pattern HINT =
      Pattern.compile(
          "\\s*[(（]([^()（）]*(?:\\*{2,}|[×✕xX]{2,}|_{2,}|[×✕*](?=[%％\\p{IsHan}/]))[^()（）]*)[)）](?:\\s*[-—]+.*)?$"
              + "|\\s*((?:[≥≤＞＜=<>≧≦]+)\\s*(?:\\*{2,}|[×✕xX]{2,}|_{2,}).*)$");
  private static final Pattern NOTHING = Pattern.compile("[.…。·、:：;；\\s]*");

  static IndicatorName of(String printed) {
    String text = printed.replace("\n", "");
    Matcher before = BEFORE.matcher(text);
    while (before.find()) {
      text = text.substring(before.end());
      before = BEFORE.matcher(text);
    }
    Matcher hint = HINT.matcher(text);
    if (text.chars().anyMatch(sign -> isBlankMark((char) sign))
        && hint.find()
        && hint.start() > 0) {
      String found = Optional.ofNullable(hint.group(1)).orElseGet(() -> hint.group(2));
      return new IndicatorName(text.substring(0, hint.start()), Optional.of(found));
    }
    return new IndicatorName(NOTHING.matcher(text).matches() ? "" : text.strip(), Optional.empty());
  }

  /** The sign before the stars of the hint. */
  Optional<String> hintedComparator() {
    return hint.map(text -> text.substring(0, start(text)).strip()).filter(sign -> !sign.isEmpty());
  }

  /** The unit behind the stars of the hint. */
  Optional<String> hintedUnit() {
    return hint.map(text -> text.substring(end(text)).strip()).filter(unit -> !unit.isEmpty());
  }

  private static int start(String hint) {
    int start = 0;
    while (start < hint.length() && !isBlankMark(hint.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String hint) {
    int end = start(hint);
    while (end < hint.length() && isBlankMark(hint.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What a template prints where a number is to be filled in. */
  private static boolean isBlankMark(char sign) {
    return "*×✕xX_".indexOf(sign) >= 0;
  }

  boolean isBlank() {
    return name.isEmpty();
  }
}
