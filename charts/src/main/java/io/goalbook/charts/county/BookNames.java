package io.goalbook.charts.county;

import io.goalbook.charts.county.fact.County;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files that every system takes, each once: {@code <code>-<city><county>.xlsx}. The name
 * of a county that is in no list is whatever a folder is called.
 */
final class BookNames {
  private static final String NO_CODE = "无代码";
  private static final String ENDING = ".xlsx";

  /** Names may have 255 bytes; room for a number and the ending is left. */
  private static final int MOST_BYTES = 200;

  private static final Pattern UNSAFE =
      Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}]|[\\s.]+$");

  private final Set<String> given = new HashSet<>();

  /** The file name of a county; asked for in the order of the counties, once each. */
  String of(County county) {
    String stem = county.code().orElse(NO_CODE) + "-" + safe(county.cityAndName());
    String name = stem + ENDING;
    for (int again = 2; !given.add(name.toLowerCase(Locale.ROOT)); again++) {
      name = stem + "-" + again + ENDING;
    }
    return name;
  }

  private static String safe(String text) {
    StringBuilder kept = new StringBuilder();
    int bytes = 0;
    for (int sign : UNSAFE.matcher(text).replaceAll("_").codePoints().toArray()) {
      String next = Character.toString(sign);
      bytes += next.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      kept.append(next);
    }
    return kept.toString();
  }
}
