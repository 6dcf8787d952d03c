package io.goalbook.ingest.document.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of a sign. Many programs take the radical (⺠, U+2EA0) for the character (民) that
 * looks the same in a font, so what is printed right would be compared wrong.
 */
final class Letters {
  // Unicode folds these supplements into nothing, unlike the 214 Kangxi radicals.
  private static final String RADICALS =
      "⺟母⺠民⺫目⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺝月⺼肉⻙韦⻐钅⻏阝";

  private static final Map<Character, Character> SUPPLEMENTS = supplements();

  private Letters() {}

  private static Map<Character, Character> supplements() {
    Map<Character, Character> pairs = new HashMap<>();
    for (int index = 0; index < RADICALS.length(); index += 2) {
      pairs.put(RADICALS.charAt(index), RADICALS.charAt(index + 1));
    }
    return Map.copyOf(pairs);
  }

  /** The text with characters instead of radicals, letters instead of ligatures. */
  static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); index++) {
      char sign = text.charAt(index);
      if (isRadical(sign) || isLigature(sign)) {
        letters.append(Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC));
      } else {
        letters.append(SUPPLEMENTS.getOrDefault(sign, sign).charValue());
      }
    }
    return letters.toString();
  }

  private static boolean isRadical(char sign) {
    return (sign >= '\u2F00' && sign <= '\u2FD5') || (sign >= '\uF900' && sign <= '\uFAFF');
  }

  private static boolean isLigature(char sign) {
    return sign >= '\uFB00' && sign <= '\uFB06';
  }

  /** Whether a sign says anything: neither unknown nor of a font's private letters. */
  static boolean isMeaningful(String text) {
    return !text.isEmpty()
        && text.codePoints()
            .allMatch(
                sign ->
                    sign != 0xFFFD
                        && Character.getType(sign) != Character.PRIVATE_USE
                        && Character.getType(sign) != Character.UNASSIGNED
                        && (sign == '\t' || Character.getType(sign) != Character.CONTROL));
  }
}
