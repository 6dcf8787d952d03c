package io.goalbook.charts.county.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names and codes of all counties that get a workbook. */
public final class CountyNameList {
  /** Shorter names, such as 城区, are words of every day, too: they are told by their city. */
  private static final int SHORTEST = 3;

  private static final String KINDS = "县市区旗";

  /** What may follow a short name in a sentence. */
  private static final String FOLLOWING = "的等与和及";

  private final Set<String> names = new HashSet<>();
  private final Set<String> shortNames = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<Character> lastCharacters = new HashSet<>();
  private final List<String> offices;
  private int longest;

  /**
   * @param offices what counties' offices are called, for example 残联: a short name stands before
   */
  public CountyNameList(List<County> counties, List<String> offices) {
    this.offices = List.copyOf(offices);
    for (County county : counties) {
      county.code().ifPresent(codes::add);
      if (county.name().length() >= SHORTEST) {
        add(names, county.name());
        shortName(county.name()).ifPresent(this::addShort);
      } else {
        county.city().ifPresent(city -> addBelow(city, county.name()));
      }
    }
  }

  /** Counties become districts and cities: the old name is known, too. */
  private void addShort(String name) {
    add(shortNames, name);
    KINDS.chars().forEach(kind -> add(names, name + (char) kind));
  }

  private void addBelow(String city, String name) {
    add(names, city + name);
    shortName(city).ifPresent(above -> add(names, above + name));
  }

  private void add(Set<String> to, String name) {
    to.add(name);
    lastCharacters.add(name.charAt(name.length() - 1));
    longest = Math.max(longest, name.length());
  }

  /** A name without the word for its kind; empty when hardly anything is left. */
  static Optional<String> shortName(String name) {
    boolean named = name.length() >= SHORTEST && KINDS.indexOf(name.charAt(name.length() - 1)) >= 0;
    return named ? Optional.of(name.substring(0, name.length() - 1)) : Optional.empty();
  }

  /**
   * Whether a name is some county's, as it stands in a text.
   *
   * @param rest what follows it: many short names are words of every day, too
   */
  boolean hasName(String name, String rest) {
    return names.contains(name) || (shortNames.contains(name) && isPlaceBefore(rest));
  }

  private boolean isPlaceBefore(String rest) {
    return rest.isEmpty()
        || !Character.isLetter(rest.charAt(0))
        || FOLLOWING.indexOf(rest.charAt(0)) >= 0
        || offices.stream().anyMatch(rest::startsWith);
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
