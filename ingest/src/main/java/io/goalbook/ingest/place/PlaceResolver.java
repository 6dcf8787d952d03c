package io.goalbook.ingest.place;

import io.goalbook.model.place.Division;
import io.goalbook.model.place.Place;
import io.goalbook.model.source.DoubtReason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides whose document it is: the folder wins, then the code, then unit names and titles; what
 * contradicts is a doubt. Immutable and safe for threads.
 */
public final class PlaceResolver {
  private static final Pattern CODE = Pattern.compile("^(\\d{6})\\d{2}[A-Z]");
  private static final Pattern UNLISTED = Pattern.compile("^\\p{IsHan}{1,7}?(?:自治县|县|自治旗|旗|市|区)");
  private static final Pattern NOT_A_NAME =
      Pattern.compile("^[\\d\\s.、_()（）\\[\\]【】\\-]+|^(?:附件|附表)[\\d一二三四五六七八九十]*[：:、.]?");

  private final Divisions divisions;

  public PlaceResolver(Divisions divisions) {
    this.divisions = divisions;
  }

  /**
   * Decides.
   *
   * @param folder what the folders say
   * @param evidence what the document says
   * @param year the fiscal year, decided elsewhere
   */
  public Resolution resolve(FolderPlace folder, PlaceEvidence evidence, OptionalInt year) {
    Optional<String> code = code(evidence.codes());
    Optional<Division> byCode = code.flatMap(divisions::ofCode).filter(PlaceResolver::isCounty);
    List<Named> named = named(evidence);
    List<Claim> doubts = new ArrayList<>();
    Place place =
        folder.county().isPresent()
            ? fromFolder(folder, code, byCode, named, year, doubts)
            : fromDocument(folder, code, byCode, named, year, doubts);
    return new Resolution(place, doubts);
  }

  /** The place that a path names by its folders alone, for a document that is not read. */
  public Place ofFolders(String path) {
    FolderPlace folder = FolderPlace.of(path, divisions);
    PlaceEvidence nothing = new PlaceEvidence(List.of(), List.of(), List.of(), "");
    return resolve(folder, nothing, folder.year()).place();
  }

  private static boolean isCounty(Division division) {
    return division.level() != Division.Level.PROVINCE;
  }

