package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.value.ValueWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an indicator and its value where both stand in one text: 机柜数量(≥77台), 返工率≤2%,
 * 验收合格率：100%, 种植作物成活率(≥**%)>=85.
 *
 * @param name as printed, with the hint of a template
 * @param value as printed
 */
record NameAndValue(String name, String value) {
  private static final String SIGN = "[≥≤≧≦＞＜<>=＝═⩾⩽]";

  private static final Pattern BRACKET =
      Pattern.compile(
          "^(.{2,}?)\\s*[(（](?![^()（）]*(?:[*]{2}|[×]{2}))([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)?)[)）]$",
          Pattern.DOTALL);

  private static final Pattern COLON =
      Pattern.compile("^(.{2,}?)\\s*[:：]\\s*(.+)$", Pattern.DOTALL);
  private static final Pattern SIGNED =
      Pattern.compile("^(.{2,}?)\\s*[:：]?\\s*(" + SIGN + "+\\s*[^*×\\s].*)$", Pattern.DOTALL);
  private static final Pattern HINTED =
      Pattern.compile(
          "^(.{2,}?[(（][^()（）]*[*×]{2,}[^()（）]*[)）])\\s*[:：]?\\s*(.+)$", Pattern.DOTALL);
  private static final Pattern NUMBERED =
      Pattern.compile("^(\\D{2,}?)((?<![第\\p{Nd}])\\d[\\d,.]*\\s*\\D{0,12}?)$", Pattern.DOTALL);

  private static final Pattern OWN_NAME =
      Pattern.compile("^\\p{IsHan}{4,}[(（:：]?" + SIGN + "+\\s*[\\d一二三四五六七八九十百]");
  private static final Pattern ANY_DIGIT = Pattern.compile("\\d");
  private static final Pattern AMOUNT_AT_END =
      Pattern.compile(SIGN + "\\s*\\d[\\d,.]*\\D{0,4}$|\\d[\\d,.]*[^\\d\\s，。年月]{1,2}$");

  /** Parts a text; empty when no value can be told from the name. */
  static Optional<NameAndValue> of(String text, ValueWords words) {
    return matched(HINTED, text)
        .or(() -> colon(text).filter(found -> !found.isPartOfName()))
        .or(() -> bracketed(text))
        .or(() -> matched(SIGNED, text))
        .or(() -> matched(words.comparedAtEnd(), text))
        .or(() -> matched(NUMBERED, text));
  }

  private static Optional<NameAndValue> matched(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(new NameAndValue(matcher.group(1).strip(), matcher.group(2).strip()))
        : Optional.empty();
  }

  private static Optional<NameAndValue> colon(String text) {
    return matched(COLON, text).filter(found -> found.name().length() <= 60);
  }

  /** 其中：农村低保人数≥500人: what stands behind the colon has a name of its own before its sign. */
  private boolean isPartOfName() {
    return OWN_NAME.matcher(value).find();
  }

  /** A bracket at the end is the value, but ≤26台（套） is a number and its unit. */
  private static Optional<NameAndValue> bracketed(String text) {
    return matched(BRACKET, text)
        .filter(
            found ->
                ANY_DIGIT.matcher(found.value()).find()
                    || !AMOUNT_AT_END.matcher(found.name()).find());
  }
}
