package io.goalbook.ingest.layout.words;

import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.ArrayList;
import java.util.List;

/**
 * What forms print around a label: a number or stars before it, and words that say that it is a
 * part, a sum or one of several (其中：财政拨款, 财政拨款小计, 年度目标1). The words stand in {@code
 * data/words/kinds.csv}. Without patterns, because all that is no label comes through here.
 */
final class Affixes {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String STARS = "★☆*△▲";
  private static final String OPENING = "[【★☆*";
  private static final String CLOSING = "]】:";
  private static final String POINTS = "0123456789.%";

  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();

  private Affixes() {}

  static Affixes from(WordLists words) {
    Affixes affixes = new Affixes();
    for (WordRow row : words.rows("kinds")) {
      switch (row.get("kind")) {
        case "label_before" -> affixes.before.add(row.get("spelling"));
        case "label_after" -> affixes.after.add(row.get("spelling"));
        default -> {
          // Lists of others stand in the same file.
        }
      }
    }
    return affixes;
  }

  /** 1.项目名称, (一)项目名称, ★项目名称 without what stands before the words. */
  String withoutNumbering(String text) {
    int stars = endOf(STARS, text);
    return text.substring(stars > 0 ? stars : endOfNumber(text));
  }

  private static int endOfNumber(String text) {
    boolean bracket = text.startsWith("(");
    int first = bracket ? 1 : 0;
    int position = first;
    while (position < text.length() && isNumeral(text.charAt(position))) {
      position++;
    }
    if (position == first || position == text.length()) {
      return 0;
    }
    char next = text.charAt(position);
    boolean closed = bracket ? next == ')' : next == '、' || next == '.' || next == '．';
    return closed ? position + 1 : 0;
  }

  private static boolean isNumeral(char sign) {
    return (sign >= '0' && sign <= '9') || NUMERALS.indexOf(sign) >= 0;
  }

  /**
   * A word for a type without numbers, stars and points around it: (一)数量指标, 1.数量指标, 数量指标1, 产出指标50分.
   */
  static String bare(String text) {
    int number = endOfNumber(text);
    int from = number > 0 ? number : endOf(OPENING, text);
    int to = text.length();
    int end = to;
    while (end > from && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(from, end < to ? end : startOfPoints(text, from));
  }

  private static int endOf(String signs, String text) {
    int position = 0;
    while (position < text.length() && signs.indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    return position;
  }

  private static int startOfPoints(String text, int from) {
    int digits = text.endsWith("分") ? text.length() - 1 : text.length();
    int start = digits;
    while (start > from && POINTS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start < digits ? start : text.length();
  }

  /** A label without the word before it, else without the word or the number behind it. */
  String withoutPart(String text) {
    for (String word : before) {
      if (text.startsWith(word)) {
        String rest = text.substring(word.length());
        boolean sign = !rest.isEmpty() && ":,，".indexOf(rest.charAt(0)) >= 0;
        return sign ? rest.substring(1) : rest;
      }
    }
    for (String word : after) {
      if (text.endsWith(word)) {
        return text.substring(0, text.length() - word.length());
      }
    }
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9') {
      end--;
    }
    return text.substring(0, end);
  }
}
