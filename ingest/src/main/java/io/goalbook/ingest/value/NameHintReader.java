package io.goalbook.ingest.value;

import io.goalbook.ingest.value.ValueWords.Kind;
import io.goalbook.ingest.value.ValueWords.Word;
import io.goalbook.model.words.WordLists;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a name says about its value. Immutable and safe for threads. */
public final class NameHintReader {
  private static final int LONGEST_UNIT = 14;

  /** A longer text is no name, and looking for hints in it would take long. */
  private static final int LONGEST_NAME = 300;

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{1,20}(?:\\([^()]*\\))?)\\)");
  private static final Pattern BLANK = Pattern.compile("(?:[*×xX_]{1,4}|…+)");
  private static final Pattern WITHOUT_BRACKETS = Pattern.compile("([^*_]*?)([*_]{2,}[^*_]*)");
  private static final Pattern UNIT_LABEL = Pattern.compile("^单位:");

  private final ValueWords words;
  private final UnitWords units;

  NameHintReader(ValueWords words, UnitWords units) {
    this.words = words;
    this.units = units;
  }

  /** A reader with the words of the lists. */
  public static NameHintReader from(WordLists words) {
    return new NameHintReader(ValueWords.from(words), UnitWords.from(words));
  }

  /** Reads a name as printed; without a hint the name is given back as it is. */
  public NameHint read(String name) {
    if (name.length() > LONGEST_NAME) {
      return NameHint.none(name);
    }
    String text = ValueText.lines(name);
    Matcher brackets = BRACKETS.matcher(text);
    NameHint last = NameHint.none(name);
    while (brackets.find()) {
      String before = name.substring(0, Math.min(name.length(), brackets.start())).strip();
      String inside = ValueText.dense(brackets.group(1));
      Optional<NameHint> hint = template(before, inside);
      if (hint.isPresent() && text.length() == name.length()) {
        return hint.get();
      }
      last = unit(inside).map(unit -> new NameHint(name, Optional.empty(), unit)).orElse(last);
    }
    return withoutBrackets(name, text).or(() -> signBehind(name, text)).orElse(last);
  }

  /** 发放准确率≥. */
  private Optional<NameHint> signBehind(String name, String text) {
    String dense = ValueText.dense(text);
    return words
        .trailing(Kind.BEFORE, dense)
        .filter(word -> word.comparator().isPresent() && isSign(word.spelling()))
        .findFirst()
        .map(word -> new NameHint(name, word.comparator(), ""));
  }

  private static boolean isSign(String spelling) {
    return !Character.isLetter(spelling.charAt(0));
  }

  /** 受益人口数≥**人. */
  private Optional<NameHint> withoutBrackets(String name, String text) {
    Matcher matcher = WITHOUT_BRACKETS.matcher(ValueText.dense(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String before = matcher.group(1);
    Optional<Word> sign =
        words
            .trailing(Kind.BEFORE, before)
            .filter(word -> word.comparator().isPresent())
            .findFirst();
    int end = before.length() - sign.map(word -> word.spelling().length()).orElse(0);
    return template(
        ValueText.dense(name).substring(0, end), before.substring(end) + matcher.group(2));
  }

  /** ≥**%, **个 or ≥ alone. */
  private Optional<NameHint> template(String name, String hint) {
    Optional<Word> sign =
        words.leading(Kind.BEFORE, hint).filter(word -> word.comparator().isPresent()).findFirst();
    String rest = sign.map(word -> word.after(hint)).orElse(hint);
    Matcher blank = BLANK.matcher(rest);
    boolean open = blank.lookingAt();
    String unit = open ? rest.substring(blank.end()) : rest;
    boolean isHint = (open || sign.isPresent()) && (unit.isEmpty() || isUnit(unit));
    return isHint && !name.isEmpty()
        ? Optional.of(new NameHint(name, sign.flatMap(Word::comparator), unit))
        : Optional.empty();
  }

  private Optional<String> unit(String inside) {
    String unit = UNIT_LABEL.matcher(inside).replaceFirst("");
    return Optional.of(unit).filter(this::isKnown);
  }

  private boolean isUnit(String text) {
    return text.length() <= LONGEST_UNIT && text.chars().noneMatch(Character::isDigit);
  }

  private boolean isKnown(String text) {
    return isUnit(text) && units.knows(text);
  }
}
