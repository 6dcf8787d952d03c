package io.goalbook.ingest.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Chooses counties of the real list of divisions. */
final class CorpusPlaces {
  private static final int MOST_PROVINCES = 6;
  private static final int COUNTIES_A_PROVINCE = 10;

  /** Provinces with fewer counties are not used; there are some twenty large ones. */
  private static final int LARGE_PROVINCE = 90;

  private static final int CODE_LENGTH = 6;

  /** One county in so many has a folder for its city. */
  private static final int CITY_FOLDERS = 5;

  // Name by code, in the order of the list.
  private final Map<String, String> names = new LinkedHashMap<>();
  private final List<String> counties = new ArrayList<>();

  private CorpusPlaces() {
    for (String row : rows()) {
      String[] fields = row.split(",", -1);
      names.put(fields[0], fields[1]);
      // Towns of cities without counties stand in the list with longer codes.
      if (fields[2].equals("county") && fields[0].length() == CODE_LENGTH) {
        counties.add(fields[0]);
      }
    }
  }

  /** As many counties as asked for, of several provinces. */
  static List<CorpusPlace> choose(Random random, int count) {
    return new CorpusPlaces().places(random, count);
  }

  private List<CorpusPlace> places(Random random, int count) {
    List<List<String>> provinces = new ArrayList<>(byProvince().values());
    Collections.shuffle(provinces, random);
    provinces.forEach(codes -> Collections.shuffle(codes, random));
    int used = provincesFor(count);
    List<CorpusPlace> places = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      List<String> codes = provinces.get(index % used);
      places.add(place(codes.get(index / used), index));
    }
    return unambiguous(places);
  }

  private static int provincesFor(int count) {
    int enough = (count + LARGE_PROVINCE - 1) / LARGE_PROVINCE;
    return Math.max(enough, Math.max(2, Math.min(MOST_PROVINCES, count / COUNTIES_A_PROVINCE)));
  }

  // Large provinces only, so that a province of the corpus has as many counties as it should.
  private Map<String, List<String>> byProvince() {
    Map<String, List<String>> provinces = new LinkedHashMap<>();
    for (String code : counties) {
      provinces.computeIfAbsent(code.substring(0, 2), key -> new ArrayList<>()).add(code);
    }
    provinces.values().removeIf(codes -> codes.size() < LARGE_PROVINCE);
    return provinces;
  }

  private CorpusPlace place(String code, int index) {
    return new CorpusPlace(
        name(code.substring(0, 2) + "0000").orElseThrow(),
        name(code.substring(0, 4) + "00"),
        name(code).orElseThrow(),
        code,
        index % CITY_FOLDERS == CITY_FOLDERS - 1);
  }

  // Two counties of a province may have one name: then only their cities tell them apart.
  private static List<CorpusPlace> unambiguous(List<CorpusPlace> places) {
    Set<String> seen = new HashSet<>();
    return places.stream()
        .map(place -> seen.add(place.province() + place.county()) ? place : place.inCityFolder())
        .toList();
  }

  private Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }

  private static List<String> rows() {
    try (InputStream in = CorpusPlaces.class.getResourceAsStream("/words/divisions.csv")) {
      if (in == null) {
        throw new IllegalStateException("no list of divisions on the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
