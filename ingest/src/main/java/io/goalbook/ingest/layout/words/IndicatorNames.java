package io.goalbook.ingest.layout.words;

import io.goalbook.model.words.WordLists;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of indicators, without the number and the stars before them and without the hint of a
 * template behind: ★指标1：验收合格率(≥**%). The word before the number is in {@code data/words/kinds.csv},
 * kind item_word. Immutable.
 */
public final class IndicatorNames {
  private static final String BEHIND_WORD =
      "\\s*(?:[\\d]+|[一二三四五六七八九十]{1,3})\\s*(?:[:：.、]|$|(?=[^率\\d]))";
  private static final String MARKS =
      "[★☆▲△●■◆※*]+"
          + "|\\d{1,2}[.．、](?!\\d(?!\\d{0,3}[-~至—]\\d|\\d{0,3}[周岁级年]))|[(（]\\d{1,2}[)）]|[①-⑳]";

  /** 发放准确率≥: the sign belongs to the value beside it. */
  private static final Pattern SIGN_BEHIND = Pattern.compile("\\s*[≥≤＞＜=<>≧≦]+$");

  private static final String SIGNS = "★☆▲△●■◆※*(（";
  private static final Pattern HINT =
      Pattern.compile(
          "\\s*[(（]([^()（）]*(?:\\*{2,}|[×✕xX]{2,}|_{2,}|[×✕*](?=[%％\\p{IsHan}/]))[^()（）]*(?:[(（][^()（）]*[)）])?)[)）](?:\\s*[-—]+.*)?$"
              + "|\\s*((?:[≥≤＞＜=<>≧≦]+)\\s*(?:\\*{2,}|[×✕xX]{2,}|_{2,}).*)$");
  private static final Pattern NOTHING = Pattern.compile("[.…。·、:：;；\\s]*");

  private final String word;
  private final String firstSigns;
  private final Pattern before;

  private IndicatorNames(String word, String firstSigns) {
    this.word = word;
    this.firstSigns = firstSigns;
    this.before = Pattern.compile("^(?:" + word + BEHIND_WORD + "|" + MARKS + ")\\s*");
  }

  /** Reads the list. */
  public static IndicatorNames from(WordLists lists) {
    List<String> words =
        lists.rows("kinds").stream()
            .filter(row -> row.get("kind").equals("item_word"))
            .map(row -> row.get("spelling"))
            .toList();
    return new IndicatorNames(
        words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")),
        SIGNS + words.stream().map(one -> one.substring(0, 1)).collect(Collectors.joining()));
  }

  /** The word that stands before the number of an indicator, as a group of a pattern: 指标. */
  public String word() {
    return word;
  }

  /** The name itself; empty where only a number or dots are printed. */
  public String plain(String printed) {
    String text = printed.indexOf('\n') < 0 ? printed : printed.replace("\n", "");
    int end = endOfMark(text);
    while (end > 0) {
      text = text.substring(end);
      end = endOfMark(text);
    }
    if (hasBlankMark(text)) {
      Matcher hint = HINT.matcher(text);
      if (hint.find() && hint.start() > 0) {
        return text.substring(0, hint.start());
      }
    }
    return withoutSignBehind(text);
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
  private int endOfMark(String text) {
    if (text.isEmpty() || !mayBeMark(text.charAt(0))) {
      return 0;
    }
    Matcher mark = before.matcher(text);
    return mark.find() ? mark.end() : 0;
  }

  private boolean mayBeMark(char first) {
    return (first >= '0' && first <= '9')
        || (first >= '①' && first <= '⑳')
        || firstSigns.indexOf(first) >= 0;
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
}
