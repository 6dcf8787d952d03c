package io.goalbook.ingest.place;

import io.goalbook.model.place.Division;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The divisions of GB/T 2260: {@code data/words/divisions.csv}, and the codes and names that they
 * bore before: {@code divisions-former.csv}. A former one finds the division of today, so that
 * counties can be compared over years; what is a code or name of today never means another one.
 * Immutable.
 */
public final class Divisions {
  private static final Pattern CODE = Pattern.compile("\\d{6}");
  private static final Pattern PROVINCE_SUFFIX =
      Pattern.compile("(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$");
  private static final int LONGEST_NAME = 15;

  private final Map<String, Division> byCode = new HashMap<>();
  private final Map<String, List<Division>> byName = new HashMap<>();
  private final Map<String, List<Division>> byShortName = new HashMap<>();
  private final Map<String, Division> byFormerCode = new HashMap<>();
  private final Map<String, List<Division>> byFormerName = new HashMap<>();
  private final Map<String, Division> provinces = new HashMap<>();

  private Divisions() {}

  /**
   * Reads the list.
   *
   * @throws io.goalbook.model.words.WordListException when a code has not six digits, or a former
   *     division leads to none of today
   */
  public static Divisions from(WordLists words) {
    Divisions divisions = new Divisions();
    for (WordRow row : words.rows("divisions")) {
      if (!CODE.matcher(row.get("code")).matches()) {
        throw row.error("栏目 code 应为六位数字：“" + row.get("code") + "”");
      }
      divisions.add(
          new Division(
              row.get("code"),
              row.get("name"),
              Division.Level.valueOf(row.get("level").toUpperCase(Locale.ROOT))));
    }
    for (WordRow row : words.rows("divisions-former")) {
      divisions.addFormer(row);
    }
    return divisions;
  }

  private void addFormer(WordRow row) {
    Division today = byCode.get(row.get("successor"));
    if (today == null) {
      throw row.error("divisions.csv 中没有 successor：“" + row.get("successor") + "”");
    }
    byFormerCode.put(row.get("code"), today);
    List<Division> same = byFormerName.computeIfAbsent(row.get("name"), name -> new ArrayList<>());
    if (!same.contains(today)) {
      same.add(today);
    }
  }

  private void add(Division division) {
    byCode.put(division.code(), division);
    byName.computeIfAbsent(division.name(), name -> new ArrayList<>()).add(division);
    ShortNames.of(division.name())
        .ifPresent(
            name -> byShortName.computeIfAbsent(name, same -> new ArrayList<>()).add(division));
    if (division.level() == Division.Level.PROVINCE) {
      provinces.put(division.name(), division);
      provinces.put(PROVINCE_SUFFIX.matcher(division.name()).replaceFirst(""), division);
    }
  }

  Optional<Division> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code))
        .or(() -> Optional.ofNullable(byFormerCode.get(code)));
  }

  /** The province of a name, with or without its suffix: 河北, 河北省. */
  Optional<Division> province(String name) {
    return Optional.ofNullable(provinces.get(name));
  }

  /**
   * The cities and counties of an official name, those of one province when it is known; when none
   * bears it today, those that bore it before.
   */
  List<Division> named(String name, Optional<Division> province) {
    List<Division> today = of(byName, name, province);
    return today.isEmpty() && !byName.containsKey(name) ? of(byFormerName, name, province) : today;
  }

  /**
   * The cities and counties that a folder's name can mean: by the official name, else inside a
   * known province by the short one. Over all provinces too many short names are words of other
   * things.
   */
  List<Division> called(String name, Optional<Division> province) {
    List<Division> named = named(name, province);
    return named.isEmpty() && province.isPresent() ? of(byShortName, name, province) : named;
  }

  private static List<Division> of(
      Map<String, List<Division>> index, String name, Optional<Division> province) {
    List<Division> all = index.get(name);
    if (all == null) {
      return List.of();
    }
    List<Division> found = new ArrayList<>();
    for (Division division : all) {
      if (division.level() != Division.Level.PROVINCE
          && (province.isEmpty() || division.provinceCode().equals(province.get().code()))) {
        found.add(division);
      }
    }
    return found;
  }

  /** The name after those of province and city. */
  String fullName(Division division) {
    return Stream.of(provinceOf(division), cityOf(division), Optional.of(division))
        .flatMap(Optional::stream)
        .map(Division::name)
        .collect(Collectors.joining());
  }

  /** The name of the city that a county belongs to; empty for a province's own counties. */
  Optional<Division> cityOf(Division division) {
    return Optional.ofNullable(byCode.get(division.cityCode()))
        .filter(city -> !city.equals(division));
  }

  Optional<Division> provinceOf(Division division) {
    return Optional.ofNullable(byCode.get(division.provinceCode()));
  }

  /**
   * The division whose name begins a text, after the names of its province and city: 某县教育局,
   * 某省某市某县….
   *
   * @return the most specific divisions, several when the name is not unique; empty when none
   */
  List<Division> atStartOf(String text) {
    Optional<Division> province = provinceAtStartOf(text);
    String rest = text.substring(province.map(Division::name).map(String::length).orElse(0));
    List<Division> found = longest(rest, province);
    if (found.stream().anyMatch(division -> division.level() == Division.Level.CITY)) {
      List<Division> inner = longest(rest.substring(found.get(0).name().length()), province);
      String city = found.get(0).code();
      List<Division> within =
          inner.stream().filter(division -> division.cityCode().equals(city)).toList();
      return within.isEmpty() ? found : within;
    }
    return found;
  }

  private Optional<Division> provinceAtStartOf(String text) {
    for (int length = Math.min(LONGEST_NAME, text.length()); length >= 3; length--) {
      String head = text.substring(0, length);
      Division province = provinces.get(head);
      if (province != null
          && province.name().equals(head)
          && named(head, Optional.empty()).isEmpty()) {
        return Optional.of(province);
      }
    }
    return Optional.empty();
  }

  private List<Division> longest(String text, Optional<Division> province) {
    for (int length = Math.min(LONGEST_NAME, text.length()); length >= 2; length--) {
      List<Division> found = named(text.substring(0, length), province);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