  private static Optional<String> code(List<String> codes) {
    return codes.stream()
        .map(CODE::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  private Place fromFolder(
      FolderPlace folder,
      Optional<String> code,
      Optional<Division> byCode,
      List<Named> named,
      OptionalInt year,
      List<Claim> doubts) {
    String county = folder.county().orElseThrow();
    Optional<Division> province = folder.province().flatMap(divisions::province);
    Optional<Division> division = pick(county, province, folder.city(), byCode);
    byCode
        .filter(other -> !other.name().equals(county) && !isWithin(other, division))
        .ifPresent(other -> doubts.add(new Claim(DoubtReason.COUNTY_CONTRADICTION, other.name())));
    named.stream()
        .filter(other -> !other.name().equals(county) && !above(other.name(), folder))
        .filter(other -> other.listed() || division.isEmpty())
        .map(Named::name)
        .distinct()
        .limit(1)
        .forEach(name -> doubts.add(new Claim(DoubtReason.COUNTY_CONTRADICTION, name)));
    if (division.isPresent()) {
      return place(division.get(), folder, year);
    }
    doubts.add(new Claim(DoubtReason.COUNTY_NOT_LISTED, county));
    Optional<String> unlistedCode = byCode.isPresent() ? Optional.empty() : code;
    return new Place(folder.province(), folder.city(), unlistedCode, Optional.of(county), year);
  }

  /** A city's folder may hold tables with the codes of its own districts. */
  private boolean isWithin(Division other, Optional<Division> division) {
    return division
        .filter(place -> place.level() == Division.Level.CITY)
        .filter(city -> other.cityCode().equals(city.code()))
        .isPresent();
  }

  private static boolean above(String name, FolderPlace folder) {
    return folder.city().filter(name::equals).isPresent()
        || folder.province().filter(name::equals).isPresent();
  }

  private Optional<Division> pick(
      String county,
      Optional<Division> province,
      Optional<String> city,
      Optional<Division> byCode) {
    List<Division> candidates = divisions.named(county, province);
    if (city.isPresent() && candidates.size() > 1) {
      candidates =
          candidates.stream()
              .filter(division -> divisions.cityOf(division).map(Division::name).equals(city))
              .toList();
    }
    if (candidates.size() > 1) {
      List<Division> all = candidates;
      return byCode.filter(all::contains);
    }
    return candidates.stream().findFirst();
  }

  private Place place(Division division, FolderPlace folder, OptionalInt year) {
    Optional<String> province =
        divisions.provinceOf(division).map(Division::name).or(folder::province);
    Optional<String> city = divisions.cityOf(division).map(Division::name).or(folder::city);
    return new Place(
        province, city, Optional.of(division.code()), Optional.of(division.name()), year);
  }

  private Place fromDocument(
      FolderPlace folder,
      Optional<String> code,
      Optional<Division> byCode,
      List<Named> named,
      OptionalInt year,
      List<Claim> doubts) {
    if (byCode.isPresent()) {
      named.stream()
          .filter(Named::listed)
          .filter(other -> !other.name().equals(byCode.get().name()))
          .filter(
              other ->
                  divisions
                      .cityOf(byCode.get())
                      .map(Division::name)
                      .filter(other.name()::equals)
                      .isEmpty())
          .limit(1)
          .forEach(other -> doubts.add(new Claim(DoubtReason.COUNTY_CONTRADICTION, other.name())));
      return place(byCode.get(), folder, year);
    }
    Optional<Division> province = folder.province().flatMap(divisions::province);
    for (Named one : named) {
      List<Division> candidates =
          one.candidates().stream()
              .filter(
                  division ->
                      province.isEmpty() || division.provinceCode().equals(province.get().code()))
              .toList();
      if (candidates.size() == 1) {
        return place(candidates.get(0), folder, year);
      }
    }
    if (named.isEmpty()) {
      doubts.add(new Claim(DoubtReason.COUNTY_UNKNOWN, ""));
      return new Place(folder.province(), Optional.empty(), code, Optional.empty(), year);
    }
    doubts.add(new Claim(DoubtReason.COUNTY_NOT_LISTED, named.get(0).name()));
    return new Place(
        folder.province(), Optional.empty(), code, Optional.of(named.get(0).name()), year);
  }

  /** The places that units, titles and file name begin with, listed ones before others. */
  private List<Named> named(PlaceEvidence evidence) {
    List<String> texts =
        Stream.of(
                evidence.units().stream(),
                evidence.titles().stream(),
                Stream.of(evidence.fileName()))
            .flatMap(part -> part)
            .map(text -> NOT_A_NAME.matcher(text.strip()).replaceFirst(""))
            .toList();
    Set<Named> found = new LinkedHashSet<>();
    for (String text : texts) {
      List<Division> listed = divisions.atStartOf(text);
      if (!listed.isEmpty()) {
        found.add(new Named(listed.get(0).name(), listed));
      }
    }
    if (found.isEmpty()) {
      for (String unit : evidence.units()) {
        Matcher matcher = UNLISTED.matcher(unit);
        if (matcher.find()) {
          found.add(new Named(matcher.group(), List.of()));
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * A place that a text names.
   *
   * @param candidates the divisions of that name; none when no list has it
   */
  private record Named(String name, List<Division> candidates) {
    boolean listed() {
      return !candidates.isEmpty();
    }
  }

  /**
   * A doubt about the place.
   *
   * @param reason why
   * @param text the other claim
   */
  public record Claim(DoubtReason reason, String text) {}

  /**
   * The place and what is doubtful about it.
   *
   * @param place the place
   * @param doubts empty when nothing contradicts
   */
  public record Resolution(Place place, List<Claim> doubts) {

    /** Copies the list. */
    public Resolution {
      doubts = List.copyOf(doubts);
    }
  }
}
