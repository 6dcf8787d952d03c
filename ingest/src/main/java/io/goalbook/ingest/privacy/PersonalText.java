package io.goalbook.ingest.privacy;

import io.goalbook.model.words.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Personal data inside a text. Immutable and safe for threads. */
final class PersonalText {
  /** What stands in the place of personal data. */
  static final String MASK = "〔已隐去〕";

  /** 电话 and 7 digits, 负责人 and 2 signs: nothing shorter holds a label and what belongs to it. */
  private static final int SHORTEST = 4;

  /** A landline with its area code. */
  private static final int FEWEST_DIGITS = 10;

  private static final int WIDTH = 0xFEE0;
  private static final char FIRST_IDEOGRAPH = '\u4E00';
  private static final char LAST_IDEOGRAPH = '\u9FFF';

  private final PersonalNames names;

  private PersonalText(PersonalNames names) {
    this.names = names;
  }

  static PersonalText from(WordLists words) {
    return new PersonalText(PersonalNames.from(words));
  }

  /** Masks names after their labels and all numbers of persons. */
  Result mask(String text) {
    if (text.length() < SHORTEST || isPlain(text)) {
      return new Result(text, 0);
    }
    String narrow = narrow(text);
    return hide(hide(text, names.in(narrow)), PersonalNumbers.ANYWHERE);
  }

  /** One look at the signs of a text tells most that have neither a label nor a long number. */
  private boolean isPlain(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= FIRST_IDEOGRAPH && sign <= LAST_IDEOGRAPH) {
        if (names.mayEndLabel(sign)) {
          return false;
        }
      } else if (Character.isDigit(sign)) {
        digits++;
      } else if (names.mayEndLabel(narrow(sign))) {
        return false;
      }
    }
    return digits < FEWEST_DIGITS;
  }

  /** Masks the numbers that cannot be a project code. */
  Result maskCode(String text) {
    return hide(new Result(text, 0), PersonalNumbers.IN_CODE);
  }

  /** Whether a whole text is a person's name or telephone number. */
  boolean isPerson(String text) {
    return names.isPerson(narrow(text));
  }

  /** Whether a text ends with the label of a person, whatever office stands before it. */
  boolean endsWithLabel(String text) {
    return !isPlain(text) && names.endsWithLabel(narrow(text));
  }

  private static Result hide(Result before, Pattern numbers) {
    if (!hasDigits(before.text())) {
      return before;
    }
    List<PersonalNames.Span> spans = new ArrayList<>();
    Matcher matcher = numbers.matcher(narrow(before.text()));
    while (matcher.find()) {
      spans.add(new PersonalNames.Span(matcher.start(), matcher.end()));
    }
    Result hidden = hide(before.text(), spans);
    return new Result(hidden.text(), before.masked() + hidden.masked());
  }

  private static boolean hasDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits >= FEWEST_DIGITS;
  }

  private static Result hide(String text, List<PersonalNames.Span> spans) {
    if (spans.isEmpty()) {
      return new Result(text, 0);
    }
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (PersonalNames.Span span : spans) {
      masked.append(text, from, span.from()).append(MASK);
      from = span.to();
    }
    return new Result(masked.append(text, from, text.length()).toString(), spans.size());
  }

  /** The text with narrow digits, letters, brackets, hyphens and spaces; positions stay. */
  private static String narrow(String text) {
    StringBuilder narrow = null;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      char folded = narrow(sign);
      if (folded != sign) {
        narrow = narrow == null ? new StringBuilder(text) : narrow;
        narrow.setCharAt(i, folded);
      }
    }
    return narrow == null ? text : narrow.toString();
  }

  private static char narrow(char sign) {
    return switch (sign) {
      case '－', '—', '–', '‐', '‑', '−' -> '-';
      case '\u00A0', '\u3000', '\t' -> ' ';
      case '：', '（', '）', '；', '／', '＋', '．' -> (char) (sign - WIDTH);
      default ->
          (sign >= '０' && sign <= '９')
                  || (sign >= 'Ａ' && sign <= 'Ｚ')
                  || (sign >= 'ａ' && sign <= 'ｚ')
              ? (char) (sign - WIDTH)
              : sign;
    };
  }

  /**
   * A text without personal data.
   *
   * @param text the text
   * @param masked how many were masked
   */
  record Result(String text, int masked) {}
}
