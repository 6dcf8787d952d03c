package io.goalbook.ingest.place;

import io.goalbook.model.place.Division;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the folders of a path say: {@code <province>/[<city>/]<county>/<year>/…}, as far as they are
 * there, with official or short names. Names that no list has are taken by their position, so that
 * a new county is not lost.
 *
 * @param province the folder of the province, by its official name when the list has it
 * @param city the folder between province and county, by its official name when the list has it
 * @param county the folder of the county, or of the city for a city's own units, as it is written
 * @param year the folder of the year
 */
public record FolderPlace(
    Optional<String> province, Optional<String> city, Optional<String> county, OptionalInt year) {

  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:年|年度)?");
  private static final Pattern COUNTY_NAME = Pattern.compile(".*(?:县|市|区|旗|州|盟)");

  /**
   * Reads the folders of a path, those inside an archive included.
   *
   * @param path relative to the inbox, with slashes; its last part is the file
   */
  public static FolderPlace of(String path, Divisions divisions) {
    List<String> names = new ArrayList<>();
    OptionalInt year = OptionalInt.empty();
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      Matcher matcher = YEAR.matcher(parts[i].strip());
      if (isArchive(parts[i])) {
        continue;
      }
      if (matcher.matches() && year.isEmpty()) {
        year = OptionalInt.of(Integer.parseInt(matcher.group(1)));
        if (!names.isEmpty()) {
          break;
        }
      } else {
        names.add(parts[i].strip());
      }
    }
    return placed(names, year, divisions);
  }

  /** Archives stand in a path as folders do, but their names say what is in them, not where. */
  private static boolean isArchive(String part) {
    return part.endsWith("!");
  }

  private static FolderPlace placed(List<String> names, OptionalInt year, Divisions divisions) {
    int start = 0;
    while (start < names.size() && divisions.province(names.get(start)).isEmpty()) {
      start++;
    }
    boolean listed = start < names.size();
    boolean byPosition = !listed && names.size() >= 2 && looksLikePlaces(names);
    if (!listed && !byPosition) {
      return lone(names, year, divisions);
    }
    int first = listed ? start : 0;
    Optional<String> province =
        Optional.of(
            divisions.province(names.get(first)).map(Division::name).orElse(names.get(first)));
    return below(names.subList(first + 1, names.size()), province, year, divisions);
  }

  private static boolean looksLikePlaces(List<String> names) {
    return names.get(0).matches(".*(?:省|自治区|市)") && COUNTY_NAME.matcher(names.get(1)).matches();
  }

  private static FolderPlace lone(List<String> names, OptionalInt year, Divisions divisions) {
    Optional<String> county =
        names.stream()
            .filter(
                name ->
                    !divisions.named(name, Optional.empty()).isEmpty()
                        || COUNTY_NAME.matcher(name).matches())
            .reduce((before, after) -> after);
    return new FolderPlace(Optional.empty(), Optional.empty(), county, year);
  }

  private static FolderPlace below(
      List<String> names, Optional<String> province, OptionalInt year, Divisions divisions) {
    Optional<Division> listed = province.flatMap(divisions::province);
    List<String> places =
        names.stream()
            .filter(
                name ->
                    !divisions.called(name, listed).isEmpty()
                        || COUNTY_NAME.matcher(name).matches())
            .limit(2)
            .toList();
    if (places.isEmpty()) {
      return new FolderPlace(province, Optional.empty(), names.stream().findFirst(), year);
    }
    List<Division> first = divisions.called(places.get(0), listed);
    Optional<Division> city =
        first.stream().filter(one -> one.level() == Division.Level.CITY).findFirst();
    // What lies in the folder of a county is no county, whatever its name.
    if (places.size() == 1 || (city.isEmpty() && !first.isEmpty())) {
      return new FolderPlace(province, Optional.empty(), Optional.of(places.get(0)), year);
    }
    return new FolderPlace(
        province,
        Optional.of(city.map(Division::name).orElse(places.get(0))),
        Optional.of(places.get(1)),
        year);
  }
}
