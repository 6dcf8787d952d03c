package io.goalbook.ingest.layout.words;

import io.goalbook.model.words.Label;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
  private static final String DIGITS = "0123456789";
  private static final String POINTS = "0123456789.%";

  private static final Pattern YEAR = Pattern.compile("^20\\d\\d年?([-~至—–]+20\\d\\d)?年度?");

  /** 预计当年: no more words stand before a label. */
  private static final int MOST_WORDS = 2;

  private final List<Before> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();

  private Affixes() {}

  static Affixes from(WordLists words) {
    Affixes affixes = new Affixes();
    for (WordRow row : words.rows("kinds")) {
      switch (row.get("kind")) {
        case "label_before" ->
            affixes.before.add(new Before(row.get("spelling"), LabelTerm.of(row)));
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
   * A word for a type without numbers, codes, stars and points around it: (一)数量指标, 01数量指标, 产出指标50分.
   */
  static String bare(String text) {
    int number = endOfNumber(text);
    int code = number > 0 ? number : endOf(DIGITS, text);
    int from = code > 0 ? code : endOf(OPENING, text);
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

  /**
   * The field of a label without the words before it, else without the word or the number behind
   * it: 当年申请金额 is the budget as 申请金额 is, 实施期财政资金总额 that of the whole project.
   *
   * @param fields by spelling
   */
  @Nullable Label part(String text, Map<String, Label> fields) {
    Label label = behindYear(text, fields);
    label = label == null ? behindWords(text, fields, MOST_WORDS) : label;
    label = label == null ? fields.get(withoutEnd(text)) : label;
    return label == null ? fields.get(withoutNumberBehind(text)) : label;
  }

  /** 2025年预算 and 2025年度目标 are of a year, 2024-2026年总预算 is of several. */
  private @Nullable Label behindYear(String text, Map<String, Label> fields) {
    Matcher year = YEAR.matcher(text);
    if (!text.startsWith("20") || !year.find()) {
      return null;
    }
    String rest = text.substring(year.end());
    Label label = fields.get(rest);
    label = label == null ? behindWords(rest, fields, MOST_WORDS) : label;
    LabelTerm term = year.group(1) == null ? LabelTerm.ANNUAL : LabelTerm.MIDTERM;
    return label == null ? null : term.of(label);
  }

  private @Nullable Label behindWords(String text, Map<String, Label> fields, int words) {
    for (Before word : before) {
      if (text.startsWith(word.spelling()) && words > 0) {
        String rest = text.substring(word.spelling().length());
        boolean sign = !rest.isEmpty() && ":,，".indexOf(rest.charAt(0)) >= 0;
        String bare = sign ? rest.substring(1) : rest;
        Label label = fields.get(bare);
        label = label == null ? behindWords(bare, fields, words - 1) : label;
        if (label != null) {
          return word.term().of(label);
        }
      }
    }
    return null;
  }

  private String withoutEnd(String text) {
    for (String word : after) {
      if (text.endsWith(word)) {
        return text.substring(0, text.length() - word.length());
      }
    }
    return text;
  }

  private static String withoutNumberBehind(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9') {
      end--;
    }
    return text.substring(0, end);
  }

  private record Before(String spelling, LabelTerm term) {}
}
