package io.goalbook.model.place;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whose money and which year: the five columns that every table with a county carries.
 *
 * @param province the province by its GB/T 2260 name
 * @param city the city (地级市) between province and county
 * @param countyCode the six digits of GB/T 2260; places are keyed by it, not by name
 * @param county the county (县、市、区、旗), or the city for a city's own units
 * @param fiscalYear the fiscal year
 */
public record Place(
    Optional<String> province,
    Optional<String> city,
    Optional<String> countyCode,
    Optional<String> county,
    OptionalInt fiscalYear) {

  /** Nothing is known. */
  public static final Place UNKNOWN =
      new Place(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty());
}
