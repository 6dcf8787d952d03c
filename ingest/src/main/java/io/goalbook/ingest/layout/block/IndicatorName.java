package io.goalbook.ingest.layout.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an indicator, without the number and the stars before it and without the hint of a
 * template behind it: ★指标1：验收合格率(≥**%).
 *
 * @param name the name; empty where only a number or dots are printed
 */
record IndicatorName(String name) {
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:指标\\s*(?:[\\d]+|[一二三四五六七八九十]{1,3})\\s*(?:[:：.、]|$|(?=[^率\\d]))|[★☆▲△●■◆※*]+"
              + "|\\d{1,2}[.．、](?!\\d(?!\\d{0,3}[-~至—]\\d|\\d{0,3}[周岁级年]))|[(（]\\d{1,2}[)）]|[①-⑳])\\s*");

  /** 发放准确率≥: the sign belongs to the value beside it. */
  private static final Pattern SIGN_BEHIND = Pattern.compile("\\s*[≥≤＞＜=<>≧≦]+$");

  private static final String FIRST_SIGNS = "指★☆▲△●■◆※*(（";
  private static final Pattern HINT =
      Pattern.compile(
          "\\s*[(（]([^()（）]*(?:\\*{2,}|[×✕xX]{2,}|_{2,}|[×✕*](?=[%％\\p{IsHan}/]))[^()（）]*(?:[(（][^()（）]*[)）])?)[)）](?:\\s*[-—]+.*)?$"
              + "|\\s*((?:[≥≤＞＜=<>≧≦]+)\\s*(?:\\*{2,}|[×✕xX]{2,}|_{2,}).*)$");
  private static final Pattern NOTHING = Pattern.compile("[.…。·、:：;；\\s]*");

  static IndicatorName of(String printed) {
    String text = printed.indexOf('\n') < 0 ? printed : printed.replace("\n", "");
    int end = endOfMark(text);
    while (end > 0) {
      text = text.substring(end);
      end = endOfMark(text);
    }
    if (hasBlankMark(text)) {
      Matcher hint = HINT.matcher(text);
      if (hint.find() && hint.start() > 0) {
        return new IndicatorName(text.substring(0, hint.start()));
      }
    }
    return new IndicatorName(withoutSignBehind(text));
  }

  // Every row comes here several times: the patterns are asked where they can hold something.
  private static String withoutSignBehind(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || Character.isLetterOrDigit(bare.charAt(bare.length() - 1))) {
      return bare;
    }
    return NOTHING.matcher(text).matches() ? "" : SIGN_BEHIND.matcher(bare).replaceFirst("");
  }

  /** Where the number or the stars before a name end; 0 when there are none. */
  private static int endOfMark(String text) {
    if (text.isEmpty() || !mayBeMark(text.charAt(0))) {
      return 0;
    }
    Matcher before = BEFORE.matcher(text);
    return before.find() ? before.end() : 0;
  }

  private static boolean mayBeMark(char first) {
    return (first >= '0' && first <= '9')
        || (first >= '①' && first <= '⑳')
        || FIRST_SIGNS.indexOf(first) >= 0;
  }

  /** What a template prints where a number is to be filled in. */
  private static boolean hasBlankMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*×✕xX_".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean isBlank() {
    return name.isEmpty();
  }
}
