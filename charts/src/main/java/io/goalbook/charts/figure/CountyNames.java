package io.goalbook.charts.figure;

import io.goalbook.model.place.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the counties of one province and year are called in pictures: by their names, with the city
 * in front where two would be called the same (石家庄市新华区, 沧州市新华区).
 *
 * @param unusual the names of those that are not called by their own name, by {@link Places#key}
 */
public record CountyNames(Map<String, String> unusual) {

  /** Copies the map. */
  public CountyNames {
    unusual = Map.copyOf(unusual);
  }

  /** The names for some places; a place may stand there several times. */
  public static CountyNames of(Stream<Place> places) {
    Map<String, Place> counties = new TreeMap<>();
    places
        .filter(place -> place.county().isPresent())
        .forEach(place -> counties.merge(Places.key(place), place, CountyNames::better));
    Map<String, String> unusual = new HashMap<>();
    for (List<Place> alike : groups(List.copyOf(counties.values()), Places::county)) {
      for (List<Place> still : groups(alike, CountyNames::withCity)) {
        still.forEach(place -> unusual.put(Places.key(place), withCode(place)));
      }
      alike.forEach(place -> unusual.putIfAbsent(Places.key(place), withCity(place)));
    }
    return new CountyNames(unusual);
  }

  /** The county's name, or that it is not known. */
  public String of(Place place) {
    return unusual.getOrDefault(Places.key(place), Places.county(place));
  }

  /** Those of several places that share a name. */
  private static List<List<Place>> groups(List<Place> places, Function<Place, String> name) {
    return places.stream().collect(Collectors.groupingBy(name)).values().stream()
        .filter(alike -> alike.size() > 1)
        .toList();
  }

  /** Some documents name the city of a county and others do not. */
  private static Place better(Place left, Place right) {
    return left.city().isPresent() ? left : right;
  }

  private static String withCity(Place place) {
    return place.city().orElse("") + Places.county(place);
  }

  private static String withCode(Place place) {
    return withCity(place) + place.countyCode().map(code -> "（" + code + "）").orElse("");
  }
}
