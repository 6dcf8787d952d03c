package io.goalbook.ingest.place;

import io.goalbook.model.place.Division;
import java.util.List;
import java.util.Optional;

/**
 * The county that a document is taken for.
 *
 * @param name as folder or document have it
 * @param divisions those that the name can mean: one when it is decided, several when nothing tells
 *     which, none when no list has it
 */
record CountyChoice(String name, List<Division> divisions) {

  CountyChoice {
    divisions = List.copyOf(divisions);
  }

  Optional<Division> decided() {
    return divisions.size() == 1 ? Optional.of(divisions.get(0)) : Optional.empty();
  }

  boolean isAmbiguous() {
    return divisions.size() > 1;
  }

  boolean isListed() {
    return !divisions.isEmpty();
  }

  /**
   * Whether a project of another division fits: a city's folder may hold those of its districts.
   */
  boolean fitsProjectOf(Division other) {
    if (!isListed()) {
      return other.name().equals(name);
    }
    return divisions.stream().anyMatch(one -> one.equals(other) || contains(one, other));
  }

  /** Whether a name in the document fits: a county's table may name an office of its city. */
  boolean fits(CountyChoice named) {
    if (!isListed() || !named.isListed()) {
      return named.name().equals(name);
    }
    return named.divisions().stream()
        .anyMatch(
            other ->
                fitsProjectOf(other) || divisions.stream().anyMatch(one -> contains(other, one)));
  }

  private static boolean contains(Division city, Division other) {
    return city.level() == Division.Level.CITY && other.cityCode().equals(city.code());
  }
}
