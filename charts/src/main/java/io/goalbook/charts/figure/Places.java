package io.goalbook.charts.figure;

import io.goalbook.model.place.Place;
import java.util.Comparator;

/** How places are named and ordered: by division code, and by name where there is none. */
public final class Places {
  /** Counties in the order of their division codes; those without a code come last, by name. */
  public static final Comparator<Place> BY_CODE =
      Comparator.comparing((Place place) -> place.countyCode().orElse("999999"))
          .thenComparing(place -> place.county().orElse(""))
          .thenComparing(place -> place.fiscalYear().orElse(0));

  private Places() {}

  /** The county's name, or that it is not known. */
  public static String county(Place place) {
    return place.county().orElse("县名不明");
  }

  /** What tells one county from another: its code, else its name. */
  public static String key(Place place) {
    return place.countyCode().or(place::county).orElse("");
  }
}
