package io.goalbook.charts.county.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names and codes of all counties that get a workbook. */
public final class CountyNameList {
  /** Shorter names, such as 城区, are words of every day, too. */
  static final int SHORTEST = 3;

  private final Set<String> names = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<Character> lastCharacters = new HashSet<>();
  private int longest;

  public CountyNameList(List<County> counties) {
    for (County county : counties) {
      county.code().ifPresent(codes::add);
      if (county.name().length() >= SHORTEST) {
        names.add(county.name());
        lastCharacters.add(county.name().charAt(county.name().length() - 1));
        longest = Math.max(longest, county.name().length());
      }
    }
  }

  boolean hasName(String name) {
    return names.contains(name);
  }

  boolean hasCode(String code) {
    return codes.contains(code);
  }

  /** Whether some name ends so: most characters of a text end none. */
  boolean endsName(char character) {
    return lastCharacters.contains(character);
  }

  int longest() {
    return longest;
  }
}
