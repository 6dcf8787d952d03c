package io.goalbook.charts.county.fact;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Hides other counties' names and division codes in a text of a county's workbook. They come there
 * when somebody files a document in the wrong folder, or copies a neighbour's table.
 *
 * <p>A code is hidden only where nothing says that it is an amount: {@code 150000元} stays.
 */
public final class OtherCounties implements UnaryOperator<String> {
  private static final String HIDDEN_NAME = "〔其他县〕";

  /** A name without the word for its kind. */
  private static final int SHORTEST = 2;

  private static final String HIDDEN_CODE = "〔略〕";

  /** Six digits of their own, or at the head of a project code. */
  private static final Pattern CODE =
      Pattern.compile("(?<![\\d.])\\d{6}(?=\\s?\\d{2}\\s?[A-Z])|(?<![\\d.])\\d{6}(?![\\d.元万,，])");

  private final CountyNameList all;
  private final Set<String> own = new HashSet<>();

  public OtherCounties(CountyNameList all, County county) {
    this.all = all;
    keep(county.name());
    county.city().ifPresent(this::keep);
    county.province().ifPresent(own::add);
    county.code().ifPresent(own::add);
  }

  private void keep(String name) {
    own.add(name);
    CountyNameList.shortName(name).ifPresent(own::add);
  }

  @Override
  public String apply(String text) {
    return withoutCodes(withoutNames(text));
  }

  private String withoutNames(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int from = 0;
    for (int last = 0; last < text.length(); last++) {
      if (all.endsName(text.charAt(last))) {
        int length = nameEndingAt(text, from, last);
        if (length > 0 && !own.contains(text.substring(last + 1 - length, last + 1))) {
          kept.append(text, from, last + 1 - length).append(HIDDEN_NAME);
          from = last + 1;
        }
      }
    }
    return from == 0 ? text : kept.append(text, from, text.length()).toString();
  }

  /** The longest name wins: a county may bear another's name at the end of its own. */
  private int nameEndingAt(String text, int from, int last) {
    String rest = text.substring(last + 1);
    for (int length = Math.min(longest(), last + 1 - from); length >= SHORTEST; length--) {
      String candidate = text.substring(last + 1 - length, last + 1);
      if (own.contains(candidate) || all.hasName(candidate, rest)) {
        return length;
      }
    }
    return 0;
  }

  private int longest() {
    return own.stream().mapToInt(String::length).reduce(all.longest(), Math::max);
  }

  private String withoutCodes(String text) {
    return CODE.matcher(text)
        .replaceAll(
            found ->
                all.hasCode(found.group()) && !own.contains(found.group())
                    ? HIDDEN_CODE
                    : found.group());
  }
}
